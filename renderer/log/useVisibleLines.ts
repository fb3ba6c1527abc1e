import { useCallback, useState } from 'react'
import type { UIEvent } from 'react'

type Lines = Readonly<{
  /** The first line drawn, and the one after the last. */
  first: number
  last: number
  /** For the box that scrolls. */
  box: (element: HTMLElement | null) => (() => void) | undefined
  onScroll: (event: UIEvent<HTMLElement>) => void
}>
const beyond = 8

/** Which lines of one height are in sight, and a few beyond; only these are drawn. */
export function useVisibleLines(count: number, lineHeight: number): Lines {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(0)
  const box = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    setHeight(element.clientHeight)
    return () => observer.disconnect()
  }, [])
  const first = Math.min(Math.floor(top / lineHeight), count)
  return {
    first: Math.max(0, first - beyond),
    last: Math.min(count, first + Math.ceil(height / lineHeight) + beyond),
    box,
    onScroll: ({ currentTarget }) => setTop(currentTarget.scrollTop),
  }
}
