import { useTexts } from '../../i18n/texts.ts'
import type { Stopped } from './ScenarioEditor.tsx'

/** Whether it stands in a file as it is. */
export function Kept({ scenario: { file, isSaved } }: Readonly<{ scenario: Stopped }>) {
  const { t } = useTexts()
  const short = file?.split(/[\\/]/).at(-1) ?? ''
  const text =
    file === undefined
      ? t('scenario.unsaved')
      : t(isSaved ? 'scenario.saved' : 'scenario.changed', { file: short })
  return (
    <span className="scenario-kept" data-changed={!isSaved || undefined} title={file ?? text}>
      {text}
    </span>
  )
}
