import type { ProgramEntry } from '../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { useTexts } from '../i18n/texts.ts'
import { AppIcon } from '../icon/AppIcon.tsx'
import { homeApps } from './apps.ts'
import { CodeEntrances } from './code/CodeEntrances.tsx'
import { NavBar } from './NavBar.tsx'
import { openApp } from './openApp.ts'
import { WalletPrograms } from './shelf/WalletPrograms.tsx'
import { money } from './sheets/money.ts'
import { useCall } from './lane.ts'
import './wallet.css'

type Props = Readonly<{
  host: string
  names: HostState['names']
  balance: number
  programs: readonly ProgramEntry[]
  recent: readonly string[]
}>

/** A cashier's first page: what it holds, and the shops it can be used in. */
export function Wallet({ host, names, balance, programs, recent }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const open = homeApps(programs).filter(({ screen }) => screen.type === 'program')
  return (
    <div className="wallet">
      <NavBar title={t('wallet.title')} />
      <div className="wallet-pay">
        {host === 'alipay' && <CodeEntrances host={host} look="large" />}
        <small>{t('wallet.balance')}</small>
        <b>{money(balance)}</b>
        <p>{t('wallet.hint')}</p>
      </div>
      <WalletPrograms host={host} programs={programs} recent={recent} />
      <h3>{t('wallet.shops')}</h3>
      <ul>
        {open.map((app) => {
          const name = app.program?.name ?? names[app.id]
          return (
            <li key={app.id}>
              <button type="button" onClick={() => openApp(call, app)}>
                <AppIcon icon={app.icon} />
                <span>{name ? say(name) : app.id}</span>
                <small>{t('wallet.open')}</small>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
