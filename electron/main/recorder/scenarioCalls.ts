import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Reply } from '../../ipc/host.ts'
import { copyForPerson } from '../clipboardWatch.ts'
import { readPolicyFile } from '../policyFiles.ts'
import type { HostHandlers } from '../serve.ts'
import { fileName } from './fileName.ts'
import type { ScenarioKeeper } from './scenarioKeeper.ts'

type ScenarioCall = Extract<keyof HostHandlers, `scenario.${string}`>

export type ScenarioServices = Readonly<{
  scenario: ScenarioKeeper
  /** Is a story being told? */
  isTold: () => boolean
  /** The system's dialog for a YAML file; undefined when it was closed without a choice. */
  choosePolicy: () => Promise<string | undefined>
  /** Writes a text where the person says; undefined when the dialog was closed without a choice. */
  saveAs: (name: string, text: string) => Promise<string | undefined>
  changed: () => void
}>

const done: Reply = { ok: true }
const nothing: Reply = {
  ok: false,
  problem: { zh: '没有可以写出的场景', en: 'There is no scenario to write' },
}

/** What the window's calls about the scenario on the desk do. */
export function scenarioCalls({
  scenario,
  isTold,
  choosePolicy,
  saveAs,
  changed,
}: ScenarioServices): Pick<HostHandlers, ScenarioCall> {
  const told = (reply: Reply): Reply => {
    changed()
    return reply
  }
  return {
    'scenario.record': () =>
      isTold()
        ? {
            ok: false,
            problem: {
              zh: '正在讲故事，不能录制',
              en: 'A story is being told; nothing is recorded',
            },
          }
        : told(scenario.record()),
    'scenario.stop': () => told(scenario.stop()),
    'scenario.edit': ({ edit }) => told(scenario.edit(edit)),
    'scenario.undo': () => told(scenario.undo()),
    'scenario.redo': () => told(scenario.redo()),
    'scenario.discard': () => told(scenario.discard()),
    'scenario.open': async () => {
      const file = await choosePolicy()
      if (file === undefined) return done
      return told(scenario.load(path.basename(file), readPolicyFile(file), file))
    },
    'scenario.load': ({ name, text, path: file }) => told(scenario.load(name, text, file)),
    'scenario.save': async ({ isElsewhere }) => {
      const written = scenario.written()
      if (written === undefined) return nothing
      const { name, text, file } = written
      if (file !== undefined && !isElsewhere) writeFileSync(file, text)
      const at =
        file !== undefined && !isElsewhere ? file : await saveAs(fileName(file, name), text)
      if (at === undefined) return done
      scenario.savedAs(at)
      return told({ ok: true, path: at })
    },
    'scenario.copy': () => {
      const written = scenario.written()
      if (written === undefined) return nothing
      copyForPerson(written.text)
      return done
    },
    'scenario.pick': ({ purpose, step }) => told(scenario.pick(purpose, step)),
    'scenario.leave-picking': () => {
      scenario.picked(undefined)
      return told(done)
    },
    'scenario.dismiss-problem': () => {
      scenario.dismissProblem()
      return told(done)
    },
  }
}
