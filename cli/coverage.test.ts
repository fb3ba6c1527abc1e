import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hutong } from './hutongProcess.ts'

const fixtures = 'test/fixtures/cli'
const own = `${fixtures}/own-pack.yaml`
const passes = `${fixtures}/passes.scenario.yaml`
const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
const link = {
  at: '2030-06-01T00:00:00+08:00',
  host: 'wechat',
  surface: 'chat-1to1',
  url: 'https://item.taobao.com/item.htm?id=1',
}

vi.setConfig({ testTimeout: 30_000 })
/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

function logOf(name: string, lines: readonly unknown[]): string {
  const file = path.join(folder, name)
  const texts = lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
  writeFileSync(file, `${texts.join('\n')}\n`)
  return file
}

describe('coverage of scenarios', () => {
  it('says which rules, verdicts and surfaces are exercised, and where the others stand', async () => {
    const { code, output, errors } = await hutong(['coverage', passes])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toMatch(/^cn {2}[█░]{30} \d+ % {2}1 of \d+ reachable rules exercised\n/)
    expect(output).toContain('surfaces   One-to-one chat 1')
    expect(output).toContain('never      Group chat')
    expect(output).toContain('Rules not exercised\n')
    expect(output).toMatch(/\n {2}cn-l19 +policies\/presets\/cn\.yaml:\d+:5 +WeChat opens/)
    expect(output).not.toMatch(/\n {2}cn-l16 /)
  })

  it('counts every rule in JSON', async () => {
    const { output } = await hutong(['coverage', passes, '--json'])
    const { scenarios, failed, policies } = JSON.parse(output) as {
      scenarios: number
      failed: number
      policies: readonly Readonly<{
        pack: string
        covered: number
        cells: unknown
        rules: readonly Readonly<{ name: string }>[]
      }>[]
    }
    expect({ scenarios, failed, packs: policies.map(({ pack }) => pack) }).toEqual({
      scenarios: 1,
      failed: 0,
      packs: ['cn'],
    })
    expect(policies[0]).toMatchObject({ covered: 1, cells: { 'cn-l16 chat-1to1': 1 } })
    expect(policies[0]!.rules.find(({ name }) => name === 'cn-l16')).toMatchObject({
      subject: 'link',
      count: 1,
      isReachable: true,
      place: expect.stringMatching(/^policies\/presets\/cn\.yaml:\d+:5$/),
    })
  })

  it('ends with 1 when fewer rules are exercised than wanted', async () => {
    expect(await hutong(['coverage', passes, '--fail-under', '50'])).toMatchObject({ code: 1 })
    expect(await hutong(['coverage', passes, '--fail-under', '0'])).toMatchObject({ code: 0 })
  })

  it('counts scenarios that fail, and says that they do', async () => {
    const { code, errors } = await hutong(['coverage', `${fixtures}/mixed`])
    expect({ code, errors }).toEqual({
      code: 0,
      errors: 'note: 1 of 2 scenarios failed; run hutong replay\n',
    })
  })
})

describe('coverage of a log', () => {
  it('rules every request by the law of its own instant', async () => {
    const log = logOf('requests.ndjson', [
      { ...link, rollout: 9 },
      '',
      { ...link, rollout: 10, installed: false },
      { ...link, at: '2029-12-31T00:00:00+08:00' },
      { ...link, url: 'no address' },
    ])
    const { code, output } = await hutong(['coverage', '--policy', own, '--log', log, '--json'])
    const { requests, policies } = JSON.parse(output) as {
      requests: number
      policies: readonly unknown[]
    }
    expect({ code, requests }).toEqual({ code: 0, requests: 4 })
    expect(policies).toEqual([
      expect.objectContaining({
        covered: 2,
        total: 2,
        percent: 100,
        cells: {
          'own/pilot chat-1to1': 1,
          'own/app-missing chat-1to1': 1,
          'no-rule chat-1to1': 1,
          'bad-address chat-1to1': 1,
        },
      }),
    ])
  })

  it('reads standard input', async () => {
    const args = ['coverage', '--policy', 'cn', '--log', '-', '--lang', 'zh']
    const { code, output } = await hutong(args, { input: JSON.stringify(link) })
    expect(code).toBe(0)
    expect(output).toContain('条可达规则中走到 1 条')
  })

  it('refuses a log with file, line and value of every line that is no request', async () => {
    const log = logOf('bad.ndjson', [link, '{"at":', { ...link, surface: 'chat' }])
    const { code, output, errors } = await hutong(['coverage', '--policy', 'cn', '--log', log])
    expect({ code, output }).toEqual({ code: 3, output: '' })
    expect(errors.split('\n')).toEqual([
      `${log}:2:1 request: expected JSON, got "{\\"at\\":"`,
      expect.stringMatching(/:3:1 surface: expected chat-1to1, .*, got "chat"$/),
      '',
    ])
  })
})

describe('exit codes of coverage', () => {
  it.each<[string, readonly string[], string]>([
    ['nothing to measure', ['coverage'], 'coverage needs scenario files'],
    ['a log without a policy', ['coverage', '--log', 'x'], '--log needs --policy'],
    ['a date', ['coverage', passes, '--policy', 'cn@2021-09-17'], 'Write --policy cn.'],
    ['too high a share', ['coverage', passes, '--fail-under', '101'], 'at most 100'],
    [
      'a log that is not there',
      ['coverage', '--policy', 'cn', '--log', 'none'],
      'There is no file',
    ],
  ])('2 for %s', async (_, args, sentence) => {
    const { code, output, errors } = await hutong(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(sentence)
  })

  it('3 for a scenario that is invalid', async () => {
    const file = `${fixtures}/unknown-step.scenario.yaml`
    const { code, errors } = await hutong(['coverage', file])
    expect({ code, errors }).toEqual({ code: 3, errors: expect.stringContaining(`${file}:`) })
  })
})
