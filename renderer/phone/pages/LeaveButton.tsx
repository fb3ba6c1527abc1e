import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

/** Leaves the page for what was there before it. */
export function LeaveButton() {
  const call = useCall()
  const { t } = useTexts()
  return (
    <button
      type="button"
      className="button-quiet"
      data-testid={testIds.pageLeave}
      onClick={() => void call('page.close', {})}
    >
      {t('page.leave')}
    </button>
  )
}
