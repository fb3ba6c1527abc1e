import { useEffect, useState } from 'react'

const minute = 60_000

/** Counts the minutes that a screen has been in use; `renew` begins the next one at once. */
export function useRenewal(): Readonly<{ turn: number; renew: () => void }> {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setTurn(turn + 1), minute)
    return () => clearTimeout(timer)
  }, [turn])
  return { turn, renew: () => setTurn(turn + 1) }
}
