import { useTexts } from '../../i18n/texts.ts'

/** An address in full, to be read and selected. */
export function Address({ url }: Readonly<{ url: string }>) {
  const { t } = useTexts()
  return (
    <p className="address" aria-label={t('page.url')}>
      {url}
    </p>
  )
}
