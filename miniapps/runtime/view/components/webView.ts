import { textOf } from '../attributeValues.ts'
import { serveHere } from '../calls/serveHere.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

/**
 * Main rules the address and lays the page itself over this one; nothing of it is loaded here. It goes when another
 * page of the program comes forward, and is opened again when this one does.
 */
export const webView: BuiltIn = ({ element, emit, services }) => {
  let shown = ''
  let page: Element | null = null
  const say = (why: string): void =>
    element.replaceChildren(
      make('span', 'wx-web-view-sign', glyphs.warn()),
      make('p', '', shown),
      make('p', 'wx-web-view-why', why),
    )
  const open = async (url: string): Promise<void> => {
    shown = url
    element.replaceChildren()
    const { isOk, reason } = await serveHere('openWebView', { url }, services)
    if (page === null) watchTurns()
    if (isOk || url !== shown) return
    say(reason)
    emit('error', { src: url, errMsg: reason })
  }
  const close = (): void => {
    if (shown !== '') void serveHere('closeWebView', {}, services)
  }
  const turns = new MutationObserver(() => {
    if (page?.hasAttribute('data-behind') === true) close()
    else if (shown !== '') void open(shown)
  })
  /** Before main has answered, the node may not be in its page yet. */
  const watchTurns = (): void => {
    page = element.closest('.page')
    if (page) turns.observe(page, { attributeFilter: ['data-behind'] })
  }
  return {
    set: (name, value) => {
      const url = textOf(value)
      if (name === 'src' && url !== '' && url !== shown) void open(url)
    },
    release: () => {
      turns.disconnect()
      if (page?.hasAttribute('data-behind') !== true) close()
    },
  }
}
