import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { Glyph } from './Glyph.tsx'
import { useCall } from './lane.ts'

/** Under a text with a token: puts it on the clipboard, where the law lets it. */
export function TokenCopy({ chat, message }: Readonly<{ chat: string; message: string }>) {
  const call = useCall()
  const { t } = useTexts()
  return (
    <button
      type="button"
      className="token-copy"
      data-testid={testIds.tokenCopy(message)}
      onClick={() => void call('token.copy', { chat, message })}
    >
      <Glyph name="copy" />
      {t('phone.copyToken')}
    </button>
  )
}
