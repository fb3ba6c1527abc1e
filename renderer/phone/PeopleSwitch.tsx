import type { KeyboardEvent } from 'react'
import type { PhoneState } from '../../electron/ipc/phone.ts'
import { useCall } from './lane.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { faceOf } from './faceOf.ts'

/** Whose phone is shown; a badge when another phone got messages meanwhile. */
export function PeopleSwitch({ phone }: Readonly<{ phone: PhoneState }>) {
  const call = useCall()
  const { t, say } = useTexts()
  const people = phone.people.filter(({ hasPhone }) => hasPhone)
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const index = people.findIndex(({ id }) => id === phone.holder)
    const next = step === 0 ? undefined : people.at((index + step) % people.length)
    if (next === undefined) return
    event.preventDefault()
    const button = event.currentTarget.children[people.indexOf(next)]
    if (button instanceof HTMLElement) button.focus()
    void call('phone.hold', { person: next.id })
  }
  return (
    <div
      className="people-switch"
      role="radiogroup"
      aria-label={t('phone.people')}
      onKeyDown={move}
    >
      {people.map((person) => {
        const isHolder = person.id === phone.holder
        const count = isHolder ? 0 : person.unread
        return (
          <button
            key={person.id}
            type="button"
            role="radio"
            aria-checked={isHolder}
            tabIndex={isHolder ? 0 : -1}
            data-testid={testIds.person(person.id)}
            onClick={() => !isHolder && void call('phone.hold', { person: person.id })}
          >
            <span className="people-face" style={{ background: person.colour }}>
              {faceOf(person.name)}
            </span>
            {say(person.name)}
            {count > 0 && (
              <span className="people-badge">
                <span aria-hidden="true">{count}</span>
                <span className="hidden-but-read">{t('phone.new', { count })}</span>
              </span>
            )}
          </button>
        )
      })}
    </div>
  )
}
