import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hutong } from './hutongProcess.ts'

type Share = Readonly<{ covered: number; total: number }>
type Shares = Readonly<Record<'rules' | 'verdicts' | 'states' | 'transitions', Share>>
type Report = Readonly<{
  policy: string
  replay: string
  scenarios: readonly Readonly<{ file: string; name: string; tags: readonly string[] }>[]
  removed: readonly string[]
  others: Readonly<{ scenarios: number; failed: number }>
  before: Shares
  after: Shares
  leftOut: readonly Readonly<{
    kind: string
    subject: string
    name: string
    reason: { code: string }
  }>[]
  alone: readonly unknown[]
}>

const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
const own = 'test/fixtures/cli/own-pack.yaml'
const stopsJd = `apiVersion: hutong/v1
kind: Overlay
name: JD stops
links:
  - id: mine/jd
    title: { zh: 拦下京东, en: JD is stopped }
    when: { target: jd }
    ruling: { verdict: block, presentation: stopped-page, reason: mine }
    source: [overlay]
    confidence: hypothetical
`
const kinds = ['rules', 'verdicts', 'states', 'transitions'] as const

vi.setConfig({ testTimeout: 60_000 })
/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

async function generated(name: string, ...args: readonly string[]): Promise<Report> {
  const out = path.join(folder, name)
  const { code, output, errors } = await hutong(['generate', '--out', out, '--json', ...args])
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  return JSON.parse(output) as Report
}

/** All files of a folder with their texts. */
function textsIn(name: string): Readonly<Record<string, string>> {
  const out = path.join(folder, name)
  return Object.fromEntries(
    readdirSync(out).map((file) => [file, readFileSync(path.join(out, file), 'utf8')]),
  )
}

function isWhole(shares: Shares): boolean {
  return kinds.every(
    (kind) => shares[kind].total > 0 && shares[kind].covered === shares[kind].total,
  )
}

describe.each([
  ['cn@2021-09-17', { rules: 100, verdicts: 6, states: 22, transitions: 38 }],
  // Here payments are asked about, chosen and rerouted too, so both machines are gone through whole.
  ['what-if-2021', { rules: 25, verdicts: 10, states: 26, transitions: 55 }],
] as const)('a suite for %s', (policy, least) => {
  it('covers all that scenarios can, tells what they cannot, and is green', async () => {
    const report = await generated(policy, '--for', policy)
    expect(kinds.map((kind) => report.before[kind].covered)).toEqual([0, 0, 0, 0])
    expect(isWhole(report.after)).toBe(true)
    for (const kind of kinds) expect(report.after[kind].total).toBeGreaterThanOrEqual(least[kind])
    expect(report.leftOut.map(({ kind, name, reason }) => [kind, name, reason.code])).toEqual(
      expect.arrayContaining([
        ['transition', 'received —page.navigated→ normalised', 'no-step'],
        ['transition', 'received —resource.requested→ normalised', 'no-step'],
        ['transition', 'normalised → blocked (too-many-hops)', 'no-long-chain'],
      ]),
    )
    expect(Object.keys(textsIn(policy))).toEqual(
      report.scenarios.map(({ file }) => file).toSorted(),
    )
    const names = new Set(report.scenarios.map(({ name }) => name))
    expect(names.size).toBe(report.scenarios.length)

    const { code, output } = await hutong(['replay', path.join(folder, policy)])
    expect(code).toBe(0)
    expect(output).toContain(`\n${report.scenarios.length} passed, 0 failed`)
  })
})

describe('what is written', () => {
  it('is the same to the letter when it is written again, and fails when it is tampered with', async () => {
    const first = await generated('own', '--for', `${own}@2030-06-01`)
    const before = textsIn('own')
    const [file = ''] = Object.keys(before)
    const [mark = ''] = (before[file] ?? '').split('\n')
    const out = path.join(folder, 'own')
    writeFileSync(path.join(out, 'stale.scenario.yaml'), before[file] ?? '')
    writeFileSync(path.join(out, file), `${mark}\n`)
    const again = await generated('own', '--for', own, '--at', '2030-06-01')
    expect(again.removed).toEqual(['stale.scenario.yaml'])
    expect(textsIn('own')).toEqual(before)
    expect(again.scenarios).toEqual(first.scenarios)

    // A pack of one's own has to be named to the replay, and cannot go to its other dates.
    expect(again.replay).toBe(`hutong replay ${out} --policy ${own} --at 2030-06-01`)
    expect(again.scenarios.filter(({ tags }) => tags.includes('dates'))).toEqual([])
    expect(again.alone).toEqual([{ kind: 'rule', subject: 'payment', name: 'no-rule' }])
    const [, ...words] = again.replay.split(' ')
    expect((await hutong(words)).code).toBe(0)
    const tampered = path.join(out, 'link-rule-own-pilot.scenario.yaml')
    const text = before['link-rule-own-pilot.scenario.yaml'] ?? ''
    writeFileSync(tampered, text.replace('verdict: allow', 'verdict: block'))
    const { code, output } = await hutong(words)
    expect(code).toBe(1)
    expect(output).toContain('verdict: expected block, got allow, ruled by own/pilot')
  })

  it('is ruled by overlays where there are any, and speaks Chinese when asked to', async () => {
    const out = path.join(folder, 'overlaid')
    const overlay = path.join(folder, 'stops-jd.overlay.yaml')
    writeFileSync(overlay, stopsJd)
    const args = ['--for', 'what-if-2021', '--overlay', overlay, '--lang', 'zh', '--out', out]
    const { output } = await hutong(['generate', ...args])
    expect(output).toMatch(/\n {2}规则 +0 \/ (\d+) +\1 \/ \1\n/)
    expect(output).toContain('支付：场景能提出的请求都有规则涉及\n    judged → refused (no-rule)')
    expect(output).toContain(`重放  hutong replay ${out} --overlay ${overlay}\n`)
    expect(textsIn('overlaid')['link-rule-mine-jd.scenario.yaml']).toContain(
      'name: 微信（一对一聊天）里京东的链接被拦下；若',
    )
    expect((await hutong(['replay', out, '--overlay', overlay])).code).toBe(0)
  })

  it('counts what others cover before, but for what generate itself wrote to the folder', async () => {
    const others = ['what-if-reroute', 'link-blocked'].map(
      (name) => `test/scenarios/${name}.scenario.yaml`,
    )
    const out = path.join(folder, 'overlaid')
    const report = await generated('overlaid', '--for', 'what-if-2021', out, ...others)
    // The second one is of another pack.
    expect(report.others).toEqual({ scenarios: 2, failed: 0 })
    expect(kinds.map((kind) => report.before[kind].covered)).toEqual([1, 1, 6, 5])
    expect(isWhole(report.after)).toBe(true)
    expect(report.removed).toContain('link-rule-mine-jd.scenario.yaml')
  })
})

describe('exit codes of generate', () => {
  const file = path.join(folder, 'file')
  const held = path.join(folder, 'held')
  writeFileSync(file, '')
  mkdirSync(held)
  writeFileSync(path.join(held, 'mine.scenario.yaml'), 'name: mine\n')
  const law = ['--for', 'cn@2021-09-17']

  it.each<[string, readonly string[], string]>([
    ['no policy', ['--out', held], 'generate needs --for.'],
    ['an unknown policy', ['--for', 'cm@2021-09-17', '--out', held], 'Did you mean cn?'],
    [
      'a file for a folder',
      [...law, '--out', file],
      `"${file}" is a file or lies in one, and --out needs a folder.`,
    ],
    [
      'a folder that holds what others wrote',
      [...law, '--out', held],
      `"${path.join(held, 'mine.scenario.yaml')}" was not written by hutong generate`,
    ],
  ])('2 for %s', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(['generate', ...args])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
    expect(readdirSync(held)).toEqual(['mine.scenario.yaml'])
  })

  it('3 for a scenario among the operands that is invalid', async () => {
    const invalid = 'test/fixtures/cli/unknown-step.scenario.yaml'
    const out = path.join(folder, 'untouched')
    const { code, errors } = await hutong(['generate', ...law, '--out', out, invalid])
    expect({ code, errors }).toEqual({ code: 3, errors: expect.stringContaining(`${invalid}:`) })
    expect(readdirSync(folder)).not.toContain('untouched')
  })
})
