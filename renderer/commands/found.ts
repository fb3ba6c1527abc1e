import { groups, type Entry, type Group } from './entry.ts'

type Section = Readonly<{ group: Group; entries: readonly Entry[] }>

const most = 8
/** Rules, systems and files are many: they are shown once they are asked for. */
const unasked: readonly Group[] = ['command', 'date', 'person']

/** What has all the words that were written, in either language: the best first in each group, and the best group first. */
export function found(entries: readonly Entry[], query: string): readonly Section[] {
  const words = query.trim().toLowerCase().split(/\s+/)
  const isAsked = words[0] !== ''
  const ranked = entries
    .map((entry) => ({ entry, rank: isAsked ? rankOf(entry, words) : 0 }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
  return groups
    .filter((group) => isAsked || unasked.includes(group))
    .map((group) => ranked.filter(({ entry }) => entry.group === group))
    .filter((some) => some.length > 0)
    .toSorted((a, b) => (a[0]?.rank ?? 0) - (b[0]?.rank ?? 0))
    .map((some) => ({
      group: some[0]?.entry.group ?? 'command',
      entries: some.slice(0, isAsked ? most : undefined).map(({ entry }) => entry),
    }))
}

/** 0 where a title or an id is just that, 1 where it begins so, 2 where a word of it does, 3 within; else Infinity. */
function rankOf({ title, detail = '', key }: Entry, words: readonly string[]): number {
  const texts = [title.zh, title.en, detail, key.slice(key.indexOf('-') + 1)].map((text) =>
    text.toLowerCase(),
  )
  const rankOfWord = (word: string): number =>
    Math.min(
      ...texts.map((text) => {
        const at = text.indexOf(word)
        if (at === -1) return Infinity
        if (at === 0) return text === word ? 0 : 1
        return /[\s·/.@(（:：-]/.test(text[at - 1] ?? '') ? 2 : 3
      }),
    )
  return Math.max(...words.map(rankOfWord))
}
