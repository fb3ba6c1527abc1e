import type { Chat, Message, PhoneState } from '../../electron/ipc/phone.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { Content } from './Bubble.tsx'
import { Face } from './ChatFace.tsx'
import { ChatInput } from './ChatInput.tsx'
import { messageTime } from './messageTime.ts'
import { NavBar } from './NavBar.tsx'
import { HostTabs } from './shelf/HostTabs.tsx'
import { unreadOf } from './unreadOf.ts'
import './moments.css'

type Props = Readonly<{ phone: PhoneState; chat: Chat; names: HostState['names'] }>

/** What everybody posted, the newest first, and a line to write on. */
export function Moments({ phone, chat, names }: Props) {
  const { t, say } = useTexts()
  const { id, host, title, messages } = chat
  return (
    <div className="chat moments">
      <NavBar title={say(title)} />
      <div className="moments-posts" tabIndex={-1}>
        {messages.length === 0 && <p className="phone-empty">{t('phone.paste')}</p>}
        {messages.toReversed().map((message) => (
          <Post key={message.id} phone={phone} chat={chat} message={message} />
        ))}
      </div>
      <ChatInput chat={id} />
      <HostTabs host={host} names={names} shown="moments" unread={unreadOf(phone.chats, host)} />
    </div>
  )
}

function Post({
  phone,
  chat,
  message,
}: Readonly<{ phone: PhoneState; chat: Chat; message: Message }>) {
  const { t, say, language } = useTexts()
  const author = phone.people.find(({ id }) => id === message.from)
  return (
    <article className="moments-post" data-testid={testIds.message(message.id)}>
      <Face person={author} />
      <div>
        <b>{author ? say(author.name) : message.from}</b>
        {message.card !== undefined && message.text !== '' && <p>{message.text}</p>}
        <Content chat={chat.id} host={chat.host} message={message} />
        {message.stripped === true && <small className="stripped">{t('phone.stripped')}</small>}
        <time>{messageTime(message.at, phone.now, language, t('phone.yesterday'))}</time>
      </div>
    </article>
  )
}
