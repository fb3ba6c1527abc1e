import { SegmentedControl } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { DiffFound } from '../../electron/ipc/diff.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import type { DifferenceList } from '../../policies/engine/differenceLists.ts'
import type { Words } from '../../policies/engine/model.ts'
import { diffMarkdown } from '../../policies/words/diffMarkdown.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { call } from '../bridge.ts'
import { LineIcon } from '../icon/LineIcon.tsx'
import { useTexts } from '../i18n/texts.ts'
import { tell } from '../notice.ts'
import { testIds } from '../testIds.ts'
import type { Move } from '../verdict/VerdictMatrix.tsx'
import { BoxLine } from './BoxLine.tsx'
import { Matrix } from './Matrix.tsx'

type Kind = 'link' | 'payment'
type Props = Readonly<{
  found: DiffFound
  names: HostState['names']
  /** What the sides are called in a text of its own. */
  sides: Readonly<{ a: Words; b: Words }>
  /** Something new is being worked out in its place. */
  isStale: boolean
  listed: (rule: string) => boolean
  onRule: (rule: string) => void
}>

/** What was found: the verdicts that move, and below them each set of requests. */
export function Differences({ found, names, sides, isStale, listed, onRule }: Props) {
  const { t, say, language } = useTexts()
  const { links, payments, titles } = found
  const [picked, setPicked] = useState<Kind>('link')
  const other: Kind = picked === 'payment' ? 'link' : 'payment'
  const listOf = (each: Kind): DifferenceList => (each === 'link' ? links : payments)
  // A kind in which nothing differs cannot be chosen, and does not stay so.
  const kind = listOf(picked).rows.length > 0 ? picked : other
  const list = listOf(kind)
  const [wanted, setWanted] = useState<Move>()
  const move = isIn(list, wanted) ? wanted : undefined
  const rows = useMemo(
    () =>
      list.rows
        .map((row, index) => ({ row, index }))
        .filter(({ row }) => move === undefined || isMove(row, move)),
    [list, move],
  )
  const play = useCallback((index: number) => void call('diff.play', { kind, index }), [kind])
  const copy = async (): Promise<void> => {
    const text = diffMarkdown(sides, found, names, language)
    if ((await call('diff.copy', { text })).ok) tell({ type: 'markdown' })
  }
  if (links.rows.length + payments.rows.length === 0)
    return (
      <p className="panel-empty" data-testid={testIds.diffStatus}>
        {t('diff.same')}
      </p>
    )
  return (
    <div className="diff-found" inert={isStale}>
      <div className="diff-tools">
        <SegmentedControl
          aria-label={t('diff.kind')}
          data-testid={testIds.diffKind}
          value={kind}
          onChange={setPicked}
          data={[
            {
              value: 'link' as const,
              label: <Counted text={t('diff.links')} list={links} />,
              disabled: links.rows.length === 0,
            },
            {
              value: 'payment' as const,
              label: <Counted text={t('diff.payments')} list={payments} />,
              disabled: payments.rows.length === 0,
            },
          ]}
        />
        <button
          type="button"
          className="pill"
          aria-label={t('diff.copy')}
          title={t('diff.copy')}
          data-testid={testIds.diffCopy}
          onClick={() => void copy()}
        >
          <LineIcon path="M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3" />
          {t('diff.markdown')}
        </button>
      </div>
      <Matrix cells={list.cells} chosen={move} onChosen={setWanted} />
      <div className="diff-shown">
        <span>
          {t('diff.count', { count: rows.length + (move ? 0 : list.unlisted) })}
          {move && ` · ${say(verdicts[move.before])} → ${say(verdicts[move.after])}`}
        </span>
        {move && (
          <button
            type="button"
            className="link-button"
            data-testid={testIds.diffAll}
            onClick={() => setWanted(undefined)}
          >
            {t('diff.all')}
          </button>
        )}
      </div>
      <Lines
        key={`${kind} ${move?.before} ${move?.after}`}
        rows={rows}
        names={names}
        titles={titles}
        listed={listed}
        onRule={onRule}
        onPlay={play}
      />
      {list.unlisted > 0 && (
        <p className="diff-unlisted">{t('diff.unlisted', { count: list.unlisted })}</p>
      )}
    </div>
  )
}

function isMove({ before, after }: DifferenceList['rows'][number], move: Move): boolean {
  return before.verdict === move.before && after.verdict === move.after
}

function isIn({ rows }: DifferenceList, move: Move | undefined): boolean {
  return move !== undefined && rows.some((row) => isMove(row, move))
}

function Counted({ text, list }: Readonly<{ text: string; list: DifferenceList }>) {
  return (
    <span>
      {text} <small className="rules-count">{list.rows.length + list.unlisted}</small>
    </span>
  )
}

/** More lines than these are drawn when they are asked for. */
const step = 100

type LineProps = Parameters<typeof BoxLine>[0]
type LinesProps = Omit<LineProps, 'row' | 'index'> &
  Readonly<{ rows: readonly Pick<LineProps, 'row' | 'index'>[] }>

function Lines({ rows, ...shared }: LinesProps) {
  const { t } = useTexts()
  const [most, setMost] = useState(step)
  const left = rows.length - most
  return (
    <>
      <ul className="diff-lines">
        {rows.slice(0, most).map(({ row, index }) => (
          <BoxLine key={index} row={row} index={index} {...shared} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="pill diff-more"
          data-testid={testIds.diffMore}
          onClick={() => setMost(most + step)}
        >
          {t('diff.showMore', { count: Math.min(step, left) })}
        </button>
      )}
    </>
  )
}
