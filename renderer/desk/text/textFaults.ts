/** A fault of a text and where it stands: from 0, in characters of the text. */
export type TextFault = Readonly<{ from: number; to: number; message: string }>

/** Faults as the parser tells them (`file:line:col path: expected …, got …`), at what they are about. */
export function textFaults(text: string, faults: readonly string[]): readonly TextFault[] {
  const lines = text.split('\n')
  const starts = lines.reduce<number[]>(
    (all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1],
    [0],
  )
  return faults.flatMap((fault) => {
    const found = /^[^:]*:(\d+):(\d+) ([\s\S]+)$/.exec(fault)
    if (found === null) return []
    const [, line = '1', column = '1', message = ''] = found
    const row = Math.min(Number(line), lines.length) - 1
    const start = starts[row] ?? 0
    const from = start + Math.min(Number(column) - 1, lines[row]?.length ?? 0)
    const word = /^[^\s,\]}]*/.exec(text.slice(from))?.[0].length ?? 0
    return [{ from, to: Math.min(from + Math.max(word, 1), text.length), message }]
  })
}
