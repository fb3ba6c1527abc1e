import { lazy, Suspense, useEffect, useState } from 'react'
import type { BacktestState } from '../../../electron/ipc/backtest.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { call } from '../../bridge.ts'
import { chooseSides, useChosenSides } from '../../diff/chosenSides.ts'
import { firstSides, type Sides } from '../../diff/firstSides.ts'
import { SideChoice } from '../../diff/SideChoice.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import type { Move } from '../../verdict/VerdictMatrix.tsx'
import { Dates } from './Dates.tsx'
import { cellsIn, flowsOf, type Filter } from './flows.ts'
import { FlowTable } from './FlowTable.tsx'
import { Groups } from './Groups.tsx'
import { LogBar } from './LogBar.tsx'
import { NoLog } from './NoLog.tsx'
import { Refused } from './Refused.tsx'
import { Shares } from './Shares.tsx'
import { Tiles } from './Tiles.tsx'
import './backtest.css'

type Props = Readonly<{
  law: HostState['law']
  packs: HostState['packs']
  names: HostState['names']
  backtest: BacktestState | undefined
}>

/** The chart is large, and most starts never see it. */
const FlowChart = lazy(async () => ({ default: (await import('./FlowChart.tsx')).FlowChart }))

/** What two laws would have done to a log of shares: how many go from which verdict to which, and any of them to play. */
export function BacktestTool({ law, packs, names, backtest }: Props) {
  const sides = useChosenSides() ?? firstSides(law, packs)
  const { a, b } = sides
  // Whatever is chosen or switched, all that was read is counted anew; no wait, no press.
  const isKept = backtest?.isKept === true && backtest.phase !== 'reading'
  const asked = JSON.stringify([{ a, b }, a.overlay || b.overlay ? law.text : ''])
  useEffect(() => {
    const [chosen] = JSON.parse(asked) as [Sides, string]
    if (isKept) void call('backtest.count', chosen)
  }, [isKept, asked])
  return (
    <section className="backtest" data-testid={testIds.backtest}>
      <div className="diff-sides">
        {(['a', 'b'] as const).map((name) => (
          <SideChoice
            key={name}
            name={name}
            side={sides[name]}
            law={law}
            packs={packs}
            onSide={(side) => chooseSides({ a, b, [name]: side })}
          />
        ))}
      </div>
      {backtest === undefined ? (
        <NoLog sides={sides} />
      ) : (
        <>
          <LogBar backtest={backtest} sides={sides} />
          <Found
            key={backtest.path}
            backtest={backtest}
            names={names}
            packs={packs}
            sides={sides}
          />
        </>
      )}
    </section>
  )
}

type FoundProps = Pick<Props, 'names' | 'packs'> &
  Readonly<{ backtest: BacktestState; sides: Sides }>

function Found({ backtest, names, packs, sides }: FoundProps) {
  const { t } = useTexts()
  const [filter, setFilter] = useState<Filter>({ owner: '', surface: '' })
  const [move, setMove] = useState<Move>()
  const [isTable, setIsTable] = useState(false)
  const { cells, rows, shares } = backtest
  const flows = flowsOf(cellsIn(cells, filter))
  // A way that no row goes any more is chosen no more.
  const chosen = flows.find((flow) => flow.before === move?.before && flow.after === move.after)
  if (backtest.phase === 'reading') return <p className="backtest-wait">{t('backtest.wait')}</p>
  if (rows === 0) return <Refused backtest={backtest} />
  return (
    <div className="backtest-found">
      <Tiles flows={flows} />
      {backtest.dates && <Dates dates={backtest.dates} packs={packs} sides={sides} />}
      <div className="backtest-views">
        <div className="backtest-flows">
          <div className="backtest-head">
            <h3>{t('backtest.flows')}</h3>
            <div role="group" aria-label={t('backtest.view')}>
              {([false, true] as const).map((each) => (
                <button
                  key={String(each)}
                  type="button"
                  className="pill"
                  aria-pressed={isTable === each}
                  data-testid={testIds.backtestView(each ? 'table' : 'chart')}
                  onClick={() => setIsTable(each)}
                >
                  {t(each ? 'backtest.asTable' : 'backtest.asChart')}
                </button>
              ))}
            </div>
          </div>
          {isTable ? (
            <FlowTable flows={flows} chosen={chosen} onChosen={setMove} />
          ) : (
            <Suspense fallback={<div className="backtest-chart" />}>
              <FlowChart flows={flows} chosen={chosen} onChosen={setMove} />
            </Suspense>
          )}
        </div>
        <div className="backtest-groups">
          {(['owner', 'surface'] as const).map((by) => (
            <Groups
              key={by}
              by={by}
              cells={cellsIn(cells, { ...filter, [by]: '' })}
              chosen={filter[by]}
              names={names}
              onChosen={(name) => setFilter({ ...filter, [by]: name })}
            />
          ))}
        </div>
      </div>
      <Shares
        shares={shares}
        filter={filter}
        move={chosen}
        names={names}
        onAll={() => setMove(undefined)}
      />
      <Refused backtest={backtest} />
    </div>
  )
}
