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

/** Writes whole or not at all, the good copy after the file itself. */
export function writeSettings(file: string, settings: Settings): void {
  const text = JSON.stringify(settings, undefined, 2)
  writeFileAtomic.sync(file, text)
  writeFileAtomic.sync(`${file}.bak`, text)
}
