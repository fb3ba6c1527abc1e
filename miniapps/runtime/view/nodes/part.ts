import type { Services } from '../services.ts'
import type { ViewNode } from './nodeTable.ts'

/** What a built-in component is to the rest of the page. */
export type Part = Readonly<{
  /** Where its children go, if not straight into its element. */
  slot?: HTMLElement
  /** An attribute changed; `undefined` where it was taken away. Names are kebab-case. */
  set?: (name: string, value: unknown) => void
  /** A tap on it or in it. `true` ends the search for someone who takes it. */
  tap?: (target: Node) => boolean
  /** As a field of a form. */
  value?: () => unknown
  reset?: () => void
  /** Children came or went. */
  arranged?: () => void
  /** A control by name, from a call: `play`, `seek`. */
  control?: (method: string, input: unknown) => void
  release?: () => void
}>

export type EmitOptions = Readonly<{
  bubbles?: boolean
  /** New values of attributes, for those bound with `model:`. */
  model?: Readonly<Record<string, unknown>>
}>

/** What a built-in component works with. */
export type Host = Readonly<{
  element: HTMLElement
  node: ViewNode
  services: Services
  /** Tells the program; nothing is sent where nobody listens. */
  emit: (name: string, detail?: unknown, options?: EmitOptions) => void
  attribute: (name: string) => unknown
}>

export type BuiltIn = (host: Host) => Part
