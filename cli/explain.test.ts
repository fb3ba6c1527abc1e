import { beforeAll, describe, expect, it, vi } from 'vitest'
import { hutong } from './hutongProcess.ts'

const taobao = 'https://item.taobao.com/item.htm?id=1'
const chat = ['--host', 'wechat', '--surface', 'chat-1to1', '--url', taobao] as const
const ask = ['explain', '--policy', 'cn@2021-09-17', ...chat] as const

vi.setConfig({ testTimeout: 30_000 })
/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)

describe('explain for people', () => {
  it('says which rule decided, why not those above it, and what would lead elsewhere', async () => {
    const { code, output, errors } = await hutong(ask)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    for (const part of [
      '! Ask first  WeChat asked before opening Taobao',
      '\nDecided by\n  cn-l16  WeChat opens outside links',
      'from 17 September 2021 until 29 November 2021 · confidence high',
      'S08',
      'Rules above it that did not apply',
      'surface was One-to-one chat, wants Group chat',
      'not in force then (--full lists them)',
      'The least that would lead elsewhere',
      '✓ Allow      at 2021-09-17 23:59:59 → 2021-11-29\n',
      'noticed false → true',
      'version newest → older',
    ])
      expect(output).toContain(part)
  })

  it('lists rules of other days when asked to', async () => {
    const { output } = await hutong([...ask, '--full'])
    expect(output).toContain('at was 2021-09-17 23:59:59, wants from 2021-11-29\n')
    expect(output).not.toContain('--full')
  })

  it('speaks Chinese when asked to', async () => {
    const { output } = await hutong([...ask, '--lang', 'zh'])
    for (const part of ['决定的规则', '位置为一对一聊天，须为群聊', '最小的改动，就会另有结果'])
      expect(output).toContain(part)
  })

  it('has no more to say about what is no address', async () => {
    const { code, output } = await hutong([...ask.slice(0, -1), 'not an address'])
    expect(code).toBe(0)
    expect(output).toContain('bad-address')
    expect(output).not.toContain('The least')
  })

  it('tells all rules of a request that none decides', async () => {
    const stranger = ['--policy', 'test/fixtures/cli/own-pack.yaml@2021-09-17', ...chat]
    const { output } = await hutong(['explain', ...stranger])
    expect(output).toContain('Rules that did not apply')
    expect(output).toContain('own/app-missing')
  })
})

describe('explain --json', () => {
  it('holds what decide says, and flips whose commands lead where they say', async () => {
    const { output } = await hutong([...ask, '--json'])
    const told = JSON.parse(output) as {
      rule: string
      trace: readonly Readonly<{ rule: string; missed: readonly unknown[] }>[]
      flips: readonly Readonly<{
        verdict: string
        rule: string
        changes: readonly unknown[]
        command: string
      }>[]
    }
    expect(told).toMatchObject({ rule: 'cn-l16', verdict: 'interstitial' })
    expect(told.trace.at(-1)).toMatchObject({ rule: 'cn-l16', missed: [] })
    const [first] = told.flips
    expect(first).toMatchObject({
      verdict: 'allow',
      rule: 'cn-l19',
      changes: [
        { attribute: 'at', from: '2021-09-17T23:59:59+08:00', to: '2021-11-29T00:00:00+08:00' },
      ],
    })
    for (const { command, verdict, rule } of told.flips) {
      const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare!,
      )
      const ruling = await hutong([...words.slice(1), '--json'])
      expect(JSON.parse(ruling.output)).toMatchObject({ verdict, rule })
    }
  })

  it('explains a payment', async () => {
    const place = '--policy cn@2021-09-27 --host eleme --surface checkout --pay wechat-pay'
    const { output } = await hutong(['explain', ...place.split(' '), '--json'])
    const { flips } = JSON.parse(output) as { flips: readonly unknown[] }
    expect(flips).toContainEqual(
      expect.objectContaining({
        verdict: 'allow',
        changes: [expect.objectContaining({ attribute: 'at', to: '2021-09-28T00:00:00+08:00' })],
      }),
    )
  })
})

describe('exit code 2', () => {
  it.each<[string, readonly string[], string]>([
    ['no policy', ['explain', ...chat], 'explain needs --policy'],
    ['no host', ['explain', '--policy', 'cn@2021-09-17'], 'explain needs --host'],
    ['an unknown option', [...ask, '--fall'], 'Did you mean --full?'],
    ['an operand', [...ask, 'more'], 'explain takes options only'],
  ])('%s', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
  })
})
