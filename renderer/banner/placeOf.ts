/** Where a problem is and what it is, from main's `file:line:col what`. */
export type Place = Readonly<{ file: string; line: number; what: string }>

/** Takes a problem apart for display; nothing when it names no line. */
export function placeOf(text: string): Place | undefined {
  const found = /^(.+?):(\d+):\d+:? ([\s\S]+)$/.exec(text)
  const [, file, line, what] = found ?? []
  if (file === undefined || line === undefined || what === undefined) return undefined
  return { file: file.split(/[\\/]/).at(-1) ?? file, line: Number(line), what }
}
