import type { LaneName } from '../../electron/ipc/lanes.ts'
import type { StorySide, StoryState } from '../../electron/ipc/stories.ts'
import { writtenDate } from '../../policies/words/writtenDate.ts'
import { LaneMark } from '../compare/LaneMark.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictChip } from '../verdict/VerdictChip.tsx'

/** What the scene tells, and what each law made of it. */
export function SceneText({ story, hasNotes }: Readonly<{ story: StoryState; hasNotes: boolean }>) {
  const { t, say } = useTexts()
  return (
    <section className="scene-text" data-busy={story.isBusy || undefined}>
      <p className="scene-caption" aria-live="polite" data-testid={testIds.sceneCaption}>
        {say(story.caption)}
      </p>
      <Side lane="a" side={story.before} />
      <Side lane="b" side={story.after} />
      {hasNotes && (
        <aside className="scene-notes" data-testid={testIds.sceneNotes}>
          <h2>{t('story.notes')}</h2>
          {story.notes && <p>{say(story.notes)}</p>}
          <p className="scene-keys">{t('story.keys')}</p>
        </aside>
      )}
    </section>
  )
}

function Side({ lane, side }: Readonly<{ lane: LaneName; side: StorySide }>) {
  const { t, say } = useTexts()
  const { ruled, at, isLeft } = side
  return (
    <article className="scene-side" data-testid={testIds.sceneSide(lane)}>
      <header>
        <LaneMark lane={lane} />
        <span>{say(writtenDate(at, precisionOf(at)))}</span>
        {ruled && <VerdictChip verdict={ruled.verdict} />}
      </header>
      <p>{ruled ? say(ruled.sentence) : t(isLeft ? 'story.left' : 'story.nothing')}</p>
      {ruled && <span className="mono">{ruled.rule}</span>}
    </article>
  )
}

/** A day's last instant is the day. */
function precisionOf(at: string): 'day' | 'minute' {
  return at.slice(11, 19) === '23:59:59' ? 'day' : 'minute'
}
