/**
 * Does one thing at a time, and of what is asked for meanwhile only the newest: what follows a drag never falls behind it.
 */
export function newestOnly<T>(act: (value: T) => Promise<unknown>): (value: T) => Promise<void> {
  let waiting: T[] = []
  let isBusy = false
  return async (value) => {
    waiting = [value]
    if (isBusy) return
    isBusy = true
    try {
      while (waiting.length > 0) for (const next of waiting.splice(0)) await act(next)
    } finally {
      isBusy = false
    }
  }
}
