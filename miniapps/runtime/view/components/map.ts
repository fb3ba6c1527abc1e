import { isOn, listOf, numberOf, recordOf } from '../attributeValues.ts'
import { mapGround } from '../drawing/mapGround.ts'
import { element as make } from '../element.ts'
import { onDrag } from '../events/drag.ts'
import type { BuiltIn } from '../nodes/part.ts'
import { mapMarker } from './mapMarker.ts'
import { type Place, type Point, placeOf, pointOf } from './mapProjection.ts'

/** No real map: streets on a grid, and what the program puts where on it. */
export const map: BuiltIn = ({ element, attribute, emit, services }) => {
  const ground = make('div', 'wx-map-ground')
  const marks = make('div', 'wx-map-marks')
  const note = make('span', 'wx-map-note', services.words.map)
  const slot = make('div', 'wx-map-slot')
  element.append(ground, marks, note, slot)
  /** Where it was dragged to, as long as the program says no other place. */
  let moved: Place | undefined
  let isScheduled = false
  const scale = (): number => Math.min(20, Math.max(3, numberOf(attribute('scale'), 16)))
  const centre = (): Place =>
    moved ?? {
      latitude: numberOf(attribute('latitude'), 39.92),
      longitude: numberOf(attribute('longitude'), 116.46),
    }
  const onScreen = (place: unknown): Point => {
    const { latitude, longitude } = recordOf(place)
    const point = pointOf({ latitude: numberOf(latitude), longitude: numberOf(longitude) }, scale())
    const middle = pointOf(centre(), scale())
    return {
      x: point.x - middle.x + element.clientWidth / 2,
      y: point.y - middle.y + element.clientHeight / 2,
    }
  }
  const draw = (): void => {
    isScheduled = false
    const lines = listOf(attribute('polyline')).map((line) => ({
      ...recordOf(line),
      points: listOf(recordOf(line)['points']).map(onScreen),
    }))
    const circles = listOf(attribute('circles')).map((circle) => ({
      ...recordOf(circle),
      centre: onScreen(circle),
    }))
    const size = { width: element.clientWidth, height: element.clientHeight }
    ground.replaceChildren(mapGround(pointOf(centre(), scale()), size, lines, circles))
    marks.replaceChildren(
      ...listOf(attribute('markers')).map((marker) =>
        mapMarker(recordOf(marker), onScreen(marker), services.addressOf, (event, markerId) => {
          emit(event, { markerId }, { bubbles: true })
        }),
      ),
    )
    if (isOn(attribute('show-location'))) {
      const here = make('i', 'wx-map-here')
      marks.append(here)
    }
  }
  const schedule = (): void => {
    if (isScheduled) return
    isScheduled = true
    requestAnimationFrame(draw)
  }
  const sizes = new ResizeObserver(schedule)
  sizes.observe(element)
  let start: Point = { x: 0, y: 0 }
  onDrag(element, 'both', {
    take: () => {
      start = pointOf(centre(), scale())
      emit('regionchange', { type: 'begin', causedBy: 'gesture' })
      return attribute('enable-scroll') !== false
    },
    move: ({ x, y }) => {
      moved = placeOf({ x: start.x - x, y: start.y - y }, scale())
      schedule()
    },
    end: () =>
      emit('regionchange', {
        type: 'end',
        causedBy: 'drag',
        centerLocation: centre(),
        scale: scale(),
      }),
  })
  return {
    slot,
    set: (name) => {
      if (name === 'latitude' || name === 'longitude') moved = undefined
      schedule()
    },
    tap: () => false,
    release: () => sizes.disconnect(),
  }
}
