import { useLayoutEffect, useRef, useState } from 'react'
import type { ProgramPanels } from '../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { PeopleSwitch } from './PeopleSwitch.tsx'
import { Phone } from './Phone.tsx'
import { TraitsForm, TraitsIcon } from './TraitsForm.tsx'
import './phoneColumn.css'

type Props = Readonly<
  Pick<HostState, 'phone' | 'names' | 'programs'> & { panels: ProgramPanels | undefined }
>

/** Outer size at scale 1: 390 × 844 and its bezel of 10. */
const outer = { width: 410, height: 864 }

/** Whose phone it is, and the phone, scaled as a whole to what room there is. */
export function PhoneColumn({ phone, names, programs, panels }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const [scale, setScale] = useState<number>()
  useLayoutEffect(() => {
    const box = room.current
    if (box === null) return undefined
    const measure = () => {
      const { clientWidth, clientHeight } = box
      const fit = Math.min(1, clientWidth / outer.width, clientHeight / outer.height)
      setScale(Math.max(0.3, Math.floor(fit * 1000) / 1000))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return (
    <section className="phone-column">
      <div className="phone-head">
        <PeopleSwitch phone={phone} />
        <button
          type="button"
          className="pill"
          aria-expanded={isOpen}
          data-testid={testIds.traits}
          onClick={() => setIsOpen(!isOpen)}
        >
          <TraitsIcon />
          <span className="hidden-but-read">{t('traits.title')}</span>
        </button>
      </div>
      {isOpen && <TraitsForm phone={phone} />}
      <div ref={room} className="phone-room">
        {scale !== undefined && (
          <div
            className="phone-outline"
            style={{ width: outer.width * scale, height: outer.height * scale }}
          >
            <Phone phone={phone} names={names} programs={programs} panels={panels} scale={scale} />
          </div>
        )}
      </div>
    </section>
  )
}
