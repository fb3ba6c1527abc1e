import { expect, test } from 'vitest'
import { holderAt, valueKeyOf } from './holderAt.ts'

const text = `apiVersion: hutong/v1
links:
  - id: a
    when: { host: qq }
    ruling:
      verdict: block
`

test.each([
  ['', undefined],
  ['over', undefined],
  ['  - ', 'links'],
  ['    so', 'links'],
  ['    when: { ', 'when'],
  ['    when: { host: qq, surf', 'when'],
  ['    when: { host: qq }, ', 'links'],
  ['    title: { zh: 名, en: a', 'title'],
  ['      pres', 'ruling'],
])('behind the text, %j is held by %s', (line, holder) => {
  expect(holderAt(`${text}${line}`)).toBe(holder)
})

test.each([
  ['    surface: ', 'surface'],
  ['    surface: chat-', 'surface'],
  ['    when: { host: wechat, surface: mo', 'surface'],
  ['    when: { surface: [moments, ', 'surface'],
  ['    when: { not: ', 'not'],
  ['    surface', undefined],
  ['    surface: moments, ', undefined],
  ['    surface: [moments], ', undefined],
])('%j writes a value of %s', (line, key) => {
  expect(valueKeyOf(line)).toBe(key)
})
