import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { attempt, say, SetupError } from '../../setup/say.mjs'
import { percent, scoreOf } from './score.mjs'

const folder = import.meta.dirname
const root = path.resolve(folder, '../..')
const report = path.join(root, 'out/mutation/report.json')
const least = 85
/** What else a result depends on. */
const sources = [
  'policies/engine',
  'policies/presets',
  'policies/registry',
  'test/model',
  'test/fixtures/smallLaw.ts',
  'test/mutation/stryker.config.json',
  'test/mutation/vitest.config.ts',
]
/** Tests of a file that do not bear its name: of a part of it, or of what it is there for. */
const furtherTests = {
  attempt: ['linkMachine'],
  checkout: ['paymentMachine'],
  condition: ['compile', 'attempt', 'part'],
  destinations: ['ordinaryAddresses'],
  model: ['registry'],
  names: ['faults', 'read', 'library'],
  parse: ['faults'],
  plainValues: ['address'],
  point: ['likeliest'],
  ruling: ['attempt', 'linkMachine'],
  tooComplex: ['diagram'],
}
/** Stryker's instrumenter wants ^22.18 or >=24.11, which is more than Hutong itself asks for. */
const newerNode = 'node@24.21.0'

/**
 * `node test/mutation/mutate.mjs [--concurrency N] [FILE …]`: changes the engine line by line and names
 * every change that the tests of its file do not notice. Exit code 1 where fewer than 85 % are noticed.
 * What was found of a file is kept in out/mutation/kept until the engine or the file's tests change, so that
 * a run that was cut off goes on where it was.
 */
await attempt(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { concurrency: { type: 'string', default: '2' } },
  })
  installStryker()
  const files = positionals.length > 0 ? positionals : engineFiles()
  const reports = files.map((file) => kept(file, values.concurrency))
  const whole = { files: Object.assign({}, ...reports.map((each) => each.files)) }
  writeFileSync(report, JSON.stringify(whole))
  const score = scoreOf(whole)
  print(score)
  process.exitCode = percent(score) < least ? 1 : 0
})

function testsOf(file) {
  const name = path.basename(file, '.ts')
  return [name, ...(furtherTests[name] ?? [])]
    .map((each) => path.join(path.dirname(file), `${each}.test.ts`))
    .filter((test) => existsSync(path.join(root, test)))
}

/** The report of a file, for these very sources and tests: read where it is there, made and kept where it is not. */
function kept(file, concurrency) {
  const tests = testsOf(file)
  const hash = createHash('sha256').update(file)
  for (const each of [...sources, ...tests].flatMap(filesIn))
    if (tests.includes(each) || !each.endsWith('.test.ts'))
      hash.update(each).update(readFileSync(path.join(root, each)))
  const place = path.join(root, 'out/mutation/kept', `${hash.digest('hex')}.json`)
  if (existsSync(place)) return JSON.parse(readFileSync(place, 'utf8'))
  const made = runStryker(file, concurrency, tests)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, JSON.stringify(made))
  return made
}

function filesIn(place) {
  if (!statSync(path.join(root, place)).isDirectory()) return [place]
  return readdirSync(path.join(root, place))
    .toSorted()
    .flatMap((name) => filesIn(`${place}/${name}`))
}

function installStryker() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')
  const stamp = path.join(folder, 'node_modules/.lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('Installing Stryker (about 65 MB, once per lock file)')
  const { status } = run('npm', ['ci', '--legacy-peer-deps', '--loglevel=error'], folder)
  if (status !== 0)
    throw new SetupError(
      `npm ci failed in ${path.relative(root, folder)}.`,
      'mend what npm names, then run the same command again.',
    )
  writeFileSync(stamp, lock)
}

function engineFiles() {
  return readdirSync(path.join(root, 'policies/engine'))
    .filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name))
    .map((name) => `policies/engine/${name}`)
}

function runStryker(file, concurrency, tests) {
  say(tests.join(', '))
  rmSync(report, { force: true })
  const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const config = JSON.parse(readFileSync(path.join(folder, 'stryker.config.json'), 'utf8'))
  config.mutate = [file]
  const place = path.join(root, 'out/mutation/stryker.config.json')
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, JSON.stringify(config))
  const call = [stryker, 'run', place, '--concurrency', concurrency]
  const env = { HUTONG_MUTATION_TESTS: tests.join(',') }
  const { status } = isNewEnough(process.versions.node)
    ? run(process.execPath, call, root, env)
    : run('npx', ['--yes', newerNode, ...call], root, env)
  if (status !== 0 || !existsSync(report))
    throw new SetupError(
      'Stryker stopped before its end.',
      'mend what it names above; the tests must pass before it changes anything.',
    )
  return JSON.parse(readFileSync(report, 'utf8'))
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major > 24
}

/** Without what Vitest tells its own children, or a run begun by a test would take itself for one. */
function run(command, args, cwd, more = {}) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name),
  )
  const env = { ...Object.fromEntries(own), ...more }
  const isScript = process.platform === 'win32' && command !== process.execPath
  return spawnSync(command, args, { cwd, env, stdio: 'inherit', shell: isScript })
}

function print(score) {
  const lines = score.perFile.flatMap(({ file, survivors, ...counts }) => [
    `${percent(counts).toFixed(2).padStart(6)} %  ${file} (${counts.killed} of ${counts.total})`,
    ...survivors.map((survivor) => `          ${survivor}`),
  ])
  const whole = `${percent(score).toFixed(2)} % of ${score.total} changes were noticed; at least ${least} % must be`
  process.stdout.write(`${[...lines, whole].join('\n')}\n`)
}
