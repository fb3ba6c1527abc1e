import { describe, expect, test } from 'vitest'
import { openLinkAttempt } from '../../policies/engine/attempt.ts'
import { offered, quote } from '../../policies/engine/checkout.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { instantOf, isoOf } from '../../policies/engine/instant.ts'
import { Request, RuleRuling, type RequestInput, type Rule } from '../../policies/engine/model.ts'
import { addressOf } from '../../policies/engine/address.ts'
import { targetOf } from '../../policies/engine/world.ts'
import { projectLibrary, projectWorld } from '../project.ts'

const library = projectLibrary()
const { lawOf, resolve } = projectWorld()
const pack = library.packs.get('cn')!
const rules: readonly Rule[] = [...pack.links, ...pack.payments]

type Link = Omit<RequestInput, 'at' | 'host' | 'surface'> &
  Partial<Pick<RequestInput, 'host' | 'surface'>>

function ruled(policy: string, link: Link): string {
  const request = { host: 'wechat', surface: 'chat-1to1', ...link } as const
  const attempt = openLinkAttempt(lawOf(policy), request, resolve)
  attempt.send({ type: 'link.opened' })
  const ruling = attempt.ruling()
  return `${ruling?.verdict} ${ruling?.presentation} ${ruling?.reason}`
}

function tellingOf(id: string): string {
  const found = [...rules, ...pack.notes].find((each) => each.id === id)
  return found?.note ?? ''
}

/** The first instants of all windows, where anything can change, and a last one after them all. */
const instants = [
  ...new Set(rules.flatMap((rule) => (rule['in-force'] ? [rule['in-force'].from] : []))),
  '2026-11-22T00:00:00+08:00',
].toSorted((a, b) => instantOf(a, pack.zone)! - instantOf(b, pack.zone)!)

test('WeChat’s statement of 17 September 2021 has four principles; three are the measures of its first phase', () => {
  expect(tellingOf('cn-l16')).toMatch(/four principles .* three measures of a first phase/)
})

test('the three standards are told as the press reported them, and rule nothing', () => {
  expect(pack.notes.map(({ id }) => id)).toContain('cn-l13')
  expect(tellingOf('cn-l13')).toMatch(/not officially confirmed/)
  expect(rules.filter(({ id }) => id.startsWith('cn-l13'))).toEqual([])
})

test('Youku and Damai are not told with Reuters’ word, and who had only applied offers nothing', () => {
  const wordOf = (id: string): unknown => rules.find((rule) => rule.id === id)
  expect(wordOf('cn-p04')).toMatchObject({ source: ['S31'], confidence: 'high' })
  expect(wordOf('cn-p05')).toMatchObject({ source: ['S01', 'S33'], confidence: 'medium' })
  expect(tellingOf('cn-p05')).toMatch(/Reuters does not name the two/)
  const open = [...library.world.systems.keys()].filter((merchant) => {
    const shown = quote(lawOf('cn@2021-09-28'), { host: merchant, surface: 'checkout' })
    return library.world.systems.get(merchant)?.owner === 'alibaba' || merchant === 'kaola'
      ? offered(shown).includes('wechat-pay')
      : false
  })
  expect(open.toSorted()).toEqual(['damai', 'eleme', 'kaola', 'shuqi', 'youku'])
})

test('the fine of Alibaba is told in yuan, and that reports differ in dollars', () => {
  expect(tellingOf('cn-r02')).toMatch(/CNY 18\.228 billion.*2\.75 to 2\.8 billion/s)
})

test('no page of WeChat counts down', () => {
  const asked = { verdict: 'interstitial', presentation: 'confirm-page', reason: 'outside-link' }
  expect(RuleRuling.safeParse(asked).success).toBe(true)
  expect(RuleRuling.safeParse({ ...asked, countdown: 5 }).success).toBe(false)
  expect(JSON.stringify([...rules, ...pack.notes])).not.toMatch(/countdown|倒计时/i)
})

describe('what was announced and never seen', () => {
  test('no person chooses for themselves which links WeChat opens', () => {
    const choosing = rules.filter(
      ({ when, ruling }) => ruling.verdict === 'choose' || when.choice !== undefined,
    )
    expect(choosing.map(({ id, when }) => [id, when.host])).toEqual([['cn-l09', 'douyin']])
    expect(tellingOf('cn-l22')).toMatch(/No source tells of its launch/)
  })

  test('Moments never open the shops and videos that were walled off', () => {
    const walled = [
      ['2013-11-01', 'https://item.taobao.com/item.htm?id=1'],
      ['2013-11-01', 'https://detail.tmall.com/item.htm?id=1'],
      ['2018-04-01', 'https://www.iesdouyin.com/share/video/7009'],
    ] as const
    const opening = walled.flatMap(([since, url]) =>
      instants
        .filter((at) => at.slice(0, 10) >= since)
        .map((at) => ({ at, url, verdict: ruled(`cn@${at}`, { surface: 'moments', url }) }))
        .filter(({ verdict }) => !verdict.startsWith('block copy-link-page')),
    )
    expect(opening).toEqual([])
  })
})

describe('Tencent’s own products are hit by its rules too', () => {
  const yuanbao = { target: 'yuanbao', form: 'https', surface: 'chat-group' } as const

  test('Yuanbao is blocked in groups, and is of the host’s owner', () => {
    expect(ruled('cn@2026-02-03', yuanbao)).toBe('allow web-view own-link')
    expect(ruled('cn@2026-02-04', yuanbao)).toBe('block stopped-page induced-sharing')
    const request = Request.parse({ at: '2026-02-04T12:00:00+08:00', host: 'wechat', ...yuanbao })
    expect(factsOf(request, library.world)?.relation).toBe('same-owner')
  })

  test.each(['qq-music', 'qq-browser'])('%s is warned of', (target) => {
    const diverting = { target, form: 'https', flags: ['forced-diversion'] } as const
    expect(ruled('cn@2020-12-20', diverting)).toBe('allow web-view own-link')
    expect(ruled('cn@2020-12-21', diverting)).toBe('interstitial confirm-page forced-diversion')
  })

  test('no link is allowed for its owner before the safety rules were asked', () => {
    const ids = pack.links.map(({ id }) => id)
    const own = ids.indexOf('base/own-links')
    const safety = pack.links.filter(({ when }) => when.flags !== undefined)
    expect(safety.length).toBeGreaterThan(10)
    expect(safety.filter(({ id }) => ids.indexOf(id) > own)).toEqual([])
  })
})

describe('names that are easily mistaken', () => {
  test.each([
    ['https://dwz.cn/a', 'baidu', 'baidu'],
    ['https://t.cn/a', 'weibo', 'sina'],
    ['https://url.cn/a', 'wechat', 'tencent'],
    ['https://w.url.cn/a', 'wechat', 'tencent'],
    ['openapp.jdmobile://a', 'jd', 'jd'],
    ['openapp.jdmoble://a', 'jd', 'jd'],
  ])('%s leads to %s of %s', (url, target, owner) => {
    expect(targetOf(library.world, addressOf(url)!)).toMatchObject({ target, owner })
  })

  test('no scheme of Freshippo’s is known', () => {
    expect(library.world.systems.get('hema')?.schemes).toEqual([])
    expect(targetOf(library.world, addressOf('wdkhema://a')!).target).toBe('unknown')
  })

  test('who has no known domain has no address at all', () => {
    const nameless = ['qwen', 'yuanbao', 'wenxin', 'feishu', 'xigua', 'huoshan', 'qq-music']
    const known = nameless.map((id) => library.world.systems.get(id))
    expect(known.map((each) => [each?.domains, each?.schemes, each?.example])).toEqual(
      nameless.map(() => [[], [], undefined]),
    )
  })
})

test('where sources differ about a date, the rule says so', () => {
  expect(tellingOf('cn-l01')).toMatch(/S17 .*2008.*S18 .*2009/)
  expect(tellingOf('cn-p01')).toMatch(/S44.*2011.*S18 .*2007/)
})

test('reported talks are no fact', () => {
  expect(pack.notes.find(({ id }) => id === 'cn-p19')).toMatchObject({ confidence: 'low' })
  expect(tellingOf('cn-p19')).toMatch(/unconfirmed/)
  const card = { target: 'taobao', form: 'mini-card', action: 'jump-mini-program' } as const
  const after = isoOf(instantOf('2026-11-22', pack.zone)!, pack.zone)
  expect(ruled(`cn@${after}`, card)).toBe('block option-absent unlisted-mini-program')
})
