import type { ViewMessage } from '../messages.ts'
import { sharesTicket } from './api/shareMenu.ts'
import { ApiFailure, type ApiContext, type OpenPage } from './apiContext.ts'
import type { Page } from './domNode.ts'

type Loose = Record<string, unknown>

/** Asks the page in front what to share, as WeChat does, and hands the card to the phone's share sheet. */
export async function shareCard(
  { from, node }: Extract<ViewMessage, { type: 'share' }>,
  top: OpenPage,
  page: Page,
  context: ApiContext,
  /** What the page can show in place of a file that the program made. */
  shown: (path: string) => string,
): Promise<void> {
  const element = node === undefined ? undefined : page.nodes.get(node)?.__wxElement
  const target = element && { id: element.id, dataset: { ...element.dataset } }
  const method = top.caller['onShareAppMessage']
  const offered: unknown =
    typeof method === 'function'
      ? (method as (input: unknown) => unknown).call(top.caller, {
          from,
          target,
          webViewUrl: undefined,
        })
      : {}
  const { promise, ...own } = (offered ?? {}) as Loose
  // WeChat waits three seconds for the promise, then shares what it has.
  const late = promise instanceof Promise ? await Promise.race([promise, delay(3_000)]) : undefined
  const card: Loose = { ...own, ...(late as Loose | undefined) }
  // Closing the sheet is an answer, not a fault.
  await context
    .call('shareAppMessage', {
      title: text(card['title']) || text(top.window['navigationBarTitleText']),
      path: text(card['path']) || addressOf(top),
      // Alipay calls a card's picture so; what it calls imageUrl is an icon.
      imageUrl: shown(text(card['bgImgUrl']) || text(card['imageUrl'])),
      ...(sharesTicket(context) ? { withShareTicket: true } : {}),
    })
    .catch((error: unknown) => {
      if (!(error instanceof ApiFailure)) throw error
    })
}

function addressOf({ path, query }: OpenPage): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function delay(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds)
  })
}
