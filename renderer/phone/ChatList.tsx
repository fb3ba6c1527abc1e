import type { HostState } from '../../electron/ipc/host.ts'
import type { Chat, PhoneState } from '../../electron/ipc/phone.ts'
import { useCall } from './lane.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { ChatFace } from './ChatFace.tsx'
import { CodeEntrances } from './code/CodeEntrances.tsx'
import { messageTime } from './messageTime.ts'
import { NavBar } from './NavBar.tsx'
import { HostTabs } from './shelf/HostTabs.tsx'
import './chatList.css'

type Props = Readonly<{ phone: PhoneState; host: string; names: HostState['names'] }>
/** Of the chat apps on the phone, the one that also runs mini-programs and pays. */
const programHost = 'wechat'

function newest(chat: Chat): number {
  return Date.parse(chat.messages.at(-1)?.at ?? '2000-01-01')
}

/** A host's chats, the newest first. */
export function ChatList({ phone, host, names }: Props) {
  const { t, say } = useTexts()
  const chats = phone.chats
    .filter((chat) => chat.host === host && chat.surface !== 'moments')
    .toSorted((a, b) => newest(b) - newest(a))
  const unread = chats.reduce((sum, chat) => sum + chat.unread, 0)
  const name = names[host]
  const title = name ? say(name) : host
  return (
    <div className="chats">
      <NavBar title={unread > 0 ? `${title} (${unread})` : title}>
        {host === programHost && <CodeEntrances host={host} look="bar" />}
      </NavBar>
      {chats.length === 0 && <p className="phone-empty">{t('phone.noChats')}</p>}
      <ul className="chat-list">
        {chats.map((chat) => (
          <ChatRow key={chat.id} chat={chat} phone={phone} />
        ))}
      </ul>
      {host === programHost && <HostTabs host={host} names={names} shown="chats" unread={unread} />}
    </div>
  )
}

function ChatRow({ chat, phone }: Readonly<{ chat: Chat; phone: PhoneState }>) {
  const call = useCall()
  const { t, say, language } = useTexts()
  const last = chat.messages.at(-1)
  const author = phone.people.find(({ id }) => id === last?.from)
  const by = chat.surface === 'chat-group' && author ? `${say(author.name)}: ` : ''
  const { card } = last ?? {}
  const isProgram = card?.program?.host === chat.host
  const text =
    last?.code !== undefined
      ? t('phone.picturePreview')
      : card
        ? t(isProgram ? 'phone.programPreview' : 'phone.cardPreview', { title: card.title })
        : last?.text
  return (
    <li>
      <button
        type="button"
        data-testid={testIds.chat(chat.id)}
        onClick={() =>
          void call('phone.show', { screen: { type: 'chat', host: chat.host, chat: chat.id } })
        }
      >
        <span className="chat-face">
          <ChatFace chat={chat} phone={phone} />
          {chat.unread > 0 && (
            <span className="unread">
              <span aria-hidden="true">{chat.unread}</span>
              <span className="hidden-but-read">{t('phone.unread', { count: chat.unread })}</span>
            </span>
          )}
        </span>
        <span className="chat-summary">
          <b>{say(chat.title)}</b>
          <time>{last ? messageTime(last.at, phone.now, language, t('phone.yesterday')) : ''}</time>
          {/* A message may be millions of characters long; a line shows few. */}
          <span>{text === undefined ? '' : `${by}${text.slice(0, 80)}`}</span>
        </span>
      </button>
    </li>
  )
}
