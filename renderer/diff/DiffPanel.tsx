import { Checkbox } from '@mantine/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DiffSide, DiffState } from '../../electron/ipc/diff.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { chooseSides, useChosenSides } from './chosenSides.ts'
import { Differences } from './Differences.tsx'
import { firstSides, type Sides } from './firstSides.ts'
import { sideWords } from './sidePlace.ts'
import { SideChoice } from './SideChoice.tsx'
import './diff.css'

type Props = Readonly<{
  law: HostState['law']
  /** The rules in force. */
  inForce: HostState['rules']
  packs: HostState['packs']
  companies: HostState['companies']
  diff: DiffState | undefined
  names: HostState['names']
  onRule: (rule: string) => void
  /** The laws, where they are chosen elsewhere. */
  fixed?: Sides
}>
type Done = Extract<DiffState, { state: 'done' }>

/** Exactly where two laws differ: how many sets of requests move between verdicts, and each of them to play. */
export function DiffPanel({ law, inForce, packs, companies, diff, names, onRule, fixed }: Props) {
  const { t, say } = useTexts()
  const chosen = useChosenSides()
  const sides = fixed ?? chosen ?? firstSides(law, packs)
  const { a, b } = sides
  const key = JSON.stringify([a, b])
  useEffect(() => {
    void call('diff.compare', { a, b })
    // What the sides are made of may be another while they are called the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, law.text, companies.own, packs])
  const current = diff && isOf(diff, sides) ? diff : undefined
  const [last, setLast] = useState<Done>()
  if (current?.state === 'done' && current !== last) setLast(current)
  const isWorking = current === undefined || current.state === 'working'
  // What was found before stands, out of reach, until there is something new.
  const shown = current?.state === 'done' ? current : isWorking ? last : undefined
  const known = useMemo(() => new Set(inForce.map(({ id }) => id)), [inForce])
  const listed = useCallback(
    (rule: string) => known.has(rule.replace(/^override\/|\/suspicious$/g, '')),
    [known],
  )
  return (
    <section className="diff">
      {fixed === undefined && (
        <div className="diff-sides">
          {(['a', 'b'] as const).map((name) => (
            <SideChoice
              key={name}
              name={name}
              side={sides[name]}
              law={law}
              packs={packs}
              onSide={(side) => chooseSides({ a, b, [name]: side })}
            />
          ))}
          <div className="diff-ways">
            <button
              type="button"
              className="link-button"
              data-testid={testIds.diffSwap}
              onClick={() => chooseSides({ a: b, b: a })}
            >
              {t('diff.swap')}
            </button>
            <Checkbox
              className="diff-check"
              size="xs"
              label={t('diff.follow')}
              title={t('diff.followHint')}
              data-testid={testIds.diffFollow}
              checked={chosen === undefined}
              onChange={({ currentTarget }) =>
                chooseSides(currentTarget.checked ? undefined : sides)
              }
            />
          </div>
        </div>
      )}
      <div className="diff-working">
        {isWorking && <i role="progressbar" aria-label={t('diff.working')} />}
      </div>
      {isWorking && shown === undefined && (
        <p className="panel-empty" role="status" data-testid={testIds.diffStatus}>
          {t('diff.working')}
        </p>
      )}
      {current?.state === 'failed' && (
        <p className="panel-empty" role="alert" data-testid={testIds.diffStatus}>
          {say(current.problem)}
        </p>
      )}
      {shown && (
        <Differences
          found={shown}
          names={names}
          sides={{ a: sideWords(a, packs), b: sideWords(b, packs) }}
          isStale={isWorking}
          listed={listed}
          onRule={onRule}
        />
      )}
    </section>
  )
}

function isOf(diff: DiffState, { a, b }: Sides): boolean {
  return isSame(diff.a, a) && isSame(diff.b, b)
}

function isSame(one: DiffSide, other: DiffSide): boolean {
  return one.policy === other.policy && one.overlay === other.overlay
}
