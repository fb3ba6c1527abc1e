/** What an app's icon shows; `ink` stands out on `colour`. */
export type Icon = Readonly<{ character: string; colour: string; ink: string }>

const fallback = '#76706a'
const pale = '#ffffff'
const dark = '#1c1b19'

/** Reads `饿 #0091ff`: one character and a colour; a colour that cannot be read becomes grey. */
export function iconOf(text: string): Icon {
  const [word = '', written = ''] = text.trim().split(/\s+/)
  const { segment: character } = [...new Intl.Segmenter('zh').segment(word)][0] ?? { segment: '·' }
  const colour = hexOf(written) ?? fallback
  return { character, colour, ink: inkOn(colour) }
}

/** `#rrggbb` in lower case from three or six digits. */
function hexOf(written: string): string | undefined {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written) ?? []
  if (digits === undefined) return undefined
  const six = digits.length === 3 ? digits.replaceAll(/./g, (digit) => digit + digit) : digits
  return `#${six.toLowerCase()}`
}

/** White, unless the colour is so light that a large white character would fade (WCAG: 2.2 to 1). */
function inkOn(colour: string): string {
  return 1.05 / (luminance(colour) + 0.05) >= 2.2 ? pale : dark
}

/** Relative luminance of sRGB, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
