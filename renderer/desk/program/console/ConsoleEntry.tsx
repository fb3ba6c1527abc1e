import { memo, useState } from 'react'
import type { ConsoleLine } from '../../../../electron/ipc/deskPrograms.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { kindOf } from './consoleFilter.ts'
import { LevelIcon } from './LevelIcon.tsx'

/** Longer lines are shown in part, with a button for the rest. */
const most = 600

export const ConsoleEntry = memo(function ConsoleEntry({ line }: Readonly<{ line: ConsoleLine }>) {
  const { t } = useTexts()
  const [isWhole, setIsWhole] = useState(false)
  const { level, text } = line
  const kind = kindOf(level)
  const isCut = text.length > most && !isWhole
  return (
    <div className="console-line" data-kind={kind}>
      <LevelIcon kind={kind} />
      <span className="hidden-but-read">{t(`console.level.${level}`)}</span>
      <span className="mono">
        {isCut ? `${text.slice(0, most)}…` : text}
        {isCut && (
          <button type="button" className="link-button" onClick={() => setIsWhole(true)}>
            {t('console.whole', { count: text.length })}
          </button>
        )}
      </span>
    </div>
  )
})
