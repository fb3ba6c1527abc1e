import { useState } from 'react'
import type { CodeHost, PlaceCode } from '../../../electron/ipc/codes.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { NavBar } from '../NavBar.tsx'
import { SquareCode } from './CodePicture.tsx'
import { leaveFor } from './leaveFor.ts'
import './scanner.css'

type Props = Readonly<{ host: CodeHost; codes: readonly PlaceCode[] }>

/** A viewfinder without a camera, and the codes of the place that it can be held to. */
export function Scanner({ host, codes }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const [heldId, setHeldId] = useState('')
  const held = codes.find(({ id }) => id === heldId)
  return (
    <div className="scanner">
      <NavBar title={t('code.scan')} onBack={() => leaveFor(call, host)} />
      <div className="viewfinder">
        <div className="viewfinder-frame" data-held={held !== undefined || undefined}>
          {held && (
            <SquareCode text={held.text} label={t('code.picture', { name: say(held.name) })} />
          )}
        </div>
        <p>{held ? t('code.held', { name: say(held.name) }) : t('code.hold')}</p>
      </div>
      <section className="scanner-codes" aria-label={t('code.place')}>
        <h3>{t('code.place')}</h3>
        <ul>
          {codes.map((code) => (
            <CodeRow key={code.id} host={host} code={code} onHeld={setHeldId} />
          ))}
        </ul>
      </section>
    </div>
  )
}

type RowProps = Readonly<{ host: CodeHost; code: PlaceCode; onHeld: (id: string) => void }>

function CodeRow({ host, code, onHeld }: RowProps) {
  const call = useCall()
  const { t, say } = useTexts()
  const { id, text } = code
  return (
    <li>
      <button
        type="button"
        data-testid={testIds.code(id)}
        onPointerEnter={() => onHeld(id)}
        onPointerLeave={() => onHeld('')}
        onFocus={() => onHeld(id)}
        onBlur={() => onHeld('')}
        onClick={() => void call('code.scan', { host, code: id })}
      >
        <SquareCode text={text} />
        <span className="code-text">
          <b>{say(code.name)}</b>
          <small>{say(code.detail)}</small>
        </span>
        <span className="hidden-but-read">{t('code.read')}</span>
        <Glyph name="forward" />
      </button>
    </li>
  )
}
