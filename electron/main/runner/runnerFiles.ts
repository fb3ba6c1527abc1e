import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { journeyEndings, journeysIn } from '../../../policies/engine/journeysIn.ts'
import { policiesOf, refuseUnknownPolicies } from '../../../policies/engine/knownPolicies.ts'
import type { Library } from '../../../policies/engine/library.ts'
import { largestFile, PolicyError, type Placed } from '../../../policies/engine/parse.ts'
import type { Scenario } from '../../../policies/engine/scenario.ts'

/** What a folder or file holds: its journeys, and what cannot be read of it. */
export type Suite = Readonly<{
  journeys: readonly Readonly<{ file: string; placed: Placed<Scenario> }>[]
  faults: readonly string[]
}>

/** Reads a scenario, a table of links, or a folder of them; places in it are named from `root`. */
export function readSuite(root: string, library: Library): Suite {
  const files = filesAt(root)
  const base = statSync(root).isDirectory() ? root : path.dirname(root)
  const faults: string[] = []
  const journeys = files.flatMap((absolute) => {
    const file = path.relative(base, absolute).split(path.sep).join('/')
    try {
      return journeysAt(absolute, file, library).map((placed) => ({ file, placed }))
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error
      faults.push(...error.faults)
      return []
    }
  })
  return { journeys, faults }
}

function journeysAt(absolute: string, file: string, library: Library): readonly Placed<Scenario>[] {
  const { size } = statSync(absolute)
  if (size > largestFile * 16)
    throw new PolicyError([`${file}:1:1 file: expected a shorter file, got ${size} bytes`])
  const journeys = journeysIn({ file, text: readFileSync(absolute, 'utf8') })
  for (const { value, say } of journeys)
    refuseUnknownPolicies(policiesOf(value, false), library, say)
  return journeys
}

function filesAt(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path.join(place, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesAt(inside)
      return journeyEndings.some((ending) => entry.name.endsWith(ending)) ? [inside] : []
    })
}
