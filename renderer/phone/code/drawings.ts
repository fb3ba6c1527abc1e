import JsBarcode from 'jsbarcode'
import makeCode from 'qrcode-generator'

/** Black parts as an SVG path, on a grid of units; `width` counts them. */
export type Drawing = Readonly<{ path: string; width: number; height: number }>

/** A QR code of a text, without the white around it. */
export function squareOf(text: string): Drawing {
  const code = makeCode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const rows = Array.from({ length: size }, (_, row) =>
    runsOf(Array.from({ length: size }, (_cell, column) => code.isDark(row, column)))
      .map(({ start, length }) => `M${start} ${row}h${length}v1h-${length}z`)
      .join(''),
  )
  return { path: rows.join(''), width: size, height: size }
}

/** A bar code (Code 128 C) of an even number of digits, one unit high. */
export function barsOf(digits: string): Drawing {
  const made: { encodings?: readonly Readonly<{ data: string }>[] } = {}
  JsBarcode(made, digits, { format: 'CODE128C' })
  const signs = (made.encodings ?? []).map(({ data }) => data).join('')
  const cells = Array.from(signs, (sign) => sign === '1')
  const path = runsOf(cells).map(({ start, length }) => `M${start} 0h${length}v1h-${length}z`)
  return { path: path.join(''), width: cells.length, height: 1 }
}

/** Where black begins, and how long it goes on. */
function runsOf(cells: readonly boolean[]): readonly Readonly<{ start: number; length: number }>[] {
  const runs: { start: number; length: number }[] = []
  for (const [index, isBlack] of cells.entries()) {
    const last = runs.at(-1)
    if (!isBlack) continue
    if (last !== undefined && last.start + last.length === index) last.length++
    else runs.push({ start: index, length: 1 })
  }
  return runs
}
