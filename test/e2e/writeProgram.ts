import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a program's sources, by their names in it, and answers with its folder. */
export function writeProgram(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  for (const [name, body] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, body)
  }
  return folder
}
