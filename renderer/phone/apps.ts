import type { Screen } from '../../electron/ipc/phone.ts'
import type { ProgramEntry } from '../../electron/ipc/deskPrograms.ts'
import type { StoreIcon } from '../../electron/ipc/store.ts'
import type { Words } from '../../policies/engine/model.ts'

/** What stands on the home screen: an icon written `微 #22a45d`, and where a tap leads. */
export type App = Readonly<{
  id: string
  icon: string
  screen: Screen
  /** Where no system's name is its own. */
  name?: Words
  /** The program that runs as this app. */
  program?: ProgramEntry
}>

export const apps: readonly App[] = [
  { id: 'wechat', icon: '微 #22a45d', screen: { type: 'chats', host: 'wechat' } },
  { id: 'qq', icon: 'Q #2d8fe8', screen: { type: 'chats', host: 'qq' } },
  { id: 'taobao', icon: '淘 #f2661d', screen: { type: 'program', program: 'app-taobao' } },
  { id: 'eleme', icon: '饿 #1285d6', screen: { type: 'program', program: 'app-eleme' } },
  { id: 'alipay', icon: '支 #2f6fe4', screen: { type: 'wallet', host: 'alipay' } },
]

/** The phone's own apps, each in its place; a program that is an app takes the place of its system's site. */
export function homeApps(programs: readonly ProgramEntry[]): readonly App[] {
  const own = programs.filter(({ isApp }) => isApp)
  const taken = new Set<ProgramEntry>()
  const placed = apps.map((app) => {
    const program =
      app.screen.type === 'program' ? own.find(({ system }) => system === app.id) : undefined
    if (program === undefined) return app
    taken.add(program)
    return appOf(program, app.id)
  })
  return [
    ...placed,
    ...own.filter((program) => !taken.has(program)).map((each) => appOf(each, each.id)),
  ]
}

/** In a region of app stores: the apps that sell there, and those that the person added. */
export function storeApps(
  stores: readonly StoreIcon[],
  programs: readonly ProgramEntry[],
): readonly App[] {
  return [
    ...stores.map(({ host, name, icon }): App => ({
      id: host,
      name,
      icon,
      screen: { type: 'store-app', host },
    })),
    ...programs
      .filter(({ isApp, origin }) => isApp && origin === 'folder')
      .map((each) => appOf(each, each.id)),
  ]
}

function appOf(program: ProgramEntry, id: string): App {
  return { id, icon: program.icon, screen: { type: 'program', program: program.id }, program }
}

/** Pages of the home screen, filled in order. */
export function homePages(all: readonly App[], perPage: number): readonly (readonly App[])[] {
  const count = Math.max(1, Math.ceil(all.length / perPage))
  return Array.from({ length: count }, (_, page) => all.slice(page * perPage, (page + 1) * perPage))
}
