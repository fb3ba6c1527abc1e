import type { Law } from '../engine/law.ts'
import type { Words } from '../engine/model.ts'
import { writtenDate } from '../words/writtenDate.ts'

/** Which law a side is under: its name, and when that is. */
export type LawView = Readonly<{ label: string; title: Words; date: Words }>

export function lawView({ label, at, policy: { pack } }: Law): LawView {
  const preset = pack.presets.find(({ name }) => name === label)
  const isWholeDay = /T(23:59:59|00:00:00)/.test(at)
  return {
    label,
    title: preset?.title ?? pack.title,
    date: writtenDate(at, isWholeDay ? 'day' : 'minute'),
  }
}
