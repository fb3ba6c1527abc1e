import path from 'node:path'
import { openStorage, type ProgramStorage } from './programStorage.ts'
import type { ProgramSettings } from './running.ts'

/** What is kept of each program, whether it runs or not. */
export type Kept = Readonly<{
  settingsOf: (id: string) => ProgramSettings
  storageOf: (id: string) => ProgramStorage
  /** From now on nothing is stored, and what is will be forgotten: as often as it is asked, until it is ended. */
  forget: () => void
  endForgetting: () => void
  /** Writes what storages hold to the disk. */
  flush: () => void
}>

export function makeKept(folder: string): Kept {
  const settings = new Map<string, ProgramSettings>()
  const storages = new Map<string, ProgramStorage>()
  let passing: Map<string, ProgramStorage> | undefined
  return {
    settingsOf: (id) => {
      const known = settings.get(id) ?? { speed: 'normal', mapped: new Map() }
      settings.set(id, known)
      return known
    },
    storageOf: (id) => {
      const inUse = passing ?? storages
      const known =
        inUse.get(id) ?? openStorage(passing ? undefined : path.join(folder, 'programs'), id)
      inUse.set(id, known)
      return known
    },
    forget: () => {
      passing = new Map()
    },
    endForgetting: () => {
      passing = undefined
    },
    flush: () => {
      for (const storage of storages.values()) storage.flush()
    },
  }
}
