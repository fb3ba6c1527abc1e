type Ruler = Readonly<{ font: string; measureText: (text: string) => Readonly<{ width: number }> }>

let ruler: Ruler | undefined

/** Measured by the platform where it has canvases off the page; else a letter is half as wide as a Chinese character. */
export function measureText(text: string, font: string): Readonly<{ width: number }> {
  if (ruler === undefined && 'OffscreenCanvas' in globalThis)
    ruler = (new OffscreenCanvas(1, 1).getContext('2d') as Ruler | null) ?? undefined
  if (ruler !== undefined) return { width: Object.assign(ruler, { font }).measureText(text).width }
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10)
  const halves = Array.from(text, (letter) => ((letter.codePointAt(0) ?? 0) > 0x2e_80 ? 2 : 1))
  return { width: (halves.reduce((sum: number, one) => sum + one, 0) * size) / 2 }
}
