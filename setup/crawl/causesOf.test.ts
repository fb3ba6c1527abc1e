import { expect, test } from 'vitest'
import { causesOf } from './causesOf.mjs'

const clean = {
  refusal: undefined,
  shown: 'pages/a/a',
  lines: [{ level: 'log', text: 'hello' }],
  network: [{ url: 'https://api.example.com/a', outcome: 'not-mapped' }],
  unknown: [],
  isBlank: false,
  isStarting: false,
}

test('a page that was shown without a fault is clean, whatever it asked for', () => {
  expect(causesOf(clean)).toEqual([])
})

test('each cause says what happened and where', () => {
  const text =
    'pages/a/a onLoad: TypeError: x is undefined\n    at Object.onLoad (mp://a/scripts.js:12:7)\n    at mp://a/logic.js:1:2'
  expect(
    causesOf({
      ...clean,
      lines: [
        { level: 'fault', text },
        { level: 'fault', text: 'promise: request:fail' },
        { level: 'missing', text: 'createCar' },
      ],
      unknown: ['live-car'],
      isBlank: true,
    }),
  ).toEqual([
    'exception: pages/a/a onLoad: TypeError: x is undefined (at mp://a/scripts.js:12:7)',
    'exception: promise: request:fail',
    'missing API: createCar',
    'unknown tag: live-car',
    'blank picture',
    'no answer from api.example.com: it has neither fixtures/api.example.com/… nor a server of its own',
  ])
})

test('what was refused, never came or still starts says so', () => {
  const asked = { ...clean, network: [], shown: undefined }
  expect(causesOf({ ...asked, refusal: 'no phone' })).toEqual(['not opened: no phone', 'not shown'])
  expect(causesOf({ ...clean, network: [], isStarting: true })).toEqual([
    'not shown: the program still starts',
  ])
})
