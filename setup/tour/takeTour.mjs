import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { chosenElectron } from '../chosenElectron.mjs'
import { isHeadless, openDisplay } from '../display.mjs'
import { root } from '../packages.mjs'
import { say, SetupError } from '../say.mjs'
import { goTo } from './deeds.mjs'
import { stops } from './stops.mjs'
import { openSimulator } from './simulator.mjs'
import { tourPage } from './tourPage.mjs'
import { tourTable } from './tourTable.mjs'
import { tourWords } from './tourWords.mjs'

const folder = path.join(root, 'out', 'tour')

/** Takes the tour and answers with the exit code: 0 when every ruling was as history has it, else 1. */
export async function takeTour(args) {
  const language = languageOf(args)
  const closeDisplay = isHeadless ? await openDisplay() : () => undefined
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { version } = chosenElectron()
  try {
    const simulator = await openSimulator(language)
    const taken = []
    try {
      for (const [index, stop] of stops.entries())
        taken.push(await takeStop(simulator, stop, index + 1, language))
    } finally {
      await simulator.close()
    }
    const page = path.join(folder, 'index.html')
    writeFileSync(page, tourPage(taken, language, version))
    process.stdout.write(`\n${tourTable(taken, language)}\n`)
    return conclude(taken, language, page)
  } finally {
    closeDisplay()
  }
}

function conclude(taken, language, page) {
  const moments = taken.flatMap((stop) => stop.moments)
  const wrong = moments.filter(({ isRight }) => !isRight)
  const words = tourWords[language]
  process.stdout.write(
    `${wrong.length === 0 ? words.allRight(taken.length, moments.length) : words.someWrong(wrong.length, moments.length)}\n`,
  )
  process.stdout.write(`${words.page}  ${pathToFileURL(page).href}\n`)
  process.stdout.write(`${words.pictures}  ${folder}${path.sep}*.png\n`)
  return wrong.length === 0 ? 0 : 1
}

/** One stop: its moments in order, each acted, ruled, compared and pictured. */
async function takeStop(simulator, stop, number, language) {
  say(`${number}/${stops.length}  ${stop.title[language]}`)
  const moments = []
  for (const [index, moment] of stop.moments.entries()) {
    const picture = `${number}${'abc'[index]}`
    const before = await simulator.toast()
    const got = await take(simulator, moment)
    if ((await simulator.toast()) === before) await simulator.hidden('phone-toast')
    const { whole, phone, corner } = await simulator.picture()
    writeFileSync(path.join(folder, `${picture}.png`), whole)
    writeFileSync(path.join(folder, `${picture}-phone.png`), phone)
    moments.push({ ...moment, got, picture, corner, isRight: isSame(moment.expect, got) })
  }
  return { ...stop, number, moments }
}

/** What the moment came to; a click that finds nothing to click is an answer too, and a wrong one. */
async function take(simulator, moment) {
  try {
    await goTo(simulator, moment.at)
    return await moment.take(simulator)
  } catch (error) {
    return { problem: error instanceof Error ? error.message.split('\n')[0] : String(error) }
  }
}

function isSame(expected, got) {
  return Object.entries(expected).every(([key, value]) => got[key] === value)
}

/** `--lang zh|en`, else the language of the environment, else English. */
function languageOf(args) {
  const [option, value, ...rest] = args
  const isKnown = value === 'zh' || value === 'en'
  if (option === '--lang' && isKnown && rest.length === 0) return value
  if (option === '--lang=zh' || option === '--lang=en') return option.slice('--lang='.length)
  if (option !== undefined)
    throw new SetupError(
      `The tour does not understand "${args.join(' ')}".`,
      'use  npm run tour -- --lang zh  or  npm run tour -- --lang en.',
    )
  const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return spoken.startsWith('zh') ? 'zh' : 'en'
}
