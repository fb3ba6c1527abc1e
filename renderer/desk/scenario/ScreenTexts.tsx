import type { StepRow } from '../../../electron/ipc/scenario.ts'
import type { OutlineEdit } from '../../../policies/engine/outlineEdits.ts'
import { attributeWords } from '../../../policies/words/attributes.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { testIds } from '../../testIds.ts'
import { PickButtons } from './PickButtons.tsx'
import { SentField } from './SentField.tsx'

type Props = Readonly<{ step: StepRow; index: number; onEdit: (edit: OutlineEdit) => void }>

/** What is written in a step as people write it, and what the screen must show after it. */
export function ScreenTexts({ step, index, onEdit }: Props) {
  const { t, say } = useTexts()
  const { values, expect, onlyOnPhone = [] } = step
  const shows = typeof expect['shows'] === 'object' ? expect['shows'] : []
  const written = (['text', 'into', 'shows'] as const).filter((key) => values[key] !== undefined)
  return (
    <>
      {written.map((key) => (
        <div key={key} className="scenario-field">
          <span>{say(attributeWords(key))}</span>
          <SentField
            label={say(attributeWords(key))}
            testId={testIds.scenarioValue(key)}
            value={String(values[key] ?? '')}
            onSend={(text) => onEdit({ type: 'value', step: index, key, text })}
          />
        </div>
      ))}
      <div className="scenario-shows">
        <h4>{t('scenario.shows')}</h4>
        <ul>
          {shows.map((text, place) => (
            <li key={text} data-testid={testIds.scenarioShown(place)}>
              <q>{text}</q>
              {onlyOnPhone.includes(text) && <small>{t('scenario.onlyOnPhone')}</small>}
              <button
                type="button"
                className="scenario-cross"
                aria-label={t('scenario.removeShown', { text })}
                title={t('scenario.removeShown', { text })}
                onClick={() => onEdit({ type: 'shown.removed', step: index, index: place })}
              >
                <LineIcon path="M4 4l8 8M12 4l-8 8" />
              </button>
            </li>
          ))}
        </ul>
        <div className="scenario-picks">
          <PickButtons step={index} />
        </div>
      </div>
    </>
  )
}
