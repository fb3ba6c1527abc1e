import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, hutong, root, startHutong } from './hutongProcess.ts'
import { openTags } from './xmlTags.ts'

const fixtures = 'test/fixtures/cli'
const passes = `${fixtures}/passes.scenario.yaml`
const scratch = mkdtempSync(path.join(os.tmpdir(), 'hutong-'))

/** What the xUnit plugin of Jenkins takes of a JUnit report: its schema junit-10.xsd, 2014. GitLab reads less of the same. */
const jenkins: Readonly<
  Record<string, Readonly<{ needed?: readonly string[]; allowed?: readonly string[] }>>
> = {
  testsuites: { allowed: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    needed: ['name', 'tests', 'failures', 'errors'],
    allowed: 'group time skipped timestamp hostname id package file log url'.split(' '),
  },
  testcase: { needed: ['name'], allowed: ['time', 'classname', 'group'] },
  failure: { allowed: ['type', 'message'] },
  error: { allowed: ['type', 'message'] },
  skipped: { allowed: ['type', 'message'] },
}

/** The first run may build. */
beforeAll(() => hutong(['--version']), 120_000)
afterAll(() => rmSync(scratch, { recursive: true }))

describe('the list', () => {
  it('has a line for each scenario, then what failed with step, expected and got', async () => {
    const { code, output, errors } = await hutong(['replay', `${fixtures}/mixed`])
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
    const file = `${fixtures}/mixed/fails.scenario.yaml`
    const head = `✕ failed  a "wrong" expectation & what <JUnit> makes of it  ${file}\n`
    const ruled = /, ruled by cn-l16; S06 http.+/g
    expect(output.replace(/\d+\.\d+ s/, 'N s').replace(ruled, ', ruled by cn-l16')).toBe(
      [
        head,
        `✓ passed  a Taobao link asks on 17 September 2021  ${fixtures}/mixed/passes.scenario.yaml\n`,
        `\n${head}`,
        `    ${file}:12:22 step 2 notice.dismissed: state: expected opened, got abandoned, ruled by cn-l16\n`,
        `    ${file}:13:9 step 3 link.copied: the state "abandoned" does not take "link.copied"\n`,
        `    ${file}:14:5 1 more step was not reached\n`,
        '\n1 passed, 1 failed  N s\n',
      ].join(''),
    )
  })

  it('replays all scenarios of the project', async () => {
    const { code, output } = await hutong(['replay', 'test/scenarios'])
    expect(output).toMatch(/\n\d+ passed, 0 failed {2}\d/)
    expect(code).toBe(0)
  })

  it('goes on after an invalid file, and ends with 3', async () => {
    const { code, output } = await hutong([
      'replay',
      `${fixtures}/unknown-step.scenario.yaml`,
      passes,
    ])
    expect(code).toBe(3)
    expect(output).toContain(
      `${fixtures}/unknown-step.scenario.yaml:6:9 steps[0].do: expected link.opened,`,
    )
    expect(output).toContain('1 passed, 0 failed, 1 invalid')
  })

  it('calls a scenario invalid whose policy nobody knows', async () => {
    const file = `${fixtures}/unknown-policy.scenario.yaml`
    const { code, output } = await hutong(['replay', file])
    expect(code).toBe(3)
    expect(output).toContain(
      `${file}:11:13 steps[1].policy: expected a known policy, got "atlantis@2021-09-17"`,
    )
  })

  it('stops after the first failure with --bail', async () => {
    const { code, output } = await hutong(['replay', `${fixtures}/mixed`, '--bail'])
    expect(code).toBe(1)
    expect(output).toContain('0 passed, 1 failed, 1 not run')
  })

  it.each([
    ['--tags', 'asks,other'],
    ['--grep', '^a Taobao .* 2021$'],
  ])('leaves out what %s %s does not name', async (option, value) => {
    const { code, output } = await hutong(['replay', `${fixtures}/mixed`, option, value])
    expect(code).toBe(0)
    expect(output).toContain('1 passed, 0 failed')
  })
})

describe('another law', () => {
  it('begins under --policy instead of the law that the scenario names', async () => {
    const { code, output } = await hutong(['replay', passes, '--policy', 'cn@2021-09-16'])
    expect(code).toBe(1)
    expect(output).toContain('verdict: expected interstitial, got block')
  })

  it('reads overlays first', async () => {
    const overlay = `${fixtures}/opens-taobao.overlay.yaml`
    const { code, output } = await hutong(['replay', passes, '--overlay', overlay])
    expect(code).toBe(1)
    expect(output).toContain('rule: expected cn-l16, got override/cn-l16')
  })
})

describe('standard input', () => {
  it('is one scenario', async () => {
    const input = readFileSync(path.join(root, passes), 'utf8')
    const { code, output } = await hutong(['replay', '-', '--json'], { input })
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({
      passed: 1,
      failed: 0,
      invalid: 0,
      scenarios: [
        {
          file: 'stdin',
          name: 'a Taobao link asks on 17 September 2021',
          type: 'passed',
          steps: [
            {
              do: 'link.opened',
              path: ['normalised', 'resolved', 'judged', 'warning'],
              rulings: [{ verdict: 'interstitial', presentation: 'confirm-page', rule: 'cn-l16' }],
            },
          ],
        },
      ],
    })
  })

  it('is named where it is invalid', async () => {
    const { code, output } = await hutong(['replay', '-'], { input: 'name: [' })
    expect(code).toBe(3)
    expect(output).toContain('stdin:1:')
  })
})

describe('JUnit', () => {
  it('is well-formed, and tells failures from files that cannot be read', async () => {
    const file = path.join(scratch, 'reports', 'junit.xml')
    const { code, output } = await hutong(['replay', fixtures, '--reporter-junit', file])
    expect(code).toBe(3)
    expect(output).toContain('2 passed, 1 failed, 2 invalid')
    const tags = openTags(readFileSync(file, 'utf8'))
    const named = (name: string): readonly Readonly<Record<string, string>>[] =>
      tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes)
    expect(named('testsuites')).toEqual([
      { name: 'hutong replay', tests: '5', failures: '1', errors: '2', time: expect.any(String) },
    ])
    expect(
      named('testsuite').map(({ tests, failures, errors }) => [tests, failures, errors]),
    ).toEqual([
      ['1', '1', '0'],
      ['1', '0', '0'],
      ['1', '0', '0'],
      ['1', '0', '1'],
      ['1', '0', '1'],
    ])
    expect(named('testcase')[0]).toMatchObject({
      name: 'a "wrong" expectation & what <JUnit> makes of it',
      classname: `${fixtures}/mixed/fails`,
    })
    expect(named('failure')).toEqual([
      {
        type: 'expectation',
        message: expect.stringContaining(
          `${fixtures}/mixed/fails.scenario.yaml:12:22 step 2 notice.dismissed: state: expected opened, got abandoned, ruled by cn-l16;`,
        ) as string,
      },
    ])
    expect(named('error').map(({ type }) => type)).toEqual(['invalid-file', 'invalid-file'])
  })

  it('has the elements and attributes that Jenkins takes, and all that it needs', async () => {
    const { output } = await hutong([
      'replay',
      fixtures,
      'test/fixtures/suite',
      '--reporter',
      'junit',
    ])
    const tags = openTags(output)
    expect(new Set(tags.map(({ name }) => name))).toEqual(new Set(Object.keys(jenkins)))
    for (const { name, attributes } of tags) {
      const { needed = [], allowed = [] } = jenkins[name] ?? {}
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining([...needed]))
      expect([...needed, ...allowed]).toEqual(expect.arrayContaining(Object.keys(attributes)))
      expect(attributes['time'] ?? '').toMatch(/^\d*(\.\d*)?$/)
    }
  })

  it('holds no character that XML cannot', async () => {
    const input = readFileSync(path.join(root, passes), 'utf8').replace(
      /name: .*/,
      String.raw`name: "bell \a, half \uD800, line\nend"`,
    )
    const { code, output } = await hutong(['replay', '-', '--reporter', 'junit'], { input })
    expect(code).toBe(0)
    const [testcase] = openTags(output).filter(({ name }) => name === 'testcase')
    expect(testcase?.attributes['name']).toMatch(/^bell \ufffd, half \ufffd+, line\nend$/)
  })
})

describe('an interruption', () => {
  const many = path.join(scratch, 'many')
  beforeAll(() => {
    mkdirSync(many)
    const text = readFileSync(path.join(root, passes), 'utf8')
    for (let index = 0; index < 2_000; index++)
      writeFileSync(path.join(many, `${index}.scenario.yaml`), text)
  })

  it.each([
    ['one thread', []],
    ['two threads', ['--workers', '2']],
  ])('of %s ends with 130 and shows what was done so far', async (_name, workers) => {
    const child = startHutong(['replay', many, ...workers])
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, output } = await ended(child)
    expect(code).toBe(130)
    const [, passed, notRun] =
      /\nInterrupted: (\d+) passed, 0 failed, (\d+) not run/.exec(output) ?? []
    expect(Number(passed) + Number(notRun)).toBe(2_000)
    expect(output.match(/^✓ passed/gm)).toHaveLength(Number(passed))
  })
})
