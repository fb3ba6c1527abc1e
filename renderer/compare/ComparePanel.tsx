import type { CompareState } from '../../electron/ipc/compare.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { DiffPanel } from '../diff/DiffPanel.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { CopyPictures } from './CopyPictures.tsx'
import { FrictionTable } from './FrictionTable.tsx'
import { OwnChanges } from './OwnChanges.tsx'
import { Parting } from './Parting.tsx'
import './compare.css'

type Props = Readonly<{
  state: HostState
  /** The rules in force. */
  inForce: HostState['rules']
  compare: CompareState
  onRule: (rule: string) => void
}>

/** What a comparison shows: whether the two phones still go together, and what each way costs. */
export function ComparePanel({ state, inForce, compare, onRule }: Props) {
  const { law, packs, companies, diff, names } = state
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
      {law.overrides > 0 && <OwnChanges hasOwn={compare.hasOwn} policy={compare.label} />}
      <Parting compare={compare} onRule={onRule} />
      <FrictionTable friction={compare.friction} />
      <CopyPictures />
      <h3 className="compare-differences">{t('compare.differences')}</h3>
      <DiffPanel
        law={law}
        inForce={inForce}
        packs={packs}
        companies={companies}
        diff={diff}
        names={names}
        onRule={onRule}
        fixed={{
          a: { policy: law.label, overlay: true },
          b: { policy: compare.label, overlay: compare.hasOwn },
        }}
      />
    </section>
  )
}
