import { app } from 'electron'
import path from 'node:path'
import type { Reply } from '../../ipc/host.ts'
import type { runnerCalls as calls } from '../../ipc/runner.ts'
import type { HostHandlers } from '../serve.ts'
import type { Runner } from './runnerKeeper.ts'

export type RunnerServices = Readonly<{
  runner: Runner
  /** The system's dialog; undefined when it was closed without a choice. */
  chooseFolder: () => Promise<string | undefined>
}>

const done: Reply = { ok: true }

/** What the window asks of the runner. */
export function runnerCalls({
  runner,
  chooseFolder,
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
    'runner.run': ({ ids, onPhone }) => runner.run(ids, onPhone),
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
    'runner.update': ({ id }) => runner.update(id),
  }
}
