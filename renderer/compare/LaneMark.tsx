import type { LaneName } from '../../electron/ipc/lanes.ts'

/** The letter that a lane goes by. */
export function LaneMark({ lane }: Readonly<{ lane: LaneName }>) {
  return (
    <b className="lane-mark" data-lane={lane}>
      {lane.toUpperCase()}
    </b>
  )
}
