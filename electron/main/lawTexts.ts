import type { CompiledPolicy } from '../../policies/engine/compile.ts'
import type { SourceFile } from '../../policies/engine/library.ts'

/** The overlay, and the pack where the user opened one of that name; else it is one that ships. */
export type LawTexts = Readonly<{ overlay: string; pack: SourceFile | undefined }>

/** Remembers of each policy the files that it was compiled from, as they were then. */
export type TextKeeper = Readonly<{
  opened: (pack: string, file: SourceFile) => void
  compiled: (policy: CompiledPolicy, overlay: string) => void
  of: (policy: CompiledPolicy) => LawTexts | undefined
}>

export function keepTexts(): TextKeeper {
  const packs = new Map<string, SourceFile>()
  const texts = new WeakMap<CompiledPolicy, LawTexts>()
  return {
    opened: (pack, file) => void packs.set(pack, file),
    compiled: (policy, overlay) =>
      void texts.set(policy, { overlay, pack: packs.get(policy.pack.name) }),
    of: (policy) => texts.get(policy),
  }
}
