import type { Ruling } from './model.ts'

/** A step of a journey as one lane tells of it; `target` is where it led, where that is told. */
export type LaneStep = Readonly<{
  event: string
  target?: string
  path: readonly string[]
  rulings: readonly Readonly<Pick<Ruling, 'verdict' | 'presentation' | 'rule'>>[]
}>

/**
 * Where two lanes of one journey part: the first step at which a person would see something else. Another rule that
 * rules alike parts nothing. Undefined as long as they go together; a lane that is behind has not parted yet.
 */
export function partingOf(a: readonly LaneStep[], b: readonly LaneStep[]): number | undefined {
  const both = Math.min(a.length, b.length)
  for (let index = 0; index < both; index++) if (seenIn(a[index]) !== seenIn(b[index])) return index
  return undefined
}

function seenIn(step: LaneStep | undefined): string {
  if (step === undefined) return ''
  const { event, target, path, rulings } = step
  return JSON.stringify([
    event,
    target,
    path,
    rulings.map(({ verdict, presentation }) => [verdict, presentation]),
  ])
}
