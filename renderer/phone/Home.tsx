import type { Chat, HostState } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { AppIcon } from './AppIcon.tsx'
import { apps } from './apps.ts'
import './home.css'

type Props = Readonly<{ chats: readonly Chat[]; names: HostState['names'] }>

export function Home({ chats, names }: Props) {
  const { t, say } = useTexts()
  return (
    <div className="home">
      <svg
        className="home-lane"
        viewBox="0 0 390 320"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M136 250h112l142 70H0Z" className="home-floor" />
        <path d="M0 320V96l136 84v70ZM390 320V60L248 176v74Z" className="home-wall" />
        <path d="M0 96l136 84v9L0 118ZM390 60 248 176v9l142-97Z" className="home-roof" />
        <path d="M44 298v-68l30 12v40ZM340 295v-78l-32 18v44Z" className="home-door" />
      </svg>
      <ul>
        {apps.map((app) => {
          const unread = chats
            .filter(({ host }) => app.screen.type === 'chats' && host === app.id)
            .reduce((sum, chat) => sum + chat.unread, 0)
          const name = names[app.id]
          return (
            <li key={app.id}>
              <button
                type="button"
                data-testid={testIds.app(app.id)}
                onClick={() => void call('phone.show', { screen: app.screen })}
              >
                <AppIcon app={app} />
                <span className="home-name">{name ? say(name) : app.id}</span>
                {unread > 0 && (
                  <span className="unread">
                    <span aria-hidden="true">{unread}</span>
                    <span className="hidden-but-read">{t('phone.unread', { count: unread })}</span>
                  </span>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
