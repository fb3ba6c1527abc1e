import type { HTMLAttributes } from 'react'
import { call } from '../../bridge.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { useTexts, type Texts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { KindIcon } from './KindIcon.tsx'
import type { FolderRow } from './treeRows.ts'

type Props = Readonly<{
  /** What it is in the tree, and where it is drawn. */
  line: HTMLAttributes<HTMLElement>
  row: FolderRow
  /** The keys are on it. */
  isCurrent: boolean
  /** Something runs; nothing else can. */
  isRunning: boolean
  onToggle: () => void
}>

const ways = [
  { onPhone: false, text: 'runner.runFolder', icon: 'M5 3l8 5-8 5z' },
  { onPhone: true, text: 'runner.runFolderOnPhone', icon: 'M5 1.5h6v13H5zM7.5 12.5h1' },
] as const

/** A folder, how its journeys went at worst, and the ways to run them. */
export function FolderLine({ line, row, isCurrent, isRunning, onToggle }: Props) {
  const { t } = useTexts()
  const { path, name, isOpen, ids, kind } = row
  const counts = countsOf(row, t)
  return (
    <div
      {...line}
      aria-expanded={isOpen}
      aria-label={t('runner.folder', { name, counts, kind: t(`runner.${kind}`) })}
      className="runner-line runner-folder"
      data-kind={kind}
      title={path}
      onClick={onToggle}
    >
      <svg className="runner-twist" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M3.5 2 6.5 5l-3 3" />
      </svg>
      <KindIcon kind={kind} />
      <span className="runner-name">{name}</span>{' '}
      <span className="runner-folder-counts">{counts}</span>
      {ways.map(({ onPhone, text, icon }) => (
        <button
          key={text}
          type="button"
          className="runner-run-folder"
          tabIndex={isCurrent ? 0 : -1}
          disabled={isRunning}
          aria-label={t(text, { name })}
          title={t(text, { name })}
          data-testid={testIds.runnerFolderRun(path, onPhone)}
          onClick={(event) => {
            event.stopPropagation()
            void call('runner.run', { ids: [...ids], onPhone })
          }}
        >
          <LineIcon path={icon} />
        </button>
      ))}
    </div>
  )
}

function countsOf({ passed, poor, ids: { length: count } }: FolderRow, t: Texts['t']): string {
  if (poor > 0) return t('runner.folderPoor', { poor, count })
  if (passed > 0) return t('runner.folderPassed', { passed, count })
  return t('runner.folderCount', { count })
}
