import type { Clock, Timers } from './timers.ts'

/** In milliseconds, as WeChat waits. */
const sleepsAfter = 5_000

/** A program that was hidden for a while sleeps: its timers are held until it is shown again. */
export function makeSleep(
  timers: Timers,
  clock: Clock,
  say: (text: string) => void,
): Readonly<{ hidden: () => void; shown: () => void }> {
  let waiting: number | undefined
  let isAsleep = false
  const wait = (): void => {
    waiting = undefined
    isAsleep = true
    timers.hold()
    say('asleep: it was hidden for 5 s, so its timers are held until it is shown again')
  }
  return {
    hidden: () => {
      if (!isAsleep) waiting ??= clock.start(wait, sleepsAfter)
    },
    shown: () => {
      if (waiting !== undefined) clock.stop(waiting)
      waiting = undefined
      if (!isAsleep) return
      isAsleep = false
      const count = timers.release()
      say(`awake again: ${count} ${count === 1 ? 'timer goes' : 'timers go'} on`)
    },
  }
}
