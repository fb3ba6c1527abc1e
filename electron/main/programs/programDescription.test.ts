import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksDomains, descriptionOf, linkedPage, sharedLink } from './programDescription.ts'

const text = `name: { zh: 店, en: Shop }
icon: '店 #123456'
system: taobao
links:
  pages/home/home: https://shop.example/
  pages/item/item: 'https://shop.example/item.htm?id={id}'
  pages/page/page: 'https://shop.example/{id}.html'
`
const files = (body: string, name = 'program.yaml') => new Map([[name, Buffer.from(body)]])
const shop = descriptionOf(files(text))!

test('a description is read with what it leaves out', () => {
  expect(shop).toMatchObject({ system: 'taobao', isApp: true, 'business-domains': [] })
  expect(descriptionOf(new Map())).toBeUndefined()
})

test('a wrong one is refused with the field and what it should be', () => {
  expect(() => descriptionOf(files(text.replace("'店 #123456'", 'red')))).toThrow(
    'program.yaml icon: one character and a colour such as 饿 #0091ff',
  )
  expect(() => descriptionOf(files(`${text}colour: red\n`))).toThrow('colour')
})

test('a share of a page leads to the address that is named for it', () => {
  expect(sharedLink(shop, '/pages/item/item?id=a%20b&from=x')).toBe(
    'https://shop.example/item.htm?id=a%20b',
  )
  expect(sharedLink(shop, 'pages/page/page?id=7')).toBe('https://shop.example/7.html')
  expect(sharedLink(shop, '/pages/other/other')).toBeUndefined()
})

test('an address leads back to the page that it was shared from', () => {
  expect(linkedPage(shop, 'https://shop.example/')).toBe('/pages/home/home')
  expect(linkedPage(shop, 'https://shop.example/7.html')).toBe('/pages/page/page?id=7')
  expect(linkedPage(shop, 'https://shop.example/7xhtml')).toBeUndefined()
  expect(linkedPage(shop, 'https://elsewhere.example/item.htm?id=1')).toBeUndefined()
  expect(linkedPage(shop, 'no address')).toBeUndefined()
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{1,12}$/), (id) => {
      const page = `/pages/item/item?id=${id}`
      expect(linkedPage(shop, sharedLink(shop, page) ?? '')).toBe(page)
    }),
  )
})

test('domains are checked unless the project switches that off', () => {
  const config = (body: string) => ({ files: files(body, 'project.config.json') })
  expect(checksDomains({ files: new Map() })).toBe(true)
  expect(checksDomains(config('{ "setting": { "urlCheck": true } }'))).toBe(true)
  expect(checksDomains(config('{ "setting": { "urlCheck" : false } }'))).toBe(false)
})
