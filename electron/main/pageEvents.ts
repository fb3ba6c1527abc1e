import type { Guest } from './guests.ts'
import type { OpenPage } from './phones.ts'

type Heard = Readonly<{
  opened: (page: OpenPage) => void
  stopped: (page: OpenPage, status: 'unanswered' | 'crashed') => void
  changed: () => void
}>

/** Carries what becomes of a guest's page to the page that it stands for, as long as it stands for one. */
export function watchPage(
  guest: Guest,
  pageOf: () => OpenPage | undefined,
  { opened, stopped, changed }: Heard,
): void {
  const { webContents } = guest.view
  const change = (apply: (page: OpenPage) => void): void => {
    const page = pageOf()
    if (page) apply(page)
    changed()
  }
  const stop = (status: 'unanswered' | 'crashed'): void => {
    const page = pageOf()
    if (page) stopped(page, status)
  }
  webContents.on('dom-ready', () => {
    const page = pageOf()
    if (page) opened(page)
  })
  webContents.on('page-title-updated', (_event, title) =>
    change((page) => {
      page.title = title.slice(0, 200)
    }),
  )
  webContents.on('did-navigate', (_event, url) =>
    change((page) => {
      if (url.startsWith('http')) page.url = url
    }),
  )
  webContents.on('did-navigate-in-page', (_event, url, isMainFrame) =>
    change((page) => {
      if (isMainFrame) page.url = url
    }),
  )
  webContents.on('unresponsive', () => stop('unanswered'))
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') stop('crashed')
  })
}
