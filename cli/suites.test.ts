import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ended, hutong, startHutong } from './hutongProcess.ts'
import { openTags } from './xmlTags.ts'

const suite = 'test/fixtures/tables'
beforeAll(() => hutong(['--version']), 120_000)

describe('tables', () => {
  test('of examples and of links are replayed line by line, with their tags', async () => {
    const { output, code } = await hutong([
      'replay',
      suite,
      '--tags',
      'table',
      '--exclude-tags',
      'wrong',
    ])
    expect(output.split('\n').filter((line) => line.startsWith('✓'))).toEqual([
      `✓ passed  wechat chat-1to1 https://item.taobao.com/item.htm?id=1  ${suite}/openings.links.csv`,
      `✓ passed  wechat chat-1to1 https://item.taobao.com/item.htm?id=1  ${suite}/openings.links.csv`,
      `✓ passed  WeChat rules taobao in a one-to-one chat with interstitial  ${suite}/shops.scenario.yaml`,
      `✓ passed  WeChat rules jd in a one-to-one chat with allow  ${suite}/shops.scenario.yaml`,
    ])
    expect(code).toBe(0)
  })

  test('say at which line of the table something came otherwise', async () => {
    const { output, code } = await hutong(['replay', suite, '--tags', 'wrong'])
    expect(code).toBe(1)
    expect(output).toMatch(
      / {4}test\/fixtures\/tables\/openings\.links\.csv:4:5 step 1 link\.opened: verdict: expected block, got allow, ruled by cn-l\d+; /,
    )
  })

  test('are one suite of JUnit each, with a case for each line', async () => {
    const args = ['replay', suite, '--tags', 'table', '--reporter', 'junit']
    const { output } = await hutong(args)
    const suites = openTags(output).filter(({ name }) => name === 'testsuite')
    expect(
      suites.map(({ attributes: { name, tests, failures } }) => [name, tests, failures]),
    ).toEqual([
      [`${suite}/openings.links.csv`, '3', '1'],
      [`${suite}/shops.scenario.yaml`, '2', '0'],
    ])
  })

  test('stop at the first line that fails with --bail', async () => {
    const { output, code } = await hutong(['replay', `${suite}/openings.links.csv`, '--bail'])
    expect(code).toBe(1)
    expect(output).toContain('2 passed, 1 failed')
  })

  test('and all else are replayed under each of several laws', async () => {
    const laws = ['--policy', 'cn@2021-09-16', '--policy', 'cn@2021-09-17']
    const { output, code } = await hutong([
      'replay',
      `${suite}/shops.scenario.yaml`,
      ...laws,
      '--reporter',
      'json',
    ])
    const { scenarios } = JSON.parse(output) as Readonly<{
      scenarios: readonly Readonly<{ name: string; under: string; type: string }>[]
    }>
    expect(scenarios.map(({ under, type }) => `${under} ${type}`)).toEqual([
      'cn@2021-09-16 failed',
      'cn@2021-09-17 passed',
      'cn@2021-09-16 passed',
      'cn@2021-09-17 passed',
    ])
    expect(code).toBe(1)
    const twice = await hutong(['replay', suite, ...laws, '--policy', 'cn@2021-09-16'])
    expect(twice.code).toBe(2)
    expect(twice.errors).toContain('--policy cn@2021-09-16 is given twice.')
  })

  test('are left in the middle by an interruption, with what was done so far', async () => {
    const line = 'https://item.taobao.com/item.htm?id=1,wechat,chat-1to1,2021-09-17,interstitial\n'
    const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))
    const file = path.join(folder, 'many.links.csv')
    writeFileSync(file, `url,host,surface,at,expected\n${line.repeat(5_000)}`)
    const child = startHutong(['replay', file])
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, output } = await ended(child)
    rmSync(folder, { recursive: true })
    expect(code).toBe(130)
    const [, passed] = /\nInterrupted: (\d+) passed, 0 failed/.exec(output) ?? []
    expect(Number(passed)).toBeGreaterThan(0)
    expect(Number(passed)).toBeLessThan(5_000)
  })

  test('are not for compare, which walks one journey', async () => {
    const { errors, code } = await hutong([
      'compare',
      `${suite}/shops.scenario.yaml`,
      '--a',
      'cn@2021-09-16',
      '--b',
      'cn@2021-09-17',
    ])
    expect(code).toBe(2)
    expect(errors).toContain(
      'compare walks one journey, and test/fixtures/tables/shops.scenario.yaml holds 2.',
    )
  })
})
