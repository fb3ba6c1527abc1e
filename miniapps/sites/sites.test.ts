import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { makeResolve, Site } from '../../policies/engine/site.ts'

const folder = import.meta.dirname
const hosts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const read = (host: string, file: string) => readFileSync(join(folder, host, file), 'utf8')
const filesOf = (host: string) =>
  readdirSync(join(folder, host)).filter((file) => file !== 'site.yaml')
const siteOf = (host: string) => Site.parse(parse(read(host, 'site.yaml')))
const shared = join(folder, '..', 'shared')
const sharedRoutes = (site: Site) =>
  site.routes.flatMap((route) => ('shared' in route ? [route] : []))
const fileRoutes = (site: Site) => site.routes.flatMap((route) => ('file' in route ? [route] : []))
const redirects = (site: Site) =>
  site.routes.flatMap((route) => ('redirect' in route ? [route.redirect.to] : []))

/** What a page, style or script loads by itself: not the links that people tap. */
function loads(text: string): readonly string[] {
  const patterns = [
    /<(?:script|img|iframe|source|image|use)\b[^>]*?\s(?:src|href|xlink:href)="([^"$]+)"/g,
    /<link\b[^>]*?\shref="([^"]+)"/g,
    /\burl\(\s*['"]?([^'")]+)/g,
    /\b(?:from|import)\s*['"](\.[^'"]+)['"]/g,
    /\bpicture: '(\/[^']+)'/g,
  ]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!))
}

/** The web addresses that a file mentions, save those that name an XML vocabulary. */
function mentions(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/[^\s'"`<>)]+/g)]
    .map((match) => match[0])
    .filter((address) => !address.startsWith('http://www.w3.org/'))
}

describe.each(hosts)('%s', (host) => {
  test('is described by a valid site.yaml with its folder’s name', () => {
    expect(siteOf(host).host).toBe(host)
  })

  test('serves every file it has, and has every file it serves', () => {
    const served = new Set(fileRoutes(siteOf(host)).map((route) => route.file))
    expect([...served].toSorted()).toEqual(filesOf(host).toSorted())
  })

  test('serves of the shared files only what is there', () => {
    const absent = sharedRoutes(siteOf(host)).filter(
      (route) => !existsSync(join(shared, route.shared)),
    )
    expect(absent).toEqual([])
  })

  test('sends people only to hosts that have a site', () => {
    const strangers = redirects(siteOf(host)).filter((to) => !hosts.includes(new URL(to).hostname))
    expect(strangers).toEqual([])
  })

  test('loads nothing that its own routes, or another site, do not serve', () => {
    const site = siteOf(host)
    const paths = [...fileRoutes(site), ...sharedRoutes(site)].map((route) => route.path)
    const texts = [
      ...filesOf(host).map((file) => read(host, file)),
      ...sharedRoutes(site).map((route) => readFileSync(join(shared, route.shared), 'utf8')),
    ]
    const missing = texts
      .flatMap(loads)
      .filter((address) => !address.startsWith('#'))
      .map((address) => new URL(address, `https://${host}/`))
      .filter((url) =>
        url.hostname === host ? !paths.includes(url.pathname) : !hosts.includes(url.hostname),
      )
    expect(missing.map((url) => url.href)).toEqual([])
  })

  test('mentions no address of a host without a site', () => {
    const strangers = filesOf(host)
      .flatMap((file) => mentions(read(host, file)))
      .filter((address) => !hosts.includes(new URL(address).hostname))
    expect(strangers).toEqual([])
  })

  test('says everything in Chinese and in English', () => {
    const pages = filesOf(host).filter((file) => file.endsWith('.html'))
    const uneven = pages.filter((file) => {
      const page = read(host, file)
      const count = (language: string) => page.split(`lang="${language}"`).length
      return count('en') !== count('zh') || !/<title data-en="[^"]+">[^<]+<\/title>/.test(page)
    })
    expect(uneven).toEqual([])
  })
})

test('every shared file is served by several sites', () => {
  const carriers = (file: string) =>
    hosts.filter((host) => sharedRoutes(siteOf(host)).some((route) => route.shared === file))
  expect(readdirSync(shared).filter((file) => carriers(file).length < 2)).toEqual([])
})

test('short links resolve to the pages they stand for', () => {
  const resolve = makeResolve(hosts.map(siteOf))
  expect(resolve('https://m.tb.cn/h.fK2xQ1')).toBe('https://item.taobao.com/item.htm?id=1')
  expect(resolve('https://m.tb.cn/h.gT7dLp')).toBe('https://item.taobao.com/item.htm?id=2')
  expect(resolve('https://v.douyin.com/ieR9aBc/')).toBe(
    'https://www.iesdouyin.com/share/video/7009',
  )
  expect(resolve('https://url.cn/5abcDE')).toBe('https://mp.weixin.qq.com/s/hutong')
  expect(resolve('https://item.taobao.com/item.htm?id=1')).toBeUndefined()
})
