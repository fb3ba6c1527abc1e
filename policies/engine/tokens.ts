import { RE2JS, RE2JSSyntaxException } from 're2js'
import { shown, type Fault } from './faults.ts'
import type { Registry } from './model.ts'

type Systems = Readonly<Pick<Registry, 'systems'>>

/** The system whose token a text holds, by the registry's patterns; the first in its order. */
export function tokenTargetOf({ systems }: Systems, text: string): string | undefined {
  return systems.find(({ tokens }) => tokens.some((token) => RE2JS.compile(token).test(text)))?.id
}

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const length = 11

/**
 * A token that stands for an address in the simulator, always the same for it; undefined where the registry knows no
 * such tokens of this system.
 */
export function tokenFor(systems: Systems, system: string, url: string): string | undefined {
  let mixed = 2_166_136_261
  const mix = (value: number): number => (mixed = Math.imul(mixed ^ value, 16_777_619) >>> 0)
  for (const character of `${system} ${url}`) mix(character.codePointAt(0) ?? 0)
  const text = Array.from({ length }, (_, place) => signs[(mix(place) >>> 16) % signs.length])
  const token = `￥${text.join('')}￥`
  return tokenTargetOf(systems, token) === system ? token : undefined
}

/** Patterns that are no RE2 syntax. */
export function tokenFaults({ systems }: Systems): readonly Fault[] {
  return systems.flatMap(({ tokens }, index) =>
    tokens.flatMap((token, position) => {
      const complaint = complaintOf(token)
      const path = ['systems', index, 'tokens', position]
      return complaint === undefined
        ? []
        : [{ path, expected: 'a pattern in RE2 syntax', got: `${shown(token)} (${complaint})` }]
    }),
  )
}

function complaintOf(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern)
    return undefined
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error
    return error.message
  }
}
