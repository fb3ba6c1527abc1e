import { existsSync, readFileSync, renameSync } from 'node:fs'
import type { Library } from '../../policies/engine/library.ts'
import type { Overlay } from '../../policies/engine/model.ts'
import { PolicyError } from '../../policies/engine/parse.ts'
import { readPolicy } from '../../policies/engine/read.ts'

export const emptyOverlay: Overlay = {
  apiVersion: 'hutong/v1',
  kind: 'Overlay',
  name: 'switchboard',
  overrides: [],
  links: [],
  payments: [],
}

/** The stored overlay; one that cannot be read is moved aside, never deleted, and named. */
export function readOverlay(
  file: string,
  library: Library,
): { overlay: Overlay; problem?: string } {
  if (!existsSync(file)) return { overlay: emptyOverlay }
  try {
    const read = readPolicy('overlay.yaml', readFileSync(file, 'utf8'), library)
    if (read.kind === 'Overlay') return { overlay: read }
    return { overlay: emptyOverlay, problem: 'overlay.yaml:1:1 kind: expected Overlay, got "Pack"' }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    renameSync(file, `${file}.damaged-${Date.now()}`)
    return { overlay: emptyOverlay, problem: error.message }
  }
}
