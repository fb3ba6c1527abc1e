import { useEffect, useState } from 'react'
import { testIds } from '../testIds.ts'

const shownFor = 3_200

/** A passing sentence at the top, where no guest's view can cover it. */
export function Toast({ text }: Readonly<{ text: string }>) {
  const [isShown, setIsShown] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(false), shownFor)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return undefined
  return (
    <div className="phone-toast" role="status" data-testid={testIds.phoneToast}>
      {text}
    </div>
  )
}
