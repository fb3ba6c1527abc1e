import type { ReactElement } from 'react'
import type { HostState, PhoneState } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { BrowserPage } from './pages/BrowserPage.tsx'
import { ChatList } from './ChatList.tsx'
import { ChatScreen } from './ChatScreen.tsx'
import { Home } from './Home.tsx'
import { Cashier } from './sheets/Cashier.tsx'
import { ShareSheet } from './sheets/ShareSheet.tsx'
import { Stage } from './Stage.tsx'
import { StatusBar } from './StatusBar.tsx'
import { Toast } from './Toast.tsx'
import { Wallet } from './Wallet.tsx'
import './phone.css'

type Props = Readonly<{ phone: PhoneState; names: HostState['names']; scale: number }>

/** One person's phone: a screen, a page over it, a sheet over both. */
export function Phone({ phone, names, scale }: Props) {
  const { t, say } = useTexts()
  const holder = phone.people.find(({ id }) => id === phone.holder)
  const { page, sheet } = phone
  return (
    <section
      className="phone"
      aria-label={t('phone.label', { name: holder ? say(holder.name) : phone.holder })}
      data-testid={testIds.phone}
      style={{ transform: `scale(${scale})` }}
    >
      <div className="phone-glass" data-look={lookOf(phone)} key={phone.holder}>
        <StatusBar now={phone.now} />
        <div className="phone-body">
          <div className="phone-screen" inert={page !== undefined || sheet !== undefined}>
            <ScreenOf phone={phone} names={names} scale={scale} />
          </div>
          {page && (
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
          disabled={sheet !== undefined}
          data-testid={testIds.homeIndicator}
          onClick={() => void call('phone.show', { screen: { type: 'home' } })}
        />
        {sheet?.type === 'share' && <ShareSheet sheet={sheet} />}
        {sheet?.type === 'cashier' && <Cashier key={sheet.attempt} sheet={sheet} names={names} />}
        {phone.toast && <Toast key={phone.toast.id} text={say(phone.toast.text)} />}
      </div>
    </section>
  )
}

/** The app that is in front colours the bars. */
function lookOf({ screen, page }: PhoneState): string {
  if (page) return page.host
  if (screen.type === 'home') return 'home'
  return screen.type === 'app' ? screen.app : screen.host
}

function ScreenOf({ phone, names, scale }: Props): ReactElement | null {
  const { screen } = phone
  switch (screen.type) {
    case 'home':
      return <Home chats={phone.chats} names={names} />
    case 'chats':
      return <ChatList phone={phone} host={screen.host} names={names} />
    case 'chat':
      return <ChatScreen key={screen.chat} phone={phone} host={screen.host} chat={screen.chat} />
    case 'wallet':
      return <Wallet names={names} balance={phone.balance} />
    case 'app':
      return phone.page ? null : (
        <Stage
          scale={scale}
          backdrop={phone.sheet?.backdrop}
          isFrozen={phone.sheet !== undefined}
        />
      )
  }
}
