/** Above this the bar and the capsule stand, which every page has. */
const barShare = 0.08

/** One colour, or nearly: fewer than three in a thousand pixels below the title bar differ from the most common one. */
export function isBlank({ pixels, width, height }) {
  const first = Math.round(height * barShare) * width
  const counts = new Map()
  let total = 0
  for (let pixel = first; pixel < width * height; pixel += 3) {
    const colour = pixels.readUInt32LE(pixel * 4) & 0xf8f8f8
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
    total += 1
  }
  const most = Math.max(0, ...counts.values())
  return total === 0 || total - most < total * 0.003
}
