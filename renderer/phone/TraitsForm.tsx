import type { PhoneState } from '../../electron/ipc/phone.ts'
import { useCall } from './lane.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { BuildForm } from './store/BuildForm.tsx'

type Traits = PhoneState['traits']
const versions = ['newest', 'older'] as const satisfies readonly Traits['version'][]
const choices = ['unset', 'opted-in', 'opted-out'] as const satisfies readonly Traits['choice'][]
const ages = ['adult', 'teen', 'child'] as const satisfies readonly Traits['age'][]

export function TraitsIcon() {
  return (
    <svg className="theme-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 5h6M12 5h2M2 11h2M8 11h6M10 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM6 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z" />
    </svg>
  )
}

/** What the holder's phone is like, where the law asks for it; it takes its room from the phone. */
export function TraitsForm({ phone }: Readonly<{ phone: PhoneState }>) {
  const call = useCall()
  const { t } = useTexts()
  const { traits, holder } = phone
  const change = (part: Partial<Traits>) =>
    void call('phone.traits', { person: holder, traits: { ...traits, ...part } })
  return (
    <form
      className="traits"
      aria-label={t('traits.title')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field
        name="version"
        value={traits.version}
        options={versions}
        onChange={(version) => change({ version })}
      />
      <Field
        name="choice"
        value={traits.choice}
        options={choices}
        onChange={(choice) => change({ choice })}
      />
      <Field name="age" value={traits.age} options={ages} onChange={(age) => change({ age })} />
      <label>
        {t('traits.rollout')}
        <input
          type="number"
          min={0}
          max={99}
          step={1}
          value={traits.rollout}
          data-testid={testIds.trait('rollout')}
          onChange={({ currentTarget }) => {
            const rollout = Math.trunc(currentTarget.valueAsNumber)
            if (rollout >= 0 && rollout <= 99) change({ rollout })
          }}
        />
      </label>
      {phone.store && <BuildForm app={phone.store} />}
    </form>
  )
}

type Option = Traits['version'] | Traits['choice'] | Traits['age']
type FieldProps<T extends Option> = Readonly<{
  name: 'version' | 'choice' | 'age'
  value: T
  options: readonly T[]
  onChange: (value: T) => void
}>

function Field<T extends Option>({ name, value, options, onChange }: FieldProps<T>) {
  const { t } = useTexts()
  return (
    <label>
      {t(`traits.${name}`)}
      <select
        value={value}
        data-testid={testIds.trait(name)}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {options.map((option: Option) => (
          <option key={option} value={option}>
            {t(`traits.${option}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
