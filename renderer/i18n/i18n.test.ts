import { expect, test } from 'vitest'
import { en } from './en.ts'
import { zh } from './zh.ts'

function blanks(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([name, text]) => [
    name,
    (text.match(/\{\{\w+\}\}/g) ?? []).toSorted(),
  ])
}

test('both languages have the same texts', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en))
})

test('both languages fill the same blanks', () => {
  expect(blanks(zh)).toEqual(blanks(en))
})

test('no text is empty', () => {
  expect([...Object.values(en), ...Object.values(zh)].filter((text) => text.trim() === '')).toEqual(
    [],
  )
})

test('no Chinese text is left in the English window', () => {
  expect(Object.values(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
})
