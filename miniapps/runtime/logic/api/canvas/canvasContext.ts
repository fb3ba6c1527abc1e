import type { ApiContext } from '../../apiContext.ts'
import { callbackOf, recordOf, textOf } from '../given.ts'
import { settle } from '../settle.ts'
import { wechatWording } from '../wordings.ts'
import { gradient, type GradientFill } from './gradient.ts'
import { measureText } from './textWidth.ts'

/** One step of a drawing: a 2d context's method with its arguments, or `=property` with its value. */
export type CanvasAction = readonly [name: string, ...input: readonly unknown[]]

const methods =
  `arc arcTo beginPath bezierCurveTo clearRect clip closePath drawImage ellipse fill fillRect fillText lineTo
moveTo quadraticCurveTo rect restore rotate save scale setTransform resetTransform stroke strokeRect strokeText transform translate roundRect`.split(
    /\s+/,
  )

const properties =
  `fillStyle strokeStyle font globalAlpha globalCompositeOperation lineCap lineDashOffset lineJoin lineWidth
miterLimit shadowBlur shadowColor shadowOffsetX shadowOffsetY textAlign textBaseline filter`.split(
    /\s+/,
  )

/** What old programs call in place of an assignment. */
const setters: Readonly<Record<string, string>> = {
  setFillStyle: 'fillStyle',
  setStrokeStyle: 'strokeStyle',
  setGlobalAlpha: 'globalAlpha',
  setGlobalCompositeOperation: 'globalCompositeOperation',
  setLineCap: 'lineCap',
  setLineJoin: 'lineJoin',
  setLineWidth: 'lineWidth',
  setMiterLimit: 'miterLimit',
  setTextAlign: 'textAlign',
}

/** wx.createCanvasContext: nothing is drawn before `draw`, which sends everything to the view as `canvas.draw`. */
export function createCanvasContext(
  canvasId: unknown,
  context: ApiContext,
  shown: (path: string) => string,
  component?: unknown,
): Record<string, unknown> {
  const values = new Map<string, unknown>([['font', '10px sans-serif']])
  let actions: CanvasAction[] = []
  const record = (name: string, ...input: readonly unknown[]): void =>
    void actions.push([name, ...input.map(fillOf)])
  const set = (name: string, value: unknown): void => {
    const kept = name === 'textBaseline' && value === 'normal' ? 'alphabetic' : value
    values.set(name, kept)
    record(`=${name}`, kept)
  }
  const made: Record<string, unknown> = {
    draw: (reserve: unknown, given: unknown) => {
      const callback = callbackOf(typeof reserve === 'function' ? reserve : given)
      const sent = {
        canvasId: textOf(canvasId),
        ...withinOf(component),
        actions,
        reserve: reserve === true,
      }
      actions = []
      const send = (): Promise<void> => sendDrawing(sent, context)
      void settle('drawCanvas', { complete: callback ?? (() => {}) }, send, wechatWording, context)
    },
    getActions: () => {
      const taken = actions
      actions = []
      return taken
    },
    clearActions: () => void (actions = []),
    measureText: (text: unknown) => measureText(textOf(text), textOf(values.get('font'))),
    setFontSize: (size: unknown) =>
      set('font', textOf(values.get('font')).replace(/[\d.]+px/, `${textOf(size)}px`)),
    setTextBaseline: (value: unknown) => set('textBaseline', value),
    setLineDash: (pattern: unknown, offset: unknown = 0) => {
      record('setLineDash', pattern)
      set('lineDashOffset', offset)
    },
    setShadow: (x: unknown, y: unknown, blur: unknown, color: unknown) => {
      set('shadowOffsetX', x)
      set('shadowOffsetY', y)
      set('shadowBlur', blur)
      set('shadowColor', color)
    },
    createLinearGradient: (...points: readonly unknown[]) => gradient('linear', points),
    createCircularGradient: (...points: readonly unknown[]) => gradient('circular', points),
    createPattern: (image: unknown, repetition: unknown) => ({
      pattern: shown(textOf(image)),
      repetition,
    }),
  }
  for (const name of methods) made[name] = (...input: readonly unknown[]) => record(name, ...input)
  made['drawImage'] = (image: unknown, ...place: readonly unknown[]) =>
    record('drawImage', shown(textOf(image)), ...place)
  for (const [name, property] of Object.entries(setters))
    made[name] = (value: unknown) => set(property, value)
  for (const name of properties)
    Object.defineProperty(made, name, {
      enumerable: true,
      get: () => values.get(name),
      set: (value: unknown) => {
        set(name, value)
      },
    })
  return made
}

/** The node of the component whose canvas is meant; several components of a page may have canvases of one id. */
function withinOf(component: unknown): Readonly<{ within?: number }> {
  const { _$: element } = recordOf(component) as {
    _$?: { getBackendElement?: () => { node?: number } | null }
  }
  const node = element?.getBackendElement?.()?.node
  return node === undefined ? {} : { within: node }
}

async function sendDrawing(
  sent: Readonly<Record<string, unknown>>,
  context: ApiContext,
): Promise<void> {
  await context.call('canvas.draw', sent)
}

/** A gradient goes as what it is made of. */
function fillOf(value: unknown): unknown {
  const { fill } = recordOf(value) as { fill?: GradientFill }
  return fill ?? value
}
