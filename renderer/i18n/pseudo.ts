const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  I: 'Í',
  O: 'Ø',
  U: 'Û',
}

/** A text as no language has it, to see where one is missing or has no room: in brackets, with accents, two fifths longer. */
export function pseudo(text: string): string {
  const blanks = /(\{\{\w+\}\})/
  const strange = text
    .split(blanks)
    .map((part) =>
      blanks.test(part) ? part : part.replace(/[a-z]/gi, (each) => accents[each] ?? each),
    )
    .join('')
  const length = text.replaceAll(/\{\{\w+\}\}/g, '').length
  return `⟦${strange}${'~'.repeat(Math.ceil(length * 0.4))}⟧`
}

export function pseudoTexts<T extends Readonly<Record<string, string>>>(
  texts: T,
): Record<keyof T, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, pseudo(text)]),
  ) as Record<keyof T, string>
}

/** Words that came with the state: known by other brackets, and as long as they are. */
export function pseudoWords(text: string): string {
  return `‹${text}›`
}
