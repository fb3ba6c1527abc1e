import { expect, test } from 'vitest'
import { launchOf, urlOf } from './launch.ts'

const pages = ['pages/index/index', 'pages/shop/shop']

test('the form starts from the last launch, taken apart', () => {
  const launch = { url: 'pages/shop/shop?id=1&back=/a?b', scene: 1007 }
  expect(launchOf({ launch })).toEqual({
    page: 'pages/shop/shop',
    query: 'id=1&back=/a?b',
    scene: 1007,
  })
  expect(launchOf({})).toEqual({ page: '', query: '', scene: undefined })
})

test('page and query become one address', () => {
  const url = (page: string, query: string) => urlOf({ page, query, scene: undefined }, pages)
  expect(url('pages/shop/shop', '')).toBe('pages/shop/shop')
  expect(url('pages/shop/shop', ' ?id=1 ')).toBe('pages/shop/shop?id=1')
  expect(url('', 'id=1')).toBe('pages/index/index?id=1')
  expect(url('', '')).toBeUndefined()
})
