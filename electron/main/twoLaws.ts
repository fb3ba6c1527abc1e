import { placeOf, UnknownPolicy, type Library } from '../../policies/engine/library.ts'
import type { Registry, Words } from '../../policies/engine/model.ts'
import type { DiffSide } from '../ipc/diff.ts'
import type { TwoLaws } from './compareSides.ts'
import type { OwnLaw } from './ownLaw.ts'

/** What laws are made from now. */
export type LawSources = Readonly<{
  library: Library
  /** The companies that ship with the app. */
  shipped: Registry
  own: OwnLaw
}>

export type Sides = Readonly<{ a: DiffSide; b: DiffSide }>

/** Both sides speak of one world: where one has the user's companies, the other knows them too. */
export function twoLaws(
  { a, b }: Sides,
  { library, shipped, own }: LawSources,
): TwoLaws | Readonly<{ problem: Words }> {
  const side = ({ policy, overlay }: DiffSide): TwoLaws['a'] => {
    const { pack, at } = placeOf(library, policy)
    return { pack, at, overlays: overlay ? [own.overlay] : [] }
  }
  try {
    const registry = a.overlay || b.overlay ? library.world.registry : shipped
    return { registry, a: side(a), b: side(b) }
  } catch (error) {
    if (!(error instanceof UnknownPolicy)) throw error
    return { problem: { zh: `没有这份规则：${error.message}`, en: sentenceOf(error) } }
  }
}

function sentenceOf({ message }: Error): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}
