import type { StoryState } from '../../electron/ipc/stories.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { tell } from '../notice.ts'
import { testIds } from '../testIds.ts'

type Props = Readonly<{ story: StoryState; hasNotes: boolean; onNotes: () => void }>

async function exportPage(): Promise<void> {
  const reply = await call('story.export', {})
  if (reply.ok && reply.path !== undefined) tell({ type: 'told', path: reply.path })
}

/** Which story and scene, and the way to others. */
export function StoryBar({ story, hasNotes, onNotes }: Props) {
  const { t, say } = useTexts()
  const { scene, scenes, isBusy } = story
  const go = (to: number) => void call('story.go', { scene: to })
  return (
    <header className="story-bar">
      <h1>{say(story.title)}</h1>
      <ol className="story-scenes">
        {Array.from({ length: scenes }, (_, index) => (
          <li key={index}>
            <button
              type="button"
              aria-label={t('story.where', { scene: index + 1, scenes })}
              aria-current={index === scene ? 'step' : undefined}
              data-testid={testIds.storyScene(index)}
              onClick={() => go(index)}
            />
          </li>
        ))}
      </ol>
      <span className="story-where" role="status" data-busy={isBusy || undefined}>
        {t('story.where', { scene: scene + 1, scenes })}
      </span>
      <button
        type="button"
        className="pill"
        disabled={scene === 0}
        data-testid={testIds.storyBack}
        onClick={() => go(scene - 1)}
      >
        {t('story.back')}
      </button>
      <button
        type="button"
        className="pill"
        disabled={scene === scenes - 1}
        data-testid={testIds.storyNext}
        onClick={() => go(scene + 1)}
      >
        {t('story.next')}
      </button>
      <button
        type="button"
        className="pill"
        aria-pressed={hasNotes}
        data-testid={testIds.storyNotes}
        onClick={onNotes}
      >
        {t('story.notes')}
      </button>
      <button
        type="button"
        className="pill"
        disabled={isBusy}
        data-testid={testIds.storyExport}
        onClick={() => void exportPage()}
      >
        {t('story.export')}
      </button>
      <button
        type="button"
        className="pill"
        data-testid={testIds.storyEnd}
        onClick={() => void call('story.end', {})}
      >
        {t('story.end')}
      </button>
    </header>
  )
}
