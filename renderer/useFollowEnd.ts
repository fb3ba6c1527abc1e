import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject, UIEvent } from 'react'

type Following = Readonly<{
  /** For the box that scrolls; its only child holds the lines. */
  box: RefObject<HTMLDivElement | null>
  isFollowing: boolean
  /** Goes to the end and stays there. */
  follow: () => void
  onScroll: (event: UIEvent<HTMLElement>) => void
}>
/** Within this many pixels of the end counts as at the end. */
const near = 12

/**
 * Keeps a box that scrolls at its end while its content grows, unless the person scrolled up; another `newest` takes
 * them to the end again.
 */
export function useFollowEnd(newest?: string): Following {
  const box = useRef<HTMLDivElement>(null)
  const [isFollowing, setIsFollowing] = useState(true)
  const [last, setLast] = useState(newest)
  if (last !== newest) {
    setLast(newest)
    setIsFollowing(true)
  }
  useLayoutEffect(() => {
    if (isFollowing) toEnd(box.current)
    // Not at every drawing: to ask for the height lays out all anew. What else makes the content grow is observed.
  }, [isFollowing])
  useEffect(() => {
    const content = box.current?.firstElementChild
    if (!isFollowing || !content) return undefined
    // Lines out of sight have no height of their own until they are reached.
    const observer = new ResizeObserver(() => toEnd(box.current))
    observer.observe(content)
    return () => observer.disconnect()
  })
  return {
    box,
    isFollowing,
    follow: () => setIsFollowing(true),
    onScroll: ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) =>
      setIsFollowing(scrollHeight - clientHeight - scrollTop < near),
  }
}

function toEnd(element: HTMLElement | null): void {
  if (element) element.scrollTop = element.scrollHeight
}
