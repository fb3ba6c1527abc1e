import type { OutlineEdit } from '../../../policies/engine/outlineEdits.ts'
import type { Cells } from '../../../policies/engine/scenarioOutline.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LineIcon } from '../../icon/LineIcon.tsx'
import { testIds } from '../../testIds.ts'
import { SentField } from './SentField.tsx'
import './examples.css'

type Props = Readonly<{ examples: readonly Cells[]; onSteps: () => void }>

const cross = 'M4 4l8 8M12 4l-8 8'

/** One journey a line: what stands in it for each parameter. */
export function ExamplesTable({ examples, onSteps }: Props) {
  const { t } = useTexts()
  const columns = Object.keys(examples[0] ?? {})
  const edit = (change: OutlineEdit): void => void call('scenario.edit', { edit: change })
  if (columns.length === 0)
    return (
      <div className="panel-empty scenario-none">
        <b>{t('scenario.noExamples')}</b>
        <p>{t('scenario.noExamplesText')}</p>
        <button type="button" className="pill" onClick={onSteps}>
          {t('scenario.steps')}
        </button>
      </div>
    )
  return (
    <div className="scenario-scroll">
      <div className="scenario-examples-box">
        <table className="scenario-examples" data-testid={testIds.scenarioExamples}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  <span>
                    <SentField
                      isCode
                      isWhole
                      label={t('scenario.column', { name: column })}
                      testId={testIds.scenarioColumn(column)}
                      value={column}
                      onSend={(name) => {
                        if (/^[\w-]+$/.test(name)) edit({ type: 'column.renamed', column, name })
                      }}
                    />
                    <button
                      type="button"
                      className="scenario-cross"
                      aria-label={t('scenario.removeColumn', { name: column })}
                      title={t('scenario.removeColumn', { name: column })}
                      data-testid={testIds.scenarioColumnRemove(column)}
                      onClick={() => edit({ type: 'column.removed', column })}
                    >
                      <LineIcon path={cross} />
                    </button>
                  </span>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {examples.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column}>
                    <SentField
                      isCode
                      label={t('scenario.cell', { name: column, row: index + 1 })}
                      testId={testIds.scenarioCell(index, column)}
                      value={textOf(row[column])}
                      onSend={(text) => edit({ type: 'cell', row: index, column, text })}
                    />
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    className="scenario-cross"
                    disabled={examples.length === 1}
                    aria-label={t('scenario.removeRow', { row: index + 1 })}
                    title={t('scenario.removeRow', { row: index + 1 })}
                    data-testid={testIds.scenarioRowRemove(index)}
                    onClick={() => edit({ type: 'row.removed', row: index })}
                  >
                    <LineIcon path={cross} />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button
        type="button"
        className="pill scenario-add-row"
        data-testid={testIds.scenarioAddRow}
        onClick={() => edit({ type: 'row.added' })}
      >
        {t('scenario.addRow')}
      </button>
    </div>
  )
}

function textOf(value: Cells[string] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : String(value ?? '')
}
