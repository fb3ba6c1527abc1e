import { expect, test } from 'vitest'
import type { Mark } from '../../../electron/ipc/inspector.ts'
import { inkedLines } from './inkedLines.ts'

const text = `  - id: a # first
    when:
      host: [wechat, qq]
    note: n`
const span = (part: string): Pick<Mark, 'from' | 'to'> => {
  const from = text.indexOf(part)
  return { from, to: from + part.length }
}
const marks: readonly Mark[] = [
  { ...span('host: [wechat, qq]'), type: 'condition', got: 'qq' },
  { ...span('qq'), type: 'word', got: 'qq' },
]

test('a text keeps every letter, in lines', () => {
  const lines = inkedLines(text, marks)
  expect(lines.map(({ inks }) => inks.map((ink) => ink.text).join('')).join('\n')).toBe(text)
  expect(lines.map(({ indent }) => indent)).toEqual([2, 4, 6, 4])
})

test('keys, comments and marks are told apart', () => {
  const inks = inkedLines(text, marks).flatMap((line) => line.inks)
  const look = (part: string) => inks.find((ink) => ink.text.includes(part))?.className
  expect(look('id')).toBe('text-key')
  expect(look('# first')).toBe('text-comment')
  expect(look('[')).toBe('text-mark')
})

test('a condition that held is marked whole, and the word in it stands out', () => {
  const lines = inkedLines(text, marks)
  expect(lines.map(({ isHeld }) => isHeld)).toEqual([false, false, true, false])
  const inks = lines.flatMap((line) => line.inks)
  const held = inks.filter(({ got }) => got !== undefined)
  expect(held.map((ink) => ink.text).join('')).toBe('host: [wechat, qq]')
  expect(inks.filter(({ isWord }) => isWord).map((ink) => ink.text)).toEqual(['qq'])
})
