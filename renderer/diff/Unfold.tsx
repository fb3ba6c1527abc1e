import { useTexts } from '../i18n/texts.ts'

type Props = Readonly<{ isWhole: boolean; left: number; onToggle: () => void }>

/** Shows the rest of a long list, or less of it again. */
export function Unfold({ isWhole, left, onToggle }: Props) {
  const { t } = useTexts()
  return (
    <>
      {' '}
      <button
        type="button"
        className="link-button diff-unfold"
        aria-expanded={isWhole}
        onClick={onToggle}
      >
        {isWhole ? t('diff.fewer') : t('diff.more', { count: left })}
      </button>
    </>
  )
}
