/** Links in chat text: where they begin and end, and the address a tap opens. */
export type ChatLink = Readonly<{ start: number; end: number; url: string }>

const appSchemes = [
  'intent|alipays?|weixin|mqq(?:api)?|taobao(?:lite)?|tbopen|tmall|fleamarket|eleme|youku|damai',
  'shuqireaderap|kaola|wireless1688|baiduboxapp|mishopv1|snssdk1128|openapp\\.jdmobi?le|imeituan',
  'meituanwaimai|dianping|pinduoduo|upwallet|xhsdiscover',
].join('|')

/** Letters of scripts without spaces between words: where they follow Latin ones, the sentence goes on. */
const wide = [
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  '\\p{Script=Hangul}\\p{Script=Bopomofo}',
].join('')
/** White space, quotes, brackets, CJK punctuation, emoji, and the currency signs that enclose tokens. */
const stop = [
  '\\s\\p{Cc}\\p{Cf}"\'<>`{}|\\\\^¥£·\\u2010-\\u206f\\u20a0-\\u20cf\\u20e3',
  '\\u3000-\\u303f\\u30fb\\ufe0f\\ufe30-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40',
  '\\uff5b-\\uff65\\uffe0-\\uffe6\\p{Extended_Pictographic}\\u{1f1e6}-\\u{1f1ff}\\u{1f3fb}-\\u{1f3ff}',
].join('')

/** A second address glued to the first begins another link, unless it is a value or a part of the path. */
const notGlued = '(?!(?<![=/?&#:])https?:\\/\\/)'
const plainHost = `(?:${notGlued}[^${stop}${wide}/?#])`
/** A web host may be written in any script; behind a dotted Latin one the sentence goes on. */
const host = `(?:${plainHost}|(?<!\\.[a-z0-9]{1,63}(?:\\.|:\\d{0,5})?)[${wide}])`
const tailLetter = `${notGlued}(?:[^${stop}${wide}]|(?<=[/=?&#${wide}])[${wide}])`
const tail = `(?:[/?#](?:${tailLetter})*)?`
const pattern = new RegExp(
  [
    `https?:\\/\\/${host}*${tail}`,
    `(?<![a-z0-9+.-])(?:${appSchemes}):\\/\\/${plainHost}*${tail}`,
    `(?<![\\w.@/-])www\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::\\d{1,5})?${tail}`,
  ].join('|'),
  'giu',
)

/** Finds links anywhere in a text, also glued to Chinese characters; trailing punctuation stays text. */
export function findLinks(text: string): readonly ChatLink[] {
  const links: ChatLink[] = []
  for (const match of text.matchAll(pattern)) {
    const kept = trimmed(match[0])
    const url = /^www\./i.test(kept) ? `https://${kept}` : kept
    if (/:\/\/./.test(url) && URL.canParse(url))
      links.push({ start: match.index, end: match.index + kept.length, url })
  }
  return links
}

/** Without the sentence's punctuation and the brackets around the link; brackets of its own stay. */
function trimmed(link: string): string {
  let round = surplus(link, '(', ')')
  let square = surplus(link, '[', ']')
  let end = link.length
  for (; end > 0; end--) {
    const last = link[end - 1] ?? ''
    if (last === '(') round--
    else if (last === '[') square--
    else if (last === ')' && round < 0) round++
    else if (last === ']' && square < 0) square++
    else if (!/[.,;:!?]/.test(last)) break
  }
  return link.slice(0, end)
}

function surplus(text: string, opening: string, closing: string): number {
  return text.split(opening).length - text.split(closing).length
}
