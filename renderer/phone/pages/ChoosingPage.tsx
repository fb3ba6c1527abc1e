import type { HostState } from '../../../electron/ipc/host.ts'
import type { Page } from '../../../electron/ipc/phone.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'

type Props = Readonly<{ page: Page; names: HostState['names'] }>

/** The choice sheet: what the rule offers, in its order. */
export function ChoosingPage({ page, names }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { attempt, ruling } = page
  return (
    <>
      <Glyph name="fork" />
      <h3>{t('page.choose')}</h3>
      <p className="notice-text">{t('page.chooseText')}</p>
      <div className="notice-actions notice-choices">
        {[ruling.to ?? []].flat().map((choice) => (
          <button
            key={choice}
            type="button"
            className="button-choice"
            data-testid={testIds.choice(choice)}
            onClick={() =>
              void call('attempt.answer', { attempt, answer: { type: 'choice.made', choice } })
            }
          >
            {names[choice] ? say(names[choice]) : choice}
          </button>
        ))}
        <button
          type="button"
          className="button-quiet"
          data-testid={testIds.choiceDismiss}
          onClick={() =>
            void call('attempt.answer', { attempt, answer: { type: 'choice.dismissed' } })
          }
        >
          {t('page.cancel')}
        </button>
      </div>
    </>
  )
}
