import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { VerdictIcon } from '../../verdict/VerdictIcon.tsx'
import { eventName, stateName } from './chartWords.ts'
import type { Moment } from './Stepper.tsx'
import type { Travel } from './useTravel.ts'

/** The chart's twin in words: each step of the person or page, and the states that it passed. */
export function StepList({
  stands,
  travel,
}: Readonly<{ stands: readonly Moment[]; travel: Travel }>) {
  const texts = useTexts()
  const { t } = texts
  const moments = stands.map((stand, index) => ({ ...stand, index }))
  const steps = [...new Set(moments.map(({ step }) => step))]
  return (
    <ol className="path" aria-label={t('machine.steps')} data-testid={testIds.steps}>
      {steps.map((step) => {
        const passed = moments.filter((moment) => moment.step === step)
        const event = passed[0]?.event
        return (
          <li key={step ?? 'start'}>
            <p>
              <span>{event === undefined ? t('machine.start') : eventName(event, texts)}</span>
              {event !== undefined && <span className="mono path-event">{event}</span>}
            </p>
            <ol>
              {passed.map(({ state, ruling, isRuled, index }) => (
                <li key={index} className={isRuled && ruling ? `verdict-${ruling.verdict}` : ''}>
                  <button
                    type="button"
                    aria-current={index === travel.at ? 'step' : undefined}
                    data-ruled={isRuled || undefined}
                    onClick={() => travel.go(index)}
                  >
                    {isRuled && ruling && <VerdictIcon verdict={ruling.verdict} />}
                    {stateName(state, texts)}
                    <span className="mono">{isRuled && ruling ? ruling.rule : state}</span>
                  </button>
                </li>
              ))}
            </ol>
          </li>
        )
      })}
    </ol>
  )
}
