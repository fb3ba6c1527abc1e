import { textOf } from '../attributeValues.ts'
import { serveHere } from '../calls/serveHere.ts'
import { glyphs } from '../drawing/glyphs.ts'
import { element as make } from '../element.ts'
import type { BuiltIn } from '../nodes/part.ts'

/** Main rules the address and lays the page itself over this one; nothing of it is loaded here. */
export const webView: BuiltIn = ({ element, emit, services }) => {
  let shown = ''
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
    if (isOk || url !== shown) return
    say(reason)
    emit('error', { src: url, errMsg: reason })
  }
  return {
    set: (name, value) => {
      const url = textOf(value)
      if (name === 'src' && url !== '' && url !== shown) void open(url)
    },
    release: () => {
      if (shown !== '') void serveHere('closeWebView', {}, services)
    },
  }
}
