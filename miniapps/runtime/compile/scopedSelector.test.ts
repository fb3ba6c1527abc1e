import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scopedSelector } from './scopedSelector.ts'

test.each([
  ['.a .b > .c', '.s1--a .s1--b > .s1--c'],
  ['.a:not(.b)::after, #id', '.s1--a:not(.s1--b)::after, #id'],
  ['view text.a', 'wx-view wx-text.s1--a'],
  ['scroll-view > my-card', 'wx-scroll-view > my-card'],
  ['card span', 'wx-card span'],
  ['page', 'body'],
  [':host', '[wx-host="s1"]'],
  [':host(.big) .a', '[wx-host="s1"].big .s1--a'],
  ["[class^='icon-']:before", '[class*="s1--icon-"]:before'],
  ["[class*=' icon-']", '[class*="s1--icon-"]'],
  ['[data-a="view"] *', '[data-a="view"] *'],
])('%j of an isolated component is %j', (selector, expected) => {
  expect(scopedSelector(selector, 's1')).toBe(expected)
})

test('styles that are shared keep their class names', () => {
  expect(scopedSelector('page .a view [class^="b"]', '')).toBe('body .a wx-view [class^="b"]')
})

test('what is no selector is told from one', () => {
  expect(scopedSelector('.a:not(', 's1')).toBeUndefined()
})

test('a selector that is scoped already stays as it is', () => {
  const part = fc.constantFrom(
    '.a',
    '.b-c',
    'view',
    'page',
    '#id',
    ':host',
    ':first-child',
    '[class^="x"]',
  )
  const joint = fc.constantFrom(' ', ' > ', ' + ', ', ')
  fc.assert(
    fc.property(fc.array(fc.tuple(joint, part), { minLength: 1 }), (parts) => {
      const selector = parts.map(([space, name], at) => (at === 0 ? name : space + name)).join('')
      const once = scopedSelector(selector, 's1') ?? ''
      expect(scopedSelector(once, 's1')).toBe(once)
    }),
  )
})
