import { useEffect, useState } from 'react'
import type { CompareState } from '../../electron/ipc/compare.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import type { StoryState } from '../../electron/ipc/stories.ts'
import { call } from '../bridge.ts'
import { LaneLine } from '../compare/LaneLine.tsx'
import { useTexts } from '../i18n/texts.ts'
import { LaneContext } from '../phone/lane.ts'
import { PhoneColumn } from '../phone/PhoneColumn.tsx'
import { testIds } from '../testIds.ts'
import { presenterKey } from './presenterKey.ts'
import { SceneText } from './SceneText.tsx'
import { StoryBar } from './StoryBar.tsx'
import './story.css'

type Props = Readonly<{ state: HostState; story: StoryState; compare: CompareState }>

/** The whole window for one story: both phones, and what is to be said, in large type. */
export function Presenter({ state, story, compare }: Props) {
  const { t } = useTexts()
  const [hasNotes, setHasNotes] = useState(false)
  const [isBlack, setIsBlack] = useState(false)
  const { scene, scenes } = story
  useEffect(() => {
    void call('window.full-screen', { isFull: true })
    return () => void call('window.full-screen', { isFull: false })
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyped = event.target instanceof HTMLElement && event.target.matches('input, textarea')
      const deed = isTyped || event.ctrlKey || event.metaKey ? undefined : presenterKey(event.key)
      if (deed === undefined) return
      event.preventDefault()
      switch (deed) {
        case 'notes':
          return setHasNotes((has) => !has)
        case 'black':
          return setIsBlack((is) => !is)
        case 'end':
          return void call('story.end', {})
        default:
          return void call('story.go', { scene: sceneAfter(deed, scene, scenes) })
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [scene, scenes])
  const phone = { names: state.names, programs: state.programs, device: state.settings.device }
  return (
    <main className="window-presenting" data-testid={testIds.presenter}>
      <StoryBar story={story} hasNotes={hasNotes} onNotes={() => setHasNotes(!hasNotes)} />
      <PhoneColumn {...phone} phone={state.phone} panels={state.panels} />
      <LaneLine steps={compare.steps} />
      <LaneContext value="b">
        <PhoneColumn {...phone} phone={compare.phone} panels={undefined} />
      </LaneContext>
      <SceneText story={story} hasNotes={hasNotes} />
      {isBlack && <div className="story-black">{t('story.black')}</div>}
    </main>
  )
}

function sceneAfter(deed: 'next' | 'back' | 'first' | 'last', scene: number, scenes: number) {
  const to = { next: scene + 1, back: scene - 1, first: 0, last: scenes - 1 }[deed]
  return Math.min(scenes - 1, Math.max(0, to))
}
