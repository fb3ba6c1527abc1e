import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { deviceNames } from '../ipc/device.ts'
import { Language, Theme } from '../ipc/host.ts'

const Settings = z.strictObject({
  version: z.literal(1),
  language: Language,
  theme: Theme,
  device: z.enum(deviceNames).default('usual'),
  /** The policy that was in force last. */
  policy: z.string(),
})
export type Settings = z.infer<typeof Settings>

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
  return { version: 1, language, theme: 'system', device: 'usual', policy: firstPolicy }
}

/** A policy that is dragged along the timeline is written when it has rested so long, in ms. */
const rest = 400

/**
 * Writes settings whole or not at all, the good copy after the file itself: at once, but where only the policy is
 * another, when that has rested; `flush` writes what still waits.
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
      const { language, theme, device } = before
      const isPolicyAlone =
        settings.language === language && settings.theme === theme && settings.device === device
      if (isPolicyAlone) timer = setTimeout(flush, rest)
      else flush()
    },
    flush,
  }
}
