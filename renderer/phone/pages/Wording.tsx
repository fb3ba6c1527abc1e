import type { Words } from '../../../policies/engine/model.ts'
import { useTexts } from '../../i18n/texts.ts'

/** A host's own wording: as it stood in Chinese; in the English window the English, over the original. */
export function Wording({ words }: Readonly<{ words: Words }>) {
  const { language } = useTexts()
  if (language === 'zh') return <>{words.zh}</>
  return (
    <>
      {words.en}
      <span className="wording" lang="zh-CN">
        {words.zh}
      </span>
    </>
  )
}
