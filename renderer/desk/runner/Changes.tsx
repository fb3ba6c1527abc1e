import type { ExpectationChange } from '../../../electron/ipc/runner.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

type Props = Readonly<{ id: number; changes: readonly ExpectationChange[] }>

/** What the file would say instead, line by line, for a person to agree to. */
export function Changes({ id, changes }: Props) {
  const { t } = useTexts()
  if (changes.length === 0) return null
  const made = changes.filter(({ left }) => left === undefined)
  return (
    <div className="runner-changes" data-testid={testIds.runnerChanges}>
      <table>
        <caption>{t('runner.changes')}</caption>
        <tbody>
          {changes.map(({ line, step, key, expected, got, left }) => (
            <tr key={`${line} ${step} ${key}`}>
              <th scope="row">
                {t('runner.line', { line })} <code>{key}</code>
              </th>
              <td>
                <del>{expected || '—'}</del>
              </td>
              <td>{left === undefined ? <ins>{got || '—'}</ins> : t('runner.left')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="pill"
        disabled={made.length === 0}
        data-testid={testIds.runnerUpdate}
        onClick={() => void call('runner.update', { id })}
      >
        {t('runner.update')}
      </button>
    </div>
  )
}
