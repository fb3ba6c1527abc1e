import { rmSync } from 'node:fs'
import { patience } from './patience.ts'

/** Removes what an app kept: Chromium's network service outlives the app by a moment, and writes into it till then. */
export async function removeFolder(folder: string): Promise<void> {
  const end = Date.now() + patience
  for (;;)
    try {
      return rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
}
