import type { _electron, ElectronApplication } from 'playwright-core'

type Options = NonNullable<Parameters<typeof _electron.launch>[0]>

export function launchHeld(
  options: Omit<Options, 'args'> & { project: string; args: readonly string[] },
): Promise<ElectronApplication>
