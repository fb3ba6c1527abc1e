import type { NetworkLine } from '../../../../electron/ipc/deskPrograms.ts'
import { useTexts } from '../../../i18n/texts.ts'

type Outcome = NetworkLine['outcome']
type Tone = 'allow' | 'interstitial' | 'block' | 'none'

const paths: Readonly<Record<Tone, string>> = {
  allow: 'M3.5 8.5 6.5 11.5 12.5 5',
  interstitial: 'M8 3v6M8 12.5v.01',
  block: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  none: 'M4 8h8',
}

function toneOf(outcome: Outcome): Tone {
  if (typeof outcome === 'number') return outcome < 400 ? 'allow' : 'block'
  switch (outcome) {
    case 'ruled-out':
    case 'failed':
      return 'block'
    case 'not-mapped':
      return 'interstitial'
    case 'no-network':
      return 'none'
  }
}

/** A status, or in words why there is none; a sign and a colour besides. */
export function OutcomeChip({ outcome }: Readonly<{ outcome: Outcome }>) {
  const { t } = useTexts()
  const tone = toneOf(outcome)
  return (
    <span className={`verdict-chip verdict-${tone}`}>
      <svg className="verdict-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={paths[tone]} vectorEffect="non-scaling-stroke" />
      </svg>
      {typeof outcome === 'number' ? outcome : t(`network.${outcome}`)}
    </span>
  )
}
