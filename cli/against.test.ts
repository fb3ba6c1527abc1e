import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ReplayReport } from '../policies/report/replayReport.ts'
import { hutong, root } from './hutongProcess.ts'

const passes = 'test/fixtures/cli/passes.scenario.yaml'

/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)

describe('a second law', () => {
  it('tells of the step in which a person would see something else, and by which rules', async () => {
    const { code, output } = await hutong(['replay', passes, '--against', 'cn@2021-11-30'])
    expect(code).toBe(0)
    expect(output).toContain(
      [
        '1 of 1 journeys part under cn@2021-11-30:',
        `≠ a Taobao link asks on 17 September 2021  ${passes}`,
        '    step 1 link.opened: interstitial by cn-l16, rests in warning',
        '    under cn@2021-11-30: allow by cn-l19, rests in opened',
      ].join('\n'),
    )
  })

  it('that rules alike parts nothing', async () => {
    const args = ['replay', passes, '--against', 'cn@2021-09-18', '--exit-code']
    const { code, output } = await hutong(args)
    expect(code).toBe(0)
    expect(output).toContain('0 of 1 journeys part under cn@2021-09-18\n')
  })

  it('stands beside the first in the report, and parting may be an exit code', async () => {
    const args = ['replay', passes, '--against', 'cn@2021-11-30', '--exit-code', '--json']
    const { code, output } = await hutong(args)
    expect(code).toBe(1)
    const { scenarios, rules } = ReplayReport.parse(JSON.parse(output))
    expect(scenarios[0]).toMatchObject({
      type: 'passed',
      policy: 'cn@2021-09-17',
      steps: [{ state: 'warning' }],
      against: { policy: 'cn@2021-11-30', parting: 1, steps: [{ state: 'opened' }] },
    })
    expect(Object.keys(rules)).toEqual(['cn-l16', 'cn-l19'])
  })

  it.each([
    [['--exit-code'], '--exit-code tells of partings from --against, which is missing.'],
    [['--against', 'atlantis'], 'atlantis'],
  ])('is refused where %j says too little', async (more, message) => {
    const { code, errors } = await hutong(['replay', passes, ...more])
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
})

describe('several threads', () => {
  const some = readdirSync(path.join(root, 'test/scenarios')).slice(0, 45)
  const files = some.map((name) => `test/scenarios/${name}`)
  const suite = ['replay', ...files, 'test/fixtures/cli', '--json']
  const known = (text: string) => {
    const {
      seconds: _took,
      startedAt: _at,
      scenarios,
      ...rest
    } = ReplayReport.parse(JSON.parse(text))
    return { ...rest, scenarios: scenarios.map((each) => ({ ...each, seconds: 0 })) }
  }

  it('report the same as one', async () => {
    const [one, three] = [await hutong(suite), await hutong([...suite, '--workers', '3'])]
    expect(three.code).toBe(one.code)
    expect(known(three.output)).toEqual(known(one.output))
  })

  it('stop at the first that fails, where that is asked for', async () => {
    const args = ['replay', 'test/fixtures/cli', '--workers', '2', '--bail', '--json']
    const { code, output } = await hutong(args)
    expect(code).toBe(1)
    expect(known(output)).toMatchObject({ passed: 0, failed: 1, notRun: 4 })
  })

  it.each(['0', '65', 'many'])('are not %s', async (count) => {
    const { code, errors } = await hutong([...suite, '--workers', count])
    expect(code).toBe(2)
    expect(errors).toContain('--workers needs')
  })
})
