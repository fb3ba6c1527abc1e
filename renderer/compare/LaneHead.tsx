import type { LaneName } from '../../electron/ipc/lanes.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { testIds } from '../testIds.ts'
import { DateField } from '../titleBar/DateField.tsx'
import { PolicyMenu, type ChosenLaw } from '../titleBar/PolicyMenu.tsx'
import { LaneMark } from './LaneMark.tsx'

type Props = Readonly<{
  lane: LaneName
  law: ChosenLaw
  packs: HostState['packs']
  onChoose: (policy: string) => void
}>

/** Which law a phone is under. */
export function LaneHead({ lane, law, packs, onChoose }: Props) {
  return (
    <div className="lane-head">
      <LaneMark lane={lane} />
      <PolicyMenu
        law={law}
        packs={packs}
        onChoose={onChoose}
        testId={testIds.lanePolicy(lane)}
        isShort
      />
      <DateField law={law} onChoose={onChoose} testId={testIds.laneDate(lane)} />
    </div>
  )
}
