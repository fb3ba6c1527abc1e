import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { root, type Driver } from './driver.ts'

/** The taps in an app that lead to the share button of what an address names. */
type Route = Readonly<{
  program: string
  /** Where its pages are opened before the taps; its first page where none is given. */
  share: (url: URL) => Readonly<{ page?: string; taps: readonly string[] }>
}>

const itemOf = (name: string) => (url: URL) => ({
  taps: [`item-${url.searchParams.get(name) ?? ''}`, 'share'],
})

const videoOf = (id: string) => ({
  page: `/pages/video/video?id=${id}`,
  taps: [`share-${id}`, 'share'],
})

export const appRoutes: Readonly<Record<string, Route>> = {
  taobao: {
    program: 'app-taobao',
    share: itemOf('id'),
  },
  eleme: {
    program: 'app-eleme',
    share: (url) => ({ taps: [`shop-${url.searchParams.get('shop') ?? ''}`, 'share'] }),
  },
  youku: {
    program: 'app-youku',
    share: (url) => ({
      page: `/pages/title/title?id=${url.searchParams.get('id') ?? ''}`,
      taps: ['share'],
    }),
  },
  damai: {
    program: 'app-damai',
    share: (url) => ({
      page: `/pages/show/show?id=${url.searchParams.get('id') ?? ''}`,
      taps: ['share'],
    }),
  },
  shuqi: {
    program: 'app-shuqi',
    share: (url) => ({
      page: `/pages/book/book?id=${url.searchParams.get('book') ?? ''}`,
      taps: ['share'],
    }),
  },
  xianyu: {
    program: 'app-xianyu',
    share: itemOf('id'),
  },
  hema: {
    program: 'app-hema',
    share: itemOf('id'),
  },
  jd: {
    program: 'app-jd',
    share: ({ pathname }) => ({
      taps: [`item-${pathname.replace('/', '').replace('.html', '')}`, 'share'],
    }),
  },
  pdd: {
    program: 'app-pinduoduo',
    share: itemOf('goods_id'),
  },
  douyin: {
    program: 'app-douyin',
    share: ({ hostname, pathname, searchParams }) =>
      hostname === 'jinritemai.com'
        ? { page: `/pages/item/item?id=${searchParams.get('id') ?? ''}`, taps: ['share-item'] }
        : videoOf(pathname.replaceAll('/', '')),
  },
  meituan: {
    program: 'app-meituan',
    share: ({ searchParams }) => ({
      page: `/pages/deal/deal?id=${searchParams.get('id') ?? ''}`,
      taps: ['share'],
    }),
  },
}

export function routeOf(system: string): Route {
  const route = appRoutes[system]
  if (route === undefined) throw new Error(`no way through the app ${system} is known`)
  return route
}

/**
 * Opens an app at a page, and taps the nodes with these ids on the page in front, one after the other. Pages that
 * follow one another must not share an id: a click waits for the node that it found first.
 */
export async function tapThrough(
  driver: Driver,
  system: string,
  { page = '', taps }: Readonly<{ page?: string; taps: readonly string[] }>,
): Promise<void> {
  const { program } = routeOf(system)
  const { panels } = await driver.state()
  if (panels?.program !== program) await driver.call('program.inspect', { program })
  const first = page === '' ? await firstPage(driver, program) : page
  const reply = await driver.call('program.run', { program, url: first })
  if (!reply.ok) throw new Error(reply.problem.en)
  const guest = await driver.guest(`mp://${program}/`)
  for (const id of taps) await guest.locator(front(id)).click()
}

/** Pages further back stay in the document. */
export function front(id: string): string {
  return `section:not([data-behind], [data-left]) #${id}`
}

async function firstPage(driver: Driver, program: string): Promise<string> {
  await driver.until(`${program} to be read`, ({ programs }) =>
    programs.some(({ id, status }) => id === program && status === 'ready'),
  )
  const { panels } = await driver.state()
  return `/${panels?.pages[0] ?? ''}`
}

/** The taps that lead to an app's checkout, as its own description has them. */
export function checkoutOf(system: string): Readonly<{ page?: string; taps: readonly string[] }> {
  const folder = routeOf(system).program.replace(/^app-/, '')
  const text = readFileSync(path.join(root, 'miniapps/apps', folder, 'program.yaml'), 'utf8')
  const { checkout } = parse(text) as {
    checkout: { page?: string; taps: readonly string[] }
  }
  return { taps: checkout.taps, ...(checkout.page ? { page: `/${checkout.page}` } : {}) }
}
