/** The key whose value is written at the end of a line; undefined where a key is written. */
export function valueKeyOf(line: string): string | undefined {
  return /([\w-]+):\s+(?:\[[^\]]*)?[\w./-]*$/.exec(line)?.[1]
}

/** The key that holds what is written at the end of a text: its brace's, or that of the nearest line above further left. */
export function holderAt(text: string): string | undefined {
  const lines = text.split('\n')
  const line = lines.pop() ?? ''
  const brace = openBraceOf(line)
  if (brace !== undefined) return brace
  const indent = indentOf(line)
  return lines
    .filter((each) => keyOf(each) !== undefined)
    .findLast((each) => indentOf(each) < indent)
    ?.match(keyed)?.[2]
}

const keyed = /^(\s*(?:- +)*)([\w-]+):/

function keyOf(line: string): string | undefined {
  return keyed.exec(line)?.[2]
}

/** Where what a line says begins; the dash of an item counts as space. */
function indentOf(line: string): number {
  return /^\s*(?:- *)*/.exec(line)?.[0].length ?? 0
}

/** `when` of `when: { host: qq, `. */
function openBraceOf(line: string): string | undefined {
  const open: (string | undefined)[] = []
  for (const [mark, key] of line.matchAll(/([\w-]+):\s*\{|\}/g)) {
    if (mark === '}') open.pop()
    else open.push(key)
  }
  return open.at(-1)
}
