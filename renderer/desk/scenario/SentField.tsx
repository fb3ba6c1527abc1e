import { useState } from 'react'

type Props = Readonly<{
  value: string
  onSend: (value: string) => void
  testId: string
  /** What it is called, where no label stands by it. */
  label?: string
  id?: string
  isCode?: boolean
  /** Sent once it is finished, not letter by letter. */
  isWhole?: boolean
}>

/** A text that main keeps: while a person writes it is theirs, and main’s again when they leave it. */
export function SentField({
  value,
  onSend,
  testId,
  label,
  id,
  isCode = false,
  isWhole = false,
}: Props) {
  const [written, setWritten] = useState<string>()
  const finish = (): void => {
    if (isWhole && written !== undefined && written !== value) onSend(written)
    setWritten(undefined)
  }
  return (
    <input
      className={isCode ? 'field mono' : 'field'}
      id={id}
      aria-label={label}
      spellCheck={false}
      autoComplete="off"
      data-testid={testId}
      value={written ?? value}
      onFocus={() => setWritten(value)}
      onChange={({ currentTarget }) => {
        setWritten(currentTarget.value)
        if (!isWhole) onSend(currentTarget.value)
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur()
        if (key === 'Escape' && isWhole) setWritten(value)
      }}
      onBlur={finish}
    />
  )
}
