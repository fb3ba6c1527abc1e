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
  for (const { name, type, values = [], most } of own) {
    const takes = (value: unknown): boolean =>
      Request.safeParse({ ...least, [name]: value }).success
    for (const each of values) expect(takes(type === 'words' ? [each] : each)).toBe(true)
    if (values.length > 0) expect(takes(type === 'words' ? ['other'] : 'other')).toBe(false)
    if (most !== undefined)
      expect([takes(0), takes(most), takes(most + 1)]).toEqual([true, true, false])
    if (type === 'truth')
      expect([takes(true), takes(false), takes('true')]).toEqual([true, true, false])
  }
})
