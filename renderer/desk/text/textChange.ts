/** What lies between the beginning and the end that two texts share: the least that turns one into the other. */
export function textChange(
  before: string,
  after: string,
): Readonly<{ from: number; to: number; insert: string }> {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let end = 0
  while (
    end < most - from &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) }
}
