import { useEffect } from 'react'
import { CopiedPicture } from './CopiedPicture.tsx'
import { useTexts } from '../i18n/texts.ts'
import { tell, useNotice } from '../notice.ts'
import { testIds } from '../testIds.ts'
import './banner.css'

const shownFor = 8_000

/** One passing sentence at the foot of the desk, clear of the phone. */
export function NoticeBar() {
  const { t, say } = useTexts()
  const notice = useNotice()
  useEffect(() => {
    if (notice === undefined) return undefined
    const timer = setTimeout(() => tell(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [notice])
  if (notice === undefined) return undefined
  return (
    <div className="notice-bar" role="status" data-testid={testIds.notice}>
      {notice.type === 'problem' && <span>{say(notice.words)}</span>}
      {(notice.type === 'placeless' || notice.type === 'markdown') && (
        <span>{t(`notice.${notice.type}`)}</span>
      )}
      {notice.type === 'copied' && <CopiedPicture picture={notice.picture} />}
      {'path' in notice && (
        <span>
          {t(`notice.${notice.type}`)} <span className="mono">{notice.path}</span>
        </span>
      )}
      <button type="button" aria-label={t('notice.close')} onClick={() => tell(undefined)}>
        ✕
      </button>
    </div>
  )
}
