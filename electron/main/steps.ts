/** A value with what it was before and can be again, the nearest last. */
export type Steps<T> = Readonly<{ past: readonly T[]; now: T; future: readonly T[] }>

/** So many changes can be taken back. */
const mostSteps = 200

export function firstStep<T>(now: T): Steps<T> {
  return { past: [], now, future: [] }
}

/** What could be made again is forgotten with every new change. */
export function stepTo<T>({ past, now }: Steps<T>, next: T): Steps<T> {
  return { past: [...past, now].slice(-mostSteps), now: next, future: [] }
}

/** The change before taken back; undefined where there was none. */
export function undone<T>({ past, now, future }: Steps<T>): Steps<T> | undefined {
  const [before] = past.slice(-1)
  return before === undefined
    ? undefined
    : { past: past.slice(0, -1), now: before, future: [...future, now] }
}

/** The change that was taken back last, made again; undefined where there is none. */
export function redone<T>({ past, now, future }: Steps<T>): Steps<T> | undefined {
  const [after] = future.slice(-1)
  return after === undefined
    ? undefined
    : { past: [...past, now], now: after, future: future.slice(0, -1) }
}
