import { app } from 'electron'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readStory } from '../../../policies/engine/read.ts'
import type { Story } from '../../../policies/engine/story.ts'

const folder = 'policies/stories'

/** The stories that come along, in the order of their dates. */
export function loadStories(): readonly Story[] {
  const absolute = path.join(app.getAppPath(), folder)
  return readdirSync(absolute)
    .filter((name) => name.endsWith('.story.yaml'))
    .toSorted()
    .map((name) => readStory(`${folder}/${name}`, readFileSync(path.join(absolute, name), 'utf8')))
}
