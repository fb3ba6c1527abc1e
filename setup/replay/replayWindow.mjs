import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { isHeadless, openDisplay } from '../display.mjs'
import { launchHutong } from '../heldApp/launchHutong.mjs'
import { root } from '../packages.mjs'

const repeatable = { type: 'string', multiple: true }
const ours = {
  window: { type: 'boolean' },
  grep: { type: 'string' },
  tags: repeatable,
  'exclude-tags': repeatable,
  retries: { type: 'string' },
  bail: { type: 'boolean' },
}
/** These are the reporters' own, and are handed on. */
const reporting = {
  reporter: repeatable,
  'reporter-json': { type: 'string' },
  'reporter-ctrf': { type: 'string' },
  'reporter-html': { type: 'string' },
  'reporter-junit': { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  color: { type: 'string' },
}
const mostRetries = 9

/** `hutong replay --window`: walks each journey on the phone of the real window, and reports as without it. */
export async function replayWindow(args) {
  const asked = parse(args)
  if (typeof asked === 'number') return asked
  const closeDisplay = isHeadless ? await openDisplay() : () => undefined
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-replay-'))
  try {
    const count = await walk(asked, path.join(folder, 'reports'), path.join(folder, 'data'))
    if (count === 0) return refuse('No scenario that runs on the phone matches.')
    return report(path.join(folder, 'reports'), asked.reporting)
  } finally {
    closeDisplay()
    rmSync(folder, { recursive: true, force: true })
  }
}

function parse(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...ours, ...reporting },
    })
    if (positionals.length === 0)
      throw new Error('replay needs a scenario file or a folder of them')
    for (const place of positionals) statSync(place)
    const retries = Number(values.retries ?? 0)
    if (!Number.isInteger(retries) || retries < 0 || retries > mostRetries)
      throw new Error(
        `--retries needs a number from 0 to ${mostRetries}, got "${String(values.retries)}"`,
      )
    return {
      places: positionals,
      retries,
      isBailing: values.bail === true,
      isWanted: filterOf(values),
      reporting: Object.entries(values).filter(([name]) => Object.hasOwn(reporting, name)),
    }
  } catch (error) {
    return refuse(error.message)
  }
}

function refuse(why) {
  process.stderr.write(`${why}\nRun hutong replay --help to see what it takes with --window.\n`)
  return 2
}

function filterOf({ grep, tags = [], 'exclude-tags': excluded = [] }) {
  const listed = (values) => values.flatMap((each) => each.split(',')).filter(Boolean)
  const [wanted, unwanted] = [listed(tags), listed(excluded)]
  const expression = grep === undefined ? undefined : new RegExp(grep, 'u')
  return ({ name, tags: own, isHeadless: cannot, skip }) =>
    !cannot &&
    skip === undefined &&
    (expression === undefined || expression.test(name)) &&
    (wanted.length === 0 || wanted.some((tag) => own.includes(tag))) &&
    !unwanted.some((tag) => own.includes(tag))
}

/** Writes a report of each place, and answers with how many journeys there were. */
async function walk({ places, retries, isBailing, isWanted }, reports, data) {
  const app = await launchHutong(data)
  try {
    const window = await app.firstWindow()
    await window.locator('[data-testid="phone"]').waitFor()
    const call = (name, input) =>
      window.evaluate(([called, given]) => globalThis.hutong.call(called, given), [name, input])
    const cases = async () =>
      (await window.evaluate(() => globalThis.hutong.state())).runner?.cases ?? []
    mkdirSync(reports, { recursive: true })
    let count = 0
    let isOver = false
    for (const [index, place] of places.entries()) {
      if (isOver) break
      await open(call, place)
      for (const one of (await cases()).filter(isWanted)) {
        count++
        let type
        for (let attempt = 0; attempt <= retries && type !== 'passed'; attempt++) {
          await call('runner.run', { ids: [one.id], onPhone: true })
          type = (await cases())[one.id]?.type
        }
        process.stderr.write(`${type ?? 'not run'}  ${one.name}\n`)
        isOver = isBailing && type !== 'passed'
        if (isOver) break
      }
      const { path: file } = await call('runner.report', { as: 'json' })
      const named = fromHere(JSON.parse(readFileSync(file, 'utf8')), place)
      writeFileSync(path.join(reports, `${index}.json`), JSON.stringify(named))
    }
    return count
  } finally {
    await app.close()
  }
}

async function open(call, place) {
  const opened = await call('runner.open', { path: path.resolve(place) })
  if (!opened.ok) throw new Error(opened.problem.en)
}

/** Files are named from where the command runs, as they are without the window. */
function fromHere(told, place) {
  const folder = statSync(place).isDirectory() ? place : path.dirname(place)
  const named = (file) =>
    path.relative(process.cwd(), path.resolve(folder, file)).split(path.sep).join('/')
  const scenarios = told.scenarios.map((each) => ({
    ...each,
    file: named(each.file),
    problems: each.problems.map((problem) =>
      problem.file === undefined ? problem : { ...problem, file: named(problem.file) },
    ),
  }))
  return { ...told, scenarios }
}

/** The command line's own reporters tell of it. */
function report(reports, options) {
  const args = options.flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [value].flat().map((each) => `--${name}=${each}`),
  )
  const program = path.join(root, 'setup', 'hutong.mjs')
  const { status } = spawnSync(process.execPath, [program, 'merge-reports', reports, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status ?? 70
}
