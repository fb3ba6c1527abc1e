import type { PhoneState } from '../../electron/ipc/phone.ts'
import { useCall } from './lane.ts'
import { useTexts } from '../i18n/texts.ts'
import { useFollowEnd } from '../useFollowEnd.ts'
import { Bubble } from './Bubble.tsx'
import { ChatInput } from './ChatInput.tsx'
import { isAfterPause, separatorTime } from './messageTime.ts'
import { NavBar } from './NavBar.tsx'
import './chat.css'

type Props = Readonly<{ phone: PhoneState; host: string; chat: string }>

/** Bubbles and cards with time between them, and a line to write on. */
export function ChatScreen({ phone, host, chat: id }: Props) {
  const call = useCall()
  const { t, say, language } = useTexts()
  const chat = phone.chats.find((each) => each.id === id)
  const { box, onScroll } = useFollowEnd(chat?.messages.at(-1)?.id)
  const isGroup = chat?.surface === 'chat-group'
  const title = chat ? say(chat.title) : ''
  return (
    <div className="chat">
      <NavBar
        title={isGroup ? `${title} (${chat.members.length})` : title}
        onBack={() => void call('phone.show', { screen: { type: 'chats', host } })}
      />
      <div ref={box} className="messages" tabIndex={-1} onScroll={onScroll}>
        <div>
          {chat?.messages.length === 0 && <p className="phone-empty">{t('phone.paste')}</p>}
          {chat?.messages.map((message, index) => (
            <div key={message.id}>
              {isAfterPause(message.at, chat.messages[index - 1]?.at) && (
                <time>{separatorTime(message.at, phone.now, language)}</time>
              )}
              <Bubble
                chat={chat.id}
                host={chat.host}
                message={message}
                author={phone.people.find((person) => person.id === message.from)}
                isOwn={message.from === phone.holder}
                isNamed={isGroup}
              />
            </div>
          ))}
        </div>
      </div>
      {chat && <ChatInput chat={chat.id} />}
    </div>
  )
}
