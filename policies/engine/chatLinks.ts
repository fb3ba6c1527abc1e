/** Links in chat text: where they begin and end, and the address a tap opens. */
export type ChatLink = Readonly<{ start: number; end: number; url: string }>

const schemes =
  'https?|alipays?|weixin|taobao|tbopen|tmall|eleme|openapp\\.jdmobile|imeituan|pinduoduo|snssdk1128|youku|damai|fleamarket|intent'
/** Letters of any script may stand in a path; CJK punctuation, quotes, brackets and white space end a link. */
const stop =
  '\\s\\u0000-\\u0020"\'<>`{}|\\\\^\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\u2018-\\u201f\\u2026'
const pattern = new RegExp(
  `(?:${schemes}):\\/\\/[^${stop}]+|(?<![\\w.@/-])(?:www\\.)[a-z0-9-]+(?:\\.[a-z0-9-]+)+[^${stop}]*`,
  'gi',
)

/** Finds links anywhere in a text, also glued to Chinese characters; trailing punctuation stays text. */
export function findLinks(text: string): readonly ChatLink[] {
  const links: ChatLink[] = []
  for (const match of text.matchAll(pattern)) {
    const kept = trimmed(cutAtHanAfterHost(match[0]))
    const url = /^www\./i.test(kept) ? `https://${kept}` : kept
    if (URL.canParse(url)) links.push({ start: match.index, end: match.index + kept.length, url })
  }
  return links
}

/** Han letters right after the host are the sentence going on; after a path they may belong to it. */
function cutAtHanAfterHost(link: string): string {
  const host = /^[a-z0-9+.-]+:\/\/[^/?#]*/i.exec(link)?.[0] ?? link
  const han = host.search(/\p{Script=Han}/u)
  return han === -1 ? link : link.slice(0, han)
}

function trimmed(link: string): string {
  let end = link.length
  while (end > 0 && /[.,;:!?)\]]/.test(link[end - 1] ?? '')) {
    const last = link[end - 1]
    if (last === ')' && balance(link.slice(0, end)) >= 0) break
    end--
  }
  return link.slice(0, end)
}

function balance(text: string): number {
  return text.split('(').length - text.split(')').length
}
