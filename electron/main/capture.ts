import { nativeImage, type BrowserWindow, type NativeImage, type Rectangle } from 'electron'
import type { Guest } from './guests.ts'

const bytesOfPixel = 4

/**
 * A picture of a part of the window (in CSS pixels) with the guests that stand there: a window's own picture lacks
 * its views.
 */
export async function pictureOf(
  window: BrowserWindow,
  guests: readonly Guest[],
  box: Rectangle,
): Promise<NativeImage> {
  const [host, ...pages] = await Promise.all([
    window.webContents.capturePage(box),
    ...guests.map(({ view }) => view.webContents.capturePage()),
  ])
  const size = host.getSize()
  const scale = size.width / box.width
  const pixels = host.toBitmap()
  for (const [index, { view }] of guests.entries()) {
    const bounds = view.getBounds()
    const left = Math.round((bounds.x - box.x) * scale)
    const top = Math.round((bounds.y - box.y) * scale)
    const width = Math.round(bounds.width * scale)
    const height = Math.round(bounds.height * scale)
    if (left < 0 || top < 0 || left + width > size.width || top + height > size.height) continue
    const page = pages[index]
    // A page that has drawn nothing yet has no picture.
    if (page === undefined || page.isEmpty()) continue
    const drawn = page.resize({ width, height }).toBitmap()
    paste({ pixels: drawn, width, height }, { pixels, ...size }, left, top)
  }
  return nativeImage.createFromBitmap(pixels, { ...size, scaleFactor: 1 })
}

/** The window's paper, as a bitmap has it: blue, green, red, and how opaque. */
const papers = { light: [0xf4, 0xf8, 0xfa, 0xff], dark: [0x1a, 0x17, 0x16, 0xff] } as const

/** Pictures in a row, on the window's paper. */
export function sideBySide(parts: readonly NativeImage[], isDark: boolean): NativeImage {
  const sizes = parts.map((part) => part.getSize())
  const width = sizes.reduce((sum, size) => sum + size.width, 0)
  const height = Math.max(...sizes.map((size) => size.height))
  const paper = Buffer.from(papers[isDark ? 'dark' : 'light'])
  const pixels = Buffer.alloc(width * height * bytesOfPixel, paper)
  let left = 0
  for (const [index, part] of parts.entries()) {
    const size = sizes[index] ?? { width: 0, height: 0 }
    paste({ pixels: part.toBitmap(), ...size }, { pixels, width, height }, left, 0)
    left += size.width
  }
  return nativeImage.createFromBitmap(pixels, { width, height, scaleFactor: 1 })
}

type Bitmap = Readonly<{ pixels: Buffer; width: number; height: number }>

function paste(part: Bitmap, whole: Bitmap, left: number, top: number): void {
  for (let row = 0; row < part.height; row++)
    part.pixels.copy(
      whole.pixels,
      ((top + row) * whole.width + left) * bytesOfPixel,
      row * part.width * bytesOfPixel,
      (row + 1) * part.width * bytesOfPixel,
    )
}
