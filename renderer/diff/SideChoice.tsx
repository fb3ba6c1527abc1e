import { Checkbox } from '@mantine/core'
import type { DiffSide } from '../../electron/ipc/diff.ts'
import type { LawState, PackChoice } from '../../electron/ipc/law.ts'
import { call } from '../bridge.ts'
import { LineIcon } from '../icon/LineIcon.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { DateField } from '../titleBar/DateField.tsx'
import { PolicyMenu } from '../titleBar/PolicyMenu.tsx'
import { sidePlace, type SidePlace } from './sidePlace.ts'

type Props = Readonly<{
  /** Which of the two. */
  name: 'a' | 'b'
  side: DiffSide
  law: LawState
  packs: readonly PackChoice[]
  onSide: (side: DiffSide) => void
}>

/** One of the two laws: its pack or preset, its instant, and whether the user's changes are in it. */
export function SideChoice({ name, side, law, packs, onSide }: Props) {
  const { t } = useTexts()
  const title = t(name === 'a' ? 'diff.before' : 'diff.after')
  const place = sidePlace(side.policy, packs)
  const chosen = {
    label: side.policy,
    at: place?.at ?? law.at,
    pack: place?.pack.name ?? '',
    ...(place?.preset === undefined ? {} : { preset: place.preset }),
  }
  const pick = (policy: string) => onSide({ ...side, policy })
  return (
    <fieldset className="diff-side">
      <legend className="hidden-but-read">{title}</legend>
      <span className="diff-side-name" aria-hidden="true">
        {title}
      </span>
      <PolicyMenu
        law={chosen}
        packs={packs}
        onChoose={pick}
        testId={testIds.diffPolicy(name)}
        isShort
      />
      <DateField law={chosen} onChoose={pick} testId={testIds.diffDate(name)} />
      <Checkbox
        className="diff-check"
        size="xs"
        label={t('diff.changes')}
        title={t('diff.changesHint')}
        data-testid={testIds.diffChanges(name)}
        checked={side.overlay}
        onChange={({ currentTarget }) => onSide({ ...side, overlay: currentTarget.checked })}
      />
      <OnPhone name={name} side={side} law={law} place={place} />
    </fieldset>
  )
}

type OnPhoneProps = Pick<Props, 'name' | 'side' | 'law'> &
  Readonly<{ place: SidePlace | undefined }>

/** Whether the phone is under this law, and the way to put it there; the user's changes are always in the phone's law. */
function OnPhone({ name, side, law, place }: OnPhoneProps) {
  const { t } = useTexts()
  const isAlike = law.overrides === 0 || side.overlay
  const isThere = isAlike && law.pack === place?.pack.name && law.at === place.at
  const label = t(isThere ? 'diff.onPhone' : isAlike ? 'diff.putOnPhone' : 'diff.notOnPhone')
  return (
    <button
      type="button"
      className="icon-button diff-phone"
      aria-label={label}
      aria-pressed={isThere}
      title={label}
      disabled={isThere || !isAlike || place === undefined}
      data-testid={testIds.diffPhone(name)}
      onClick={() => void call('law.choose', { policy: side.policy })}
    >
      <LineIcon path="M4.5 1.5h7a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1ZM7 12.5h2" />
    </button>
  )
}
