import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import type { Story } from '../../../policies/engine/story.ts'
import { phonePicture } from '../phonePicture.ts'
import type { Language, Reply } from '../../ipc/host.ts'
import type { LaneName } from '../../ipc/lanes.ts'
import type { Lanes } from '../lanes.ts'
import type { Storyteller } from './storyteller.ts'

/** Pages slide in, and pictures in them come up, in ms. */
const settling = 400

const languages: readonly Language[] = ['zh', 'en']
const sides = { before: 'a', after: 'b' } as const satisfies Record<string, LaneName>
export type StoryPictures = (
  scene: number,
  side: keyof typeof sides,
  language: Language,
) => string | undefined

/**
 * Tells a story once in each language, and takes a picture of both phones at the end of every scene: JPEGs as data
 * URLs. The window ends up in the language and at the scene where it was.
 */
export async function takePictures(
  story: Story,
  window: BrowserWindow,
  lanes: Lanes,
  storyteller: Storyteller,
  speak: (language: Language) => void,
  spoken: Language,
): Promise<Reply | StoryPictures> {
  const taken = new Map<string, string>()
  const scene = storyteller.state()?.scene ?? 0
  for (const language of [...languages.filter((each) => each !== spoken), spoken]) {
    speak(language)
    const begun = await storyteller.begin(story)
    if (!begun.ok) return begun
    for (let at = 0; at < story.scenes.length; at++) {
      const reply = await storyteller.go(at)
      if (!reply.ok) return reply
      await pause(settling)
      for (const [side, lane] of Object.entries(sides))
        taken.set(`${at} ${side} ${language}`, await phonePicture(lane, window, lanes))
    }
  }
  await storyteller.go(scene)
  return (at, side, language) => taken.get(`${at} ${side} ${language}`)
}
