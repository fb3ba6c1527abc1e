/** What a dropped thing is: a policy's text, or a mini-program's folder or archive. */
export type Dropped = 'policy' | 'program'

/** A folder or a .zip is a mini-program; everything else is judged as a policy file. */
export function droppedAs(name: string, isFolder: boolean): Dropped {
  return isFolder || /\.zip$/i.test(name) ? 'program' : 'policy'
}
