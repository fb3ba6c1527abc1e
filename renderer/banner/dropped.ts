/** What a dropped thing is: a policy's or a scenario's text, a log of shares, or a mini-program's folder or archive. */
export type Dropped = 'policy' | 'scenario' | 'program' | 'log'

/** A folder or a .zip is a mini-program, a .scenario.yaml a scenario, a table or lines of JSON a log; everything else is judged as a policy file. */
export function droppedAs(name: string, isFolder: boolean): Dropped {
  if (isFolder || /\.zip$/i.test(name)) return 'program'
  if (/\.(?:(?:ndjson|jsonl|csv)(?:\.gz)?|parquet)$/i.test(name)) return 'log'
  return /\.scenario\.ya?ml$/i.test(name) ? 'scenario' : 'policy'
}
