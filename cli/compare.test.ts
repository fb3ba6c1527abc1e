import { beforeAll, describe, expect, it } from 'vitest'
import { hutong } from './hutongProcess.ts'
import { widthOf } from './style.ts'

const fixtures = 'test/fixtures/cli'
const scenario = `${fixtures}/passes.scenario.yaml`
const eve = ['--a', 'cn@2021-09-16'] as const
const day = ['--b', 'cn@2021-09-17'] as const
const parts = ['compare', scenario, ...eve, ...day] as const

/** Goes on past the page that asks, moves the law, and pays at a checkout. */
const longer = `
apiVersion: hutong/v1
kind: Scenario
name: a | longer way
policy: cn@2021-09-17
steps:
  - { do: checkout.opened, host: eleme }
  - { do: law.changed, policy: cn@2022-01-01 }
  - { do: link.opened, host: wechat, surface: chat-1to1, url: 'https://item.taobao.com/item.htm?id=1' }
  - { do: notice.confirmed }
`

/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)

describe('compare for people', () => {
  it('sets both sides of every step side by side, then tells where and by which rules they part', async () => {
    const { code, output, errors } = await hutong(parts)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toMatch(/A {2}✕ Block · Copy-link page +≠ {2}B {2}! Ask first · Confirm page\n/)
    for (const part of [
      'Here they part, in step 1',
      'WeChat did not open Taobao and offered to copy the address',
      'cn-l16  WeChat opens outside links in one-to-one chats after a confirm page',
      '  Dead ends            1     0\n',
    ])
      expect(output).toContain(part)
  })

  it.each(['en', 'zh'])('keeps within 100 columns in %s', async (lang) => {
    const args = ['compare', '-', ...eve, ...day, '--lang', lang]
    const { output } = await hutong(args, { input: longer })
    expect(output.split('\n').filter((line) => widthOf(line) > 100)).toEqual([])
  })

  it('sets long sides one below the other, and cuts nothing', async () => {
    const file = 'test/scenarios/app-taobao-before.scenario.yaml'
    const { output } = await hutong(['compare', file, ...eve, ...day])
    expect(output).toMatch(/\n {3}A {2}✓ Alipay .*WeChat Pay\n.*\n = B {2}✓ Alipay .*WeChat Pay\n/)
  })

  it('says so when the sides do not part', async () => {
    const { code, output } = await hutong([
      'compare',
      scenario,
      ...day,
      '--a',
      'cn@2021-09-18',
      '--exit-code',
    ])
    expect(code).toBe(0)
    expect(output).toContain('The two sides do not part.')
  })
})

describe('compare for programs', () => {
  it('leaves out what a side cannot take, and keeps each law', async () => {
    const { output, errors } = await hutong(['compare', '-', ...eve, ...day, '--json'], {
      input: longer,
    })
    expect(errors).toContain('law.changed is left out (once)')
    expect(JSON.parse(output)).toMatchObject({
      scenario: 'a | longer way',
      a: { policy: 'cn@2021-09-16', at: '2021-09-16T23:59:59+08:00' },
      parts: true,
      partingStep: 2,
      steps: [
        { isParting: false, a: { steps: [{ rulings: [{ method: 'alipay' }, {}, {}] }] } },
        { isParting: true, b: { steps: [{ rulings: [{ rule: 'cn-l16' }] }], left: [] } },
        { a: { steps: [], left: ['notice.confirmed'] }, b: { steps: [{ state: 'opened' }] } },
      ],
      friction: { a: { taps: 2, deadEnds: 1 }, b: { taps: 3, deadEnds: 0 } },
    })
  })

  it('prints tables in Markdown, whatever stands in a name', async () => {
    const { output } = await hutong(['compare', '-', ...eve, ...day, '--markdown'], {
      input: longer,
    })
    expect(output).toContain('## a \\| longer way\n')
    expect(output).toContain(
      '| 2 ≠ | Open item.taobao.com in WeChat (one-to-one chat) | ✕ Block · Copy-link page (`cn-l03`) | ! Ask first · Confirm page (`cn-l16`) |\n',
    )
    expect(output).toMatch(
      /\*\*Here they part\*\* \(2\)\n\n- A: WeChat did not open Taobao .* \(`cn-l03`\)\n/,
    )
  })

  it('puts an overlay before one side alone', async () => {
    const overlay = `${fixtures}/opens-taobao.overlay.yaml`
    const same = ['compare', scenario, '--a', 'cn@2021-09-17', ...day, '--json']
    expect(JSON.parse((await hutong(same)).output)).toMatchObject({ parts: false })
    const { output, errors } = await hutong([...same, '--overlay-b', overlay])
    expect(errors).toContain('"cn-l999"')
    expect(JSON.parse(output)).toMatchObject({
      parts: true,
      b: { policy: 'cn@2021-09-17 + Taobao opens' },
      steps: [{ b: { steps: [{ rulings: [{ rule: 'override/cn-l16' }] }] } }],
    })
  })
})

describe('exit codes of compare', () => {
  it('1 when the sides part and --exit-code is given', async () => {
    expect(await hutong([...parts, '--exit-code'])).toMatchObject({ code: 1, errors: '' })
  })

  it.each<[string, readonly string[], string]>([
    ['no scenario', ['compare', ...eve, ...day], 'compare needs a scenario file'],
    ['two scenarios', [...parts, scenario], 'compare takes one scenario'],
    ['no law for a side', ['compare', scenario, ...eve], 'compare needs --b POLICY'],
    ['an unknown pack', ['compare', scenario, ...eve, '--b', 'cm@2021-09-17'], 'Did you mean cn?'],
    ['a missing file', ['compare', 'none.yaml', ...eve, ...day], 'There is no file "none.yaml"'],
    ['two forms at once', [...parts, '--json', '--markdown'], 'cannot both be printed'],
    ['a pack as an overlay', [...parts, '--overlay-a', `${fixtures}/own-pack.yaml`], 'is a pack'],
  ])('2 for %s', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
  })

  it('3 for a scenario that is invalid', async () => {
    const file = `${fixtures}/unknown-step.scenario.yaml`
    const { code, errors } = await hutong(['compare', file, ...eve, ...day])
    expect(code).toBe(3)
    expect(errors).toContain(`${file}:6:9 steps[0].do: expected link.opened,`)
  })
})
