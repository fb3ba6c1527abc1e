import { isDeepStrictEqual } from 'node:util'
import type { Cells } from '../../../policies/engine/scenarioOutline.ts'

/**
 * Who takes part, by phone and by what they are. A person who becomes another on the way (an older app, another choice)
 * is another person to a scenario.
 */
export type Participants = Readonly<{
  /** The id to write at a step; undefined for the first person, who is meant where none is named. */
  named: (person: string, traits: Cells) => string | undefined
  /** Nobody where there is but one, of whom there is nothing to say. */
  list: () => readonly Cells[]
}>

type Participant = Readonly<{ id: string; person: string; traits: Cells }>

export function makeParticipants(): Participants {
  const known: Participant[] = []
  return {
    named: (person, traits) => {
      const isThis = (each: Participant): boolean =>
        each.person === person && isDeepStrictEqual(each.traits, traits)
      if (!known.some(isThis)) {
        const before = known.filter((each) => each.person === person).length
        known.push({ id: before === 0 ? person : `${person}-${before + 1}`, person, traits })
      }
      const index = known.findIndex(isThis)
      return index <= 0 ? undefined : known[index]?.id
    },
    list: () => {
      const [first] = known
      const isPlain = known.length === 1 && Object.keys(first?.traits ?? {}).length === 0
      return isPlain ? [] : known.map(({ id, traits }) => ({ id, ...traits }))
    },
  }
}
