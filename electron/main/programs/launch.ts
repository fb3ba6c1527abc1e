import type { Compiled } from '../../ipc/compiled.ts'
import type { ProgramLaunch } from '../../ipc/program.ts'

const fromHome = 1001
const fromProgram = 1037

/** How a program is opened: at the page and query of `url`, or where it starts by itself. */
export function launchOf(
  compiled: Compiled | undefined,
  { url = '', scene, opener, extraData }: LaunchOptions,
): ProgramLaunch {
  const mark = url.indexOf('?')
  const page = (mark < 0 ? url : url.slice(0, mark)).replace(/^\//, '')
  const entry = compiled?.config.app['entryPagePath']
  const first = typeof entry === 'string' ? entry : (compiled?.config.pages[0] ?? '')
  return {
    path: page === '' ? first : page,
    query: mark < 0 ? {} : queryOf(url.slice(mark + 1)),
    scene: scene ?? (opener === undefined ? fromHome : fromProgram),
    referrerInfo: opener === undefined ? {} : { appId: opener, extraData },
  }
}
export type LaunchOptions = Readonly<{
  url?: string | undefined
  scene?: number | undefined
  /** The app id of the program that opens it. */
  opener?: string | undefined
  extraData?: unknown
}>

/** Values stay as they are written: programs decode them themselves. */
function queryOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const equals = pair.indexOf('=')
        return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
      }),
  )
}

export function urlOf({ path, query }: ProgramLaunch): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}
