import { pageOf } from '../../../policies/engine/programLaunch.ts'
import type { Compiled } from '../../ipc/compiled.ts'
import type { ProgramLaunch } from '../../ipc/program.ts'

const fromHome = 1001
const fromProgram = 1037

/** How a program is opened: at the page and query of `url`, or where it starts by itself. */
export function launchOf(
  compiled: Compiled | undefined,
  { url, scene, opener, extraData, shareTicket }: LaunchOptions,
): ProgramLaunch {
  const { path, query } = pageOf(url)
  const entry = compiled?.config.app['entryPagePath']
  const first = typeof entry === 'string' ? entry : (compiled?.config.pages[0] ?? '')
  return {
    path: path === '' ? first : path,
    query,
    scene: scene ?? (opener === undefined ? fromHome : fromProgram),
    referrerInfo: opener === undefined ? {} : { appId: opener, extraData },
    ...(shareTicket === undefined ? {} : { shareTicket }),
  }
}
export type LaunchOptions = Readonly<{
  url?: string | undefined
  scene?: number | undefined
  /** The app id of the program that opens it. */
  opener?: string | undefined
  extraData?: unknown
  /** Of the card in a group that opens it. */
  shareTicket?: string | undefined
}>
