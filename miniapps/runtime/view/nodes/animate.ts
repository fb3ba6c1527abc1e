import type { LogicMessage } from '../../messages.ts'
import { numberOf, textOf } from '../attributeValues.ts'
import type { Services } from '../services.ts'
import { transformOf } from './playAnimation.ts'

type Animate = Extract<LogicMessage, { type: 'animate' }>

const transforms =
  /^(matrix(3d)?|rotate([XYZ]|3d)?|scale([XYZ]|3d)?|skew[XY]?|translate([XYZ]|3d)?)$/

/** `this.animate`: plays keyframes and leaves the node as the last has it; none at all clears what was played. */
export async function animate(
  { node, frames, duration, call }: Animate,
  { nodes, post }: Services,
): Promise<void> {
  const element = nodes.get(node)?.node
  if (element instanceof HTMLElement) {
    if (frames.length === 0) for (const playing of element.getAnimations()) playing.cancel()
    else await played(element, frames.map(keyframe), numberOf(duration))
  }
  if (call !== undefined) post({ type: 'answer', call, ok: true, value: {} })
}

async function played(
  element: HTMLElement,
  frames: readonly Keyframe[],
  duration: number,
): Promise<void> {
  try {
    await element.animate([...frames], { duration, fill: 'forwards' }).finished
  } catch {
    // It was cleared, or its frames are none that CSS knows: it is over either way.
  }
}

/** WeChat names each part of a transform by itself, and says `ease` for easing. */
export function keyframe(frame: Readonly<Record<string, unknown>>): Keyframe {
  const made: Record<string, string | number> = {}
  const parts: string[] = []
  for (const [name, value] of Object.entries(frame)) {
    if (transforms.test(name)) parts.push(transformOf(name, Array.isArray(value) ? value : [value]))
    else if (name === 'ease') made['easing'] = textOf(value, 'linear')
    else if (name === 'offset') made['offset'] = numberOf(value)
    else made[name] = typeof value === 'number' ? value : textOf(value)
  }
  if (parts.length > 0) made['transform'] = parts.join(' ')
  return made
}
