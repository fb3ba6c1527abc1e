import type { ProgramPanels } from '../../../electron/ipc/deskPrograms.ts'

/** What the launch form holds; an empty page is the program's first, no scene is left to the runtime. */
export type Launch = Readonly<{ page: string; query: string; scene: number | undefined }>

/** The launch that the form starts from: how the program was opened last, or plainly. */
export function launchOf({ launch }: Pick<ProgramPanels, 'launch'>): Launch {
  if (launch === undefined) return { page: '', query: '', scene: undefined }
  const [page = '', ...query] = launch.url.split('?')
  return { page, query: query.join('?'), scene: launch.scene }
}

/** Page and query as one address, for `program.run`. */
export function urlOf({ page, query }: Launch, pages: readonly string[]): string | undefined {
  const trimmed = query.trim().replace(/^\?/, '')
  const first = page === '' ? pages[0] : page
  if (first === undefined || (page === '' && trimmed === '')) return undefined
  return trimmed === '' ? first : `${first}?${trimmed}`
}
