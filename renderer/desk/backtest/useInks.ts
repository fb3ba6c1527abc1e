import { useSyncExternalStore } from 'react'
import { verdictOrder } from '../VerdictMenu.tsx'

const names = [...verdictOrder, 'ink', 'dim', 'line', 'surface'] as const

/** The colours of the look that stands, for what style sheets do not draw. */
export type Inks = Readonly<Record<(typeof names)[number], string>>

const scheme = 'data-mantine-color-scheme'
let read: Readonly<{ scheme: string | null; inks: Inks }> | undefined

export function useInks(): Inks {
  return useSyncExternalStore(subscribe, () => {
    const root = document.documentElement
    const now = root.getAttribute(scheme)
    if (read?.scheme !== now) {
      const style = getComputedStyle(root)
      const inks = Object.fromEntries(
        names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
      ) as Record<(typeof names)[number], string>
      read = { scheme: now, inks }
    }
    return read.inks
  })
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: [scheme] })
  return () => observer.disconnect()
}
