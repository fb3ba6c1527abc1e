import type { CompareState } from '../../electron/ipc/compare.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { CopyPictures } from './CopyPictures.tsx'
import { FrictionTable } from './FrictionTable.tsx'
import { OwnChanges } from './OwnChanges.tsx'
import { Parting } from './Parting.tsx'
import './compare.css'

type Props = Readonly<{
  compare: CompareState
  overrides: number
  onRule: (rule: string) => void
}>

/** What a comparison shows: whether the two phones still go together, and what each way costs. */
export function ComparePanel({ compare, overrides, onRule }: Props) {
  const { t } = useTexts()
  return (
    <section className="compare-panel" aria-label={t('compare.title')}>
      <header className="compare-head">
        <h2>{t('compare.title')}</h2>
        <button
          type="button"
          className="pill"
          data-testid={testIds.compareAgain}
          onClick={() => void call('compare.again', {})}
        >
          {t('compare.again')}
        </button>
      </header>
      {overrides > 0 && <OwnChanges hasOwn={compare.hasOwn} policy={compare.label} />}
      <Parting compare={compare} onRule={onRule} />
      <FrictionTable friction={compare.friction} />
      <CopyPictures />
    </section>
  )
}
