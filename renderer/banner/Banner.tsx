import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { placeOf } from './placeOf.ts'
import './banner.css'

/** A policy file that could not be read: file, line and value; the law before it stays. */
export function Banner({ text }: Readonly<{ text: string }>) {
  const { t } = useTexts()
  const place = placeOf(text)
  return (
    <section className="banner" role="alert" data-testid={testIds.banner}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1.8 15 14H1L8 1.8ZM8 6.4v3.8M8 12.1v.01" />
      </svg>
      <div>
        <h2>
          {t('problem.title')}
          {place && (
            <span className="banner-place">
              {t('problem.place', { file: place.file, line: place.line })}
            </span>
          )}
        </h2>
        <p className="mono">{place?.what ?? text}</p>
        <p className="banner-still">{t('problem.still')}</p>
      </div>
      <button
        type="button"
        className="pill"
        data-testid={testIds.bannerDismiss}
        onClick={() => void call('law.dismiss-problem', {})}
      >
        {t('problem.dismiss')}
      </button>
    </section>
  )
}
