import type { Words } from '../../policies/engine/model.ts'

/** The one character on an avatar, the same in both languages: the last of the Chinese name. */
export function faceOf(name: Words): string {
  return Array.from(name.zh).at(-1) ?? ''
}
