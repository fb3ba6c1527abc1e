/** Pictures and places that a phone would hold, made here: no file and no address leaves the simulator. */

export type Picture = Readonly<{ path: string; width: number; height: number; size: number }>

const sizes = {
  photo: [1_200, 900],
  avatar: [132, 132],
} as const

/** A drawn picture as a data URL, so that the page shows it as it stands. */
export function madePicture(kind: keyof typeof sizes, number = 0): Picture {
  const [width, height] = sizes[kind]
  const hue = (205 + number * 67) % 360
  const drawn =
    kind === 'avatar'
      ? `<rect width='132' height='132' fill='#d8d8d8'/><circle cx='66' cy='52' r='24' fill='#fff'/><path d='M18 132a48 44 0 0 1 96 0z' fill='#fff'/>`
      : `<rect width='1200' height='900' fill='hsl(${hue} 60% 78%)'/><circle cx='900' cy='220' r='90' fill='#fff6d5'/><path d='M0 700l340-330 260 250 220-190 380 320v150H0z' fill='hsl(${hue} 34% 42%)'/>`
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}' viewBox='0 0 ${width} ${height}'>${drawn}</svg>`
  return { path: `data:image/svg+xml,${encodeURIComponent(svg)}`, width, height, size: svg.length }
}
