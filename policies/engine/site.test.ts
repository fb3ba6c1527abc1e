import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { makeResolve, routeOf, Site } from './site.ts'

type SiteInput = z.input<typeof Site>
type RouteInput = SiteInput['routes'][number]

const shortener: SiteInput = {
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
}

test.each([
  ['https://m.tb.cn/h.1', 'https://item.taobao.com/item.htm?id=1'],
  ['http://m.tb.cn/h.1', 'https://item.taobao.com/item.htm?id=1'],
  ['https://M.TB.CN./h.1?a=b#c', 'https://item.taobao.com/item.htm?id=1'],
  ['https://m.tb.cn../h.1', 'https://item.taobao.com/item.htm?id=1'],
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
  const served = { ...shortener, host: 'dev.tb.cn', server: 'http://127.0.0.1:8080' }
  expect(makeResolve([Site.parse(shortener), Site.parse(served)])(url)).toBe(next)
})

test('the first route that fits a path answers', () => {
  const site = Site.parse(shortener)
  expect(routeOf(site, '/h.1')).toMatchObject({ path: '/h.1' })
  expect(routeOf(site, '/h.12')).toMatchObject({ path: '/h.*', status: 404 })
  expect(routeOf(site, '/h')).toBeUndefined()
})

test('a site is read as it is written, with the status of a page that is there', () => {
  const page = { path: '/p', file: 'a/b-c.html', headers: { refresh: '0; url=/q', 'x-1': '' } }
  const rest: readonly RouteInput[] = [
    { path: '/s', shared: 'notice.html' },
    { path: '/r', redirect: { status: 308, to: '/p' } },
  ]
  const input = { ...shortener, routes: [page, ...rest], server: 'http://localhost:5173' }
  expect(Site.parse(input)).toEqual({ ...input, routes: [{ ...page, status: 200 }, ...rest] })
})

describe('a site that cannot be served is refused, and says what was expected', () => {
  const complaints = (input: unknown): readonly string[] =>
    Site.safeParse(input).error?.issues.map(({ message }) => message) ?? []
  const path = 'a path such as /item.htm or /i/*'
  const file = 'a file beside site.yaml'
  const shared = 'a file of miniapps/shared'
  const name = 'a header name in lower case, such as refresh'

  test.each<readonly [route: unknown, ...complaints: string[]]>([
    [{ path: 'x/a', file: 'a' }, path],
    [{ path: '/a b', file: 'a' }, path],
    [{ path: '/a?b', file: 'a' }, path],
    [{ path: '/a', file: 'a?' }, file],
    [{ path: '/a', file: '.a' }, file],
    [{ path: '/a', file: 'a/../../b' }, file],
    [{ path: '/a', shared: '/a' }, shared],
    [{ path: '/a', shared: 'a/b' }, shared],
    [{ path: '/a', redirect: { status: 302, to: 'https://' } }, 'an address that can be parsed'],
    [{ path: '/a', file: 'a', headers: { a: '淘' } }, 'printable ASCII'],
    [{ path: '/a', file: 'a', headers: { a: 'b\nc' } }, 'printable ASCII'],
  ])('%j: %s', (route, ...expected) => {
    const found = complaints({ ...shortener, routes: [route] })
    expect(found.filter((each) => each !== 'Invalid input')).toEqual(expected)
  })

  test.each(['Refresh', '1a', 'a b', ' a', 'a ', '', 'a'.repeat(65)])(
    'the header "%s"',
    (header) => {
      const routes = [{ path: '/a', file: 'a', headers: { [header]: 'b' } }]
      const issues = Site.safeParse({ ...shortener, routes }).error?.issues ?? []
      expect(JSON.stringify(issues)).toContain(name)
    },
  )

  test.each([
    ['host', 'tb'],
    ['host', 'https://m.tb.cn'],
    ['host', 'm.tb.cn/'],
    ['host', 'M.tb.cn'],
    ['server', 'https://localhost:80'],
    ['server', 'x-http://localhost:80'],
    ['server', 'http://localhost:80/x'],
    ['server', 'http://localhost.evil.cn:80'],
    ['server', 'http://10.0.0.1:80'],
    ['server', 'http://127x0.0.1:80'],
    ['server', 'http://localhost'],
  ])('%s: %s', (key, value) => {
    expect(complaints({ ...shortener, [key]: value })).toHaveLength(1)
  })

  test('bounds of length and status', () => {
    const fits = (route: unknown): boolean =>
      Site.safeParse({ ...shortener, routes: [route] }).success
    const long = 'x'.repeat(4_096)
    expect(fits({ path: '/a', file: 'a', headers: { ['a'.repeat(64)]: long } })).toBe(true)
    expect(fits({ path: '/a', file: 'a', headers: { a: `${long}x` } })).toBe(false)
    expect(fits({ path: '/a', redirect: { status: 307, to: long } })).toBe(true)
    expect(fits({ path: '/a', redirect: { status: 307, to: `${long}x` } })).toBe(false)
    const statuses = [199, 200, 399, 400, 599, 600]
    expect(statuses.filter((status) => fits({ path: '/a', file: 'a', status }))).toEqual([
      200, 399, 400, 599,
    ])
    expect(statuses.filter((answer) => fits({ path: '/a', answer }))).toEqual([400, 599])
    const moved = [300, 301, 302, 303, 304, 307, 308]
    expect(moved.filter((status) => fits({ path: '/a', redirect: { status, to: '/' } }))).toEqual([
      301, 302, 303, 307, 308,
    ])
    expect(Site.safeParse({ ...shortener, routes: [] }).success).toBe(false)
  })
})
