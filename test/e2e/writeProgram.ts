import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a program's sources, by their names in it, and answers with its folder. */
export function writeProgram(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return folder
}

/** A program of one page, which shows what it said. */
export const onePage = (
  script: string,
  markup = '<view id="said">{{said}}</view>',
): Record<string, string> => ({
  'app.json': '{ "pages": ["pages/a/a"] }',
  'pages/a/a.json': '{}',
  'pages/a/a.wxml': markup,
  'pages/a/a.js': script,
})
