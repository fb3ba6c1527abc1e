import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import type { BoardState } from '../../../electron/ipc/board.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { StepsBack } from '../StepsBack.tsx'

type Props = Readonly<{
  board: BoardState
  canUndo: boolean
  canRedo: boolean
  names: HostState['names']
  words: string
  onWords: (words: string) => void
  onView: (view: BoardState['view']) => void
  onCompany: () => void
}>

/** The merchants' own apps, where there is no host. */
const own = ''

function usualHost(hosts: readonly string[]): string {
  return hosts.includes('wechat') ? 'wechat' : (hosts[0] ?? '')
}

/** Which board, what to find on it, and the way back from a change. */
export function BoardTools({
  board,
  canUndo,
  canRedo,
  names,
  words,
  onWords,
  onView,
  onCompany,
}: Props) {
  const { t, say } = useTexts()
  const { view, hosts } = board
  const choices = useMemo(() => {
    const named = hosts[view.kind].map((id) => ({
      value: id,
      label: names[id] ? say(names[id]) : id,
    }))
    return view.kind === 'link' ? named : [{ value: own, label: t('board.ownApps') }, ...named]
  }, [hosts, view.kind, names, say, t])
  return (
    <div className="board-tools">
      <SegmentedControl
        aria-label={t('board.kind')}
        data-testid={testIds.boardKind}
        value={view.kind}
        onChange={(kind) =>
          onView(kind === 'link' ? { kind, host: usualHost(hosts.link) } : { kind })
        }
        data={[
          { value: 'link' as const, label: t('rules.links') },
          { value: 'payment' as const, label: t('rules.payments') },
        ]}
      />
      <Select
        className="board-host"
        aria-label={t(view.kind === 'link' ? 'board.from' : 'board.inside')}
        data-testid={testIds.boardHost}
        data={choices}
        value={view.host ?? own}
        allowDeselect={false}
        searchable
        selectFirstOptionOnChange
        nothingFoundMessage={t('board.noHost')}
        onChange={(host) => {
          if (host === null) return
          if (view.kind === 'link') onView({ kind: 'link', host })
          else onView(host === own ? { kind: 'payment' } : { kind: 'payment', host })
        }}
      />
      <TextInput
        type="search"
        className="board-search"
        aria-label={t('board.search')}
        placeholder={t('board.searchShort')}
        data-testid={testIds.boardSearch}
        value={words}
        onChange={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <button type="button" className="pill" data-testid={testIds.companyAdd} onClick={onCompany}>
        {t('company.addShort')}
      </button>
      <StepsBack
        undo={{
          can: canUndo,
          text: t('board.undo'),
          testId: testIds.undo,
          go: () => void call('law.undo', {}),
        }}
        redo={{
          can: canRedo,
          text: t('board.redo'),
          testId: testIds.redo,
          go: () => void call('law.redo', {}),
        }}
      />
    </div>
  )
}
