import { applies, type CompiledRule } from '../../policies/engine/compile.ts'
import { factsOf } from '../../policies/engine/facts.ts'
import { entriesIn, type FileEntries, type FileEntry } from '../../policies/engine/fileEntries.ts'
import { lastHopOf } from '../../policies/engine/lastHop.ts'
import type { SourceFile } from '../../policies/engine/library.ts'
import { writtenRuleOf } from '../../policies/engine/writtenRule.ts'
import type { Mark, RuleExcerpt } from '../ipc/inspector.ts'
import type { Live } from './attempts.ts'
import type { LawTexts } from './lawTexts.ts'

/** The deciding rule of an attempt as it stands in its file; undefined while the file is being read. */
export type ExcerptKeeper = Readonly<{ of: (live: Live) => readonly RuleExcerpt[] | undefined }>

/** Reading a pack takes a moment, so it waits until the attempt itself is done, in ms. */
const pause = 200
/** Texts whose entries are remembered: an overlay that is being written has many. */
const mostTexts = 8

export function keepExcerpts(
  textsOf: (live: Live) => LawTexts | undefined,
  packFiles: () => ReadonlyMap<string, SourceFile>,
  changed: () => void,
): ExcerptKeeper {
  const known = new Map<string, FileEntries>()
  const waiting = new Set<string>()
  const read = (text: string): FileEntries | undefined => {
    const entries = known.get(text)
    if (entries !== undefined) {
      // What was asked for last is forgotten last.
      known.delete(text)
      known.set(text, entries)
    }
    if (entries !== undefined || waiting.has(text)) return entries
    waiting.add(text)
    setTimeout(() => {
      waiting.delete(text)
      known.set(text, entriesIn(text))
      if (known.size > mostTexts) known.delete(known.keys().next().value ?? '')
      changed()
    }, pause)
    return undefined
  }
  return {
    of: (live) => {
      const texts = textsOf(live)
      const { policy } = live.law
      const pack = texts?.pack ?? packFiles().get(policy.pack.name)
      if (texts === undefined || pack === undefined) return []
      const own = read(texts.overlay)
      const shipped = read(pack.text)
      if (own === undefined || shipped === undefined) return undefined
      const decided = live.ruling().rule
      const rule = writtenRuleOf(decided)
      const override = decided.startsWith('override/') ? own.overrides.get(rule) : undefined
      const ownRule = own.rules.get(rule)
      const entry = ownRule ?? shipped.rules.get(rule)
      return [
        ...(override ? [excerpt('override', rule, overlayFile, true, override, [])] : []),
        ...(entry
          ? [
              excerpt(
                'rule',
                rule,
                ownRule ? overlayFile : pack.file,
                ownRule !== undefined,
                entry,
                marksOf(live, entry),
              ),
            ]
          : []),
      ]
    },
  }
}

const overlayFile = 'overlay.yaml'

function excerpt(
  kind: RuleExcerpt['kind'],
  rule: string,
  file: string,
  isOwn: boolean,
  { line, text }: FileEntry,
  marks: readonly Mark[],
): RuleExcerpt {
  return { kind, rule, file, isOwn, line, text, marks }
}

/** Every condition of the rule that decided held; the words that were asked about stand out in them. */
function marksOf(live: Live, { conditions }: FileEntry): readonly Mark[] {
  const { policy } = live.law
  const facts = factsOf(lastHopOf(live.attempt, policy.world), policy.world)
  const decided = live.ruling().rule
  const rule: CompiledRule | undefined = [...policy.links, ...policy.payments].find(
    ({ id }) => id === decided,
  )
  if (facts === undefined || rule === undefined || !applies(rule, facts)) return []
  return conditions.flatMap(({ attribute, span, words }) => {
    const got = rule.tests.find((test) => test.attribute === attribute)?.got(facts) ?? ''
    const asked = new Set(got.split(', '))
    return [
      { ...span, type: 'condition' as const, got },
      ...words
        .filter(({ word }) => asked.has(word))
        .map(({ from, to }) => ({ from, to, type: 'word' as const, got })),
    ]
  })
}
