import type { ProgramEntry } from '../../../electron/ipc/deskPrograms.ts'

/** What a host's shelf shows: those used lately, the last first, and the rest in their own order. */
export type ShelfContent = Readonly<{
  recent: readonly ProgramEntry[]
  rest: readonly ProgramEntry[]
}>

/** The programs that a host runs, without apps of their own. */
export function hostedBy(host: string, programs: readonly ProgramEntry[]): readonly ProgramEntry[] {
  return programs.filter((program) => program.host === host && !program.isApp)
}

export function shelfOf(
  hosted: readonly ProgramEntry[],
  recentIds: readonly string[],
): ShelfContent {
  const recent = recentIds.flatMap((id) => hosted.find((program) => program.id === id) ?? [])
  return { recent, rest: hosted.filter((program) => !recent.includes(program)) }
}

/** A program is found by words of either name, its id or its folder; every word must occur. */
export function matchesProgram({ id, name, folder }: ProgramEntry, search: string): boolean {
  const text = [name.zh, name.en, id, folder ?? ''].join('\n').toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
