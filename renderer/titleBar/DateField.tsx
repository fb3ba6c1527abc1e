import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { policyAt } from './policyAt.ts'
import type { ChosenLaw } from './PolicyMenu.tsx'

/** The law's instant as text, the same in both languages; Enter chooses another. */
export function DateField({
  law,
  onChoose,
  testId = testIds.dateField,
}: Readonly<{ law: ChosenLaw; onChoose: (policy: string) => void; testId?: string }>) {
  const { t } = useTexts()
  const shown = law.at.slice(0, 16).replace('T', ' ')
  /** What is typed holds for as long as the law that it was typed over. */
  const [typed, setTyped] = useState<Readonly<{ over: string; text: string }>>()
  const text = typed?.over === law.at ? typed.text : shown
  const zone = law.at.slice(19)
  const policy = policyAt(law.pack, text, zone)
  const choose = () => {
    setTyped(undefined)
    if (policy !== undefined && text.trim() !== shown) onChoose(policy)
  }
  return (
    <TextInput
      className="date-field"
      classNames={{ input: 'mono' }}
      aria-label={t('title.date')}
      placeholder={t('title.dateHint')}
      title={policy === undefined ? t('title.dateWrong') : t('title.date')}
      error={policy === undefined}
      data-testid={testId}
      value={text}
      spellCheck={false}
      onChange={({ currentTarget }) => setTyped({ over: law.at, text: currentTarget.value })}
      onBlur={choose}
      onKeyDown={({ key }) => {
        if (key === 'Enter' && policy !== undefined) choose()
        if (key === 'Escape') setTyped(undefined)
      }}
    />
  )
}
