import { useState } from 'react'
import type { Sheet } from '../../../electron/ipc/phone.ts'
import { useFocusBack } from '../../dialog/useFocusBack.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { AppIcon } from '../../icon/AppIcon.tsx'
import { apps } from '../apps.ts'
import { CardPicture } from '../CardPicture.tsx'
import { Glyph } from '../Glyph.tsx'
import './sheets.css'

type Props = Readonly<{ sheet: Extract<Sheet, { type: 'share' }> }>

/** Sends a card from an app to a chat. */
export function ShareSheet({ sheet }: Props) {
  const call = useCall()
  useFocusBack()
  const { t, say } = useTexts()
  const { card, from, chats, forms } = sheet
  const [as, setAs] = useState(forms[0] ?? 'card')
  return (
    <div className="sheet-cover">
      <div
        className="sheet"
        role="dialog"
        aria-label={t('share.title')}
        data-testid={testIds.shareSheet}
        onKeyDown={({ key }) => key === 'Escape' && void call('share.cancel', {})}
      >
        <div className="share-card">
          <CardPicture card={card} />
          <span>
            <b>{card.title}</b>
            <span>{card.detail}</span>
            <small>{t('share.from', { app: say(from) })}</small>
          </span>
        </div>
        {forms.length > 1 && (
          <div className="share-forms" role="group" aria-label={t('share.as')}>
            {forms.map((form) => (
              <button
                key={form}
                type="button"
                aria-pressed={form === as}
                data-testid={testIds.shareAs(form)}
                onClick={() => setAs(form)}
              >
                {t(`share.${form}`)}
              </button>
            ))}
          </div>
        )}
        <h3>{t('share.title')}</h3>
        {chats.length === 0 && <p className="phone-empty">{t('share.none')}</p>}
        <ul>
          {chats.map((chat, index) => (
            <li key={chat.id}>
              <button
                type="button"
                // A dialog takes the focus when it opens.
                autoFocus={index === 0}
                data-testid={testIds.shareTo(chat.id)}
                onClick={() => void call('share.send', { chat: chat.id, as })}
              >
                <HostIcon host={chat.host} />
                {say(chat.title)}
              </button>
            </li>
          ))}
          {as === 'token' && (
            <li>
              <button
                type="button"
                data-testid={testIds.shareCopy}
                onClick={() => void call('share.copy', {})}
              >
                <span className="share-glyph">
                  <Glyph name="copy" />
                </span>
                {t('share.copyToken')}
              </button>
            </li>
          )}
        </ul>
        <button
          type="button"
          className="sheet-cancel"
          data-testid={testIds.shareCancel}
          onClick={() => void call('share.cancel', {})}
        >
          {t('share.cancel')}
        </button>
      </div>
    </div>
  )
}

function HostIcon({ host }: Readonly<{ host: string }>) {
  const app = apps.find(({ id }) => id === host)
  return app && <AppIcon icon={app.icon} />
}
