import { expect, test } from 'vitest'
import type { LogicMessage } from '../messages.ts'
import { makeContext, postFault } from './contextOf.ts'

test.each([
  [{ error: 12, errorMessage: 'no permission' }, 'no permission'],
  [{ errMsg: 'request:fail' }, 'request:fail'],
  [{ message: 'said' }, 'said'],
  [{ code: 7 }, '{"code":7}'],
  ['a word', 'a word'],
  [undefined, 'undefined'],
])('what was thrown is told in its own words: %j', (thrown, text) => {
  const told: LogicMessage[] = []
  postFault((message) => told.push(message), 'promise', thrown)
  expect(told).toEqual([{ type: 'fault', where: 'promise', text }])
})

test('a query made before any page stands waits for the component it is meant for', () => {
  const program = { stack: { top: () => undefined } }
  const context = makeContext(
    { app: {}, pages: [] } as never,
    'wechat',
    () => ({}) as never,
    {} as never,
    {},
    () => program as never,
    { post: () => undefined } as never,
    {} as never,
    () => false,
  )
  expect(context.selectorQuery(undefined)).toMatchObject({ in: expect.any(Function) })
  expect(() => context.intersectionObserver(undefined, {})).toThrow('no page is shown')
})
