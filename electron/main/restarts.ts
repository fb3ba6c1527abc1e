const most = 3
const within = 60_000

/** The restarts of the last minute and this one; undefined where there were three already. Times in ms. */
export function withRestart(restarts: readonly number[], now = Date.now()): number[] | undefined {
  const recent = restarts.filter((at) => now - at < within)
  return recent.length >= most ? undefined : [...recent, now]
}
