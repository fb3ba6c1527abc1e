import { useState } from 'react'
import { useCall } from './lane.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'

/** Enter sends, Shift+Enter breaks the line; a text that main refuses stays to be shortened. */
export function ChatInput({ chat }: Readonly<{ chat: string }>) {
  const call = useCall()
  const { t } = useTexts()
  const [text, setText] = useState('')
  const isEmpty = text.trim() === ''
  const send = async () => {
    if (isEmpty) return
    const reply = await call('chat.send', { chat, text })
    if (reply.ok) setText((now) => (now === text ? '' : now))
  }
  return (
    <form
      className="chat-input"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <textarea
        rows={1}
        value={text}
        aria-label={t('phone.message')}
        placeholder={t('phone.paste')}
        spellCheck={false}
        data-testid={testIds.chatInput}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void send()
        }}
      />
      <button type="submit" disabled={isEmpty} data-testid={testIds.chatSend}>
        {t('phone.send')}
      </button>
    </form>
  )
}
