import { beforeAll, describe, expect, it, vi } from 'vitest'
import { hutong } from './hutongProcess.ts'

const fixtures = 'test/fixtures/cli'
const walls = `${fixtures}/walls.invariants.yaml`
const check = ['check-invariants', walls] as const

vi.setConfig({ testTimeout: 30_000 })
/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)

describe('check-invariants', () => {
  it('says what holds, and shows counter-examples to what does not', async () => {
    const { code, output, errors } = await hutong(check)
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
    for (const part of [
      'What the opening of 2021 promised  cn\n',
      '✕ rivals-open-in-private-chats  No Taobao link is blocked',
      `${walls}:7:5`,
      '✕ Block · Stopped page',
      'at          from 2021-11-29\n',
      'rule        cn-l07/illegal',
      'try         hutong decide --policy cn@2021-11-29T00:00:00+08:00 --host wechat \\',
      '✓ own-pages-open',
      '✓ wechat-pay-at-eleme',
      '2 hold, 1 broken\n',
    ])
      expect(output).toContain(part)
  })

  it('gives counter-examples in JSON that are ruled as it says', async () => {
    const { output } = await hutong([...check, '--json'])
    const { broken, files } = JSON.parse(output) as {
      broken: number
      files: readonly Readonly<{
        invariants: readonly Readonly<{
          id: string
          holds: boolean
          counterexamples: readonly Readonly<{ command: string; rule: string; outcome: object }>[]
        }>[]
      }>[]
    }
    const { invariants } = files[0]!
    expect({ broken, holds: invariants.map(({ id, holds }) => [id, holds]) }).toEqual({
      broken: 1,
      holds: [
        ['rivals-open-in-private-chats', false],
        ['own-pages-open', true],
        ['wechat-pay-at-eleme', true],
      ],
    })
    const { command, rule, outcome } = invariants[0]!.counterexamples[0]!
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare!,
    )
    const ruling = await hutong([...words.slice(1), '--json'])
    expect(JSON.parse(ruling.output)).toMatchObject({ rule, ...outcome })
  })

  it('checks another policy when it is told to, and warns of what speaks of nothing', async () => {
    const { code, output } = await hutong([...check, '--policy', 'cn@2021-09-16'])
    expect(code).toBe(0)
    expect(output).toContain('! rivals-open-in-private-chats')
    expect(output).toContain('it speaks of no request at all')
    expect(output).toContain('3 hold, 0 broken')
  })

  it('speaks Chinese when asked to', async () => {
    const { output } = await hutong([...check, '--lang', 'zh', '--limit', '1'])
    for (const part of ['2021 年 11 月 29 日起', '组反例，共', '2 条成立，1 条不成立'])
      expect(output).toContain(part)
  })
})

describe('exit codes of check-invariants', () => {
  it.each<[string, readonly string[], string]>([
    ['no file', ['check-invariants'], 'check-invariants needs a file'],
    ['a file that is not there', ['check-invariants', 'none.yaml'], 'There is no file "none.yaml"'],
    ['an unknown policy', [...check, '--policy', 'cm'], 'Did you mean cn?'],
    ['an unknown command', ['check-invariant', walls], 'Did you mean check-invariants?'],
  ])('2 for %s', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
  })

  it.each<[string, string, string]>([
    [
      'a name that is not in the registry',
      'bad',
      ':8:19 invariants[0].when.host: expected a known system, got "wechta"',
    ],
    [
      'a policy that is not there',
      'unknown-policy',
      ':4:9 policy: expected a known policy, got "cm"',
    ],
  ])('3 for %s', async (_, name, fault) => {
    const file = `${fixtures}/${name}.invariants.yaml`
    const { code, output, errors } = await hutong(['check-invariants', file])
    expect({ code, output }).toEqual({ code: 3, output: '' })
    expect(errors).toContain(`${file}${fault}`)
  })
})
