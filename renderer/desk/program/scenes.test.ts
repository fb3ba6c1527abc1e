import { expect, test } from 'vitest'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import { sceneChoices, scenes, sceneText } from './scenes.ts'

test('every scene has a name of its own in both languages', () => {
  for (const texts of [zh, en]) {
    const names = scenes.map((scene) => texts[sceneText(scene)])
    expect(new Set(names).size).toBe(scenes.length)
  }
})

test('a scene that is not listed keeps its number and its place', () => {
  expect(sceneText(1044)).toBe('scene.other')
  expect(sceneChoices(1044)).toEqual([1001, 1007, 1008, 1011, 1036, 1037, 1044, 1047, 1058, 1089])
})

test('a listed scene, or none, adds nothing', () => {
  expect(sceneChoices(1007)).toEqual(scenes)
  expect(sceneChoices(undefined)).toEqual(scenes)
})
