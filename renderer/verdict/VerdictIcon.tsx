import type { Verdict } from '../../policies/engine/model.ts'
import { verdictDrawings } from '../../policies/report/verdictDrawings.ts'
import { LineIcon } from '../icon/LineIcon.tsx'

export function VerdictIcon({ verdict }: Readonly<{ verdict: Verdict }>) {
  return <LineIcon path={verdictDrawings[verdict]} />
}
