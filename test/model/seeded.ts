/** For fast-check: the seed that `SEED` names, to run a failure again; else a new one, printed when it fails. */
export function seeded(): Readonly<{ seed?: number }> {
  const seed = process.env['SEED']
  return seed === undefined ? {} : { seed: Number(seed) }
}
