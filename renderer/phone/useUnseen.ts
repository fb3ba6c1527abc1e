import { useState } from 'react'
import type { PhoneState } from '../../electron/ipc/host.ts'

type Seen = Readonly<Record<string, ReadonlySet<string>>>

function idsFor(phone: PhoneState, person: string): readonly string[] {
  return phone.chats
    .filter(({ members }) => members.includes(person))
    .flatMap(({ messages }) => messages.filter(({ from }) => from !== person).map(({ id }) => id))
}

/**
 * Counts what reached a person's phone since it was last in hand. The state shows one phone's chats, so
 * this sees what the holder sends and receives with them; what was there at the start counts as seen.
 */
export function useUnseen(phone: PhoneState): (person: string) => number {
  const [seen, setSeen] = useState<Seen>({})
  const missing = phone.people.filter(({ id }) => seen[id] === undefined).map(({ id }) => id)
  const held = idsFor(phone, phone.holder).filter((id) => !seen[phone.holder]?.has(id))
  if (missing.length > 0 || held.length > 0) {
    const known = (person: string) => new Set([...(seen[person] ?? []), ...idsFor(phone, person)])
    setSeen({
      ...seen,
      ...Object.fromEntries([...missing, phone.holder].map((person) => [person, known(person)])),
    })
  }
  return (person) =>
    person === phone.holder
      ? 0
      : idsFor(phone, person).filter((id) => !(seen[person]?.has(id) ?? true)).length
}
