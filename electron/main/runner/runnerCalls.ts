import { app } from 'electron'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { replayPage } from '../../../policies/report/replay/replayPage.ts'
import type { Language, Reply } from '../../ipc/host.ts'
import type { runnerCalls as calls } from '../../ipc/runner.ts'
import { readPolicyFile } from '../policyFiles.ts'
import type { ScenarioKeeper } from '../recorder/scenarioKeeper.ts'
import type { HostHandlers } from '../serve.ts'
import type { Storyteller } from '../stories/storyteller.ts'
import type { Runner } from './runnerKeeper.ts'

export type RunnerServices = Readonly<{
  runner: Runner
  /** The system's dialog; undefined when it was closed without a choice. */
  chooseFolder: () => Promise<string | undefined>
  /** Writes a text where the person says; undefined when the dialog was closed without a choice. */
  saveAs: (name: string, text: string) => Promise<string | undefined>
  language: () => Language
  storyteller: Storyteller
  scenario: Pick<ScenarioKeeper, 'load'>
  changed: () => void
}>

const done: Reply = { ok: true }

/** What the window asks of the runner. */
export function runnerCalls({
  runner,
  chooseFolder,
  saveAs,
  language,
  storyteller,
  scenario,
  changed,
}: RunnerServices): Pick<HostHandlers, keyof typeof calls> {
  return {
    'runner.open': async ({ path: named, samples }) => {
      const place = samples
        ? path.join(app.getAppPath(), 'policies', 'suites')
        : (named ?? (await chooseFolder()))
      return place === undefined ? done : runner.open(place)
    },
    'runner.close': () => {
      runner.close()
      return done
    },
    'runner.run': ({ ids, onPhone }) =>
      onPhone && storyteller.current() !== undefined
        ? {
            ok: false,
            problem: { zh: '手机正在讲故事', en: 'A story is being told on the phone' },
          }
        : runner.run(ids, onPhone),
    'runner.stop': () => {
      runner.stop()
      return done
    },
    'runner.select': ({ id }) => {
      runner.select(id)
      return done
    },
    'runner.watch': ({ isOn }) => {
      runner.watch(isOn)
      return done
    },
    'runner.edit': ({ id }) => {
      const file = runner.fileOf(id)
      if (file === undefined) return done
      const reply = scenario.load(path.basename(file), readPolicyFile(file), file)
      changed()
      return reply
    },
    'runner.update': ({ id }) => runner.update(id),
    'runner.report': async ({ as }) => {
      const report = runner.report()
      if (as === 'json') {
        const file = path.join(app.getPath('userData'), 'exports', 'replay.json')
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(file, JSON.stringify(report))
        return { ok: true, path: file }
      }
      const page = [...replayPage(report, language())].join('')
      const file = await saveAs('replay.html', page)
      return file === undefined ? done : { ok: true, path: file }
    },
  }
}
