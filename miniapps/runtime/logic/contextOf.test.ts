import { expect, test } from 'vitest'
import type { LogicMessage } from '../messages.ts'
import { postFault } from './contextOf.ts'

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
