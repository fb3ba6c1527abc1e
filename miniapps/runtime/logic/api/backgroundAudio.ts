import { ApiFailure } from '../apiContext.ts'
import type { ApiSet } from './apiSet.ts'
import { numberOf, textOf } from './given.ts'

type Method = (input?: unknown) => unknown
type Manager = Record<string, unknown>

/** What the player's state is called in numbers. */
const status = { paused: 0, playing: 1, none: 2 } as const

/** The calls that came before the background audio manager; both are the same player. */
export function backgroundAudioApis(manager: () => Manager): ApiSet {
  const does = (name: string, input?: unknown): void => {
    ;(manager()[name] as Method)(input)
  }
  const playing = (): Manager => {
    const player = manager()
    if (textOf(player['src']) === '') throw new ApiFailure('no audio is playing')
    return player
  }
  return {
    direct: {
      onBackgroundAudioPlay: (listener) => does('onPlay', listener),
      onBackgroundAudioPause: (listener) => does('onPause', listener),
      onBackgroundAudioStop: (listener) => does('onStop', listener),
    },
    served: {
      playBackgroundAudio: ({ dataUrl, title, coverImgUrl }) => {
        const player = manager()
        Object.assign(player, { title: textOf(title), coverImgUrl: textOf(coverImgUrl) })
        if (player['src'] === dataUrl) does('play')
        else player['src'] = textOf(dataUrl)
      },
      pauseBackgroundAudio: () => {
        playing()
        does('pause')
      },
      seekBackgroundAudio: ({ position }) => {
        playing()
        does('seek', numberOf(position))
      },
      stopBackgroundAudio: () => does('stop'),
      getBackgroundAudioPlayerState: () => {
        const player = manager()
        const dataUrl = textOf(player['src'])
        if (dataUrl === '') return { status: status.none }
        return {
          status: player['paused'] === true ? status.paused : status.playing,
          duration: numberOf(player['duration']),
          currentPosition: numberOf(player['currentTime']),
          downloadPercent: 100,
          dataUrl,
        }
      },
    },
  }
}
