import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { loadPolicy } from './loadPolicy.ts'
import './banner.css'

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** A policy file may be dropped anywhere on the window. */
export function DropPolicy() {
  const { t } = useTexts()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const end = new AbortController()
    const { signal } = end
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) void loadPolicy(file)
    }
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => end.abort()
  }, [])
  if (!isOver) return undefined
  return (
    <div className="drop-policy">
      <p>
        <b>{t('app.drop')}</b>
        <span>{t('app.dropHint')}</span>
      </p>
    </div>
  )
}
