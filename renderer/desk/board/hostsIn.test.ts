import { expect, test } from 'vitest'
import { hostsIn } from './hostsIn.ts'

test.each([
  [['shop.cn'], ['shop.cn']],
  [['https://M.Shop.cn/a?b#c', 'm.shop.cn'], ['m.shop.cn']],
  [
    [' a.cn:8080 ', 'b.cn/'],
    ['a.cn', 'b.cn'],
  ],
  [['', 'https://'], []],
] as const)('%j are the hosts %j', (texts, hosts) => {
  expect(hostsIn(texts)).toEqual(hosts)
})
