import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRelaxedJson } from './readRelaxedJson.ts'

test('comments, a byte order mark, tabs and trailing commas are read over', () => {
  const text = '\uFEFF{\n  // one\n  "a": [1, 2,], /* two\n */ "b": "http://x/*y*/\t",\n}\n// end'
  expect(readRelaxedJson(text)).toEqual({ value: { a: [1, 2], b: 'http://x/*y*/\t' } })
})

test.each([
  ['', 'expected a value, got the end of the file', 0],
  ['{"a" 1}', 'expected :, got "1"', 5],
  ['{"a": 1 "b": 2}', 'expected , or }, got "\\""', 8],
  ['{a: 1}', 'expected "a name" or }, got "a"', 1],
  ['[1, 2', 'expected , or ], got the end of the file', 5],
  ['{"a": "x\n"}', 'expected ", got "\\n"', 8],
  ['{} {}', 'expected the end of the file, got "{"', 3],
  ['["\\x"]', 'a string with a character or an escape that JSON does not allow', 1],
])('%j is told where it goes wrong', (text, message, offset) => {
  expect(readRelaxedJson(text)).toEqual({ failure: { message, offset } })
})

test('data nested beyond reason is refused, not followed', () => {
  const deep = '['.repeat(100_000)
  const failure = { message: 'nested deeper than 200 levels', offset: 201 }
  expect(readRelaxedJson(deep)).toEqual({ failure })
})

test('a name that is a prototype stays a name', () => {
  const reading = readRelaxedJson('{"__proto__": {"isAdmin": true}}') as { value: object }
  expect(Object.keys(reading.value)).toEqual(['__proto__'])
  expect('isAdmin' in reading.value).toBe(false)
})

test('whatever is JSON reads as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expect(readRelaxedJson(text)).toEqual({ value: JSON.parse(text) as unknown })
    }),
  )
})

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '//',
    '/*',
    '*/',
    '\n',
    '1',
    'true',
    'é',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(Object.keys(readRelaxedJson(pieces.join('')))).toHaveLength(1)
    }),
  )
})
