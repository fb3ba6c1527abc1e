import { describe, expect, it } from 'vitest'
import { commandLines, decideCommand, exampleOf, quoted } from './decideCommand.ts'
import { Request } from '../policies/engine/model.ts'

const law = {
  policy: 'cn@2021-09-17',
  overlays: [],
  registries: [],
  region: 'CN',
  isDated: true,
} as const

describe('decideCommand', () => {
  it('writes every attribute as the option that sets it', () => {
    const words = decideCommand(
      { ...law, overlays: ['my own.yaml'], registries: ['own.yaml'] },
      {
        host: 'wechat',
        surface: 'chat-1to1',
        url: "https://taobao.com/?q='x'",
        version: 'older',
        flags: ['lottery', 'rumour'],
        noticed: true,
        installed: false,
        linked: true,
        declared: false,
        rollout: 7,
        region: 'US',
        action: 'scan',
      },
    )
    expect(words).toEqual([
      'hutong decide',
      '--policy cn@2021-09-17',
      '--registry own.yaml',
      "--overlay 'my own.yaml'",
      '--host wechat',
      '--surface chat-1to1',
      `--url 'https://taobao.com/?q='\\''x'\\'''`,
      '--app-version older',
      '--rollout 7',
      '--action scan',
      '--region US',
      '--flag lottery',
      '--flag rumour',
      '--noticed',
      '--not-installed',
      '--linked',
      '--not-declared',
    ])
  })

  it('dates a law that has no date by the request', () => {
    const at = '2021-11-29T00:00:00+08:00'
    const example = {
      at,
      host: 'wechat',
      surface: 'chat-1to1',
      target: 'taobao',
      form: 'https',
    } as const
    expect(decideCommand({ ...law, policy: 'cn', isDated: false }, example)[1]).toBe(
      `--policy cn@${at}`,
    )
    expect(decideCommand(law, example)[1]).toBe('--policy cn@2021-09-17')
  })

  it('says what a request without an address or a way to pay is', () => {
    const place = { host: 'wechat', surface: 'chat-1to1' } as const
    expect(decideCommand(law, place).at(-1)).toBe('--form plain-text')
    expect(decideCommand(law, { ...place, action: 'pay' }).at(-1)).toBe('--pay none')
  })
})

describe('exampleOf', () => {
  it('leaves out what has its default', () => {
    const request = Request.parse({
      at: '2021-09-17T00:00:00+08:00',
      host: 'wechat',
      surface: 'chat-1to1',
      url: 'https://taobao.com/',
      strikes: 2,
    })
    expect(exampleOf(request)).toEqual({
      at: '2021-09-17T00:00:00+08:00',
      host: 'wechat',
      surface: 'chat-1to1',
      region: 'CN',
      url: 'https://taobao.com/',
      strikes: 2,
    })
  })
})

describe('quoted', () => {
  it.each([
    ['https://taobao.com/', 'https://taobao.com/'],
    ['a b', "'a b'"],
    ['$(x)', "'$(x)'"],
    ["it's", `'it'\\''s'`],
    ['', "''"],
  ])('%s as %s', (word, shown) => {
    expect(quoted(word)).toBe(shown)
  })
})

describe('commandLines', () => {
  it('goes on behind a backslash where a line is full', () => {
    expect(commandLines(['hutong decide', '--host wechat', '--surface app'], 32)).toEqual([
      'hutong decide --host wechat \\',
      '  --surface app',
    ])
  })
})
