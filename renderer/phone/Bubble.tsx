import { memo } from 'react'
import type { Message, Person } from '../../electron/ipc/host.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { Face } from './ChatFace.tsx'
import { LinkCard } from './LinkCard.tsx'
import { MessageText } from './MessageText.tsx'

type Props = Readonly<{
  chat: string
  message: Message
  author: Person | undefined
  isOwn: boolean
  /** In a group each message shows who wrote it. */
  isNamed: boolean
}>

export const Bubble = memo(function Bubble({ chat, message, author, isOwn, isNamed }: Props) {
  const { t, say } = useTexts()
  return (
    <div
      className="bubble-row"
      data-own={isOwn || undefined}
      data-testid={testIds.message(message.id)}
    >
      <Face person={author} />
      <div className="bubble-column">
        {isNamed && !isOwn && author && <small>{say(author.name)}</small>}
        {message.card ? (
          <LinkCard chat={chat} message={message.id} card={message.card} />
        ) : (
          <MessageText chat={chat} message={message} />
        )}
        {message.stripped === true && <small className="stripped">{t('phone.stripped')}</small>}
      </div>
    </div>
  )
})
