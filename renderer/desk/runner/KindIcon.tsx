import { LineIcon } from '../../icon/LineIcon.tsx'
import { useTexts } from '../../i18n/texts.ts'

const icons = {
  passed: 'M3 8.5l3.5 3.5L13 4.5',
  failed: 'M4 4l8 8M12 4l-8 8',
  skipped: 'M3 8h10',
  invalid: 'M8 3v6M8 12.5v.01',
  running: 'M8 2.5a5.5 5.5 0 1 0 5.5 5.5',
  waiting: 'M8 7.9v.2',
} as const

/** What became of a journey, or of a folder of them. */
export function KindIcon({ kind }: Readonly<{ kind: keyof typeof icons }>) {
  const { t } = useTexts()
  return (
    <>
      <LineIcon path={icons[kind]} />
      <span className="hidden-but-read">{t(`runner.${kind}`)}</span>
    </>
  )
}
