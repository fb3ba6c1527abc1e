import type { CompareState, SideStep } from '../../electron/ipc/compare.ts'
import type { LaneName } from '../../electron/ipc/lanes.ts'
import type { Words } from '../../policies/engine/model.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictChip } from '../verdict/VerdictChip.tsx'
import { LaneMark } from './LaneMark.tsx'

type Props = Readonly<{ compare: CompareState; onRule: (rule: string) => void }>

/** Whether two lanes go together, or where and by which rules they part. */
export function Parting({ compare, onRule }: Props) {
  const { t } = useTexts()
  const { steps, parting } = compare
  const step = steps.find(({ isParting }) => isParting)
  return (
    <div className="parting" aria-live="polite" data-testid={testIds.parting}>
      {parting && step?.a && step.b ? (
        <>
          <h3>{t('compare.part')}</h3>
          <Side lane="a" step={step.a} sentence={parting.a} onRule={onRule} />
          <Side lane="b" step={step.b} sentence={parting.b} onRule={onRule} />
          <p className="parting-hint">{t('compare.apart')}</p>
        </>
      ) : (
        <>
          <h3>
            {steps.length === 0 ? t('compare.start') : t('compare.alike', { count: steps.length })}
          </h3>
          <p className="parting-hint">
            {compare.isTogether ? t('compare.startHint') : t('compare.apart')}
          </p>
        </>
      )}
    </div>
  )
}

type SideProps = Readonly<{
  lane: LaneName
  step: SideStep
  sentence: Words
  onRule: (rule: string) => void
}>

function Side({ lane, step, sentence, onRule }: SideProps) {
  const { t, say } = useTexts()
  return (
    <article className="parting-side" data-testid={testIds.partingSide(lane)}>
      <header>
        <LaneMark lane={lane} />
        <VerdictChip verdict={step.verdict} />
      </header>
      <p>{say(sentence)}</p>
      <button
        type="button"
        className="link-button mono"
        title={t('compare.rule', { rule: step.rule })}
        onClick={() => onRule(step.rule)}
      >
        {step.rule}
      </button>
    </article>
  )
}
