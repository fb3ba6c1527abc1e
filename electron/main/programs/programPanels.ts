import type { Words } from '../../../policies/engine/model.ts'
import type { ProgramPanels } from '../../ipc/deskPrograms.ts'
import { problemsOf, type Known } from './catalogue.ts'
import { pageText } from '../../../policies/engine/programLaunch.ts'
import type { ProgramStorage } from './programStorage.ts'
import type { ProgramSettings, Running } from './running.ts'

/** What the desk shows of one program, running or not. */
export function panelsOf(
  known: Known,
  running: Running | undefined,
  settings: ProgramSettings,
  storage: ProgramStorage,
): ProgramPanels {
  const { config } = known.compiled ?? {}
  return {
    program: known.id,
    isRunning: running !== undefined,
    stack: running?.stack ?? [],
    pages: config?.pages ?? [],
    conditions: config?.conditions ?? [],
    ...(running ? { launch: { url: pageText(running.launch), scene: running.launch.scene } } : {}),
    problems: problemsOf(known),
    console: running?.console ?? [],
    network: running?.network ?? [],
    speed: settings.speed,
    mapped: Object.fromEntries(settings.mapped),
    storage: { entries: Object.entries(storage.all()), bytes: storage.bytes() },
    ...(running?.data === undefined ? {} : { data: running.data }),
    ...(running?.memory === undefined ? {} : { memory: running.memory }),
  }
}

/** Why a program cannot be opened. */
export function failureOf(known: Known): Words {
  const why =
    known.failure ??
    known.compiled?.problems.find(({ severity }) => severity === 'error')?.message ??
    ''
  return { zh: `小程序无法打开：${why}`, en: `The program cannot be opened: ${why}` }
}
