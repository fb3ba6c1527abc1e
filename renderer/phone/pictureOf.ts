/** A card's picture as it is written, `鞋 #e4572e`: one character and a hex colour; grey when there is none. */
export function pictureOf(picture: string): Readonly<{ character: string; colour: string }> {
  const [first = '', colour = ''] = picture.trim().split(/\s+/)
  return {
    character: Array.from(first)[0] ?? '',
    colour: /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour) ? colour : '#8a8a8a',
  }
}
