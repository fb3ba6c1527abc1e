/** What Vitest's own process calls and Node 20 lacks; without Map.groupBy it cannot say which test failed. */

Map.groupBy ??= (items, keyOf) => {
  const groups = new Map()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

Object.groupBy ??= (items, keyOf) => Object.fromEntries(Map.groupBy(items, keyOf))

Promise.withResolvers ??= () => {
  const made = {}
  made.promise = new Promise((resolve, reject) => {
    made.resolve = resolve
    made.reject = reject
  })
  return made
}
