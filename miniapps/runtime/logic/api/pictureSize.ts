/** Width and height of a picture's bytes, read from PNG, GIF, JPEG and SVG heads. */

export type PictureSize = Readonly<{ width: number; height: number; type: string }>

export function pictureSize(bytes: ArrayBuffer | undefined): PictureSize | undefined {
  if (bytes === undefined || bytes.byteLength < 24) return undefined
  const view = new DataView(bytes)
  const head = view.getUint32(0)
  if (head === 0x89_50_4e_47)
    return { width: view.getUint32(16), height: view.getUint32(20), type: 'png' }
  if (head === 0x47_49_46_38)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true), type: 'gif' }
  if (head >>> 16 === 0xff_d8) return jpegSize(view)
  return svgSize(new TextDecoder().decode(bytes.slice(0, 400)))
}

/** The first frame header (SOF0 to SOF15 without DHT, JPG and DAC) holds the size. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >= 0xff_c0 && marker <= 0xff_cf && ![0xff_c4, 0xff_c8, 0xff_cc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), type: 'jpeg' }
    if (marker >>> 8 !== 0xff) return undefined
  }
}

function svgSize(head: string): PictureSize | undefined {
  const width = /<svg[^>]*\swidth=['"](\d+)/.exec(head)?.[1]
  const height = /<svg[^>]*\sheight=['"](\d+)/.exec(head)?.[1]
  if (width === undefined || height === undefined) return undefined
  return { width: Number(width), height: Number(height), type: 'unknown' }
}
