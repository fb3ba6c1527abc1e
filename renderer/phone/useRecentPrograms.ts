import { useState } from 'react'
import type { PhoneState } from '../../electron/ipc/phone.ts'

/** Mini-programs that the phone's holder had in front, the last first; remembered while the window is open. */
export function useRecentPrograms({ holder, screen }: PhoneState): readonly string[] {
  const [recent, setRecent] = useState<Readonly<Record<string, readonly string[]>>>({})
  const own = recent[holder] ?? []
  if (screen.type !== 'program' || own[0] === screen.program) return own
  const next = [screen.program, ...own.filter((id) => id !== screen.program)]
  setRecent({ ...recent, [holder]: next })
  return next
}
