import { useMemo } from 'react'
import type { ProgramPanels } from '../../../../electron/ipc/deskPrograms.ts'
import { call } from '../../../bridge.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { testIds } from '../../../testIds.ts'
import { JsonTree } from './JsonTree.tsx'
import './data.css'

type Read = Readonly<{ value: unknown }> | 'broken' | undefined

function read(text: string | undefined): Read {
  if (text === undefined) return undefined
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return 'broken'
  }
}

/** The data of the pages on the stack, read when asked for. */
export function AppData({ panels }: Readonly<{ panels: ProgramPanels }>) {
  const { t } = useTexts()
  const { data, isRunning, program, stack } = panels
  const shown = useMemo(() => read(data), [data])
  const refresh = (
    <button
      type="button"
      className="pill"
      disabled={!isRunning}
      data-testid={testIds.dataRefresh}
      onClick={() => void call('program.inspect', { program })}
    >
      {t('data.refresh')}
    </button>
  )
  if (typeof shown !== 'object')
    return (
      <div className="panel-empty">
        <p>{t(shown ? 'data.broken' : isRunning ? 'data.empty' : 'data.idle')}</p>
        {isRunning && refresh}
      </div>
    )
  return (
    <div className="app-data">
      <div className="panel-tools">
        <p className="mono" title={t('data.stack')}>
          <span className="hidden-but-read">{t('data.stack')}</span>
          {stack.join(' › ')}
        </p>
        {refresh}
      </div>
      <JsonTree value={shown.value} label={t('data.tree')} />
    </div>
  )
}
