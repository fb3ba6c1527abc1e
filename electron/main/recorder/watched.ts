import type { Law } from '../../../policies/engine/law.ts'
import type { Cells } from '../../../policies/engine/scenarioOutline.ts'
import type { SharedCard } from './recordedStep.ts'

/** What a recording looks at, and never changes. */
export type Watched = Readonly<{
  law: () => Law
  /** Whose phone is held. */
  person: () => string
  /** The page that an attempt belongs to, itself; undefined where it has none. */
  pageOf: (attempt: string) => object | undefined
  /** Is a checkout of this merchant in this app what the person sees? */
  isInFront: (host: string, merchant: string | undefined) => boolean
  /** What they are, beside a usual phone. */
  traits: () => Cells
  /** What the share sheet in front holds, and the app it is from. */
  shared: () => SharedCard | undefined
  /** Milliseconds, to tell how long a person waited. */
  now: () => number
}>
