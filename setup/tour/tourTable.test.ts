import { expect, test } from 'vitest'
import { tourPage } from './tourPage.mjs'
import { tourTable } from './tourTable.mjs'

const right = {
  at: '2021-09-17',
  action: { zh: '点开链接', en: 'He taps <the> link' },
  what: { zh: '微信单聊：淘宝链接', en: 'WeChat: a link' },
  expect: { verdict: 'interstitial', rule: 'cn-l16', status: 'asking' },
  got: {
    verdict: 'interstitial',
    rule: 'cn-l16',
    status: 'asking',
    sentence: { zh: '微信先询问。', en: 'WeChat asked.' },
    source: [{ id: 'S06', text: 'https://example.com/a ; more' }],
  },
  picture: '1a',
  corner: { across: 10, down: 5 },
  isRight: true,
}
const wrong = { ...right, got: { ...right.got, verdict: 'allow', rule: 'cn-l19' }, isRight: false }
const stuck = { ...right, got: { problem: 'waited 20 s for a ruling' }, isRight: false }
const words = { zh: '一站', en: 'A stop' }
const taken = [
  { number: 1, date: words, title: words, caption: words, moments: [right, wrong, stuck] },
]

test('the table says what was expected and what came, column under column', () => {
  expect(tourTable(taken, 'en').split('\n')).toEqual([
    'date        what            expected             got',
    '──────────  ──────────────  ───────────────────  ──────────────────────────  ─────',
    '2021-09-17  WeChat: a link  interstitial cn-l16  interstitial cn-l16         ok',
    '2021-09-17  WeChat: a link  interstitial cn-l16  verdict allow, rule cn-l19  WRONG',
    '2021-09-17  WeChat: a link  interstitial cn-l16  waited 20 s for a ruling    WRONG',
    '',
  ])
})

test('a Chinese character takes two columns', () => {
  const [head, , first] = tourTable([{ ...taken[0], moments: [right] }], 'zh').split('\n')
  expect(head).toBe('日期        发生的事            应有的裁定           实际')
  expect(first).toBe(
    '2021-09-17  微信单聊：淘宝链接  interstitial cn-l16  interstitial cn-l16  一致',
  )
})

test('the page shows both languages, marks what differs and takes no markup from texts', () => {
  const page = tourPage(taken, 'en', '33.2.1')
  expect(page).toContain(
    '<span lang="zh-CN">点开链接</span><span lang="en">He taps &lt;the&gt; link</span>',
  )
  expect(page).toContain('2 of 3 moments differ from history.')
  expect(page).toContain('<a href="https://example.com/a"')
  expect(page).not.toContain('<script')
})
