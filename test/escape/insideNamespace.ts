import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { electronPath, root } from '../e2e/driver.ts'
import { home, secondAddress, type Case } from './case.ts'
import { casesOfTheApp } from './cases.ts'
import { openControlPlace } from './controlPlace.ts'
import type { Job, Report } from './job.ts'
import { openJudges, type Escape } from './judges.ts'
import { pause } from './pause.ts'
import type { Place, Surroundings } from './place.ts'
import { openRealPlace } from './realPlace.ts'
import { runCase, type Run } from './runCases.ts'
import { addressesOf, writeSites } from './simulatedSite.ts'

const nobody = 65_534

/** Runs inside the namespace: sets up the judges, runs the cases, and writes what was heard. */
export async function run(job: Job): Promise<void> {
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

type RealPlace = Awaited<ReturnType<typeof openRealPlace>>

async function exportedLog({ driver }: RealPlace): Promise<Report['log']> {
  const reply = await driver.call('log.export', {})
  if (!reply.ok || reply.path === undefined) throw new Error('the log was not exported')
  return readFileSync(reply.path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report['log'][number])
}

/** Loopback, a second interface for what avoids loopback, and the judges' name server. */
function connect(folder: string): void {
  const ip = (words: string): void => void execFileSync('ip', words.split(' '), { stdio: 'ignore' })
  ip('link set lo up')
  spawnSync('ip', 'link add hutong0 type veth peer name hutong1'.split(' '))
  if (spawnSync('ip', ['link', 'show', 'hutong0']).status === 0) {
    ip('address add 10.66.0.1/24 dev hutong0')
    ip(`address add ${secondAddress}/24 dev hutong1`)
    ip('link set hutong0 up')
    ip('link set hutong1 up')
  }
  const names = path.join(folder, 'resolv.conf')
  writeFileSync(names, 'nameserver 127.0.0.1\n')
  execFileSync('mount', ['--bind', names, '/etc/resolv.conf'])
}

/** As another user than root, and then with Chromium's own sandbox, where the machine allows it. */
function surround({ folder, place, asNobody, isRoot }: Job): Surroundings {
  const data = path.join(folder, `data-${place}`)
  mkdirSync(data, { recursive: true })
  let electron = path.dirname(electronPath())
  let project = root
  if (isRoot) {
    chmodSync(folder, 0o755)
    chownSync(data, nobody, nobody)
    electron = mounted(electron, path.join(folder, 'electron'))
    project = mounted(project, path.join(folder, 'project'))
  }
  const binary = path.join(electron, path.basename(electronPath()))
  const wrapper = path.join(folder, 'start')
  writeFileSync(wrapper, `#!/bin/sh\nexec ${asNobody.join(' ')} '${binary}' "$@"\n`)
  chmodSync(wrapper, 0o755)
  const [command = '', ...rest] = asNobody
  const canRead =
    spawnSync(command, [...rest, 'test', '-x', binary, '-a', '-r', `${project}/package.json`])
      .status === 0
  return {
    data,
    executable: canRead ? wrapper : binary,
    project,
    flags: canRead ? [] : ['--no-sandbox'],
    env: {
      ...inherited('DISPLAY', 'XAUTHORITY', 'LANG'),
      PATH: `${folder}:${process.env['PATH']}`,
      HOME: data,
      HUTONG_SITES: path.join(folder, 'sites'),
    },
  }
}

function inherited(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function mounted(from: string, to: string): string {
  mkdirSync(to, { recursive: true })
  execFileSync('mount', ['--bind', from, to])
  return to
}
