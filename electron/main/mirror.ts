import { ipcMain, type Session, type WebContents } from 'electron'
import { z } from 'zod'
import type { Comparison } from './comparison.ts'
import type { Guest } from './guests.ts'
import type { Lane } from './lane.ts'
import { preloadWorld } from './settled.ts'
import { waitFor } from './waitFor.ts'

const point = { x: z.number().min(-10_000).max(10_000), y: z.number().min(-10_000).max(10_000) }

/** What a person does to a guest's page, in its CSS pixels; those of a press count from the element pressed. */
const Touch = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('mouseDown'),
    ...point,
    /** The element, as its place among its siblings from the document down, and its tag and id. */
    path: z.array(z.int().min(0).max(100_000)).max(200),
    name: z.string().max(300),
  }),
  z.strictObject({ type: z.enum(['mouseMove', 'mouseUp']), ...point }),
  z.strictObject({
    type: z.literal('mouseWheel'),
    ...point,
    deltaX: z.number().min(-10_000).max(10_000),
    deltaY: z.number().min(-10_000).max(10_000),
  }),
  z.strictObject({ type: z.literal('text'), text: z.string().max(2_000) }),
  z.strictObject({
    type: z.literal('key'),
    key: z.enum(['Enter', 'Backspace', 'Delete', 'Tab', 'Escape', 'Left', 'Right', 'Up', 'Down']),
  }),
])
type Touch = z.infer<typeof Touch>
export type Point = Readonly<{ x: number; y: number }>

/** A page that is not there yet is waited for so long, and what was done to one comes back so soon, in ms. */
const twinTakes = 10_000
const echoLasts = 1_500

type Echo = Readonly<{ key: string; until: number }>

/**
 * Carries what a person does in a guest's page to the same page on the other phone. What it did there itself comes
 * back as if a person had done it, once, and is not carried again.
 */
export function mirrorTouches(
  laneOf: (session: Session) => Lane | undefined,
  { follower, tapped }: Pick<Comparison, 'follower' | 'tapped'>,
  changed: () => void,
): void {
  const echoes = new WeakMap<Guest, readonly Echo[]>()
  const isEcho = (guest: Guest, touch: Touch): boolean => {
    const waiting = (echoes.get(guest) ?? []).filter(({ until }) => until > Date.now())
    const index = waiting.findIndex(({ key }) => key === echoKey(touch))
    echoes.set(guest, index === -1 ? waiting : waiting.toSpliced(index, 1))
    return index !== -1
  }
  const corners = new WeakMap<Guest, Point>()
  let queue = Promise.resolve()
  /** One after the other: what is done while the twin's page is still on its way waits for it. */
  const repeat = async (
    before: Promise<void>,
    guest: Guest,
    other: Lane,
    touch: Touch,
  ): Promise<void> => {
    await before
    const twin = await twinOf(guest, other)
    if (twin === undefined) return
    const echo: Echo = { key: echoKey(touch), until: Date.now() + echoLasts }
    echoes.set(twin, [...(echoes.get(twin) ?? []), echo])
    corners.set(twin, await act(twin, touch, corners.get(twin) ?? { x: 0, y: 0 }))
  }
  ipcMain.on('guest:touched', (event, raw: unknown) => {
    const lane = laneOf(event.sender.session)
    const guest = lane?.guests.ofSession(event.sender.session)
    const touch = Touch.safeParse(raw)
    if (lane === undefined || guest === undefined || !touch.success) return
    if (isEcho(guest, touch.data)) return
    const other = follower(lane.name)
    if (touch.data.type === 'mouseUp') {
      for (const each of [lane, other]) if (each) tapped(each.name)
      changed()
    }
    if (other === undefined) return
    queue = repeat(queue, guest, other, touch.data)
  })
}

function echoKey(touch: Touch): string {
  return touch.type === 'text' || touch.type === 'key' ? JSON.stringify(touch) : touch.type
}

/** The page of the same kind in front of the other phone, once it stands. */
function twinOf(guest: Guest, other: Lane): Promise<Guest | undefined> {
  return waitFor(() => {
    const twin = other.guests.shown()
    const isSame = twin?.kind === guest.kind && twin.host === guest.host
    const running = twin && other.programs.runningOf(twin)
    const isReady = twin?.view.webContents.isLoading() === false && running?.isBooted !== false
    return isSame && isReady ? twin : undefined
  }, twinTakes)
}

/**
 * What an expression of the preload's world says of a place on a page, in CSS pixels, once that stands still there;
 * undefined where it does not within `patience` ms.
 */
export async function placeOf(
  webContents: WebContents,
  code: string,
  patience: number,
): Promise<Point | undefined> {
  let last: Point | null = null
  const found = await waitFor<Point | null>(async () => {
    if (webContents.isDestroyed()) return null
    const before = last
    last = (await webContents.executeJavaScriptInIsolatedWorld(preloadWorld, [
      { code },
    ])) as Point | null
    return last !== null && last.x === before?.x && last.y === before.y ? last : undefined
  }, patience)
  return found ?? undefined
}

/** Where the element pressed stands on this page; it is scrolled into view. */
function cornerOf({ path, name }: Touch & { type: 'mouseDown' }): string {
  return `hutongCornerOf(${JSON.stringify(path)}, ${JSON.stringify(name)})`
}

async function act({ view }: Guest, touch: Touch, pressed: Point): Promise<Point> {
  const { webContents } = view
  if (webContents.isDestroyed()) return pressed
  switch (touch.type) {
    case 'mouseDown': {
      const corner = (await placeOf(webContents, cornerOf(touch), twinTakes)) ?? pressed
      press(webContents, touch.type, touch, corner)
      return corner
    }
    case 'text':
      await webContents.insertText(touch.text)
      return pressed
    case 'key':
      webContents.sendInputEvent({ type: 'keyDown', keyCode: touch.key })
      webContents.sendInputEvent({ type: 'keyUp', keyCode: touch.key })
      return pressed
    case 'mouseWheel': {
      const zoom = webContents.getZoomFactor()
      webContents.sendInputEvent({
        type: 'mouseWheel',
        x: Math.round(touch.x * zoom),
        y: Math.round(touch.y * zoom),
        deltaX: -touch.deltaX,
        deltaY: -touch.deltaY,
        canScroll: true,
      })
      return pressed
    }
    default:
      press(webContents, touch.type, touch, pressed)
      return pressed
  }
}

/** Presses the left button at a point of a page, in its CSS pixels; `from` is where the point counts from. */
export function press(
  webContents: WebContents,
  type: 'mouseDown' | 'mouseMove' | 'mouseUp',
  { x, y }: Point,
  from: Point = { x: 0, y: 0 },
): void {
  const zoom = webContents.getZoomFactor()
  webContents.sendInputEvent({
    type,
    x: Math.round((from.x + x) * zoom),
    y: Math.round((from.y + y) * zoom),
    button: 'left',
    clickCount: 1,
  })
}
