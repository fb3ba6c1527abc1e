/** What time is taken from: the Worker's own, or one that a test turns by hand. In milliseconds. */
export type Clock = Readonly<{
  now: () => number
  /** Does the work once, that much later; the answer stops it. */
  start: (work: () => void, delay: number) => number
  stop: (started: number) => void
}>

type Work = (...input: readonly unknown[]) => void
type Start = (work?: unknown, delay?: unknown, ...input: readonly unknown[]) => number
type Stop = (timer?: unknown) => void
type Timer = {
  readonly run: () => void
  /** Of an interval. */
  readonly every?: number
  due: number
  started?: number | undefined
}

/** A program's timers, which can be held: nothing is lost, and what came due meanwhile fires in its order. */
export type Timers = Readonly<{
  globals: Readonly<{
    setTimeout: Start
    setInterval: Start
    clearTimeout: Stop
    clearInterval: Stop
  }>
  hold: () => void
  /** Lets them go on; answers with how many there are. */
  release: () => number
}>

export function makeTimers(clock: Clock): Timers {
  const timers = new Map<number, Timer>()
  let isHeld = false
  let numbers = 0
  const arm = (number: number, timer: Timer): void => {
    timer.started = clock.start(() => fire(number, timer), Math.max(0, timer.due - clock.now()))
  }
  const fire = (number: number, timer: Timer): void => {
    if (timer.every === undefined) timers.delete(number)
    else {
      const next = timer.due + timer.every
      // The turns that a held one missed do not come all at once.
      timer.due = next > clock.now() ? next : clock.now() + timer.every
      arm(number, timer)
    }
    timer.run()
  }
  const set =
    (repeats: boolean): Start =>
    (work, delay, ...input) => {
      const number = ++numbers
      if (typeof work !== 'function') return number
      const wait = Math.max(0, Number(delay) || 0)
      const timer: Timer = {
        run: () => (work as Work)(...input),
        due: clock.now() + wait,
        ...(repeats ? { every: Math.max(1, wait) } : {}),
      }
      timers.set(number, timer)
      if (!isHeld) arm(number, timer)
      return number
    }
  const rest = (timer: Timer): void => {
    if (timer.started !== undefined) clock.stop(timer.started)
    timer.started = undefined
  }
  const clear: Stop = (given) => {
    const number = Number(given)
    const timer = timers.get(number)
    if (timer) rest(timer)
    timers.delete(number)
  }
  return {
    globals: {
      setTimeout: set(false),
      setInterval: set(true),
      clearTimeout: clear,
      clearInterval: clear,
    },
    hold: () => {
      isHeld = true
      for (const timer of timers.values()) rest(timer)
    },
    release: () => {
      isHeld = false
      const waiting = [...timers].toSorted(([, one], [, other]) => one.due - other.due)
      for (const [number, timer] of waiting) arm(number, timer)
      return waiting.length
    },
  }
}
