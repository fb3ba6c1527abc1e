import type { HostState } from '../../electron/ipc/host.ts'
import type { Change } from '../../policies/engine/change.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { ChangeLine } from './Flips.tsx'

type Props = Readonly<{ changes: readonly Change[]; names: HostState['names'] }>

/** Says that what stands below did not happen, and what was made otherwise. */
export function WhatIfBar({ changes, names }: Props) {
  const { t } = useTexts()
  return (
    <div className="what-if" role="status" data-testid={testIds.whatIf}>
      <b>{t('ruling.whatIf')}</b>
      {changes.map((change, index) => (
        <ChangeLine key={`${index} ${change.attribute}`} change={change} names={names} />
      ))}
      <button
        type="button"
        className="link-button"
        data-testid={testIds.whatIfLeave}
        onClick={() => void call('flip.leave', {})}
      >
        {t('ruling.whatIfLeave')}
      </button>
    </div>
  )
}
