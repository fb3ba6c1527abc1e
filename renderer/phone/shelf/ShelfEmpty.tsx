import type { Words } from '../../../policies/engine/model.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'

export function ShelfEmpty({ host }: Readonly<{ host: Words | undefined }>) {
  const call = useCall()
  const { t, say } = useTexts()
  return (
    <div className="shelf-empty">
      <Glyph name="grid" />
      <b>{t('shelf.empty')}</b>
      <p>{t('shelf.emptyHint', { host: host ? say(host) : '' })}</p>
      <button
        type="button"
        className="button-main"
        data-testid={testIds.shelfAdd}
        onClick={() => void call('program.add', {})}
      >
        {t('shelf.add')}
      </button>
    </div>
  )
}
