import type { Surface } from './attributes.ts'

/** How a mini-program is started: what its `onLaunch` and `onShow` are told. */
export type Launch = Readonly<{
  /** Without a slash before it; empty where the program starts at its first page. */
  path: string
  /** Values stay as they are written: programs decode them themselves. */
  query: Readonly<Record<string, string>>
  scene: number
  shareTicket?: string
}>

/** WeChat's scene values of cards in chats; the last where the card came with a share ticket. */
const cardScenes = { one: 1007, group: 1008, ticket: 1044 } as const
/** What a ticket is exchanged for is sealed, so one is as good as another. */
const shareTicket = 'simulated-share-ticket'

/** A start from a card in a chat; nowhere else do cards stand. A ticket comes with a card in a group alone. */
export function cardLaunch(
  surface: Surface,
  page: string | undefined,
  hasTicket = false,
): Launch | undefined {
  const where = pageOf(page)
  if (surface === 'chat-1to1') return { ...where, scene: cardScenes.one }
  if (surface !== 'chat-group') return undefined
  return hasTicket
    ? { ...where, scene: cardScenes.ticket, shareTicket }
    : { ...where, scene: cardScenes.group }
}

/** A page as programs write it, `/pages/item/item?id=1`, taken apart. */
export function pageOf(page = ''): Pick<Launch, 'path' | 'query'> {
  const mark = page.indexOf('?')
  const path = (mark < 0 ? page : page.slice(0, mark)).replace(/^\//, '')
  const pairs = mark < 0 ? [] : page.slice(mark + 1).split('&')
  return {
    path,
    query: Object.fromEntries(
      pairs
        .filter((pair) => pair !== '')
        .map((pair) => {
          const equals = pair.indexOf('=')
          return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
        }),
    ),
  }
}

/** The same put together again, with a slash before it. */
export function pageText({ path, query }: Pick<Launch, 'path' | 'query'>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}
