import type { Card } from '../../electron/ipc/phone.ts'
import { AppIcon } from '../icon/AppIcon.tsx'
import { useCall } from './lane.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { CardPicture } from './CardPicture.tsx'
import { Glyph } from './Glyph.tsx'

type Props = Readonly<{ chat: string; message: string; card: Card }>

/** A mini-program's page in a chat of the app that runs it: whose it is, a title, and a picture of five to four. */
export function ProgramCard({ chat, message, card }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  return (
    <button
      type="button"
      role="link"
      className="mini-card"
      data-testid={testIds.link(message, 0)}
      onClick={() => void call('link.open', { chat, message, url: card.url })}
    >
      <span className="mini-card-from">
        <AppIcon icon={card.picture} />
        <span>{say(card.from)}</span>
      </span>
      <b>{card.title}</b>
      <CardPicture card={card} />
      <small>
        <Glyph name="grid" />
        {t('phone.programKind')}
      </small>
    </button>
  )
}
