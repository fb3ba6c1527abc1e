import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findLaw, type Library } from '../policies/engine/library.ts'
import { readLibrary, readScenario, readSite, readStory } from '../policies/engine/read.ts'
import type { SourceFile } from '../policies/engine/library.ts'
import type { ReplayWorld } from '../policies/engine/replay.ts'
import type { Scenario } from '../policies/engine/scenario.ts'
import { makeResolve } from '../policies/engine/site.ts'
import type { Story } from '../policies/engine/story.ts'

const root = path.resolve(import.meta.dirname, '..')

function filesOf(folder: string, ending: string): readonly SourceFile[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(path.join(root, folder, name), 'utf8'),
    }))
}

/** The project's own registry and packs. */
export function projectLibrary(): Library {
  return readLibrary(filesOf('policies/registry', '.yaml'), filesOf('policies/presets', '.yaml'))
}

/** The project's law and sites, as replay wants them. */
export function projectWorld(): ReplayWorld {
  const library = projectLibrary()
  const folder = path.join(root, 'miniapps/sites')
  const sites = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readSite(name, readFileSync(path.join(folder, name, 'site.yaml'), 'utf8')))
  return { lawOf: (policy) => findLaw(library, policy), resolve: makeResolve(sites) }
}

export function projectScenarios(): readonly Readonly<{ file: string; scenario: Scenario }>[] {
  return filesOf('test/scenarios', '.scenario.yaml').map(({ file, text }) => ({
    file,
    scenario: readScenario(file, text),
  }))
}

export function projectStories(): readonly Readonly<{ file: string; story: Story }>[] {
  return filesOf('policies/stories', '.story.yaml').map(({ file, text }) => ({
    file,
    story: readStory(file, text),
  }))
}
