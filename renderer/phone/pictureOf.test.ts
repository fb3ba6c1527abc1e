import { expect, test } from 'vitest'
import { pictureOf } from './pictureOf.ts'

test('a picture is one character on its colour', () => {
  expect(pictureOf('鞋 #e4572e')).toEqual({ character: '鞋', colour: '#e4572e' })
  expect(pictureOf('👟鞋 #abc')).toEqual({ character: '👟', colour: '#abc' })
})

test('anything that is no hex colour is grey, so a guest cannot write styles', () => {
  expect(pictureOf('鞋 url(https://a.example)').colour).toBe('#8a8a8a')
  expect(pictureOf('')).toEqual({ character: '', colour: '#8a8a8a' })
})
