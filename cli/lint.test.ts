import { beforeAll, describe, expect, it, vi } from 'vitest'
import { hutong } from './hutongProcess.ts'

const fixtures = 'test/fixtures/cli'
const odd = `${fixtures}/odd-pack.yaml`
const eve = ['lint', 'cn@2021-09-17'] as const

type Told = Readonly<{
  policies: readonly Readonly<{
    errors: number
    warnings: number
    notes: number
    findings: readonly Readonly<{
      code: string
      severity: string
      place?: string
      command?: string
      sentence: Readonly<{ zh: string; en: string }>
    }>[]
  }>[]
}>

vi.setConfig({ testTimeout: 30_000 })
/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)

async function told(args: readonly string[]): Promise<Told['policies'][number]> {
  const { output } = await hutong([...args, '--json'])
  return (JSON.parse(output) as Told).policies[0]!
}

describe('lint', () => {
  it('finds rules that never decide, with file, line and column, and ends with 1', async () => {
    const { code, output, errors } = await hutong(['lint', odd])
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
    for (const part of [
      `${odd}  2 errors, `,
      `✕ error    shadowed        ${odd}:15:5`,
      'odd/shadowed never decides: odd/opens takes all its requests before it.',
      `✕ error    contradictory   ${odd}:21:5`,
      'odd/contradictory never decides: its conditions contradict one another.',
      `! warning  dates           ${odd}:27:5`,
      'odd/dated is known to the month, and does not begin at the first instant of one',
    ])
      expect(output).toContain(part)
  })

  it('finds requests that no rule answers, each with one to try', async () => {
    const { findings, notes } = await told(['lint', odd, '--only', 'no-rule'])
    expect(findings.length).toBe(notes)
    expect(findings[0]).toMatchObject({ code: 'no-rule', severity: 'note' })
    const words = [...findings[0]!.command!.matchAll(/'([^']*)'|(\S+)/g)]
    const command = words.map(([, quoted, bare]) => quoted ?? bare!).slice(1)
    const { output } = await hutong([...command, '--json'])
    expect(JSON.parse(output)).toMatchObject({ verdict: 'block', rule: 'no-rule' })
  })

  it('marks the standards of 2021 as no legal advice', async () => {
    const { code, output } = await hutong([...eve, '--only', 'PARITY,DIRECT_OPEN'])
    expect(code).toBe(0)
    expect(output).toMatch(
      /! warning {2}PARITY {10}policies\/presets\/cn\.yaml:\d+:5 {2}not legal advice/,
    )
    expect(output).toContain('WeChat does not open links to')
    expect(output).not.toContain('! warning  NO_EXTRA_STEP')
    const { findings } = await told([...eve, '--only', 'NO_EXTRA_STEP'])
    expect(new Set(findings.map(({ code: each }) => each))).toEqual(new Set(['NO_EXTRA_STEP']))
    expect(findings[0]).toMatchObject({ severity: 'warning', isLegalAdvice: false })
  })

  it('finds an override of a rule that is not there, in the overlay', async () => {
    const overlay = `${fixtures}/opens-taobao.overlay.yaml`
    const only = ['--only', 'idle-override']
    const { findings } = await told([...eve, '--overlay', overlay, ...only])
    expect(findings).toEqual([
      {
        code: 'idle-override',
        severity: 'warning',
        rule: 'cn-l999',
        overlay: 'Taobao opens',
        place: `${overlay}:6:5`,
        sentence: expect.objectContaining({ en: expect.stringContaining('no such rule') }),
      },
    ])
  })

  it('speaks Chinese when asked to, and is quiet where nothing is found', async () => {
    const chinese = await hutong(['lint', odd, '--lang', 'zh'])
    expect(chinese.output).toContain('odd/contradictory 永远不会适用：它的条件互相矛盾。')
    const { output } = await hutong([...eve, '--only', 'contradictory'])
    expect(output).toBe('cn@2021-09-17  ✓ nothing found\n')
  })

  it('says what a region demands and a rule breaks, on whose word and since when', async () => {
    const { code, output } = await hutong(['lint', 'eu@2026-10-01', '--only', 'NO_FEE'])
    expect(code).toBe(0)
    expect(output).toContain('! warning  NO_FEE')
    expect(output.replaceAll(/\s+/g, ' ')).toContain(
      'Since 23 April 2025 eu-02 asks that leading people outside costs nothing, and eu-04/teen does otherwise',
    )
    expect(output).toContain('not legal advice')
    const earlier = await hutong(['lint', 'eu@2026-09-30', '--only', 'NO_FEE,NEUTRAL_NOTICE'])
    expect(earlier.output).toContain('nothing found')
  })

  it('looks at every pack that ships, which has no errors', async () => {
    const { code, output } = await hutong(['lint', '--json', '--only', 'shadowed,contradictory'])
    const { policies } = JSON.parse(output) as Told
    expect(policies.length).toBeGreaterThan(2)
    expect({ code, found: policies.flatMap(({ findings }) => findings) }).toEqual({
      code: 0,
      found: [],
    })
  })
})

describe('exit code 2', () => {
  it.each<[string, readonly string[], string]>([
    ['an unknown code', ['lint', '--only', 'PARTY'], 'Did you mean PARITY?'],
    ['two policies', [...eve, 'cn'], 'lint takes one policy'],
    ['a date too many', [...eve, '--at', '2021-09-17'], '--at dates a policy'],
    ['an unknown policy', ['lint', 'cm@2021-09-17'], 'Did you mean cn?'],
  ])('%s', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
  })
})
