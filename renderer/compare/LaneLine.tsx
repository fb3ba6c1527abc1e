import type { ComparedStep } from '../../electron/ipc/compare.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { verdicts } from '../../policies/words/verdicts.ts'

const mostDots = 14

/** The line between two phones: a dot for each step, and the place where the lanes part. */
export function LaneLine({ steps }: Readonly<{ steps: readonly ComparedStep[] }>) {
  const { t, say } = useTexts()
  const shown = steps.slice(-mostDots)
  const first = steps.length - shown.length
  const sayOf = ({ event, target, a, b }: ComparedStep) =>
    [
      `${event} ${target}`,
      a && `A: ${say(verdicts[a.verdict])}, ${a.rule}`,
      b && `B: ${say(verdicts[b.verdict])}, ${b.rule}`,
    ]
      .filter(Boolean)
      .join('\n')
  return (
    <ol className="lane-line" aria-label={t('compare.line')} data-testid={testIds.laneLine}>
      {shown.map((step, index) => {
        const side = step.a ?? step.b
        return (
          <li key={first + index}>
            <button
              type="button"
              className="lane-dot"
              title={sayOf(step)}
              aria-label={t(step.isParting ? 'compare.partingStep' : 'compare.step', {
                number: first + index + 1,
                event: step.event,
              })}
              data-kind={step.isParting ? 'parting' : step.a && step.b ? 'both' : 'one'}
              style={side && { color: `var(--${side.verdict})` }}
              onClick={() => side && void call('attempt.select', { attempt: side.attempt })}
            >
              {step.isParting ? '≠' : ''}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
