import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { fingerprint } from '../../setup/build.mjs'
import { attempt, say, SetupError } from '../../setup/say.mjs'
import { merged, percent, scoreOf, unnoticedIn } from './score.mjs'

const folder = import.meta.dirname
const root = path.resolve(folder, '../..')
const report = path.join(root, 'out/mutation/report.json')
const least = 85
/** Stryker's instrumenter wants ^22.18 or >=24.11, which is more than Hutong itself asks for. */
const newerNode = 'node@24.21.0'
/** In the second round: few, so that little is lost where a run is cut off; not one, for each start takes a minute. */
const filesAtOnce = 6

/**
 * `node test/mutation/mutate.mjs [--concurrency N] [FILE …]`: changes the engine line by line and names
 * every change that no test notices. Exit code 1 where fewer than 85 % are noticed. Two rounds: the tests beside
 * each file, which are quick and notice most; then all tests, on the changes that are left. What was found is
 * kept in out/mutation/kept until the sources change, so that a run that was cut off goes on where it was.
 */
await attempt(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { concurrency: { type: 'string', default: '2' } },
  })
  installStryker()
  const files = positionals.length > 0 ? positionals : engineFiles()
  const first = joined(
    files
      .filter((file) => existsSync(path.join(root, testBeside(file))))
      .map((file) => kept([file], values.concurrency, testBeside(file))),
  )
  const left = [
    ...Object.entries(first.files).map(([file, found]) => unnoticedIn(file, found)),
    ...files.filter((file) => !(file in first.files)).map((file) => [file]),
  ].filter((places) => places.length > 0)
  const second = joined(
    batches(left, filesAtOnce).map((places) => kept(places, values.concurrency)),
  )
  const whole = merged(first, second)
  writeFileSync(report, JSON.stringify(whole))
  const score = scoreOf(whole)
  print(score)
  process.exitCode = percent(score) < least ? 1 : 0
})

function joined(reports) {
  return { files: Object.assign({}, ...reports.map(({ files }) => files)) }
}

function batches(left, size) {
  const starts = Array.from({ length: Math.ceil(left.length / size) }, (_, index) => index * size)
  return starts.map((start) => left.slice(start, start + size).flat())
}

/** The report for these very sources, tests and places: read where it is there, made and kept where it is not. */
function kept(places, concurrency, tests) {
  const sources = ['policies', 'test/model', 'test/fixtures', 'test/mutation/vitest.config.ts']
  const hash = createHash('sha256').update(JSON.stringify([fingerprint(sources), places, tests]))
  const judges = tests === undefined ? engineTests() : [tests]
  for (const judge of judges) hash.update(readFileSync(path.join(root, judge)))
  const place = path.join(root, 'out/mutation/kept', `${hash.digest('hex')}.json`)
  if (existsSync(place)) return JSON.parse(readFileSync(place, 'utf8'))
  const made = runStryker(places, concurrency, tests)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, JSON.stringify(made))
  return made
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

function engineTests() {
  return ['policies/engine', 'test/model'].flatMap((place) =>
    readdirSync(path.join(root, place))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${place}/${name}`),
  )
}

function testBeside(file) {
  return file.replace(/\.ts$/, '.test.ts')
}

/** `places` are files, or `file:line:column-line:column`; without a test file, every test may notice. */
function runStryker(places, concurrency, tests) {
  say(tests === undefined ? `All tests on what is left: ${places.length} places` : tests)
  rmSync(report, { force: true })
  const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const config = JSON.parse(readFileSync(path.join(folder, 'stryker.config.json'), 'utf8'))
  config.mutate = places
  const file = path.join(root, 'out/mutation/stryker.config.json')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(config))
  const call = [stryker, 'run', file, '--concurrency', concurrency]
  const env = tests === undefined ? {} : { HUTONG_MUTATION_TESTS: tests }
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
