import { expect, test } from 'vitest'
import { placeOn } from './windowPlace.ts'

const display = { x: 0, y: 25, width: 1600, height: 975 }
const second = { x: 1600, y: 0, width: 1280, height: 800 }
const place = { x: 100, y: 60, width: 1440, height: 900 }

test('a window stands again where it stood', () => {
  expect(placeOn(place, [display])).toEqual(place)
  expect(placeOn({ ...place, x: 1700, y: 0, width: 1200 }, [display, second])).toMatchObject({
    x: 1700,
  })
})

test('it is no larger than the display it is on', () => {
  expect(placeOn({ ...place, x: 1700, y: 0 }, [display, second])).toEqual({
    x: 1700,
    y: 0,
    width: 1280,
    height: 800,
  })
})

test('where its display is gone, or its title bar out of reach, it stands where a new one does', () => {
  expect(placeOn({ ...place, x: 1700 }, [display])).toBeUndefined()
  expect(placeOn({ ...place, y: -40 }, [display])).toBeUndefined()
  expect(placeOn({ ...place, x: 1520 }, [display])).toBeUndefined()
  expect(placeOn(place, [])).toBeUndefined()
})
