import type { Registry } from '../../policies/engine/model.ts'
import { tokenFor, tokenTargetOf } from '../../policies/engine/tokens.ts'
import type { Token } from '../ipc/phone.ts'
import { copiedHere, copiesHere } from './clipboardWatch.ts'

/** Tokens that apps of a lane's phones made, and what they stand for. */
export type HandedTokens = Readonly<{
  /** Undefined where the registry knows no tokens of this system. */
  make: (system: string, url: string) => string | undefined
  /** The token in a text, whoever made it. */
  foundIn: (text: string) => Token | undefined
  /** Where the token on the clipboard leads, if it is of this system; once for each time that something is copied. */
  read: (system: string) => string | undefined
}>

export function makeHandedTokens(registry: () => Registry): HandedTokens {
  const made = new Map<string, Required<Token>>()
  let lastRead = copiesHere()
  const foundIn = (text: string): Token | undefined => {
    for (const [token, what] of made) if (text.includes(token)) return what
    const system = tokenTargetOf(registry(), text)
    return system === undefined ? undefined : { system }
  }
  return {
    make: (system, url) => {
      const token = tokenFor(registry(), system, url)
      if (token !== undefined) made.set(token, { system, url })
      return token
    },
    foundIn,
    read: (system) => {
      if (copiesHere() === lastRead) return undefined
      const found = foundIn(copiedHere())
      if (found?.system !== system) return undefined
      lastRead = copiesHere()
      return found.url
    },
  }
}
