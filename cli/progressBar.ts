import { groupedNumber } from './matrixText.ts'

export type ProgressBar = Readonly<{
  show(rows: number, share: number | undefined): void
  clear(): void
}>

const width = 24
const milliseconds = 100

/** A line on the error output that tells how far something is; nothing where that is no terminal. */
export function progressBar(): ProgressBar {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined }
  const began = performance.now()
  let drawn = -Infinity
  return {
    show: (rows, share) => {
      const now = performance.now()
      if (now - drawn < milliseconds) return
      drawn = now
      const pace = (rows / Math.max(1, now - began) / 1_000).toFixed(1)
      process.stderr.write(`\r\u001b[K${barOf(share)}${groupedNumber(rows)}  ${pace} M/s`)
    },
    clear: () => void process.stderr.write('\r\u001b[K'),
  }
}

function barOf(share: number | undefined): string {
  if (share === undefined) return ''
  const filled = Math.round(share * width)
  const percent = String(Math.floor(share * 100)).padStart(3)
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${percent} %  `
}
