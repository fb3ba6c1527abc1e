import { expect, test, vi } from 'vitest'
import { makeTestContext } from './testContext.ts'
import { makeWx } from './makeWx.ts'

test('the older calls of background audio play what its manager plays', async () => {
  vi.useFakeTimers()
  const wx = makeWx(makeTestContext().context) as Record<string, (input?: unknown) => unknown>
  const heard: string[] = []
  wx['onBackgroundAudioPlay']?.(() => heard.push('play'))
  wx['onBackgroundAudioPause']?.(() => heard.push('pause'))
  const state = async () => wx['getBackgroundAudioPlayerState']?.({})
  expect(await state()).toMatchObject({ status: 2 })
  await expect(wx['pauseBackgroundAudio']?.({})).rejects.toMatchObject({
    errMsg: 'pauseBackgroundAudio:fail no audio is playing',
  })
  await wx['playBackgroundAudio']?.({ dataUrl: 'https://a.example/a.mp3', title: '歌' })
  vi.advanceTimersByTime(1_000)
  expect(wx['getBackgroundAudioManager']?.()).toMatchObject({ title: '歌', paused: false })
  expect(await state()).toMatchObject({
    status: 1,
    currentPosition: 1,
    dataUrl: 'https://a.example/a.mp3',
  })
  await wx['pauseBackgroundAudio']?.({})
  vi.advanceTimersByTime(1)
  expect(await state()).toMatchObject({ status: 0 })
  expect(heard).toEqual(['play', 'pause'])
  vi.useRealTimers()
})
