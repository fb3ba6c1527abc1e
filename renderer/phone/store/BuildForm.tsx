import type { Build, StoreApp } from '../../../electron/ipc/store.ts'
import type { WindowText } from '../../i18n/en.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { useCall } from '../lane.ts'

type Field = keyof Build
type Value = string | boolean
type FieldText = Extract<WindowText, `store.${Field}`>
type ValueText = Extract<
  WindowText,
  `store.${'none' | 'one' | 'both' | 'browser' | 'web-view' | 'equal' | 'greater' | 'yes' | 'no'}`
>

/** The values that a field may have, the usual one first; `volume` is a number. */
const choices: Readonly<Record<Exclude<Field, 'volume'>, readonly Value[]>> = {
  entitlement: ['one', 'none', 'both'],
  opening: ['browser', 'web-view'],
  prominence: ['equal', 'greater'],
  beside: [true, false],
  separate: [true, false],
  declared: [true, false],
  dynamic: [false, true],
  priced: [true, false],
  linked: [false, true],
}

/** How the store app in front is built, where its store asks; beneath what the phone is like. */
export function BuildForm({ app: { asks, build } }: Readonly<{ app: StoreApp }>) {
  const call = useCall()
  const { t } = useTexts()
  const change = (field: Field, value: Value | number): void =>
    void call('store.build', { [field]: value })
  return (
    <fieldset className="traits-build">
      <legend>{t('store.build')}</legend>
      {asks.map((field) => (
        <label key={field}>
          {t(`store.${field}` satisfies FieldText)}
          {field === 'volume' ? (
            <input
              type="number"
              min={0}
              max={100}
              step={1}
              value={build.volume ?? 0}
              data-testid={testIds.storeBuild(field)}
              onChange={({ currentTarget }) => {
                const volume = Math.trunc(currentTarget.valueAsNumber)
                if (volume >= 0 && volume <= 100) change(field, volume)
              }}
            />
          ) : (
            <select
              value={String(build[field] ?? choices[field][0])}
              data-testid={testIds.storeBuild(field)}
              onChange={({ currentTarget }) => {
                const chosen = choices[field].find((each) => String(each) === currentTarget.value)
                if (chosen !== undefined) change(field, chosen)
              }}
            >
              {choices[field].map((value) => (
                <option key={String(value)} value={String(value)}>
                  {t(textOf(value))}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
    </fieldset>
  )
}

function textOf(value: Value): ValueText {
  return value === true
    ? 'store.yes'
    : value === false
      ? 'store.no'
      : (`store.${value}` as ValueText)
}
