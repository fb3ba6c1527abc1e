type Plain = Readonly<Record<string, unknown>>

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The next value, with every part that did not change taken from the one before. What main tells arrives as a fresh
 * copy each time; this keeps unchanged lists identical, so that they are not drawn again.
 */
export function keepEqual<T>(before: unknown, next: T): T {
  return keep(before, next) as T
}

function keep(before: unknown, next: unknown): unknown {
  if (Object.is(before, next)) return before
  if (Array.isArray(before) && Array.isArray(next)) {
    const kept = next.map((value: unknown, index) => keep(before[index], value))
    const isSame = kept.length === before.length && kept.every((value, i) => value === before[i])
    return isSame ? before : kept
  }
  if (isPlain(before) && isPlain(next)) {
    const names = Object.keys(next)
    const kept = Object.fromEntries(names.map((name) => [name, keep(before[name], next[name])]))
    const isSame =
      names.length === Object.keys(before).length &&
      names.every((name) => Object.hasOwn(before, name) && kept[name] === before[name])
    return isSame ? before : kept
  }
  return next
}
