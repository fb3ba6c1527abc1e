import type { HostState } from '../../electron/ipc/host.ts'
import type { LawState } from '../../electron/ipc/law.ts'
import { call } from '../bridge.ts'
import { LineIcon } from '../icon/LineIcon.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { otherLaw } from './otherLaw.ts'

const twoPhones = 'M2.5 2.5h4v11h-4zM9.5 2.5h4v11h-4zM8 1v14'

type Props = Readonly<{ law: LawState; packs: HostState['packs']; isOn: boolean }>

/** Begins and ends the comparison of two laws on two phones. */
export function CompareButton({ law, packs, isOn }: Props) {
  const { t } = useTexts()
  return (
    <button
      type="button"
      className="pill"
      aria-pressed={isOn}
      title={t('compare.hint')}
      data-testid={testIds.compare}
      onClick={() => toggleCompare(law, packs, isOn)}
    >
      <LineIcon path={twoPhones} />
      {t('compare.title')}
    </button>
  )
}

/** Puts a second phone beside the first, under the law that it is best seen beside, or takes it away. */
export function toggleCompare(law: LawState, packs: HostState['packs'], isOn: boolean): void {
  if (isOn) void call('compare.end', {})
  else
    void call(
      'compare.show',
      otherLaw(
        law,
        packs.find(({ name }) => name === law.pack),
      ),
    )
}
