export type Place = Readonly<{ latitude: number; longitude: number }>
export type Point = Readonly<{ x: number; y: number }>

/** Where a place lies on the whole earth drawn flat, in px; `scale` is the zoom of web maps, from 3 to 20. */
export function pointOf({ latitude, longitude }: Place, scale: number): Point {
  const size = 256 * 2 ** scale
  const bounded = Math.min(85, Math.max(-85, latitude))
  const sine = Math.sin((bounded * Math.PI) / 180)
  return {
    x: ((longitude + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  }
}

export function placeOf({ x, y }: Point, scale: number): Place {
  const size = 256 * 2 ** scale
  return {
    longitude: (x / size) * 360 - 180,
    latitude: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI,
  }
}
