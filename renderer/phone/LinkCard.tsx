import type { Card } from '../../electron/ipc/phone.ts'
import { useCall } from './lane.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { CardPicture } from './CardPicture.tsx'

type Props = Readonly<{ chat: string; message: string; card: Card }>

/** What a share left in a chat: title, a line beneath, a picture, and the app it came from. */
export function LinkCard({ chat, message, card }: Props) {
  const call = useCall()
  const { say } = useTexts()
  return (
    <button
      type="button"
      role="link"
      className="link-card"
      data-testid={testIds.link(message, 0)}
      onClick={() => void call('link.open', { chat, message, url: card.url })}
    >
      <b>{card.title}</b>
      <span className="link-card-middle">
        <span>{card.detail}</span>
        <CardPicture card={card} />
      </span>
      <small>{say(card.from)}</small>
    </button>
  )
}
