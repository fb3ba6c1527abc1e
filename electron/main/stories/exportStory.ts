import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserWindow, Rectangle } from 'electron'
import type { Story } from '../../../policies/engine/story.ts'
import { pictureOf } from '../capture.ts'
import type { Language, Reply } from '../../ipc/host.ts'
import type { LaneName } from '../../ipc/lanes.ts'
import type { Lanes } from '../lanes.ts'
import type { Storyteller } from './storyteller.ts'

/** Wide enough for every screen that a page is read on, in pixels, and clear enough to read what stands there. */
const width = 390
const quality = 76
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
        taken.set(`${at} ${side} ${language}`, await screenOf(lane, window, lanes))
    }
  }
  await storyteller.go(scene)
  return (at, side, language) => taken.get(`${at} ${side} ${language}`)
}

async function screenOf(lane: LaneName, window: BrowserWindow, lanes: Lanes): Promise<string> {
  const box = (await window.webContents.executeJavaScript(
    `(() => {
      const { x, y, width, height } = document
        .querySelector('.phone-column[data-lane="${lane}"] .phone-glass')
        .getBoundingClientRect()
      return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
    })()`,
  )) as Rectangle
  const shown = lanes.of(lane)?.guests.shown()
  const picture = await pictureOf(window, shown ? [shown] : [], box)
  return `data:image/jpeg;base64,${picture.resize({ width }).toJPEG(quality).toString('base64')}`
}
