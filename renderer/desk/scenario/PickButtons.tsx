import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { testIds } from '../../testIds.ts'
import './pick.css'

type Purpose = 'expect' | 'wait'
type Props = Readonly<{
  /** The step that they are for, by its place; the newest of a recording where none is named. */
  step?: number
  isOff?: boolean
}>

const icons: Readonly<Record<Purpose, string>> = {
  expect: 'M2.5 2.5h6M2.5 2.5v6M7 7l6.5 2.4-2.9 1.2-1.2 2.9z',
  wait: 'M4.5 2.5h7M4.5 13.5h7M5.5 2.5c0 3 5 4 5 5.5s-5 2.5-5 5.5M10.5 2.5c0 3-5 4-5 5.5s5 2.5 5 5.5',
}

/** The two things that something of the phone is picked for. */
export function PickButtons({ step, isOff = false }: Props) {
  const { t } = useTexts()
  return (['expect', 'wait'] as const).map((purpose) => (
    <button
      key={purpose}
      type="button"
      className="pill scenario-pick"
      disabled={isOff}
      title={t(`scenario.pick.${purpose}Hint`)}
      data-testid={testIds.scenarioPick(purpose)}
      onClick={() =>
        void call('scenario.pick', { purpose, ...(step === undefined ? {} : { step }) })
      }
    >
      <LineIcon path={icons[purpose]} />
      {t(`scenario.pick.${purpose}`)}
    </button>
  ))
}

/** Says what the next click on the phone does, while something is to be picked. */
export function PickNotice({ picking }: Readonly<{ picking: Purpose | undefined }>) {
  const { t } = useTexts()
  if (picking === undefined) return undefined
  return (
    <p className="scenario-picking" role="status">
      <LineIcon path={icons[picking]} />
      <span>{t(`scenario.pick.${picking}Now`)}</span>
      <button
        type="button"
        className="pill"
        data-testid={testIds.scenarioPickLeave}
        onClick={() => void call('scenario.leave-picking', {})}
      >
        {t('scenario.pick.leave')}
      </button>
    </p>
  )
}
