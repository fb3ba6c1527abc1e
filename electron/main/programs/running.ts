import type { NetworkSpeed, ConsoleLine, NetworkLine } from '../../ipc/deskPrograms.ts'
import type { Screen } from '../../ipc/phone.ts'
import type { ProgramLaunch } from '../../ipc/program.ts'
import type { Guest } from '../guests.ts'
import type { Known } from './catalogue.ts'
import type { ProgramStorage } from './programStorage.ts'

/** A program on one person's phone: its guest, and what the panels show of it. */
export type Running = {
  readonly known: Known
  readonly person: string
  /** What runs it: wechat, alipay, or its own system. */
  readonly host: string
  /** Whose it is, as far as the registry knows. */
  readonly system: string
  readonly storage: ProgramStorage
  guest: Guest
  launch: ProgramLaunch
  /** The page that it was asked to open at; its first where none was named. */
  readonly named: string | undefined
  stack: readonly string[]
  isBooted: boolean
  /** Not in front of its phone. */
  isHidden: boolean
  readonly console: ConsoleLine[]
  readonly network: NetworkLine[]
  data?: string | undefined
  memory?: number | undefined
  /** The program that opened this one, to go back to. */
  opener?: Running | undefined
  /** The screen to go back to, where it was not opened from the home screen. */
  backTo?: Screen | undefined
  restarts: number[]
}

/** What the user set for a program, on every phone. */
export type ProgramSettings = { speed: NetworkSpeed; readonly mapped: Map<string, string> }

const mostLines = 500

export function addConsole(running: Running, level: ConsoleLine['level'], text: string): void {
  const number = (running.console.at(-1)?.number ?? 0) + 1
  running.console.push({ number, level, text })
  if (running.console.length > mostLines) running.console.shift()
}

export function addNetwork(running: Running, line: Omit<NetworkLine, 'number'>): void {
  const number = (running.network.at(-1)?.number ?? 0) + 1
  running.network.push({ number, ...line })
  if (running.network.length > mostLines) running.network.shift()
}
