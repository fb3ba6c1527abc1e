import type { ProgramConfig } from '../compiled.ts'
import type { NodeId, ViewMessage } from '../messages.ts'
import type { ProgramBridge } from '../../../electron/ipc/program.ts'
import type { Pages } from './frame/pages.ts'
import type { TabBar } from './frame/tabBar.ts'
import type { NodeTable } from './nodes/nodeTable.ts'
import type { Words } from './words.ts'

/** What the parts of the page may ask of each other. */
export type Services = Readonly<{
  config: ProgramConfig
  words: Words
  /** To the Worker; what is in `transfer` goes over, not a copy. */
  post: (message: ViewMessage, transfer?: readonly Transferable[]) => void
  /** Calls back once the program has done with all that was posted so far, and the page has what it changed. */
  caughtUp: (callback: () => void) => void
  /** To main. */
  ask: ProgramBridge['call']
  /** A person touched the page within the last second; known from trusted input alone. */
  isTapped: () => boolean
  nodes: NodeTable
  pages: Pages
  tabBar: TabBar
  /** Bars came, went or took another colour: what lies around them follows. */
  frameChanged: () => void
  /** Where sheets and toasts lie, over everything but the capsule. */
  layer: HTMLElement
  /** Address of a picture or film that a program names, seen from the page in front. */
  addressOf: (source: unknown) => string
  share: (from: 'button' | 'menu', node?: NodeId) => void
  reload: () => void
}>
