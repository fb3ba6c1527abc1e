import { useState } from 'react'
import type { RuleRow } from '../electron/ipc/law.ts'

type Window = Readonly<{ from: number; until: number }>
/** A list is read once; a drag along the timeline asks of it at every day. */
const windows = new WeakMap<readonly RuleRow[], readonly Window[]>()

/** The rules that are in force at an instant (ISO 8601 with a zone). */
export function rulesAt(rules: readonly RuleRow[], at: string): readonly RuleRow[] {
  const known = windows.get(rules) ?? rules.map(windowOf)
  windows.set(rules, known)
  const time = Date.parse(at)
  return rules.filter((_, index) => {
    const { from, until } = known[index]!
    return from <= time && time < until
  })
}

function windowOf({ from, until }: RuleRow): Window {
  return {
    from: from === undefined ? -Infinity : Date.parse(from),
    until: until === undefined ? Infinity : Date.parse(until),
  }
}

/** The same list for as long as the same rules are in force. */
export function useRulesAt(rules: readonly RuleRow[], at: string): readonly RuleRow[] {
  const now = rulesAt(rules, at)
  const [kept, setKept] = useState(now)
  const isSame = now.length === kept.length && now.every((rule, index) => rule === kept[index])
  if (!isSame) setKept(now)
  return isSame ? kept : now
}
