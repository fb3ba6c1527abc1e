import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hostColumn, logColumns } from './logColumns.ts'
import { Request } from './model.ts'

const own = logColumns.filter(({ name }) => name !== hostColumn)
const least = { at: '2021-09-17T12:00:00+08:00', host: 'wechat', surface: 'chat-1to1' }

test('the columns are the attributes of a request and the canonical host, each once', () => {
  expect(own.map(({ name }) => name).toSorted()).toEqual(Object.keys(Request.shape).toSorted())
  expect(logColumns.length).toBe(own.length + 1)
})

test('what a row needs is what a request needs', () => {
  const needed = logColumns.filter(({ isNeeded }) => isNeeded).map(({ name }) => name)
  expect(needed).toEqual(Object.keys(least))
})

test('a request has the same defaults, or none where a column names another or the address', () => {
  const request: Readonly<Record<string, unknown>> = Request.parse(least)
  const wrong = own.filter(({ name, isNeeded, fallback }) => {
    if (isNeeded || fallback?.type === 'pack-region') return false
    const asked = fallback?.type === 'value' ? fallback.value : undefined
    const isLeftOpen = request[name] === undefined && ['target', 'method'].includes(name)
    return !isLeftOpen && JSON.stringify(request[name]) !== JSON.stringify(asked)
  })
  expect(wrong).toEqual([])
})

test('a request takes each value that a column lists, and no other', () => {
  const wrong = own.flatMap(({ name, type, values = [], most }) => {
    const takes = (value: unknown): boolean =>
      Request.safeParse({ ...least, [name]: value }).success
    const good = [
      ...values.map((each) => (type === 'words' ? [each] : each)),
      ...(most === undefined ? [] : [0, most]),
      ...(type === 'truth' ? [true, false] : []),
    ]
    const bad = [
      ...(values.length === 0 ? [] : [type === 'words' ? ['other'] : 'other']),
      ...(most === undefined ? [] : [-1, most + 1]),
      ...(type === 'truth' ? ['true', 1] : []),
    ]
    return [...good.filter((each) => !takes(each)), ...bad.filter(takes)].map((each) => [
      name,
      each,
    ])
  })
  expect(wrong).toEqual([])
})

test.each(['en', 'zh'])('the guide for QA in %s describes each column', (language) => {
  const file = path.resolve(import.meta.dirname, `../../docs/guide/qa.${language}.md`)
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((line) => line.split('|')[1]?.match(/(?<=`)\w+(?=`)/g) ?? [])
  expect(logColumns.filter(({ name }) => !named.includes(name))).toEqual([])
})
