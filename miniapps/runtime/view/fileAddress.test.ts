import { expect, test } from 'vitest'
import { fileAddress } from './fileAddress.ts'

test.each([
  ['/images/a.png', '/files/images/a.png'],
  ['a.png', '/files/pages/home/a.png'],
  ['./a.png', '/files/pages/home/a.png'],
  ['../../images/a b.png', '/files/images/a%20b.png'],
  ['/images/a%20b.png', '/files/images/a%20b.png'],
  ['../../../../../etc/passwd', '/files/etc/passwd'],
  ['/a.png?x=1', '/files/a.png?x=1'],
  ['https://cdn.example/a.png', 'https://cdn.example/a.png'],
  ['//cdn.example/a.png', 'https://cdn.example/a.png'],
  ['data:image/png;base64,AA', 'data:image/png;base64,AA'],
  ['/图/一.png', '/files/%E5%9B%BE/%E4%B8%80.png'],
  ['/100%.png', '/files/100%25.png'],
  ['javascript:alert(1)', ''],
  ['file:///etc/passwd', ''],
  ['  ', ''],
])('%s is loaded from %s', (source, address) => {
  expect(fileAddress(source, 'pages/home/home')).toBe(address)
})

test.each([undefined, null, 5, {}])('%j is no address', (source) => {
  expect(fileAddress(source, 'pages/home/home')).toBe('')
})
