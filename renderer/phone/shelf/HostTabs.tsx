import type { HostState } from '../../../electron/ipc/host.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import './hostTabs.css'

type Props = Readonly<{
  host: string
  names: HostState['names']
  shown: 'chats' | 'shelf' | 'moments'
  unread: number
}>

/** The bar at the foot of a chat app that also runs mini-programs. */
export function HostTabs({ host, names, shown, unread }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const name = names[host]
  return (
    <nav className="host-tabs" aria-label={t('shelf.tabs', { host: name ? say(name) : host })}>
      <button
        type="button"
        aria-current={shown === 'chats' ? 'page' : undefined}
        data-testid={testIds.shelfChats}
        onClick={() => void call('phone.show', { screen: { type: 'chats', host } })}
      >
        <span>
          <Glyph name="chats" />
          {unread > 0 && (
            <span className="unread">
              <span aria-hidden="true">{unread}</span>
              <span className="hidden-but-read">{t('phone.unread', { count: unread })}</span>
            </span>
          )}
        </span>
        {t('shelf.chats')}
      </button>
      <button
        type="button"
        aria-current={shown === 'shelf' ? 'page' : undefined}
        data-testid={testIds.shelfOpen}
        onClick={() => void call('phone.show', { screen: { type: 'shelf', host } })}
      >
        <Glyph name="grid" />
        {t('shelf.title')}
      </button>
      <button
        type="button"
        aria-current={shown === 'moments' ? 'page' : undefined}
        data-testid={testIds.momentsOpen}
        onClick={() =>
          void call('phone.show', { screen: { type: 'chat', host, chat: `${host}-moments` } })
        }
      >
        <Glyph name="moments" />
        {t('phone.moments')}
      </button>
    </nav>
  )
}
