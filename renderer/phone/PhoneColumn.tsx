import { useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { devices, type Device, type DeviceSize } from '../../electron/ipc/device.ts'
import type { ProgramPanels } from '../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { fitPhone, outerSize } from './fitPhone.ts'
import { LaneContext } from './lane.ts'
import { PeopleSwitch } from './PeopleSwitch.tsx'
import { Phone } from './Phone.tsx'
import { TraitsForm, TraitsIcon } from './TraitsForm.tsx'
import './phoneColumn.css'

type Props = Readonly<
  Pick<HostState, 'phone' | 'names' | 'programs'> & {
    panels: ProgramPanels | undefined
    device: Device
    /** Above the phone. */
    head?: ReactNode
  }
>

/** Whose phone it is, and the phone, scaled as a whole to what room there is. */
export function PhoneColumn({ phone, names, programs, panels, device, head }: Props) {
  const lane = useContext(LaneContext)
  const room = useRef<HTMLDivElement>(null)
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const [space, setSpace] = useState<DeviceSize>()
  const size = devices[device]
  const outer = outerSize(size)
  const scale = space && fitPhone(size, space)
  useLayoutEffect(() => {
    const box = room.current
    if (box === null) return undefined
    const measure = () => {
      // A column that was put away comes back as it was.
      if (box.clientWidth > 0) setSpace({ width: box.clientWidth, height: box.clientHeight })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return (
    <section className="phone-column" data-lane={lane} data-testid={testIds.lane(lane)}>
      {head}
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
            <Phone
              phone={phone}
              names={names}
              programs={programs}
              panels={panels}
              device={device}
              scale={scale}
            />
          </div>
        )}
      </div>
    </section>
  )
}
