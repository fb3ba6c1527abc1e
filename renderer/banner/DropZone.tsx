import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { addProgram } from './addProgram.ts'
import { droppedAs } from './dropped.ts'
import { loadLog } from './loadLog.ts'
import { loadPolicy } from './loadPolicy.ts'
import { loadScenario } from './loadScenario.ts'
import './banner.css'

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

const openers = {
  program: addProgram,
  policy: loadPolicy,
  scenario: loadScenario,
  log: loadLog,
} as const

/** Opens what was dropped; a folder has no text, only a place. */
function open(transfer: DataTransfer | null): void {
  const file = transfer?.files[0]
  if (file === undefined) return
  const isFolder = transfer?.items[0]?.webkitGetAsEntry()?.isDirectory ?? false
  void openers[droppedAs(file.name, isFolder)](file)
}

/** A policy or scenario file, a log or a mini-program may be dropped anywhere on the window. */
export function DropZone() {
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
      open(event.dataTransfer)
    }
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => end.abort()
  }, [])
  if (!isOver) return undefined
  return (
    <div className="drop-zone">
      <h2>{t('app.drop')}</h2>
      <ul>
        <li>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M8 4h11l6 6v18H8zM19 4v6h6M12 16h9M12 20h9M12 24h5" />
          </svg>
          <b>{t('app.dropPolicy')}</b>
          <span>{t('app.dropPolicyHint')}</span>
        </li>
        <li>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M4 7v19h24V10H16l-3-4H5a1 1 0 0 0-1 1ZM12.5 15.5 9.5 18.5l3 3M19.5 15.5l3 3-3 3" />
          </svg>
          <b>{t('app.dropProgram')}</b>
          <span>{t('app.dropProgramHint')}</span>
        </li>
        <li>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M5 6v20M27 6v20M5 9c11 0 11 3 22 3M5 16c11 0 11 6 22 6M5 23c11 0 11-14 22-14" />
          </svg>
          <b>{t('app.dropLog')}</b>
          <span>{t('app.dropLogHint')}</span>
        </li>
      </ul>
    </div>
  )
}
