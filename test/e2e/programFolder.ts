import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Driver } from './driver.ts'
import { writeProgram } from './writeProgram.ts'

/** A folder of its own for programs that a test writes. */
export function makeProgramFolder(): Readonly<{
  folder: string
  /** Writes a program's sources, and answers with where they lie. */
  write: (name: string, files: Readonly<Record<string, string | Uint8Array>>) => string
  remove: () => void
}> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hutong-programs-'))
  return {
    folder,
    write: (name, files) => writeProgram(path.join(folder, name), files),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Opens a program's folder, and answers with its page once it stands. */
export async function openProgram(driver: Driver, place: string): Promise<Page> {
  expect(await driver.call('program.add', { folder: place })).toEqual({ ok: true })
  const { panels } = await driver.until(
    'its page',
    (state) => (state.panels?.stack.length ?? 0) > 0,
  )
  return driver.guest(`mp://${(panels?.program ?? '').toLowerCase()}`)
}

export const onePage = (
  script: string,
  markup = '<view id="said">{{said}}</view>',
): Record<string, string> => ({
  'app.json': '{ "pages": ["pages/a/a"] }',
  'pages/a/a.json': '{}',
  'pages/a/a.wxml': markup,
  'pages/a/a.js': script,
})
