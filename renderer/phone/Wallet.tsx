import type { HostState } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { AppIcon } from './AppIcon.tsx'
import { apps } from './apps.ts'
import { NavBar } from './NavBar.tsx'
import { money } from './sheets/money.ts'
import './wallet.css'

type Props = Readonly<{ names: HostState['names']; balance: number }>

/** A cashier's first page: what it holds, and the shops it can be used in. */
export function Wallet({ names, balance }: Props) {
  const { t, say } = useTexts()
  return (
    <div className="wallet">
      <NavBar title={t('wallet.title')} />
      <div className="wallet-pay">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3M8 7.5l4 5 4-5M12 12.5V18M9 13h6M9 15.5h6" />
        </svg>
        <small>{t('wallet.balance')}</small>
        <b>{money(balance)}</b>
        <p>{t('wallet.hint')}</p>
      </div>
      <h3>{t('wallet.shops')}</h3>
      <ul>
        {apps
          .filter(({ screen }) => screen.type === 'app')
          .map((app) => (
            <li key={app.id}>
              <button type="button" onClick={() => void call('phone.show', { screen: app.screen })}>
                <AppIcon app={app} />
                <span>{names[app.id] ? say(names[app.id] ?? { zh: '', en: '' }) : app.id}</span>
                <small>{t('wallet.open')}</small>
              </button>
            </li>
          ))}
      </ul>
    </div>
  )
}
