import { expect, test } from 'vitest'
import type { LogicMessage } from '../messages.ts'
import { makeConsole, shown } from './console.ts'

test('each level reaches the panel with all that was said, in one line of text', () => {
  const posted: LogicMessage[] = []
  const console = makeConsole((message) => posted.push(message)) as Record<
    string,
    (...input: unknown[]) => void
  >
  console['log']?.('total', 3, { id: [1] }, null, undefined)
  console['assert']?.(false, 'must hold')
  console['assert']?.(true, 'holds')
  expect(posted).toEqual([
    { type: 'console', level: 'log', text: 'total 3 {"id":[1]} null undefined' },
    { type: 'console', level: 'error', text: 'Assertion failed: must hold' },
  ])
})

test('values that JSON knows nothing of are shown all the same', () => {
  const circle: Record<string, unknown> = { name: 'a' }
  circle['self'] = circle
  expect(shown(circle)).toBe('{"name":"a","self":"[seen]"}')
  expect(shown({ big: 10n, run: function go() {} })).toBe('{"big":"10n","run":"ƒ go"}')
  expect(shown(Symbol('s'))).toBe('Symbol(s)')
  expect(shown(new TypeError('broken'))).toContain('TypeError: broken')
})

test('what is very long is cut', () => {
  const posted: LogicMessage[] = []
  const console = makeConsole((message) => posted.push(message)) as Record<
    string,
    (text: string) => void
  >
  console['warn']?.('x'.repeat(20_000))
  expect(posted).toEqual([{ type: 'console', level: 'warn', text: `${'x'.repeat(8_192)}…` }])
})
