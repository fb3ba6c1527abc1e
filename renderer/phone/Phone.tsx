import { devices, type Device } from '../../electron/ipc/device.ts'
import type { ProgramEntry, ProgramPanels } from '../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import type { PhoneState } from '../../electron/ipc/phone.ts'
import { useCall } from './lane.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { outerSize } from './fitPhone.ts'
import { BrowserPage } from './pages/BrowserPage.tsx'
import { Cashier } from './sheets/Cashier.tsx'
import { Popup } from './sheets/Popup.tsx'
import { ShareSheet } from './sheets/ShareSheet.tsx'
import { ScreenOf } from './ScreenOf.tsx'
import { isOverApp, StorePage } from './store/StorePage.tsx'
import { StatusBar } from './StatusBar.tsx'
import { Toast } from './Toast.tsx'
import { useRecentPrograms } from './useRecentPrograms.ts'
import './phone.css'

type Props = Readonly<{
  phone: PhoneState
  names: HostState['names']
  programs: readonly ProgramEntry[]
  panels: ProgramPanels | undefined
  device: Device
  scale: number
}>

/** One person's phone: a screen, a page over it, a sheet over both. */
export function Phone({ phone, names, programs, panels, device, scale }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const recent = useRecentPrograms(phone)
  const holder = phone.people.find(({ id }) => id === phone.holder)
  const { page, sheet } = phone
  const { width, height } = outerSize(devices[device])
  return (
    <section
      className="phone"
      aria-label={t('phone.label', { name: holder ? say(holder.name) : phone.holder })}
      data-testid={testIds.phone}
      style={{ width, height, transform: `scale(${scale})` }}
    >
      <div className="phone-glass" data-look={lookOf(phone)} key={phone.holder}>
        <StatusBar now={phone.now} />
        <div className="phone-body">
          <div className="phone-screen" inert={page !== undefined || sheet !== undefined}>
            <ScreenOf
              phone={phone}
              names={names}
              programs={programs}
              panels={panels}
              recent={recent}
              device={device}
              scale={scale}
            />
          </div>
          {page && !isOverApp(page) && (
            <BrowserPage
              key={page.attempt}
              page={page}
              names={names}
              scale={scale}
              backdrop={sheet?.backdrop}
              isCovered={sheet !== undefined}
            />
          )}
        </div>
        <button
          type="button"
          className="phone-indicator"
          aria-label={t('phone.home')}
          disabled={sheet !== undefined || (page !== undefined && isOverApp(page))}
          data-testid={testIds.homeIndicator}
          onClick={() => void call('phone.show', { screen: { type: 'home' } })}
        />
        {page?.seller && isOverApp(page) && (
          <StorePage page={page} seller={page.seller} names={names} />
        )}
        {sheet?.type === 'share' && <ShareSheet sheet={sheet} />}
        {sheet?.type === 'popup' && <Popup sheet={sheet} />}
        {sheet?.type === 'cashier' && <Cashier key={sheet.attempt} sheet={sheet} names={names} />}
        {phone.toast && <Toast key={phone.toast.id} text={say(phone.toast.text)} />}
      </div>
    </section>
  )
}

/** The app that is in front colours the bars; at a counter that is the one whose code was read, not the shop's scanner. */
function lookOf({ screen, page }: PhoneState): string {
  if (page && screen.type !== 'pay-code') return page.host
  switch (screen.type) {
    case 'home':
      return 'home'
    case 'program':
      return 'program'
    default:
      return screen.host
  }
}
