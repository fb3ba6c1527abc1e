import { validate } from 'ctrf'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toJSONSchema } from 'zod'
import { hutong } from '../hutongProcess.ts'
import { ReplayReport } from '../../policies/report/replayReport.ts'

const fixtures = 'test/fixtures/cli'
const fails = `${fixtures}/mixed/fails.scenario.yaml`
const invalid = `${fixtures}/unknown-step.scenario.yaml`
const scratch = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
const file = (name: string): string => path.join(scratch, name)
const paths = [`${fixtures}/mixed`, invalid, `test/fixtures/suite/left-out.scenario.yaml`]

let output = ''
beforeAll(async () => {
  await hutong(['--version'])
  const summary = file('summary.md')
  const args = [
    'replay',
    ...paths,
    '--reporter',
    'list,github',
    '--reporter-ctrf',
    file('ctrf.json'),
  ]
  const ended = await hutong(args, { env: { GITHUB_STEP_SUMMARY: summary } })
  output = ended.output
}, 120_000)
afterAll(() => rmSync(scratch, { recursive: true }))

const ruled = 'ruled by cn-l16; S06 http'

describe('CTRF', () => {
  const report = () => JSON.parse(readFileSync(file('ctrf.json'), 'utf8')) as Ctrf
  type Ctrf = Readonly<{
    results: Readonly<{
      summary: Readonly<{ start: number; stop: number }>
      tests: readonly Readonly<{ name: string; message: string; line: number }>[]
    }>
  }>

  test('is valid by its own package', () => {
    expect(validate(report())).toMatchObject({ valid: true })
  })

  test('counts what passed, failed, was skipped and could not be read', () => {
    const { summary } = report().results
    expect(summary).toMatchObject({ tests: 4, passed: 1, failed: 1, skipped: 1, other: 1 })
    expect(summary.stop).toBeGreaterThanOrEqual(summary.start)
  })

  test('has each scenario with its line, its message and what its steps passed', () => {
    const [failed, passed, unread, skipped] = report().results.tests
    expect(failed).toMatchObject({
      status: 'failed',
      filePath: fails,
      line: 12,
      message: expect.stringContaining(`${fails}:12:22 step 2 notice.dismissed: state:`),
      steps: [
        { name: 'link.opened: normalised → resolved → judged → warning', status: 'passed' },
        { name: 'notice.dismissed: abandoned', status: 'failed' },
        { status: 'failed' },
      ],
    })
    expect(failed?.message).toContain(ruled)
    expect(passed).toMatchObject({ status: 'passed' })
    expect(unread).toMatchObject({ status: 'other', rawStatus: 'invalid', line: 6 })
    expect(skipped).toMatchObject({ status: 'skipped', message: 'the page is being rebuilt' })
  })
})

describe('JSON', () => {
  test('is as its published schema says', async () => {
    const args = ['replay', ...paths, '--policy', 'cn@2021-09-16', '--policy', 'cn@2021-09-28']
    const { output: text } = await hutong([...args, '--json'])
    const report = ReplayReport.parse(JSON.parse(text))
    expect(new Set(report.scenarios.map(({ type }) => type))).toEqual(
      new Set(['passed', 'failed', 'skipped', 'invalid']),
    )
  })

  test('has its schema in docs as the code has it; `vitest -u` writes it', async () => {
    const schema = toJSONSchema(ReplayReport, { reused: 'ref' })
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
      '../../docs/replay-report.schema.json',
    )
  })
})

describe('GitHub', () => {
  test('gets an annotation at the line of each problem, between the lines of the list', () => {
    const lines = output.split('\n').filter((line) => line.startsWith('::'))
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(
      `::error file=${fails},line=12,col=22,title=a "wrong" expectation & what <JUnit> makes of it::step 2 notice.dismissed: state: expected opened, got abandoned, ${ruled}`,
    )
    expect(lines[3]).toMatch(`::error file=${invalid},line=6,col=9,title=`)
    expect(output).toContain(
      '– skipped  a link whose page is being rebuilt  (the page is being rebuilt)',
    )
    expect(output).toMatch(/\n1 passed, 1 failed, 1 skipped, 1 invalid {2}/)
  })

  test('gets a summary in Markdown where it names a file for one', () => {
    const summary = readFileSync(file('summary.md'), 'utf8')
    expect(summary).toContain('1 passed, 1 failed, 1 skipped, 1 invalid, 0 not run')
    expect(summary).toContain(String.raw`makes of it | ${fails}:12:22 step 2`)
    expect(summary).toContain(String.raw`\<JUnit\>`)
  })
})

describe('some of the scenarios', () => {
  const suite = 'test/fixtures/suite'
  const names = (text: string) =>
    [...text.matchAll(/passed {2}(link number \d)/g)].map(([, name]) => name)

  test('are all but those with a tag', async () => {
    const { code, output: text } = await hutong(['replay', suite, '--exclude-tags', 'n2,slow'])
    expect({ code, names: names(text) }).toEqual({
      code: 0,
      names: ['link number 1', 'link number 3'],
    })
  })

  test('are those of one machine of several, and together they are all', async () => {
    const shards = await Promise.all(
      [1, 2, 3].map((index) => hutong(['replay', suite, '--shard', `${index}/3`])),
    )
    const found = shards.map(({ output: text }) => names(text))
    expect(found.flat()).toHaveLength(3)
    expect(new Set(found.flat())).toEqual(
      new Set(['link number 1', 'link number 2', 'link number 3']),
    )
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(3)
    expect(shards.map(({ code }) => code)).toEqual([0, 0, 0])
  })

  test('of a machine that has none are none, which is fine', async () => {
    const { code, output: text } = await hutong([
      'replay',
      `${suite}/link-1.scenario.yaml`,
      '--shard',
      '2/2',
    ])
    expect({ code, text: text.replace(/\d+\.\d+/, 'N') }).toEqual({
      code: 0,
      text: '\n0 passed, 0 failed  N s\n',
    })
  })

  test.each(['0/2', '3/2', '1', 'a/b'])('of the share %s are refused', async (shard) => {
    const { code, errors } = await hutong(['replay', suite, '--shard', shard])
    expect(code).toBe(2)
    expect(errors).toContain(`--shard "${shard}" is no share of the files.`)
  })
})
