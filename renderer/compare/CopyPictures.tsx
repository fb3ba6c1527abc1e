import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { tell } from '../notice.ts'
import { testIds } from '../testIds.ts'

const sides = ['a', 'b', 'both'] as const
type Side = (typeof sides)[number]

const margin = 12

/** Pictures for a slide or a message: either phone, or both with what parts them. */
export function CopyPictures() {
  const { t } = useTexts()
  const copy = async (side: Side): Promise<void> => {
    const reply = await call('compare.picture', { boxes: boxesOf(side) })
    if (reply.ok && reply.picture !== undefined) tell({ type: 'copied', picture: reply.picture })
  }
  return (
    <div className="copy-pictures" role="group" aria-label={t('compare.copy')}>
      <span>{t('compare.copy')}</span>
      {sides.map((side) => (
        <button
          key={side}
          type="button"
          className="pill"
          data-testid={testIds.copyPicture(side)}
          onClick={() => void copy(side)}
        >
          {side === 'both' ? t('compare.both') : t('compare.phone', { lane: side.toUpperCase() })}
        </button>
      ))}
    </div>
  )
}

/** Either phone with its head; or both, with what parts them beside. */
function boxesOf(side: Side): readonly Box[] {
  if (side === 'both')
    return [boxAround('.phone-column, .lane-line', 0), boxAround('.parting', margin)]
  return [boxAround(`.phone-column[data-lane='${side}'] :is(.lane-head, .phone)`, margin)]
}

type Box = Readonly<{ x: number; y: number; width: number; height: number }>

/** In whole CSS pixels, so many wider than what stands in the window. */
function boxAround(selector: string, pad: number): Box {
  const boxes = [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect())
  const x = Math.max(0, Math.floor(Math.min(...boxes.map(({ left }) => left)) - pad))
  const y = Math.max(0, Math.floor(Math.min(...boxes.map(({ top }) => top)) - pad))
  return {
    x,
    y,
    width: Math.ceil(Math.max(...boxes.map(({ right }) => right)) + pad) - x,
    height: Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom)) + pad) - y,
  }
}
