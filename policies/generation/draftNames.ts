import type { Subject } from '../engine/axes.ts'
import type { Draft } from './draft.ts'

/** What a generated scenario is about: a rule and its neighbours, the dates of one, or a path of a machine. */
export type DraftKind = 'rule' | 'dates' | 'path'

/** A file's name without its ending; letters and digits alone, so that it is one on every system. */
export function fileOf(subject: Subject, kind: DraftKind, name: string): string {
  return `${subject}-${kind}-${name.replaceAll('/', '-')}`
}

/** The tags of a scenario: what it is of, and the event whose rule decides. */
export function tagsOf(subject: Subject, kind: DraftKind, rule: string): readonly string[] {
  return ['generated', subject, kind, eventOf(rule)]
}

/** `cn-l06` of `cn-l06/token`, of an override of it, and of a floor beneath it; a tag has 64 letters. */
function eventOf(rule: string): string {
  const [first = '', second = first] = rule.split('/')
  return (first === 'override' ? second : first).slice(0, 64)
}

/** The same with names and files that no two share: what is told again has a number. */
export function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const files = new Set<string>()
  const names = new Set<string>()
  return drafts.map((draft) => ({
    ...draft,
    file: unused(draft.file, files, (times) => `--${times}`),
    name: unused(draft.name, names, (times) => ` (${times})`),
  }))
}

function unused(text: string, taken: Set<string>, numbered: (times: number) => string): string {
  let own = text
  for (let times = 2; taken.has(own); times++) own = `${text}${numbered(times)}`
  taken.add(own)
  return own
}
