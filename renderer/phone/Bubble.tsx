import { memo } from 'react'
import type { Message, Person } from '../../electron/ipc/phone.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { Face } from './ChatFace.tsx'
import { CodeBubble } from './CodeBubble.tsx'
import { LinkCard } from './LinkCard.tsx'
import { MessageText } from './MessageText.tsx'
import { ProgramCard } from './ProgramCard.tsx'
import { TokenCopy } from './TokenCopy.tsx'

type Props = Readonly<{
  chat: string
  host: string
  message: Message
  author: Person | undefined
  isOwn: boolean
  /** In a group each message shows who wrote it. */
  isNamed: boolean
}>

export const Bubble = memo(function Bubble({ chat, host, message, author, isOwn, isNamed }: Props) {
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
        <Content chat={chat} host={host} message={message} />
        {message.stripped === true && <small className="stripped">{t('phone.stripped')}</small>}
      </div>
    </div>
  )
})

/** A card of a mini-program is a link like any other in chats of another host. */
export function Content({ chat, host, message }: Pick<Props, 'chat' | 'host' | 'message'>) {
  const { card, code, token, id } = message
  if (code !== undefined) return <CodeBubble chat={chat} message={id} code={code} />
  if (card === undefined)
    return (
      <>
        <MessageText chat={chat} message={message} />
        {token && message.stripped !== true && <TokenCopy chat={chat} message={id} />}
      </>
    )
  const Shown = card.program?.host === host ? ProgramCard : LinkCard
  return <Shown chat={chat} message={id} card={card} />
}
