import type { RuleRow } from '../../electron/ipc/law.ts'

/** A rule is found by words of its id, titles or sources; every word must occur. */
export function matchesRule(rule: RuleRow, search: string): boolean {
  const text = [
    rule.id,
    rule.title.zh,
    rule.title.en,
    rule.presentation,
    ...rule.source.flatMap(({ id, text: words }) => [id, words]),
  ]
    .join('\n')
    .toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
