import type { backtestCalls as calls } from '../../ipc/backtest.ts'
import type { Reply } from '../../ipc/host.ts'
import type { HostHandlers } from '../serve.ts'
import type { PlayedRequest } from '../playRequest.ts'
import type { BacktestKeeper } from './backtestKeeper.ts'

export type BacktestServices = Readonly<{
  backtest: BacktestKeeper
  /** The system's dialog; undefined when it was closed without a choice. */
  chooseLog: () => Promise<string | undefined>
  /** Writes a log of made-up shares, and answers where it stands. */
  madeUpLog: () => Promise<string>
  play: (request: PlayedRequest) => Reply
}>

const done: Reply = { ok: true }

/** What the window asks of back-tests. */
export function backtestCalls({
  backtest,
  chooseLog,
  madeUpLog,
  play,
}: BacktestServices): Pick<HostHandlers, keyof typeof calls> {
  return {
    'backtest.open': async ({ path: named, a, b }) => {
      const file = named ?? (await chooseLog())
      return file === undefined ? done : backtest.open(file, { a, b })
    },
    'backtest.sample': async (sides) => backtest.open(await madeUpLog(), sides),
    'backtest.run': (sides) => backtest.run(sides),
    'backtest.count': (sides) => backtest.count(sides),
    'backtest.stop': () => {
      backtest.stop()
      return done
    },
    'backtest.close': () => {
      backtest.close()
      return done
    },
    'backtest.play': ({ index }) => {
      const request = backtest.requestAt(index)
      if (request === undefined) return done
      const { at: _, ...own } = request
      return play(own)
    },
  }
}
