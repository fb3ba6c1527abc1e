import { useState } from 'react'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import './passwordPad.css'

const length = 6
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', 'delete'] as const

/** Six digits, by the keys drawn or the keyboard; which ones does not matter and none is kept. */
export function PasswordPad({ onEntered }: Readonly<{ onEntered: () => void }>) {
  const { t } = useTexts()
  const [count, setCount] = useState(0)
  const type = () => {
    if (count >= length) return
    setCount(count + 1)
    if (count + 1 === length) onEntered()
  }
  const erase = () => setCount(Math.max(0, count - 1))
  return (
    <div
      className="password-pad"
      role="group"
      aria-label={t('pay.password')}
      // The keyboard types the password as soon as it is asked for.
      tabIndex={-1}
      ref={(element) => element?.focus()}
      data-testid={testIds.password}
      onKeyDown={({ key }) => {
        if (/^\d$/.test(key)) type()
        if (key === 'Backspace') erase()
      }}
    >
      <div className="password-boxes" role="img" aria-label={t('pay.digits', { count })}>
        {Array.from({ length }, (_, index) => (
          <i key={index} data-filled={index < count || undefined} />
        ))}
      </div>
      <p className="password-hint">{t('pay.passwordHint')}</p>
      <div className="password-keys">
        {keys.map((key) => {
          if (key === '') return <span key="gap" />
          const isErase = key === 'delete'
          return (
            <button
              key={key}
              type="button"
              aria-label={isErase ? t('pay.delete') : key}
              data-testid={testIds.key(key)}
              onClick={isErase ? erase : type}
            >
              {isErase ? <Glyph name="erase" /> : key}
            </button>
          )
        })}
      </div>
    </div>
  )
}
