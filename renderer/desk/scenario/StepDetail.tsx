import { Checkbox } from '@mantine/core'
import type { StepRow } from '../../../electron/ipc/scenario.ts'
import type { OutlineEdit } from '../../../policies/engine/outlineEdits.ts'
import type { Cell } from '../../../policies/engine/scenarioCases.ts'
import { attributeWords } from '../../../policies/words/attributes.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { testIds } from '../../testIds.ts'
import { expectationNames, expectations } from './expectations.ts'
import { ScreenTexts } from './ScreenTexts.tsx'
import { problemText } from './problemText.ts'

type Props = Readonly<{
  step: StepRow
  index: number
  isLast: boolean
  onEdit: (edit: OutlineEdit) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}>

/** What a step must lead to, what is done in it, and which of that is a parameter. */
export function StepDetail({ step, index, isLast, onEdit, onMove, onRemove }: Props) {
  const texts = useTexts()
  const { t, say } = texts
  const { values, expect, led, problems } = step
  const keys = expectations.filter(
    (key) => expect[key] !== undefined || (led[key] !== undefined && canExpect(step, key)),
  )
  const done = Object.entries(values).filter(([key]) => !asWritten.has(key))
  const parameter = (part: 'values' | 'expect', key: string, value: Cell, name: string) => (
    <button
      type="button"
      className="link-button scenario-parameter"
      disabled={isMark(value)}
      aria-label={t('scenario.parameterOf', { name })}
      title={t('scenario.parameter')}
      data-testid={testIds.scenarioParameter(part, key)}
      onClick={() => onEdit({ type: 'parameter', step: index, part, key })}
    >
      {t('scenario.vary')}
    </button>
  )
  return (
    <div className="scenario-detail">
      {problems.length > 1 && (
        <ul className="scenario-faults">
          {problems.slice(1).map((problem, place) => (
            <li key={place}>{problemText(problem, texts)}</li>
          ))}
        </ul>
      )}
      {keys.length > 0 && (
        <fieldset>
          <legend>{t('scenario.must')}</legend>
          {keys.map((key) => {
            const value = expect[key] ?? led[key] ?? ''
            const name = t(expectationNames[key])
            const isOn = expect[key] !== undefined
            return (
              <div key={key} className="scenario-value">
                <Checkbox
                  size="xs"
                  label={name}
                  data-testid={testIds.scenarioExpected(key)}
                  checked={isOn}
                  onChange={() =>
                    onEdit({
                      type: 'expected',
                      step: index,
                      key,
                      ...(isOn ? {} : { value }),
                    })
                  }
                />
                <span className="mono" data-off={!isOn || undefined} title={written(value)}>
                  {written(value)}
                </span>
                {isOn && parameter('expect', key, value, name)}
              </div>
            )
          })}
        </fieldset>
      )}
      {done.length > 0 && (
        <div>
          <h4>{t('scenario.done')}</h4>
          {done.map(([key, value]) => {
            const name = say(attributeWords(key))
            return (
              <div key={key} className="scenario-value">
                <span>{name}</span>
                <span className="mono" title={written(value)}>
                  {written(value)}
                </span>
                {parameter('values', key, value, name)}
              </div>
            )
          })}
        </div>
      )}
      <ScreenTexts step={step} index={index} onEdit={onEdit} />
      <div className="scenario-deeds">
        {(
          [
            ['up', 'm3 10 5-5 5 5', index === 0, () => onMove(-1)],
            ['down', 'm3 6 5 5 5-5', isLast, () => onMove(1)],
            ['remove', 'M4 4l8 8M12 4l-8 8', false, onRemove],
          ] as const
        ).map(([name, path, isOff, act]) => (
          <button
            key={name}
            type="button"
            className="icon-button"
            disabled={isOff}
            aria-label={t(`scenario.${name}`)}
            title={t(`scenario.${name}`)}
            data-testid={testIds.scenarioStepDeed(name)}
            onClick={act}
          >
            <LineIcon path={path} />
          </button>
        ))}
      </div>
    </div>
  )
}

/** What people change as they write it. */
const asWritten: ReadonlySet<string> = new Set(['text', 'into', 'shows'])

/** A checkout offers, and everything else leads to one ruling. */
function canExpect({ do: deed }: StepRow, key: string): boolean {
  return (key === 'offered') === (deed === 'checkout.opened')
}

function isMark(value: Cell): boolean {
  return typeof value === 'string' && /<[\w-]+>/.test(value)
}

function written(value: Cell): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}
