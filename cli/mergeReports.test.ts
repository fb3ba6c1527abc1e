import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ReplayReport } from '../policies/report/replayReport.ts'
import { hutong } from './hutongProcess.ts'
import { mergedReport } from './mergedReport.ts'

const scratch = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
const suite = ['test/fixtures/suite', 'test/fixtures/cli/mixed']

/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)
afterAll(() => rmSync(scratch, { recursive: true }))

function outcomes(text: string): readonly unknown[] {
  return ReplayReport.parse(JSON.parse(text)).scenarios.map((each) => ({ ...each, seconds: 0 }))
}

it('makes of the shares of several machines what one would have reported', async () => {
  const folder = path.join(scratch, 'shares')
  for (const share of ['1/2', '2/2']) {
    const file = path.join(folder, share.replace('/', '-'), 'report.json')
    await hutong(['replay', ...suite, '--shard', share, '--reporter-json', file])
  }
  const merged = await hutong(['merge-reports', folder, '--json'])
  const whole = await hutong(['replay', ...suite, '--json'])
  expect(merged.code).toBe(1)
  const byFile = outcomes(whole.output).toSorted((a, b) =>
    (a as { file: string }).file < (b as { file: string }).file ? -1 : 1,
  )
  expect(outcomes(merged.output)).toEqual(byFile)
  const list = await hutong(['merge-reports', folder])
  expect(list.output).toMatch(/\n4 passed, 1 failed, 1 skipped {2}\d/)
})

it('takes the later of two runs of one journey, and the time from the first start to the last end', () => {
  const run = (type: 'passed' | 'failed', startedAt: string): ReplayReport => ({
    passed: 0,
    failed: 0,
    skipped: 0,
    invalid: 0,
    notRun: 1,
    isInterrupted: type === 'failed',
    startedAt,
    seconds: 2,
    rules: {},
    scenarios: [
      { type, file: 'a', seconds: 0, problems: [], name: 'one', tags: [], policy: 'cn', steps: [] },
    ],
  })
  const [late, early] = [
    run('passed', '2026-11-26T10:00:10.000Z'),
    run('failed', '2026-11-26T10:00:00.000Z'),
  ]
  expect(mergedReport([late, early])).toMatchObject({
    passed: 1,
    failed: 0,
    notRun: 2,
    isInterrupted: true,
    startedAt: early.startedAt,
    seconds: 12,
  })
})

it.each([
  ['{', 3, /bad\/report\.json:1:1 json: expected valid JSON/],
  ['{"passed": "x"}', 3, /bad\/report\.json:1:1 passed: expected (int|number), got "x"/],
])('refuses %s', async (text, code, message) => {
  const folder = path.join(scratch, 'bad')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'report.json'), text)
  const answer = await hutong(['merge-reports', folder])
  expect(answer.code).toBe(code)
  expect(answer.errors).toMatch(message)
})

it('refuses no folder, an empty one, and one that is not there', async () => {
  const empty = path.join(scratch, 'empty')
  mkdirSync(empty)
  for (const [args, message] of [
    [[], 'merge-reports needs a folder of reports.'],
    [[empty], 'holds no report'],
    [[path.join(scratch, 'nowhere')], 'There is no file'],
  ] as const) {
    const { code, errors } = await hutong(['merge-reports', ...args])
    expect(code).toBe(2)
    expect(errors).toContain(message)
  }
})
