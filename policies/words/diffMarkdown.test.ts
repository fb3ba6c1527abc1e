import { describe, expect, test } from 'vitest'
import type { DifferenceList, DifferenceLists, DifferenceRow } from '../engine/differenceLists.ts'
import { diffMarkdown } from './diffMarkdown.ts'

const names = { wechat: { zh: '微信', en: 'WeChat' }, alipay: { zh: '支付宝', en: 'Alipay' } }
const sides = { a: { zh: '前夜', en: 'The eve' }, b: { zh: '开放 [一]', en: 'Opening [1]' } }

const asked: DifferenceRow = {
  where: [
    { attribute: 'host', is: ['wechat'] },
    { attribute: 'flags', not: ['lottery'], rest: 60 },
  ],
  before: { verdict: 'block', presentation: 'copy-link-page' },
  after: { verdict: 'interstitial', presentation: 'confirm-page' },
  rulesBefore: ['cn-l05', 'cn-l08'],
  rulesAfter: ['cn-l16'],
  classes: 4,
  example: { host: 'wechat', surface: 'chat-1to1', url: 'https://a.example/`x``y' },
}
const led: DifferenceRow = {
  ...asked,
  where: [],
  after: { verdict: 'reroute', presentation: 'in-house-cashier', to: ['alipay', 'else_where'] },
}
const none: DifferenceList = { cells: [], rows: [], unlisted: 0, classes: 1, differing: 0 }

function listOf(rows: readonly DifferenceRow[], unlisted = 0): DifferenceList {
  const cells = (['interstitial', 'reroute'] as const).map((after) => ({
    before: 'block' as const,
    after,
    boxes: rows.filter((row) => row.after.verdict === after).length,
    classes: 9,
  }))
  return { ...none, cells, rows, unlisted }
}

describe('a difference as Markdown', () => {
  const lists: DifferenceLists = { links: listOf([asked, led]), payments: none }

  test('has its table, and each set of requests with its rules and example', () => {
    expect(diffMarkdown(sides, lists, names, 'en')).toBe(
      [
        '# The eve → Opening \\[1\\]',
        '',
        '## Links: 2 differences',
        '',
        '| from ↓ to → | Ask first | Reroute |',
        '| --- | ---: | ---: |',
        '| Block | 1 | 1 |',
        '',
        '1. **Block** (Copy-link page) → **Ask first** (Confirm page)',
        '   - App: WeChat',
        '   - Content flag: none of lottery, 60 more',
        '   - Rules before: `cn-l05`, `cn-l08`',
        '   - Rules after: `cn-l16`',
        '   - Example: ``` {"host":"wechat","surface":"chat-1to1","url":"https://a.example/`x``y"} ```',
        '',
        '2. **Block** (Copy-link page) → **Reroute** (In-house cashier, Alipay, else\\_where)',
        '   - any request',
        '   - Rules before: `cn-l05`, `cn-l08`',
        '   - Rules after: `cn-l16`',
        '   - Example: ``` {"host":"wechat","surface":"chat-1to1","url":"https://a.example/`x``y"} ```',
        '',
      ].join('\n'),
    )
  })

  test('speaks Chinese', () => {
    const text = diffMarkdown(sides, { links: none, payments: listOf([asked]) }, names, 'zh')
    for (const part of [
      '# 前夜 → 开放 \\[一\\]\n',
      '## 支付：1 处不同\n',
      '| 从 ↓ 到 → | 提示后放行 |\n',
      '1. **拦截**（复制网址页） → **提示后放行**（确认页）\n',
      '   - 所在应用：微信\n',
      '   - 内容标记：均无 抽奖、另 60 项\n',
      '   - 之前的规则：`cn-l05`、`cn-l08`\n',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('链接')
  })

  test('has the first two hundred, and counts the others', () => {
    const many = listOf(
      Array.from({ length: 205 }, () => asked),
      10,
    )
    const text = diffMarkdown(sides, { links: many, payments: none }, names, 'en')
    expect(text).toContain('## Links: 215 differences')
    expect(text).toContain('\n200. ')
    expect(text).not.toContain('\n201. ')
    expect(text).toContain('\nAnd 15 more.\n')
  })

  test('says so where nothing differs', () => {
    expect(diffMarkdown(sides, { links: none, payments: none }, names, 'en')).toBe(
      '# The eve → Opening \\[1\\]\n\nEvery request comes out the same under both policies.\n',
    )
  })
})
