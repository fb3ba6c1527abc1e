import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const fixtures = path.join(root, 'test/fixtures/walls')

/** Where each fixture stands when it is linted (a wall is a rule about a folder), and the rules that keep it. */
const walls = {
  policies: ['policies/engine/imports.ts', 'no-restricted-imports'],
  'policies-globals': [
    'policies/engine/globals.ts',
    'no-restricted-globals',
    'no-restricted-properties',
  ],
  renderer: ['renderer/imports.ts', 'no-restricted-imports'],
  electron: ['electron/main/imports.ts', 'no-restricted-imports'],
  'guest-contract': ['electron/ipc/guest.ts', 'no-restricted-imports'],
  miniapps: ['miniapps/sites/imports.ts', 'no-restricted-imports'],
  backtest: ['backtest/imports.ts', 'no-restricted-imports'],
  cli: ['cli/imports.ts', 'no-restricted-imports'],
} as const
type Wall = keyof typeof walls
const kinds = ['refused', 'passes'] as const

type Refusal = Readonly<{ file: string; rule: string; line: number }>
type Diagnostic = Readonly<{
  code: string
  filename: string
  labels: readonly Readonly<{ span: Readonly<{ line: number }> }>[]
}>

let place = ''

/** The refusals of oxlint in a folder, under the project's own rules. Walls and cycles need no types. */
function lint(folder: string, config: string, ...targets: readonly string[]): readonly Refusal[] {
  const { stdout, stderr, error } = spawnSync(
    path.join(root, 'node_modules/.bin/oxlint'),
    ['--config', path.join(config, '.oxlintrc.json'), '--format', 'json', ...targets],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 },
  )
  if (error) throw error
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }
  return diagnostics.map(({ code, filename, labels }) => ({
    file: filename,
    rule: /\(([^)]+)\)/.exec(code)?.[1] ?? code,
    line: labels[0]?.span.line ?? 0,
  }))
}

function put(fixture: string, target: string): void {
  mkdirSync(path.dirname(target), { recursive: true })
  copyFileSync(path.join(fixtures, fixture), target)
}

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'hutong-walls-'))
  const {
    options: _options,
    ignorePatterns: _ignored,
    ...config
  } = JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')) as Record<string, unknown>
  for (const kind of kinds) {
    for (const [wall, [file]] of Object.entries(walls))
      put(`${wall}/${kind}.ts`, path.join(place, kind, file))
    writeFileSync(path.join(place, kind, '.oxlintrc.json'), JSON.stringify(config))
  }
  for (const file of ['first.ts', 'second.ts', 'third.ts'])
    put(`cycle/${file}`, path.join(place, 'refused/cycle', file))
})

afterAll(() => {
  rmSync(place, { recursive: true, force: true })
})

describe.each(Object.keys(walls) as Wall[])('the wall around %s', (wall) => {
  const [file, ...rules] = walls[wall]
  const refusals = (kind: (typeof kinds)[number]): readonly Refusal[] => {
    const folder = path.join(place, kind)
    return lint(folder, folder, file).filter(({ rule }) => rules.some((each) => each === rule))
  }

  test('refuses each line of what must not be there', () => {
    const text = readFileSync(path.join(fixtures, wall, 'refused.ts'), 'utf8')
    const refused = new Set(refusals('refused').map(({ line }) => line))
    expect(
      text
        .trimEnd()
        .split('\n')
        .filter((_, index) => !refused.has(index + 1)),
    ).toEqual([])
  })

  test('lets the rest pass', () => {
    expect(refusals('passes')).toEqual([])
  })
})

describe('import cycles', () => {
  const cyclesIn = (folder: string, ...targets: readonly string[]): readonly string[] =>
    lint(folder, path.join(place, 'refused'), ...targets)
      .filter(({ rule }) => rule === 'no-cycle')
      .map(({ file }) => file)
      .toSorted()

  test('a cycle over three files is refused in each', () => {
    expect(cyclesIn(path.join(place, 'refused'), 'cycle')).toEqual([
      'cycle/first.ts',
      'cycle/second.ts',
      'cycle/third.ts',
    ])
  })

  test('the project has none', () => {
    expect(cyclesIn(root, 'policies', 'backtest', 'electron', 'renderer', 'cli')).toEqual([])
  }, 30_000)
})
