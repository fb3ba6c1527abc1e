import type { HTMLAttributes } from 'react'
import type { RunnerCase } from '../../../electron/ipc/runner.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { KindIcon } from './KindIcon.tsx'
import type { CaseRow } from './treeRows.ts'

type Props = Readonly<{
  /** What it is in the tree, and where it is drawn. */
  line: HTMLAttributes<HTMLElement>
  row: CaseRow
  isRunning: boolean
  isShown: boolean
  onShow: () => void
}>

/** Shows what became of a journey, which runs where it has not yet. */
export function showCase({ id, type, skip }: RunnerCase): void {
  void call('runner.select', { id })
  if (type === undefined && skip === undefined) void call('runner.run', { ids: [id] })
}

export function CaseLine({ line, row, isRunning, isShown, onShow }: Props) {
  const { t, say } = useTexts()
  const { one, file = '' } = row
  const { name, type, seconds, skip, problem, isHeadless } = one
  const kind = isRunning ? 'running' : skip !== undefined ? 'skipped' : (type ?? 'waiting')
  return (
    <div
      {...line}
      aria-selected={isShown}
      className="runner-line runner-case"
      data-kind={kind}
      title={skip ?? (problem && say(problem)) ?? one.file}
      onClick={onShow}
    >
      <KindIcon kind={kind} />
      <span className="runner-name">{name}</span>
      {isHeadless && (
        <span className="runner-mark" title={t('runner.headlessHint')}>
          {t('runner.headless')}
        </span>
      )}
      <span className="runner-file">{file}</span>
      <span className="runner-took">{seconds !== undefined && took(seconds)}</span>
    </div>
  )
}

function took(seconds: number): string {
  return seconds < 1 ? `${Math.max(1, Math.round(seconds * 1_000))} ms` : `${seconds.toFixed(1)} s`
}
