import type { Chat, Person, PhoneState } from '../../electron/ipc/phone.ts'
import { faceOf } from './faceOf.ts'

export function Face({ person }: Readonly<{ person: Person | undefined }>) {
  return (
    <span className="face" style={{ background: person?.colour ?? '#8a8a8a' }} aria-hidden="true">
      {person ? faceOf(person.name) : '?'}
    </span>
  )
}

/** The other person's face, or a small board of all members. */
export function ChatFace({ chat, phone }: Readonly<{ chat: Chat; phone: PhoneState }>) {
  const members = chat.members.flatMap(
    (id) => phone.people.find((person) => person.id === id) ?? [],
  )
  if (chat.surface !== 'chat-group')
    return <Face person={members.find(({ id }) => id !== phone.holder)} />
  return (
    <span className="face face-group" aria-hidden="true">
      {members.slice(0, 4).map((person) => (
        <i key={person.id} style={{ background: person.colour }}>
          {faceOf(person.name)}
        </i>
      ))}
    </span>
  )
}
