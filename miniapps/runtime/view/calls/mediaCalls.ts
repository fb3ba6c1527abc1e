import { listOf, textOf, numberOf } from '../attributeValues.ts'
import { openGallery } from '../overlays/gallery.ts'
import { CallRefused, type CallSet } from './callRefused.ts'

/** Pictures, films and typefaces. */
export const mediaCalls: CallSet = {
  previewImage: (input, services) => preview(input['urls'], input['current'], services),
  previewMedia: (input, services) => {
    const sources = listOf(input['sources']).map((source) =>
      typeof source === 'object' && source !== null && 'url' in source ? source.url : source,
    )
    preview(sources, numberOf(input['current']), services)
  },
  getImageInfo: async (input, { addressOf }) => {
    const image = new Image()
    image.src = addressOf(input['src'])
    try {
      await image.decode()
    } catch {
      throw new CallRefused('image not found')
    }
    return { width: image.naturalWidth, height: image.naturalHeight }
  },
  loadFontFace: async (input, { addressOf }) => {
    const address = /url\(\s*["']?(.*?)["']?\s*\)/.exec(textOf(input['source']))?.[1] ?? ''
    const face = new FontFace(textOf(input['family']), `url(${JSON.stringify(addressOf(address))})`)
    try {
      await face.load()
    } catch {
      throw new CallRefused('network error')
    }
    document.fonts.add(face)
    return { status: 'loaded' }
  },
  videoContext: (input, { nodes, pages }) => {
    const { id, method } = input
    const found = pages.front()?.body.querySelector(`#${CSS.escape(textOf(id))}`) ?? null
    nodes.ownerOf(found)?.part?.control?.(textOf(method), input['input'])
  },
}

function preview(
  urls: unknown,
  current: unknown,
  { layer, addressOf }: Parameters<CallSet[string]>[1],
): void {
  const addresses = listOf(urls).map(addressOf).filter(Boolean)
  if (addresses.length === 0) throw new CallRefused('parameter error: urls is empty')
  const first = typeof current === 'number' ? current : addresses.indexOf(addressOf(current))
  openGallery(layer, addresses, Math.max(0, first))
}
