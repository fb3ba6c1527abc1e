import { Menu } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { RuleRow } from '../../electron/ipc/host.ts'
import type { Verdict } from '../../policies/engine/model.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictIcon } from '../verdict/VerdictIcon.tsx'

/** The rule whose verdict is being changed, and the chip that the menu belongs to. */
export type OpenMenu = Readonly<{ rule: RuleRow; chip: HTMLElement }>

const order = [
  'allow',
  'interstitial',
  'choose',
  'reroute',
  'block',
] as const satisfies readonly Verdict[]

/** One menu serves every row, at the chip that opened it; a hundred idle menus would slow the list. */
export function VerdictMenu({ open, onClose }: Readonly<{ open: OpenMenu; onClose: () => void }>) {
  const { say } = useTexts()
  const { rule, chip } = open
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
    <Menu opened onClose={close} position="bottom-end" offset={4} width={188} returnFocus={false}>
      <Menu.Target>
        <span
          className="verdict-anchor"
          style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {order.map((verdict) => (
          <Menu.Item
            key={verdict}
            className={`verdict-option verdict-${verdict}`}
            leftSection={<VerdictIcon verdict={verdict} />}
            data-current={verdict === rule.verdict || undefined}
            data-testid={testIds.verdictOption(verdict)}
            onClick={() => {
              if (verdict !== rule.verdict) void call('law.override', { rule: rule.id, verdict })
            }}
          >
            {say(verdicts[verdict])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
