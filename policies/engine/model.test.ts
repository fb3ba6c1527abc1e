import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { smallPack, smallRule } from '../../test/fixtures/smallLaw.ts'
import {
  DatedNote,
  Id,
  Instant,
  Overlay,
  Pack,
  Presentation,
  presentationsOf,
  Request,
  Rule,
  RuleId,
  RuleRuling,
  Verdict,
  When,
  Words,
} from './model.ts'

/** What a schema says against a value, each with its place; nothing where it takes the value. */
function complaints(schema: z.ZodType, value: unknown): readonly string[] {
  const issues = schema.safeParse(value).error?.issues ?? []
  return issues.map(({ path, message }) => [...path, message].join(': '))
}

function takes(schema: z.ZodType, ...values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => schema.safeParse(value).success)
}

const title = { zh: '名', en: 'name' }

describe('names', () => {
  test('an id is lower-case letters, digits and hyphens', () => {
    expect(complaints(Id, 'Q')).toEqual(['lower-case letters, digits and hyphens'])
    const good = ['a', '1688', 'wechat-pay', 'x'.repeat(64)]
    const bad = ['', '-a', 'a b', 'a_b', 'a/b', 'Wechat', 'weChat', ' a', 'x'.repeat(65)]
    expect(takes(Id, ...good, ...bad)).toEqual(good)
  })

  test('a rule’s id is an event’s, or parts with slashes between', () => {
    expect(complaints(RuleId, 'Q')).toEqual(['an id such as cn-l16 or base/own-links'])
    const good = ['cn-l16', 'base/own-links', 'a/b/c', '1/2', 'x'.repeat(128)]
    const bad = ['', '/a', 'a/', 'a//b', 'a/-b', '-a', 'a b', 'A', 'a/B', '淘', 'x'.repeat(129)]
    expect(takes(RuleId, ...good, ...bad)).toEqual(good)
  })

  test('words are needed in both languages', () => {
    expect(takes(Words, title, { zh: '', en: 'a' }, { zh: '名', en: '' }, { en: 'a' })).toEqual([
      title,
    ])
  })
})

test('an instant has seconds and a zone, in this century', () => {
  expect(complaints(Instant, '1999-12-31T23:59:59Z')).toEqual(['a year from 2000 to 2099'])
  const good = ['2021-09-17T00:00:00+08:00', '2000-01-01T00:00:00Z', '2099-12-31T23:59:59.5Z']
  const bad = ['2021-09-17', '2021-09-17T00:00:00', '2100-01-01T00:00:00Z', '2021-02-29T00:00:00Z']
  expect(takes(Instant, ...good, ...bad)).toEqual(good)
})

describe('verdicts and how they look', () => {
  test('only a page that asks may hold people up, for a minute at most', () => {
    const asks = { verdict: 'interstitial', presentation: 'confirm-page', reason: 'x' }
    expect(takes(RuleRuling, { ...asks, wait: 5 })).toEqual([{ ...asks, wait: 5 }])
    expect(complaints(RuleRuling, { ...asks, wait: 61 })).toHaveLength(1)
    const opens = { verdict: 'allow', presentation: 'web-view', reason: 'x', wait: 5 }
    expect(complaints(RuleRuling, opens)).toEqual([
      'wait: no wait but with the verdict interstitial',
    ])
  })

  const notice = { wording: 'leaving', neutral: true }
  const asking = { verdict: 'interstitial', presentation: 'disclosure-sheet', reason: 'x' }

  test('only a page that asks or lets people choose has a notice, and nothing blocked has a fee', () => {
    const choosing = { verdict: 'choose', presentation: 'choice-sheet', reason: 'x' }
    const opening = { verdict: 'allow', presentation: 'browser', reason: 'x' }
    const refusing = { verdict: 'block', presentation: 'silent', reason: 'x' }
    const noticed = [asking, choosing, opening, refusing].map((each) => ({ ...each, notice }))
    expect(takes(RuleRuling, ...noticed)).toEqual(noticed.slice(0, 2))
    const charged = [asking, opening, refusing].map((each) => ({ ...each, fee: 'to-be-set' }))
    expect(takes(RuleRuling, ...charged)).toEqual(charged.slice(0, 2))
    expect(complaints(RuleRuling, charged[2])).toEqual(['fee: no fee on what is blocked'])
  })

  test('how often a notice comes is what its rule asks', () => {
    const ruleOf = (frequency: string, when: object): object => ({
      id: 'a',
      title,
      when,
      ruling: { ...asking, notice: { ...notice, frequency } },
      source: ['memory'],
      confidence: 'high',
    })
    const fits = (frequency: string, when: object): boolean =>
      takes(Rule, ruleOf(frequency, when)).length > 0
    const whens = [{}, { noticed: false }, { noticed: true }]
    expect(whens.map((when) => fits('every-time', when))).toEqual([true, false, false])
    expect(whens.map((when) => fits('first-time', when))).toEqual([false, true, false])
    expect(whens.map((when) => fits('once', when))).toEqual([false, true, false])
  })

  test('every presentation belongs to a verdict', () => {
    const possible = new Set(Verdict.options.flatMap((verdict) => presentationsOf[verdict]))
    expect([...possible].toSorted()).toEqual(Presentation.options.toSorted())
  })

  test.each(Verdict.options)('%s may look as its list says, and no other way', (verdict) => {
    const fits = Presentation.options.filter(
      (presentation) => takes(RuleRuling, { verdict, presentation, reason: 'x' }).length > 0,
    )
    expect(fits.toSorted()).toEqual(presentationsOf[verdict].toSorted())
    const override = { rule: 'a', verdict, presentation: 'folded' }
    const overlay = { apiVersion: 'hutong/v1', kind: 'Overlay', name: 'x', overrides: [override] }
    expect(complaints(Overlay, overlay)).toEqual(
      verdict === 'block'
        ? []
        : ['overrides: 0: presentation: a presentation that its verdict may have'],
    )
  })

  test('a reroute leads to one place, a choice offers two or more', () => {
    const ruling = { verdict: 'choose', presentation: 'choice-sheet', reason: 'x' }
    const fits = (to: unknown): boolean => takes(RuleRuling, { ...ruling, to }).length > 0
    expect([undefined, 'jd', ['jd', 'qq'], ['jd'], [], 'J'].map(fits)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('conditions', () => {
  const lists: readonly (readonly [attribute: string, value: string, other: string])[] = [
    ['region', 'CN', 'US'],
    ['host', 'wechat', 'qq'],
    ['version', 'older', 'newest'],
    ['platform', 'ios', 'android'],
    ['surface', 'moments', 'search'],
    ['action', 'share', 'pay'],
    ['trigger', 'tap', 'script'],
    ['frame', 'top', 'sub'],
    ['form', 'token', 'qr'],
    ['target', 'taobao', 'jd'],
    ['owner', 'alibaba', 'tencent'],
    ['category', 'work', 'social'],
    ['relation', 'rival', 'neutral'],
    ['merchant', 'taobao', 'jd'],
    ['merchant-owner', 'alibaba', 'jd'],
    ['method', 'alipay', 'wechat-pay'],
    ['goods', 'digital', 'physical'],
    ['choice', 'unset', 'opted-in'],
    ['age', 'teen', 'adult'],
    ['flags', 'lottery', 'rumour'],
    ['suspicions', 'userinfo', 'punycode'],
  ]
  test.each(lists)('%s is a value, a list or what it is not', (attribute, value, other) => {
    const good = [value, [value], [value, other], { not: value }, { not: [value, other] }]
    const bad = ['No Such', [], [1], { not: [] }, { nor: value }, { not: value, nor: other }, true]
    const wanted = [...good, ...bad].map((each) => ({ [attribute]: each }))
    expect(takes(When, ...wanted)).toEqual(wanted.slice(0, good.length))
  })

  test.each(['noticed', 'installed', 'linked', 'declared'])('%s is true or false', (attribute) => {
    const wanted = [true, false, 'true', 1].map((value) => ({ [attribute]: value }))
    expect(takes(When, ...wanted)).toEqual(wanted.slice(0, 2))
  })

  test.each(['rollout', 'strikes', 'volume'])('%s is a range of whole numbers', (attribute) => {
    const good = [{ 'at-least': 0 }, { below: 0 }, { 'at-least': 1, below: 3 }, {}]
    const bad = [{ 'at-least': -1 }, { below: -1 }, { below: 1.5 }, { above: 1 }, 1]
    const wanted = [...good, ...bad].map((each) => ({ [attribute]: each }))
    expect(takes(When, ...wanted)).toEqual(wanted.slice(0, good.length))
  })

  test('an address is a filter of hosts, with a path and a query where it says so', () => {
    expect(complaints(When, { address: 'Q' })).toEqual([
      'address: a filter such as taobao.com/item',
    ])
    const good = ['taobao.com', '.tb.cn', 'cn', 'a.cn/', 'a.cn/b/c.htm', 'a.cn?b=1&c', 'a.cn/b?c']
    const noHost = ['', '.', '..a', 'a..b', 'a.', '/b', '?b', 'A.cn', 'a_b.cn', 'a.cn:80', ' a.cn']
    const noPath = ['https://a.cn', 'a.cn/ b', 'a.cn/b#c', 'a.cn?b c', 'a.cn?b#c', 'a.cn#b']
    const bad = [...noHost, ...noPath]
    const wanted = [...good, good, ...bad, []].map((address) => ({ address }))
    expect(takes(When, ...wanted)).toEqual(wanted.slice(0, good.length + 1))
  })

  test('there are no others', () => {
    expect(takes(When, {}, { weather: 'rain' })).toEqual([{}])
  })
})

describe('requests', () => {
  const asked = { at: '2021-09-17T12:00:00Z', host: 'wechat', surface: 'chat-1to1' }
  test('say where and when; the rest has defaults', () => {
    expect(Request.parse(asked)).toEqual({
      ...asked,
      region: 'CN',
      version: 'newest',
      platform: 'android',
      action: 'open-link',
      trigger: 'tap',
      frame: 'top',
      flags: [],
      goods: 'physical',
      choice: 'unset',
      noticed: false,
      age: 'adult',
      installed: true,
      linked: false,
      declared: true,
      opening: 'browser',
      dynamic: false,
      entitlement: 'one',
      separate: true,
      beside: true,
      prominence: 'equal',
      priced: true,
      rollout: 0,
      strikes: 0,
      volume: 0,
    })
    const { at: _at, ...timeless } = asked
    const { host: _host, ...homeless } = asked
    const { surface: _surface, ...placeless } = asked
    expect(takes(Request, timeless, homeless, placeless, { ...asked, mood: 'good' })).toEqual([])
  })

  test.each([
    ['rollout', 0, 99],
    ['strikes', 0, 1_000],
    ['volume', 0, 100],
  ])('%s goes from %d to %d', (attribute, least, most) => {
    const numbers = [least - 1, least, least + 0.5, most, most + 1]
    const wanted = numbers.map((value) => ({ ...asked, [attribute]: value }))
    expect(takes(Request, ...wanted)).toEqual([wanted[1], wanted[3]])
  })
})

describe('rules, notes and packs', () => {
  const rule = smallRule({})
  const note = { id: 'a', at: '2021-09-17T00:00:00Z', title, source: ['S1'], confidence: 'low' }

  test('every rule and note has a source of a known kind', () => {
    const sources = [['S1'], ['S12', 'memory'], ['memory'], ['overlay'], ['hypothesis']]
    const bad = [[], ['S'], ['xS1'], ['S1x'], ['s1'], ['memory of it'], [''], 'S1']
    const ofRules = [...sources, ...bad].filter((source) => takes(Rule, { ...rule, source })[0])
    expect(ofRules).toEqual(sources)
    const ofNotes = [...sources, ...bad].filter(
      (source) => takes(DatedNote, { ...note, source })[0],
    )
    expect(ofNotes).toEqual(sources.slice(0, 3))
  })

  test('what is dated is precise to the day unless it says otherwise', () => {
    const from = '2021-09-17T00:00:00Z'
    expect(Rule.parse({ ...rule, 'in-force': { from } })['in-force']).toEqual({
      from,
      precision: 'day',
    })
    expect(DatedNote.parse(note)).toEqual({ ...note, precision: 'day' })
    expect(takes(Rule, { ...rule, 'in-force': { until: from } })).toEqual([])
  })

  test('a pack has a zone, and may hold nothing', () => {
    const {
      presets: _presets,
      notes: _notes,
      links: _links,
      payments: _payments,
      ...rest
    } = smallPack({})
    expect(Pack.parse(rest)).toEqual({ ...rest, presets: [], notes: [], links: [], payments: [] })
    expect(complaints(Pack, { ...rest, zone: 'Z' })).toEqual(['zone: an offset such as +08:00'])
    const zones = ['+08:00', '-05:30', '08:00', '+8:00', '+08:0', '+08:00 ', 'x+08:00']
    const good = zones.filter((zone) => takes(Pack, { ...rest, zone })[0])
    expect(good).toEqual(['+08:00', '-05:30'])
    const statuses = ['historical', 'hypothetical', '', 'past']
    expect(statuses.filter((status) => takes(Pack, { ...rest, status })[0])).toEqual([
      'historical',
      'hypothetical',
    ])
    const others = [{ apiVersion: 'hutong/v2' }, { kind: 'Overlay' }, { links: [{}] }, { more: 1 }]
    expect(takes(Pack, ...others.map((other) => ({ ...rest, ...other })))).toEqual([])
  })

  test('an overlay has a name, and may hold nothing', () => {
    const overlay = { apiVersion: 'hutong/v1', kind: 'Overlay', name: 'x'.repeat(200) }
    expect(Overlay.parse(overlay)).toEqual({ ...overlay, overrides: [], links: [], payments: [] })
    const others = [{ name: '' }, { name: 'x'.repeat(201) }, { kind: 'Pack' }, { more: 1 }]
    expect(takes(Overlay, ...others.map((other) => ({ ...overlay, ...other })))).toEqual([])
  })
})
