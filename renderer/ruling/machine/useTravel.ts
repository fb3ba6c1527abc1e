import { useCallback, useState } from 'react'

/** Which moment of an attempt is shown: the newest, and it follows, until someone goes back. */
export type Travel = Readonly<{ at: number; last: number; go: (to: number) => void }>

export function useTravel(attempt: string, count: number): Travel {
  const [held, setHeld] = useState<Readonly<{ attempt: string; at: number }>>()
  const last = count - 1
  const go = useCallback(
    (to: number) => setHeld(to >= last ? undefined : { attempt, at: Math.max(0, to) }),
    [attempt, last],
  )
  const at = held?.attempt === attempt ? Math.min(held.at, last) : last
  return { at, last, go }
}
