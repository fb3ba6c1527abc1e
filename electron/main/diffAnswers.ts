import type { Reply } from '../ipc/host.ts'
import { copyForPerson } from './clipboardWatch.ts'
import type { DiffKeeper } from './diffKeeper.ts'
import type { PlayedRequest } from './playRequest.ts'
import type { HostHandlers } from './serve.ts'

/** What is asked of the simulator about the difference of two laws. */
export type DiffServices = Readonly<{
  diff: DiffKeeper
  /** Makes a request on the phones. */
  play: (request: PlayedRequest) => Reply
  changed: () => void
}>

const done: Reply = { ok: true }

/** What the window's calls about the difference of two laws do. */
export function answerDiff({ diff, play, changed }: DiffServices) {
  return {
    'diff.compare': ({ a, b }) => {
      diff.compare(a, b)
      return done
    },
    'diff.play': ({ kind, index }) => {
      const state = diff.state()
      const lists = state?.state === 'done' ? state : undefined
      const row = lists?.[kind === 'link' ? 'links' : 'payments'].rows[index]
      if (row === undefined)
        return {
          ok: false,
          problem: { zh: '没有这处不同可以演示', en: 'There is no such difference to play' },
        }
      const reply = play(row.example)
      changed()
      return reply
    },
    'diff.copy': ({ text }) => {
      copyForPerson(text)
      return done
    },
  } satisfies Partial<HostHandlers>
}
