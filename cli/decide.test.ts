import { beforeAll, describe, expect, it } from 'vitest'
import { hutong } from './hutongProcess.ts'

const taobao = 'https://item.taobao.com/item.htm?id=1'
const douyin = 'https://v.douyin.com/abc/'
const november = '--policy cn@2021-11-29 --host wechat --surface chat-1to1'.split(' ')
const fixtures = 'test/fixtures/cli'
const chat = ['--host', 'wechat', '--surface', 'chat-1to1', '--url', taobao] as const
const ask = ['decide', '--policy', 'cn@2021-09-17', ...chat] as const

/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)

async function decided(args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, output, errors } = await hutong(['decide', ...args, '--json'])
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  return JSON.parse(output) as Record<string, unknown>
}

describe('the truth table', () => {
  it.each([
    ['cn@2021-09-16', 'wechat', 'chat-1to1', taobao, 'block', 'copy-link-page'],
    ['cn@2021-09-17', 'wechat', 'chat-1to1', taobao, 'interstitial', 'confirm-page'],
    ['cn@2021-11-29', 'wechat', 'chat-1to1', taobao, 'allow', 'web-view'],
    ['cn@2021-09-17', 'wechat', 'chat-group', taobao, 'block', 'copy-link-page'],
    ['cn@2021-11-30', 'wechat', 'chat-group', taobao, 'allow', 'web-view'],
    ['cn@2021-11-30', 'wechat', 'chat-group', douyin, 'block', 'copy-link-page'],
    ['cn@2021-09-17T10:00:00+08:00', 'qq', 'chat-1to1', taobao, 'allow', 'web-view'],
    ['cn@2021-09-17T10:00:00+08:00', 'qq', 'chat-1to1', douyin, 'allow', 'web-view'],
    ['cn@2021-09-17T15:00', 'qq', 'chat-1to1', taobao, 'block', 'link-stripped'],
    ['cn-2021-09-17-am-qq', 'qq', 'chat-1to1', douyin, 'allow', 'web-view'],
  ])('%s: %s %s %s → %s', async (policy, host, surface, url, verdict, presentation) => {
    const place = ['--policy', policy, '--host', host, '--surface', surface]
    const ruling = await decided([...place, '--url', url])
    expect(ruling).toMatchObject({ verdict, presentation, pack: policy })
  })

  it.each([
    ['cn@2021-09-27', 'eleme', 'block', 'option-absent'],
    ['cn@2021-09-28', 'eleme', 'allow', 'option-shown'],
    ['cn@2021-10-01', 'hema', 'block', 'option-absent'],
  ])('%s: WeChat Pay at %s → %s', async (policy, host, verdict, presentation) => {
    const place = ['--policy', policy, '--host', host, '--surface', 'checkout']
    const ruling = await decided([...place, '--pay', 'wechat-pay'])
    expect(ruling).toMatchObject({ verdict, presentation, reason: expect.any(String) })
  })
})

describe('the other regimes', () => {
  const out = '--surface link-out --target developer-site'.split(' ')
  it.each([
    ['us@2024-02-01', 'US', 'interstitial', 'disclosure-sheet', 'us-01'],
    ['us@2025-05-01', 'US', 'allow', 'browser', 'us-02'],
    ['eu@2025-07-01', 'EU', 'interstitial', 'disclosure-sheet', 'eu-03'],
  ])('%s: an iPhone app links out in %s → %s', async (policy, region, verdict, look, rule) => {
    const place = ['--policy', policy, '--region', region, '--host', 'ios-app', ...out]
    expect(await decided(place)).toMatchObject({ verdict, presentation: look, rule })
  })

  it('tells how often a notice comes and what it costs to go on', async () => {
    const place = ['--policy', 'us@2024-02-01', '--host', 'ios-app', ...out]
    expect(await decided(place)).toMatchObject({
      notice: { wording: 'leaving-us', frequency: 'every-time', neutral: false, token: true },
      fee: { percent: [27], days: 7 },
    })
    const { output } = await hutong(['decide', ...place])
    expect(output).toContain('every time, warns, going on yields a token to report')
    expect(output).toContain('27% of sales within 7 days of the tap')
  })

  it('takes what an app does in its store', async () => {
    const place = ['--policy', 'us@2024-02-01', '--host', 'ios-app', ...out]
    expect(await decided([...place, '--entitlement', 'none'])).toMatchObject({
      rule: 'us-01/entitlement',
    })
    expect(await decided([...place, '--dynamic'])).toMatchObject({ rule: 'us-01/dynamic' })
    expect(await decided([...place, '--prominence', 'greater'])).toMatchObject({
      rule: 'us-01/plain',
    })
  })
})

describe('decide --json', () => {
  it('says what was ruled, by which rule, on whose word, and how the machine got there', async () => {
    const ruling = await decided(['--policy', 'cn@2021-09-17', ...chat])
    expect(ruling).toMatchObject({
      verdict: 'interstitial',
      presentation: 'confirm-page',
      reason: 'outside-link',
      rule: 'cn-l16',
      pack: 'cn@2021-09-17',
      at: '2021-09-17T23:59:59+08:00',
      inForce: { from: '2021-09-17T00:00:00+08:00', until: '2021-11-29T00:00:00+08:00' },
      confidence: 'high',
      state: 'warning',
      path: ['normalised', 'resolved', 'judged', 'warning'],
      hops: [taobao],
    })
    expect(ruling['source']).toContainEqual({
      id: 'S08',
      text: expect.stringContaining('pingwest'),
    })
    expect((ruling['trace'] as { rule: string; missed: unknown[] }[]).at(-1)).toMatchObject({
      rule: 'cn-l16',
      missed: [],
    })
    expect(ruling['nearly']).toContainEqual(expect.objectContaining({ rule: 'cn-l19' }))
  })

  it('follows a short link through the simulated web', async () => {
    const { hops } = await decided([...november, '--url', 'https://m.tb.cn/h.fK2xQ1'])
    expect(hops).toEqual(['https://m.tb.cn/h.fK2xQ1', taobao])
  })

  it('blocks what is no address', async () => {
    const ruling = await decided([...november, '--url', 'not an address'])
    expect(ruling).toMatchObject({ verdict: 'block', rule: 'bad-address', trace: [] })
  })

  it('hands every attribute to the rules', async () => {
    const attributes = [
      '--at 2021-09-18T08:00 --region US --app-version older --platform ios --action scan',
      '--trigger script --frame sub --form qr --flag lottery --flag rumour --merchant eleme',
      '--goods digital --choice opted-in --noticed --age teen --not-installed --linked',
      '--not-declared --opening web-view --dynamic --entitlement both --not-separate --not-beside',
      '--prominence greater --not-priced --volume 31 --rollout 7 --strikes 3',
    ]
    const { request } = await decided([
      '--policy',
      'cn@2021-09-17',
      ...chat,
      ...attributes.join(' ').split(' '),
    ])
    expect(request).toEqual({
      at: '2021-09-18T08:00:00+08:00',
      region: 'US',
      host: 'wechat',
      version: 'older',
      platform: 'ios',
      surface: 'chat-1to1',
      action: 'scan',
      trigger: 'script',
      frame: 'sub',
      url: taobao,
      form: 'qr',
      flags: ['lottery', 'rumour'],
      merchant: 'eleme',
      goods: 'digital',
      choice: 'opted-in',
      noticed: true,
      age: 'teen',
      installed: false,
      linked: true,
      declared: false,
      opening: 'web-view',
      dynamic: true,
      entitlement: 'both',
      separate: false,
      beside: false,
      prominence: 'greater',
      priced: false,
      rollout: 7,
      strikes: 3,
      volume: 31,
    })
  })

  it('takes a target where there is no address', async () => {
    const group = '--policy cn@2026-02-04 --host wechat --surface chat-group'.split(' ')
    expect(await decided([...group, '--target', 'yuanbao'])).toMatchObject({
      rule: 'cn-l28',
      hops: [],
      sentence: { en: expect.stringMatching(/^WeChat stopped the visit to Yuanbao, because/) },
      request: { target: 'yuanbao', form: 'https' },
    })
    expect(await decided([...group, '--target', 'taobao', '--form', 'mini-card'])).toMatchObject({
      rule: 'base/rival-mini-programs',
      request: { form: 'mini-card' },
    })
  })

  it('reads whose token a text holds', async () => {
    const moments = '--policy cn@2018-05-29 --host wechat --surface moments --text'.split(' ')
    expect(await decided([...moments, '复制￥Abc123xyZ89￥打开'])).toMatchObject({
      rule: 'cn-l06/token',
      request: { form: 'token', target: 'taobao' },
    })
    const plain = await decided([...moments, 'hello'])
    expect(plain).toMatchObject({ rule: 'base/plain-text', request: { form: 'plain-text' } })
    expect(plain['request']).not.toHaveProperty('target')
  })

  it('takes a pack file with a date, and its conditions on the person', async () => {
    const link = ['--host', 'wechat', '--surface', 'app', '--url', taobao]
    const file = `${fixtures}/own-pack.yaml`
    expect(
      await decided(['--policy', file, '--at', '2030-01-01', ...link, '--rollout', '9']),
    ).toMatchObject({ rule: 'own/pilot', pack: 'own@2030-01-01' })
    expect(
      await decided(['--policy', `${file}@2029-12-31`, ...link, '--not-installed']),
    ).toMatchObject({ rule: 'own/app-missing', verdict: 'reroute', to: 'taobao' })
  })

  it('knows the companies of a registry of one’s own', async () => {
    const place = ['--policy', 'cn@2021-09-17', '--host', 'wechat', '--surface', 'chat-group']
    const url = ['--url', 'https://lane.example.com/']
    const known = await decided([...place, ...url, '--registry', `${fixtures}/own.registry.yaml`])
    const unknown = await decided([...place, ...url])
    expect([unknown.rule, known.rule]).toEqual(['base/neutral-links', 'base/unnamed-rivals'])
    expect(known.sentence).toMatchObject({ en: expect.stringContaining('Lane Market') })
  })

  it('refuses a registry that takes a domain of another, at its place', async () => {
    const { code, errors } = await hutong([
      ...ask,
      '--registry',
      `${fixtures}/clashing.registry.yaml`,
    ])
    expect(code).toBe(3)
    expect(errors).toContain(
      'clashing.registry.yaml:10:14 systems[0].domains: expected each domain once, got "taobao.com" again',
    )
  })

  it('puts an overlay before the pack, and notes what it overrides in vain', async () => {
    const overlay = `${fixtures}/opens-taobao.overlay.yaml`
    const { output, errors } = await hutong([...ask, '--overlay', overlay, '--json'])
    expect(JSON.parse(output)).toMatchObject({ verdict: 'allow', rule: 'override/cn-l16' })
    expect(errors).toContain('"cn-l999"')
  })
})

describe('decide for people', () => {
  it('says the verdict, one sentence, the rule, its dates, its sources and what nearly applied', async () => {
    const { code, output } = await hutong(ask)
    expect(code).toBe(0)
    for (const part of [
      '! Ask first  WeChat asked before opening Taobao, because',
      'cn-l16',
      'from 17 September 2021 until 29 November 2021',
      'S08',
      'cn-l19  in force only 2021-11-29T00:00:00+08:00',
    ])
      expect(output).toContain(part)
  })

  it('speaks Chinese when asked to', async () => {
    const { output } = await hutong([...ask, '--lang', 'zh'])
    expect(output).toMatch(/^! 提示后放行 {2}微信在打开淘宝前先询问，因为自 2021 年 9 月 17 日起/)
  })

  it('is coloured only where that is wanted', async () => {
    const runs = await Promise.all([
      hutong(ask),
      hutong(ask, { env: { FORCE_COLOR: '1' } }),
      hutong([...ask, '--color', 'always'], { env: { NO_COLOR: '1' } }),
      hutong(ask, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
      hutong([...ask, '--color', 'never'], { env: { FORCE_COLOR: '1' } }),
    ])
    expect(runs.map(({ output }) => output.includes('\u001b['))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })

  it('shows what could steer the terminal instead of obeying it', async () => {
    const { code, errors } = await hutong(['decide', '--policy', '\u001b[2J\u202e', ...chat])
    expect({ code, errors }).toMatchObject({
      code: 2,
      errors: expect.stringContaining('"\\u{1b}[2J\\u{202e}"'),
    })
  })
})
