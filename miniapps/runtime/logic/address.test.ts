import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPageAddress, readQuery } from './address.ts'

describe('a page’s address', () => {
  test.each([
    ['/pages/item/item?id=1&from=home', undefined, 'pages/item/item', { id: '1', from: 'home' }],
    ['../cart/cart', 'pages/item/item', 'pages/cart/cart', {}],
    ['detail', 'pages/item/item', 'pages/item/detail', {}],
    ['./detail?x', 'pages/item/item', 'pages/item/detail', { x: '' }],
    ['/pages/old/old.html', undefined, 'pages/old/old', {}],
    ['//pages/double', undefined, 'pages/double', {}],
  ])('%s seen from %s is %s', (url, from, path, query) => {
    expect(readPageAddress(url, from)).toEqual({ path, query })
  })

  test('keeps values as they are written, equals signs and escapes among them', () => {
    expect(readQuery('url=https%3A%2F%2Fa.example%2F&code=a=b')).toEqual({
      url: 'https%3A%2F%2Fa.example%2F',
      code: 'a=b',
    })
  })

  test('never leaves the program, however often it climbs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '.', 'a', 'b', ''), { maxLength: 12 }),
        (parts) => {
          const { path } = readPageAddress(parts.join('/') || 'x', 'pages/home/home')
          expect(path.split('/')).not.toContain('..')
        },
      ),
    )
  })
})
