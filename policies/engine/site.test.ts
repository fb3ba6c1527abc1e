import { expect, test } from 'vitest'
import { makeResolve, routeOf, Site } from './site.ts'

const site = Site.parse({
  apiVersion: 'hutong/v1',
  kind: 'Site',
  host: 'm.tb.cn',
  title: { zh: '名', en: 'name' },
  routes: [
    { path: '/h.1', redirect: { status: 302, to: 'https://item.taobao.com/item.htm?id=1' } },
    { path: '/near', redirect: { status: 301, to: 'far?x=1' } },
    { path: '/app', redirect: { status: 302, to: 'tbopen://m.taobao.com' } },
    { path: '/h.*', file: 'gone.html', status: 404 },
    { path: '/slow', answer: 'never' },
    { path: '/broken', answer: 500 },
  ],
})
const served = Site.parse({ ...site, host: 'dev.tb.cn', server: 'http://127.0.0.1:8080' })
const resolve = makeResolve([site, served])

test.each([
  ['https://m.tb.cn/h.1', 'https://item.taobao.com/item.htm?id=1'],
  ['http://m.tb.cn/h.1', 'https://item.taobao.com/item.htm?id=1'],
  ['https://M.TB.CN./h.1?a=b#c', 'https://item.taobao.com/item.htm?id=1'],
  ['https://m.tb.cn/near', 'https://m.tb.cn/far?x=1'],
  ['https://m.tb.cn/app', 'tbopen://m.taobao.com'],
  ['https://m.tb.cn/h.2', undefined],
  ['https://m.tb.cn/slow', undefined],
  ['https://m.tb.cn/broken', undefined],
  ['https://m.tb.cn/none', undefined],
  ['https://x.m.tb.cn/h.1', undefined],
  ['https://dev.tb.cn/h.1', undefined],
  ['taobao://m.tb.cn/h.1', undefined],
  ['no address', undefined],
])('%s leads on to %s', (url, next) => {
  expect(resolve(url)).toBe(next)
})

test('the first route that fits a path answers', () => {
  expect(routeOf(site, '/h.1')).toMatchObject({ path: '/h.1' })
  expect(routeOf(site, '/h.12')).toMatchObject({ path: '/h.*', status: 404 })
  expect(routeOf(site, '/h')).toBeUndefined()
})
