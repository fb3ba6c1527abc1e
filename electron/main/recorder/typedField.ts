import type { Cells } from '../../../policies/engine/scenarioOutline.ts'
import type { Running } from '../programs/running.ts'

/** What a person wrote, and where: a field of a program is found again by its system and page. */
export function typedField(
  running: Pick<Running, 'system' | 'stack'> | undefined,
  into: string,
  text: string,
): Cells {
  const page = running?.stack.at(-1)
  return {
    ...(running === undefined || running.system === 'unknown' ? {} : { host: running.system }),
    ...(running === undefined || page === undefined ? {} : { page: slashed(page) }),
    into,
    text,
  }
}

function slashed(page: string): string {
  return page.startsWith('/') ? page : `/${page}`
}
