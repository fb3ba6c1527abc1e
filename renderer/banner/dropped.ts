/** What a dropped thing is: a policy's or a scenario's text, or a mini-program's folder or archive. */
export type Dropped = 'policy' | 'scenario' | 'program'

/** A folder or a .zip is a mini-program, a .scenario.yaml a scenario; everything else is judged as a policy file. */
export function droppedAs(name: string, isFolder: boolean): Dropped {
  if (isFolder || /\.zip$/i.test(name)) return 'program'
  return /\.scenario\.ya?ml$/i.test(name) ? 'scenario' : 'policy'
}
