import path from 'node:path'
import { openStorage, type ProgramStorage } from './programStorage.ts'
import type { ProgramSettings } from './running.ts'

/** What is kept of each program, whether it runs or not. */
export type Kept = Readonly<{
  settingsOf: (id: string) => ProgramSettings
  storageOf: (id: string) => ProgramStorage
  /** Writes what storages hold to the disk. */
  flush: () => void
}>

export function makeKept(folder: string): Kept {
  const settings = new Map<string, ProgramSettings>()
  const storages = new Map<string, ProgramStorage>()
  return {
    settingsOf: (id) => {
      const known = settings.get(id) ?? { speed: 'normal', mapped: new Map() }
      settings.set(id, known)
      return known
    },
    storageOf: (id) => {
      const known = storages.get(id) ?? openStorage(path.join(folder, 'programs'), id)
      storages.set(id, known)
      return known
    },
    flush: () => {
      for (const storage of storages.values()) storage.flush()
    },
  }
}
