import { useTexts } from '../../../i18n/texts.ts'
import type { TreeRow } from './treeRows.ts'

type Props = Readonly<{
  id: string
  row: TreeRow
  isAt: boolean
  top: number
  onClick: () => void
}>

export function TreeLine({ id, row, isAt, top, onClick }: Props) {
  const { t } = useTexts()
  const { depth, isOpen, kind, name, size, text } = row
  return (
    // The tree has the focus and the keys; a line only takes clicks.
    <div
      id={id}
      className="tree-line mono"
      role="treeitem"
      tabIndex={-1}
      aria-level={depth + 1}
      aria-selected={isAt}
      {...(size !== undefined && { 'aria-expanded': isOpen })}
      style={{ transform: `translateY(${top}px)`, paddingLeft: 8 + depth * 14 }}
      onClick={onClick}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true" data-open={isOpen || undefined}>
        {size !== undefined && <path d="M3.5 2 6.5 5l-3 3" />}
      </svg>
      {name !== '' && <span className="tree-name">{name}</span>}
      {size === undefined ? (
        <span data-kind={kind}>{text}</span>
      ) : (
        <small>{t(kind === 'array' ? 'data.items' : 'data.keys', { count: size })}</small>
      )}
    </div>
  )
}
