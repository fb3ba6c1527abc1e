import type { Rectangle } from 'electron'
import { basename } from 'node:path'
import type { Words } from '../../policies/engine/model.ts'
import type { Reply } from '../ipc/host.ts'
import type { HostHandlers } from './serve.ts'
import type { BoardKeeper } from './boardKeeper.ts'
import type { LawKeeper } from './lawKeeper.ts'
import { readSample } from './files.ts'
import { readPolicyFile, type RecentFiles } from './policyFiles.ts'
import type { Lanes } from './lanes.ts'
import { phoneCalls } from './phoneCalls.ts'
import { scenarioCalls, type ScenarioServices } from './recorder/scenarioCalls.ts'
import type { Selection } from './selection.ts'
import type { Settings } from './settings.ts'
import { answerDiff, type DiffServices } from './diffAnswers.ts'
import { backtestCalls, type BacktestServices } from './backtest/backtestCalls.ts'
import { runnerCalls, type RunnerServices } from './runner/runnerCalls.ts'
import { storyCalls, type StoryServices } from './stories/storyCalls.ts'
import { deskPrograms } from './programs/deskPrograms.ts'
import type { Catalogue } from './programs/catalogue.ts'

export type Simulator = StoryServices &
  ScenarioServices &
  DiffServices &
  RunnerServices &
  BacktestServices &
  Readonly<{
    lawKeeper: LawKeeper
    board: BoardKeeper
    lanes: Lanes
    catalogue: Catalogue
    /** The system's dialog; undefined when it was closed without a choice. */
    chooseFolder: () => Promise<string | undefined>
    recent: RecentFiles
    selection: Selection
    /** A PNG of these parts of the window side by side, as a data URL. */
    picture: (boxes: readonly Rectangle[]) => Promise<string>
    copyImageAt: (x: number, y: number) => void
    settings: () => Settings
    keep: (settings: Settings) => void
    exportLog: () => string
    changed: () => void
  }>

const done: Reply = { ok: true }

function gone(file: string): Words {
  return { zh: `${file} 已经不在那里了`, en: `${file} is there no more` }
}

/** What each call of the host window does; the law's changes reach everything that is open. */
export function dispatch(simulator: Simulator): HostHandlers {
  const { lawKeeper, lanes, changed } = simulator
  const relaw = (reply: Reply, isPassing = false): Reply => {
    if (reply.ok) {
      lanes.ruleAgain(isPassing)
      simulator.keep({ ...simulator.settings(), policy: lawKeeper.policy() })
    }
    changed()
    return reply
  }
  const finish = (): Reply => {
    changed()
    return done
  }
  const loaded = (name: string, text: string, path: string | undefined): Reply => {
    const reply = relaw(lawKeeper.load(name, text))
    if (reply.ok && path !== undefined) simulator.recent.add(path)
    changed()
    // What is wrong with a file stands in the banner, and a second word would only repeat it.
    return lawKeeper.state().draft === undefined ? done : reply
  }
  return {
    'law.choose': ({ policy, isPassing }) => relaw(lawKeeper.choose(policy), isPassing),
    'law.load': ({ name, text, path }) => loaded(name, text, path),
    'law.open': async () => {
      const path = await simulator.choosePolicy()
      return path === undefined ? done : loaded(basename(path), readPolicyFile(path), path)
    },
    'law.sample': ({ name }) => loaded(`${name}.yaml`, readSample(name), undefined),
    'law.load-recent': ({ path }) => {
      const text = simulator.recent.read(path)
      if (text === undefined) {
        changed()
        return { ok: false, problem: gone(path) }
      }
      return loaded(basename(path), text, path)
    },
    'law.save-as': async () => {
      const path = await simulator.saveAs('overlay.yaml', lawKeeper.own().text)
      if (path === undefined) return done
      simulator.recent.add(path)
      changed()
      return { ok: true, path }
    },
    'law.override': ({ rule, verdict }) => relaw(lawKeeper.override(rule, verdict)),
    'law.reset': ({ rule }) => relaw(lawKeeper.reset(rule)),
    'law.edit': ({ text }) => relaw(lawKeeper.edit(text)),
    'law.leave-draft': () => {
      lawKeeper.leaveDraft()
      return finish()
    },
    'law.undo': () => relaw(lawKeeper.undo()),
    'law.redo': () => relaw(lawKeeper.redo()),
    'company.save': (company) => relaw(lawKeeper.saveCompany(company)),
    'company.remove': ({ id }) => relaw(lawKeeper.removeCompany(id)),
    'board.show': ({ view }) => {
      simulator.board.show(view)
      return finish()
    },
    'board.switch': ({ view, system, column, verdict, rollout }) =>
      relaw(lawKeeper.switch({ view, system, column }, verdict, rollout)),
    'law.dismiss-problem': () => {
      lawKeeper.dismissProblem()
      return finish()
    },
    ...runnerCalls(simulator),
    ...backtestCalls(simulator),
    ...phoneCalls(lanes.of, lanes.comparison, changed),
    'phone.stage': (stage, lane) => {
      lanes.place(lane, stage)
      return done
    },
    'compare.show': (beside) => {
      const reply = lanes.comparison.show(beside)
      changed()
      return reply
    },
    'compare.again': () => {
      lanes.comparison.again()
      return finish()
    },
    'compare.end': () => {
      simulator.storyteller.end()
      lanes.comparison.end()
      simulator.selection.select(undefined)
      return finish()
    },
    'compare.picture': async ({ boxes }) => ({ ok: true, picture: await simulator.picture(boxes) }),
    'compare.copy': ({ x, y }) => {
      simulator.copyImageAt(x, y)
      return done
    },
    'flip.try': ({ index }) => {
      if (simulator.selection.tryFlip(index)) return finish()
      return { ok: false, problem: { zh: '没有这样的改变', en: 'There is no such change' } }
    },
    'flip.leave': () => {
      simulator.selection.leaveFlip()
      return finish()
    },
    'attempt.select': ({ attempt }) => {
      simulator.selection.select(attempt)
      return finish()
    },
    ...storyCalls(simulator),
    ...scenarioCalls(simulator),
    ...answerDiff(simulator),
    ...deskPrograms(simulator),
    'settings.set': (change) => {
      const { language, theme, device, motion, panels } = simulator.settings()
      simulator.keep({
        ...simulator.settings(),
        language: change.language ?? language,
        theme: change.theme ?? theme,
        device: change.device ?? device,
        motion: change.motion ?? motion,
        panels: change.panels ?? panels,
      })
      return finish()
    },
    'log.export': () => ({ ok: true, path: simulator.exportLog() }),
  }
}
