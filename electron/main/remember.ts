/** Makes one thing for each object, once. */
export function remember<K extends WeakKey, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const found = known.get(of)
    if (found !== undefined) return found
    const made = make(of)
    known.set(of, made)
    return made
  }
}

/** What was made last, for as long as it is asked with the very same things. */
export function whileSame<K extends readonly unknown[], V>(make: (...of: K) => V): (...of: K) => V {
  let last: Readonly<{ of: K; made: V }> | undefined
  return (...of) => {
    if (last === undefined || last.of.some((each, index) => each !== of[index]))
      last = { of, made: make(...of) }
    return last.made
  }
}
