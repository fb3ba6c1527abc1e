import { useEffect, useState } from 'react'

const second = 1_000

/** How many seconds a page still lets nobody go on; counts down from when it came up. */
export function useWait(seconds: number | undefined): number {
  const [left, setLeft] = useState(seconds ?? 0)
  useEffect(() => {
    if (left <= 0) return undefined
    const timer = setTimeout(() => setLeft(left - 1), second)
    return () => clearTimeout(timer)
  }, [left])
  return left
}
