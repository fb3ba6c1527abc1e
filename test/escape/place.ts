import type { Page } from 'playwright-core'

/** An app that shows the pages of cases: the real one, or the control that stops nothing. */
export type Place = Readonly<{
  electron: string
  /** Opens a page and closes the one before. */
  open: (url: string) => Promise<void>
  page: (url: string) => Promise<Page>
  /** Opens a page anew so that its frames in other processes are not held back by the test's own means. */
  openAnew: (page: Page) => Promise<void>
  /** Resolves when the journal names a target, or after a while without. */
  recorded: (target: string) => Promise<void>
  clipboard: () => Promise<string>
  /** Process numbers of all that draws pages now. */
  renderers: () => Promise<readonly number[]>
  isAlive: () => boolean
  close: () => Promise<void>
}>

/** How a place is started inside the namespace. */
export type Surroundings = Readonly<{
  /** A folder that the app may write to. */
  data: string
  executable: string
  project: string
  flags: readonly string[]
  env: Readonly<Record<string, string>>
}>
