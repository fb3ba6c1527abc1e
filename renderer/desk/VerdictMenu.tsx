import { Menu, Popover } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import type { Verdict } from '../../policies/engine/model.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictIcon } from '../verdict/VerdictIcon.tsx'

export const verdictOrder = [
  'allow',
  'interstitial',
  'choose',
  'reroute',
  'block',
] as const satisfies readonly Verdict[]

type Props = Readonly<{
  /** The chip that the menu belongs to. */
  chip: HTMLElement
  current: Verdict
  onPick: (verdict: Verdict) => void
  onClose: () => void
  /** What the verdict is of. */
  label: string
  /** Above the verdicts, the last line among them, and below. */
  head?: ReactNode
  last?: ReactNode
  children?: ReactNode
}>

/** One menu serves every chip of a list, at the one that opened it; a hundred idle menus would slow the list. */
export function VerdictMenu({
  chip,
  current,
  onPick,
  onClose,
  label,
  head,
  last,
  children,
}: Props) {
  const { t, say } = useTexts()
  const [box] = useState(() => chip.getBoundingClientRect())
  useEffect(() => {
    const end = new AbortController()
    // The anchor does not follow its chip when the list moves.
    window.addEventListener('scroll', onClose, { capture: true, signal: end.signal })
    window.addEventListener('resize', onClose, { signal: end.signal })
    return () => end.abort()
  }, [onClose])
  const close = () => {
    onClose()
    chip.focus()
  }
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      offset={4}
      width={head === undefined ? 188 : 252}
      returnFocus={false}
    >
      <Menu.Target>
        <span
          className="verdict-anchor"
          style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
        />
      </Menu.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        {head}
        <div role="menu" aria-label={t('rules.verdict')} data-menu-dropdown>
          {verdictOrder.map((verdict) => (
            <Menu.Item
              key={verdict}
              className={`verdict-option verdict-${verdict}`}
              leftSection={<VerdictIcon verdict={verdict} />}
              data-autofocus={verdict === current || undefined}
              data-current={verdict === current || undefined}
              data-testid={testIds.verdictOption(verdict)}
              onClick={() => {
                if (verdict !== current) onPick(verdict)
              }}
            >
              {say(verdicts[verdict])}
            </Menu.Item>
          ))}
          {last}
        </div>
        {children}
      </Popover.Dropdown>
    </Menu>
  )
}
