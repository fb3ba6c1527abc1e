import { RE2JS, RE2JSSyntaxException } from 're2js'
import { shown, type Fault } from './faults.ts'
import type { Registry } from './model.ts'

type Systems = Readonly<Pick<Registry, 'systems'>>

/** The system whose token a text holds, by the registry's patterns; the first in its order. */
export function tokenTargetOf({ systems }: Systems, text: string): string | undefined {
  return systems.find(({ tokens }) => tokens.some((token) => RE2JS.compile(token).test(text)))?.id
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
