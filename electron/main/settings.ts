import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { deviceNames } from '../ipc/device.ts'
import { Language, Motion, Theme } from '../ipc/host.ts'
import { Panels } from '../ipc/panels.ts'
import { Place } from './windowPlace.ts'

const Settings = z.strictObject({
  version: z.literal(1),
  language: Language,
  theme: Theme,
  device: z.enum(deviceNames).default('usual'),
  motion: Motion.default('system'),
  panels: Panels.default({ hidden: [] }),
  /** Where the window stood last. */
  place: Place.optional(),
  /** The policy that was in force last. */
  policy: z.string(),
})
export type Settings = Readonly<z.infer<typeof Settings>>

export const firstPolicy = 'cn-2021-09-17-wechat'

/** Reads the settings, or its last good copy, or starts from the system's language and theme. */
export function readSettings(file: string): Settings {
  for (const candidate of [file, `${file}.bak`]) {
    if (!existsSync(candidate)) continue
    try {
      return Settings.parse(JSON.parse(readFileSync(candidate, 'utf8')))
    } catch (error) {
      console.error(`settings: ${candidate} cannot be read and is passed over: ${String(error)}`)
    }
  }
  const language = app.getLocale().startsWith('zh') ? 'zh' : 'en'
  return {
    version: 1,
    language,
    theme: 'system',
    device: 'usual',
    motion: 'system',
    panels: { hidden: [] },
    policy: firstPolicy,
  }
}

/** What a drag changes, the policy or the window, is written when it has rested so long, in ms. */
const rest = 400

/**
 * Writes settings whole or not at all, the good copy after the file itself: at once where a choice is another, else
 * when all has rested; `flush` writes what still waits.
 */
export function settingsWriter(
  file: string,
): Readonly<{ write: (settings: Settings, before: Settings) => void; flush: () => void }> {
  let waiting: Settings | undefined
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    clearTimeout(timer)
    if (waiting === undefined) return
    const text = JSON.stringify(waiting, undefined, 2)
    waiting = undefined
    writeFileAtomic.sync(file, text)
    writeFileAtomic.sync(`${file}.bak`, text)
  }
  return {
    write: (settings, before) => {
      waiting = settings
      clearTimeout(timer)
      const { language, theme, device, motion } = before
      const isChosen =
        settings.language !== language ||
        settings.theme !== theme ||
        settings.device !== device ||
        settings.motion !== motion
      if (!isChosen) timer = setTimeout(flush, rest)
      else flush()
    },
    flush,
  }
}
