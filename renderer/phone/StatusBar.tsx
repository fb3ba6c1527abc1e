import { clockOf, shortDate } from '../dates.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'

/** The simulated time and date, written as the law's instant has them. */
export function StatusBar({ now }: Readonly<{ now: string }>) {
  const { language } = useTexts()
  return (
    <div className="status-bar" data-testid={testIds.phoneNow}>
      <span>
        <b>{clockOf(now)}</b> {shortDate(now, language)}
      </span>
      <svg viewBox="0 0 62 14" aria-hidden="true">
        <path d="M1 9.5h2.6V13H1zM5.6 7h2.6v6H5.6zM10.2 4.5h2.6V13h-2.6zM14.8 2h2.6v11h-2.6z" />
        <rect x="34" y="2" width="23" height="11" rx="3.5" className="status-battery" />
        <rect x="36" y="4" width="16" height="7" rx="1.8" />
        <rect x="58.5" y="5.5" width="1.8" height="4" rx=".9" />
      </svg>
    </div>
  )
}
