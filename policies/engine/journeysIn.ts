import type { SourceFile } from './library.ts'
import { linkSuite } from './linkSuite.ts'
import type { Placed } from './parse.ts'
import type { Scenario } from './scenario.ts'
import { scenarioCases } from './scenarioCases.ts'

/** How the names of files end that hold journeys. */
export const journeyEndings = ['.scenario.yaml', '.links.csv'] as const

/** All journeys of a file: a scenario, one with a table of examples, or a table of links (CSV). Throws PolicyError. */
export function journeysIn({ file, text }: SourceFile): readonly Placed<Scenario>[] {
  return file.endsWith('.csv') ? linkSuite(file, text) : scenarioCases(file, text)
}
