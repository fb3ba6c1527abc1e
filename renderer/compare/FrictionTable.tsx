import type { CompareState } from '../../electron/ipc/compare.ts'
import type { Friction } from '../../policies/engine/friction.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { LaneMark } from './LaneMark.tsx'

const measures = ['taps', 'pages', 'seconds', 'deadEnds'] as const satisfies (keyof Friction)[]

/** What each way costs a person. */
export function FrictionTable({ friction }: Pick<CompareState, 'friction'>) {
  const { t } = useTexts()
  const { a, b } = friction
  return (
    <table className="friction" data-testid={testIds.friction}>
      <caption>{t('compare.friction')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-but-read">{t('compare.measure')}</span>
          </th>
          <th scope="col">
            <LaneMark lane="a" />
          </th>
          <th scope="col">
            <LaneMark lane="b" />
          </th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure} data-differs={a[measure] !== b[measure] || undefined}>
            <th scope="row">{t(`compare.${measure}`)}</th>
            <td>{a[measure]}</td>
            <td>{b[measure]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
