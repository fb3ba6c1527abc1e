/** A problem with the place that it begins with; none for what stands in no file. */
export type PlacedProblem = Readonly<{
  file?: string
  line?: number
  column?: number
  text: string
}>

/** Takes `file:line:col what is wrong` apart. */
export function placedProblem(problem: string): PlacedProblem {
  const [, file, line, column, text] = /^(.+?):(\d+):(\d+) (.*)$/s.exec(problem) ?? []
  return file === undefined || text === undefined
    ? { text: problem }
    : { file, line: Number(line), column: Number(column), text }
}
