import { expect, test } from 'vitest'
import { bytesOfDataUrl, mostPictureBytes, pictureUrl } from './pictureBytes.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const png = '\x89PNG\r\n\x1a\n'

test.each([
  ['image/png', `${png}rest`],
  ['image/jpeg', '\xff\xd8\xff\xe0rest'],
  ['image/gif', 'GIF89arest'],
  ['image/webp', 'RIFF\x01\x02\x03\x04WEBPrest'],
  ['image/bmp', 'BMrest'],
  ['image/svg+xml', '<?xml version="1.0"?>\n<svg xmlns="x"/>'],
  ['image/svg+xml', '<svg>'],
])('a picture is told as %s by how it begins', (type, text) => {
  expect(pictureUrl(bytes(text))).toBe(
    `data:${type};base64,${Buffer.from(text, 'latin1').toString('base64')}`,
  )
})

test.each(['', '<html><svg></svg></html>', 'GIF', 'RIFF\x01\x02\x03\x04WAVE', '<svgs>'])(
  'what begins with %j is no picture',
  (text) => {
    expect(pictureUrl(bytes(text))).toBeUndefined()
  },
)

test('a picture of more than 256 KB does not come to the window', () => {
  expect(pictureUrl(bytes(png + 'x'.repeat(mostPictureBytes - png.length)))).toBeDefined()
  expect(pictureUrl(bytes(png + 'x'.repeat(mostPictureBytes - png.length + 1)))).toBeUndefined()
})

test('the bytes of a data URL are read, whatever it says of its type', () => {
  const text = (url: string): string | undefined => {
    const read = bytesOfDataUrl(url)
    return read && Buffer.from(read).toString('utf8')
  }
  expect(text('data:image/svg+xml,%3Csvg%3E')).toBe('<svg>')
  expect(text('data:text/html;charset=utf-8;base64,PHN2Zz4=')).toBe('<svg>')
  expect(text('DATA:;BASE64,PHN2Zz4=')).toBe('<svg>')
  expect(text('data:,%')).toBeUndefined()
  expect(text('data:image/png')).toBeUndefined()
  expect(text('https://a.example/,')).toBeUndefined()
})
