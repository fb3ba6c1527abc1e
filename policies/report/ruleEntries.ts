import type { Ruling } from '../engine/model.ts'
import type { ReplayResult } from '../engine/replay.ts'
import type { RuleEntry, Rules } from './replayReport.ts'

/** Gathers the rules that decide in a run, each once. */
export type RuleBook = Readonly<{
  note: (result: ReplayResult) => void
  add: (rules: Rules) => void
  /** By id, and those of one id by what they say: the same whatever ran first. */
  rules: () => Rules
}>

export function makeRuleBook(): RuleBook {
  const entries = new Map<string, Map<string, RuleEntry>>()
  /** A rule's sources are one list for as long as its law lives. */
  const seen = new WeakMap<Ruling['source'], Set<string>>()
  const put = (rule: string, entry: RuleEntry): void => {
    const known = entries.get(rule) ?? new Map<string, RuleEntry>()
    entries.set(rule, known.set(JSON.stringify(entry), entry))
  }
  const noteRuling = ({ rule, title, source, confidence }: Ruling): void => {
    const rules = seen.get(source) ?? new Set<string>()
    if (rules.has(rule)) return
    seen.set(source, rules.add(rule))
    put(rule, { title, source, confidence })
  }
  return {
    note: ({ steps }) => {
      for (const { ruling, answers } of steps) {
        for (const answer of answers) noteRuling(answer.ruling)
        if (ruling !== undefined) noteRuling(ruling)
      }
    },
    add: (rules) => {
      for (const [rule, some] of Object.entries(rules)) for (const entry of some) put(rule, entry)
    },
    rules: () =>
      Object.fromEntries(
        [...entries].toSorted(byKey).map(([rule, known]) => {
          return [rule, [...known].toSorted(byKey).map(([, entry]) => entry)]
        }),
      ),
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
