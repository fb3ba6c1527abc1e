import { expect, test, vi } from 'vitest'
import { createInnerAudioContext } from './audio.ts'
import { makeTestContext } from './testContext.ts'

test('a sound is loaded, plays to its end and can be heard again', () => {
  vi.useFakeTimers()
  const audio = createInnerAudioContext(makeTestContext().context)
  const methods = audio as Record<string, (input?: unknown) => void>
  const heard: string[] = []
  for (const event of ['Canplay', 'Play', 'Pause', 'Ended', 'Stop'])
    methods[`on${event}`]?.(() => heard.push(event))
  audio['src'] = 'https://a.example/a.mp3'
  methods['play']?.()
  vi.advanceTimersByTime(1_000)
  expect(audio).toMatchObject({ paused: false, duration: 4, currentTime: 1 })
  methods['pause']?.()
  vi.advanceTimersByTime(1_000)
  methods['play']?.()
  vi.advanceTimersByTime(4_000)
  expect(audio).toMatchObject({ paused: true, currentTime: 0 })
  expect(heard).toEqual(['Canplay', 'Play', 'Pause', 'Play', 'Ended'])
  vi.useRealTimers()
})
