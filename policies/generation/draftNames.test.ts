import { expect, test } from 'vitest'
import { distinct, fileOf, tagsOf } from './draftNames.ts'

test('a file is named for what it is of, without what file systems tell apart', () => {
  expect(fileOf('link', 'rule', 'cn-l06/token')).toBe('link-rule-cn-l06-token')
})

test.each([
  ['cn-l16', 'cn-l16'],
  ['cn-l06/token', 'cn-l06'],
  ['override/cn-l16/onward', 'cn-l16'],
  ['base/own-links/suspicious', 'base'],
  ['no-rule', 'no-rule'],
  ['x'.repeat(128), 'x'.repeat(64)],
])('the tag of %s is its event', (rule, tag) => {
  expect(tagsOf('payment', 'dates', rule)).toEqual(['generated', 'payment', 'dates', tag])
})

test('files and names that are there already get a number, and it is free', () => {
  const draft = { name: 'n', policy: 'p', tags: [], people: [], steps: [] }
  const made = distinct(['a', 'a--2', 'a', 'a'].map((file) => ({ ...draft, file })))
  expect(made.map(({ file }) => file)).toEqual(['a', 'a--2', 'a--3', 'a--4'])
  expect(made.map(({ name }) => name)).toEqual(['n', 'n (2)', 'n (3)', 'n (4)'])
})
