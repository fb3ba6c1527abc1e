import { Menu, NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { BoardCellState, BoardState } from '../../../electron/ipc/board.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Verdict } from '../../../policies/engine/model.ts'
import { presentations } from '../../../policies/words/presentations.ts'
import { switchTitle } from '../../../policies/words/switchTitle.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { VerdictMenu } from '../VerdictMenu.tsx'

/** The crossing whose menu is open, and the chip that it belongs to. */
export type OpenCell = Readonly<{
  system: string
  column: string
  cell: BoardCellState
  chip: HTMLElement
}>

type Props = Readonly<{
  open: OpenCell
  board: BoardState
  names: HostState['names']
  onClose: () => void
  onRule: (rule: string) => void
}>

/** What decides at a crossing, what else could, and for how many. */
export function CellMenu({ open, board, names, onClose, onRule }: Props) {
  const { t, say } = useTexts()
  const { system, column, cell, chip } = open
  const { view } = board
  const [rollout, setRollout] = useState<number>(cell.switched ?? 100)
  const title = switchTitle((id) => names[id], { view, system, column })
  const set = (verdict: Verdict, share: number): void =>
    void call('board.switch', { view, system, column, verdict, rollout: share })
  return (
    <VerdictMenu
      chip={chip}
      current={cell.verdict}
      onPick={(verdict) => set(verdict, rollout)}
      onClose={onClose}
      label={say(title)}
      last={
        cell.switched !== undefined && (
          <Menu.Item
            data-testid={testIds.boardReset}
            onClick={() => void call('board.switch', { view, system, column })}
          >
            {t('board.reset')}
          </Menu.Item>
        )
      }
      head={
        <div className="cell-head">
          <b>{say(title)}</b>
          <span>{say(presentations[cell.presentation])}</span>
          {cell.rule === 'no-rule' ? (
            <span>{t('board.noRule')}</span>
          ) : (
            <button
              type="button"
              className="link-button mono"
              data-testid={testIds.boardRule}
              onClick={() => {
                onClose()
                onRule(cell.rule)
              }}
            >
              {cell.rule}
            </button>
          )}
        </div>
      }
    >
      <Menu.Divider />
      <NumberInput
        className="cell-share"
        label={t('board.share')}
        suffix=" %"
        min={1}
        max={100}
        allowDecimal={false}
        clampBehavior="strict"
        value={rollout}
        data-testid={testIds.boardShare}
        onChange={(value) => setRollout(typeof value === 'number' ? value : 100)}
        onKeyDown={(event) => {
          // The menu would take arrows and letters for its own.
          event.stopPropagation()
          if (event.key === 'Escape') onClose()
          if (event.key !== 'Enter') return
          set(cell.verdict, rollout)
          onClose()
          chip.focus()
        }}
      />
    </VerdictMenu>
  )
}
