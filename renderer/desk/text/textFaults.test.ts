import { expect, test } from 'vitest'
import { textFaults } from './textFaults.ts'

const text = 'kind: Overlay\nlinks:\n  - id: a, b\n'
const marked = (fault: string): readonly string[] =>
  textFaults(text, [fault]).map(({ from, to, message }) => `${text.slice(from, to)}: ${message}`)

test.each([
  [
    'overlay.yaml:1:7 kind: expected Pack, got "Overlay"',
    ['Overlay: kind: expected Pack, got "Overlay"'],
  ],
  ['overlay.yaml:3:9 id: expected an id, got "a, b"', ['a: id: expected an id, got "a, b"']],
  ['overlay.yaml:2:7 links: expected a list', ['\n: links: expected a list']],
  ['and 50 more', []],
])('%s', (fault, found) => {
  expect(marked(fault)).toEqual(found)
})

test('a fault behind the end of the text stands at its end', () => {
  expect(textFaults(text, ['f.yaml:99:99 x: y'])).toEqual([
    { from: text.length, to: text.length, message: 'x: y' },
  ])
})
