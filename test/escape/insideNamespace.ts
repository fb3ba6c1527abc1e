import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { home, type Case } from './case.ts'
import { casesOfTheApp } from './cases.ts'
import { openControlPlace } from './controlPlace.ts'
import type { Job, Report } from './job.ts'
import { openJudges, type Escape } from './judges.ts'
import { pause } from './pause.ts'
import type { Place } from './place.ts'
import { exportedLog, openRealPlace, type RealPlace } from './realPlace.ts'
import { runCase, type Run } from './runCases.ts'
import { runPrograms } from './programs/runPrograms.ts'
import { addressesOf, writeSites } from './simulatedSite.ts'
import { connect, surround } from './surround.ts'

/** Runs inside the namespace: sets up the judges, runs the cases, and writes what was heard. */
export async function run(job: Job): Promise<void> {
  if (job.place === 'programs') return runPrograms(job)
  const chosen = casesOfTheApp.filter(({ number }) => job.numbers.includes(number))
  connect(job.folder)
  writeSites(path.join(job.folder, 'sites'), chosen)
  const judges = await openJudges(job.folder, chosen)
  const surroundings = surround(job)
  const open = async (): Promise<Place> =>
    job.place === 'control' ? openControlPlace(surroundings) : openRealPlace(surroundings)
  let place = await open()
  const { electron } = place
  const unserved = await findUnserved(place, addressesOf(chosen))
  const runs: Run[] = []
  const runAll = async (list: readonly Case[]): Promise<void> => {
    for (const each of list) {
      if (!place.isAlive()) place = await open()
      runs.push(await runCase(place, each))
    }
    await pause(1_000)
  }
  await runAll(chosen)
  // What was silent in the control on a busy machine gets a second chance to show its power.
  if (job.place === 'control') await runAll(silent(chosen, judges.heard(), runs))
  const report: Report = {
    electron,
    isSandboxed: surroundings.flags.length === 0,
    isAlive: place.isAlive(),
    runs,
    unserved,
    heard: judges.heard(),
    log: place.isAlive() && 'driver' in place ? await exportedLog(place as RealPlace) : [],
  }
  writeFileSync(job.report, JSON.stringify(report))
  if (place.isAlive()) await place.close()
  judges.close()
}

function silent(
  list: readonly Case[],
  heard: readonly Escape[],
  runs: readonly Run[],
): readonly Case[] {
  const known = new Set(
    [...heard, ...runs.flatMap(({ escapes }) => escapes)].map(({ number }) => number),
  )
  return list
    .filter(({ number }) => !known.has(number))
    .map((each) => ({ ...each, stay: each.stay * 4 }))
}

/** Asks for every address from a page of the same site; http from there is another site's, so https stands for it. */
async function findUnserved(
  place: Place,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const start = `https://${home}/`
  await place.open(start)
  const page = await place.page(start)
  return page.evaluate(async (wanted) => {
    const answers = await Promise.all(
      wanted.map(async (address) => {
        const { status } = await fetch(address.replace('http:', 'https:'))
        return status === 200 ? [] : [`${status} ${address}`]
      }),
    )
    return answers.flat()
  }, addresses)
}
