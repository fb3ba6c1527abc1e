import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLinks } from './chatLinks.ts'
import { Registry } from './model.ts'
import { parseFile } from './parse.ts'

function urls(text: string): readonly string[] {
  return findLinks(text).map(({ url }) => url)
}

const item = 'https://item.taobao.com/item.htm?id=1'
const short = 'https://m.tb.cn/h.5abcDEF'

describe('one link in a sentence', () => {
  test.each<readonly [text: string, url: string]>([
    [item, item],
    [`看看这个${item}`, item],
    [`看看这个 ${item} 好不好`, item],
    [`${item}看看这个`, item],
    [`${short}点击链接直接打开`, short],
    [`【淘宝】${short} 「连衣裙 夏季新款」点击链接直接打开`, short],
    [`【淘宝】${short}?tk=Abc123「连衣裙」`, `${short}?tk=Abc123`],
    [
      '7.43 复制打开抖音，看看【小王的作品】 https://v.douyin.com/iABCdEf/ a@B.cd :0pm',
      'https://v.douyin.com/iABCdEf/',
    ],
    [`${item}，快来看`, item],
    [`${item}。`, item],
    [`${item}！！！`, item],
    [`${item}；还有`, item],
    [`${item}：价格很低`, item],
    [`${item}？`, item],
    [`${item}、另一个`, item],
    [`${item}…`, item],
    [`${item}——推荐`, item],
    [`${item}～`, item],
    [`${item}·推荐`, item],
    [`${item}》后面`, item],
    [`${item}」后面`, item],
    [`${item}』后面`, item],
    [`${item}”后面`, item],
    [`${item}’后面`, item],
    [`${item}】后面`, item],
    [`（${item}）`, item],
    [`《${item}》`, item],
    [`「${item}」`, item],
    [`“${item}”`, item],
    [`【${item}】`, item],
    [`［${item}］`, item],
    [`(${item})`, item],
    [`[${item}]`, item],
    [`<${item}>`, item],
    [`{${item}}`, item],
    [`"${item}"`, item],
    [`'${item}'`, item],
    [`${item}.`, item],
    [`${item}, 然后`, item],
    [`${item}!`, item],
    [`${item}?!`, item],
    [`(见 ${item}).`, item],
    ['https://zh.wikipedia.org/wiki/淘宝网', 'https://zh.wikipedia.org/wiki/淘宝网'],
    [`${item}(点这里)`, item],
    [
      '（https://zh.wikipedia.org/wiki/Taobao_(web)）',
      'https://zh.wikipedia.org/wiki/Taobao_(web)',
    ],
    ['https://s.taobao.com/search?q=手机壳', 'https://s.taobao.com/search?q=手机壳'],
    ['https://s.taobao.com/search?q=手机壳&s=2好看', 'https://s.taobao.com/search?q=手机壳&s=2'],
    [`${item}\n第二行`, item],
    [`${item}\u3000全角空格`, item],
    [`${item}😀`, item],
    [`😀${item}👍🏽`, item],
    [`${item}#detail`, `${item}#detail`],
    ['HTTPS://ITEM.TAOBAO.COM/a', 'HTTPS://ITEM.TAOBAO.COM/a'],
    ['http://taobao.com看', 'http://taobao.com'],
    ['https://taobao.com:443看', 'https://taobao.com:443'],
    ['https://taobao.comです', 'https://taobao.com'],
    ['https://taobao.com에서', 'https://taobao.com'],
    ['https://淘宝.com看看', 'https://淘宝.com'],
    ['https://www.淘宝.com/x', 'https://www.淘宝.com/x'],
    ['https://ｔａｏｂａｏ.com/x', 'https://ｔａｏｂａｏ.com/x'],
    ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
    ['[http://[::1]]', 'http://[::1]'],
    ['(https://zh.wikipedia.org/wiki/Taobao_(web))', 'https://zh.wikipedia.org/wiki/Taobao_(web)'],
    ['https://a.cn/x(', 'https://a.cn/x'],
    ['https://a.cn/x[', 'https://a.cn/x'],
    ['(https://a.cn/x)(。', 'https://a.cn/x'],
    ['[https://a.cn/x][。', 'https://a.cn/x'],
    ['www.taobao.com', 'https://www.taobao.com'],
    ['打开www.taobao.com/a看看', 'https://www.taobao.com/a'],
    ['www.taobao.com。', 'https://www.taobao.com'],
    ['链接linkhttps://taobao.com/x', 'https://taobao.com/x'],
    ['taobao://item.taobao.com/item.htm?id=1', 'taobao://item.taobao.com/item.htm?id=1'],
    [
      '复制打开alipays://platformapi/startapp?appId=1，完成',
      'alipays://platformapi/startapp?appId=1',
    ],
    ['weixin://dl/business/?appid=1&path=a', 'weixin://dl/business/?appid=1&path=a'],
    [
      'tbopen://m.taobao.com/tbopen/index.html?h5Url=https%3A%2F%2Fa.cn',
      'tbopen://m.taobao.com/tbopen/index.html?h5Url=https%3A%2F%2Fa.cn',
    ],
    ['openapp.jdmobile://virtual?params=1', 'openapp.jdmobile://virtual?params=1'],
    [
      'intent://taobao.com#Intent;scheme=taobao;package=com.taobao.taobao;end',
      'intent://taobao.com#Intent;scheme=taobao;package=com.taobao.taobao;end',
    ],
    [`${short}￥Abc123xyZ89￥`, short],
    [`￥Abc123xyZ89￥${short}`, short],
    [`${short} CZ0001 ￥Abc123xyZ89￥ 点击链接`, short],
    [`${short}¥Abc123¥`, short],
    [`${short}€Abc123€`, short],
    [
      'https://c.qq.com/jump?url=https://taobao.com/x',
      'https://c.qq.com/jump?url=https://taobao.com/x',
    ],
    [
      'https://c.qq.com/jump?url=https://taobao.com/x）',
      'https://c.qq.com/jump?url=https://taobao.com/x',
    ],
  ])('%j', (text, url) => {
    expect(urls(text)).toEqual([url])
  })
})

describe('several links in a sentence', () => {
  test.each<readonly [text: string, urls: readonly string[]]>([
    [`${item}，${short}`, [item, short]],
    [`${item}和${short}都好`, [item, short]],
    [`${item}${short}`, [item, short]],
    [`${item}\n${short}`, [item, short]],
    ['https://qq.com/x。https://taobao.com', ['https://qq.com/x', 'https://taobao.com']],
    ['https://qq.com/x’https://taobao.com', ['https://qq.com/x', 'https://taobao.com']],
    ['www.qq.com、www.jd.com', ['https://www.qq.com', 'https://www.jd.com']],
    ['taobao://a，weixin://b', ['taobao://a', 'weixin://b']],
  ])('%j', (text, expected) => {
    expect(urls(text)).toEqual(expected)
  })
})

test.each([
  '',
  '今天天气不错',
  '￥Abc123xyZ89￥',
  '复制这段话 ￥Abc123xyZ89￥ 打开手机淘宝',
  'https://',
  'https://。',
  'http：//taobao.com',
  'taobao.com',
  'me@www.taobao.com',
  'a@b.cd',
  'www.',
  'www.taobao',
  '价格 3:2，时间 10:00',
  'C:\\Windows',
  'https://taobao.com:99999',
  'xtaobao://item',
])('there is no link in "%s"', (text) => {
  expect(findLinks(text)).toEqual([])
})

test('a span is the link as it is written', () => {
  const text = `看${item}。打开www.jd.com吧`
  expect(findLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    item,
    'www.jd.com',
  ])
})

test('every scheme of the registry begins a link', () => {
  const file = 'policies/registry/systems.yaml'
  const { systems } = parseFile(file, readFileSync(file, 'utf8'), Registry)
  const missed = systems
    .flatMap(({ schemes }) => schemes)
    .filter((scheme) => urls(`打开${scheme}://a吧`)[0] !== `${scheme}://a`)
  expect(missed).toEqual([])
})

test.each([
  ['brackets', 'https://a.cn/' + ')'.repeat(2_000_000)],
  ['glued links', 'https://a.cn/1看'.repeat(130_000)],
  ['glued schemes', 'https://a.cn/1看taobao://'.repeat(80_000)],
  ['labels', 'www.' + 'a.'.repeat(1_000_000)],
  ['hosts', 'www.a'.repeat(400_000)],
  ['one path', 'https://a.cn/' + '路'.repeat(2_000_000)],
  ['one host', 'https://' + 'a'.repeat(2_000_000)],
])(
  'two million characters of %s are read within a few seconds',
  (_, text) => {
    const links = findLinks(text)
    expect(links.every(({ start, end }) => start < end)).toBe(true)
  },
  5_000,
)

const pieces = fc.constantFrom(
  'https://',
  'http://',
  'taobao://',
  'www.',
  'taobao',
  '.com',
  '/',
  '?id=',
  '#',
  '(',
  ')',
  '[',
  ']',
  '，',
  '。',
  '￥',
  '看',
  '🙂',
  ' ',
  '.',
  ':',
  '@',
  '%',
  '&',
  'a',
  '1',
  '\u200b',
  '\ud800',
)

test('links stand in order inside the text, and each is found alone where it was found in the text', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
      (text) => {
        let before = 0
        for (const { start, end, url } of findLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = end
          const written = text.slice(start, end)
          expect([written, `https://${written}`]).toContain(url)
          expect(URL.canParse(url)).toBe(true)
          expect(findLinks(written)).toEqual([{ start: 0, end: end - start, url }])
        }
      },
    ),
    { numRuns: 1_000 },
  )
})
