import type { ProgramProblem } from '../../../electron/ipc/deskPrograms.ts'
import { useTexts } from '../../i18n/texts.ts'
import { LevelIcon } from './console/LevelIcon.tsx'

type Props = Readonly<{ problems: readonly ProgramProblem[]; isCompiling: boolean }>

/** Errors first, each with its place and the line of the source. */
export function Problems({ problems, isCompiling }: Props) {
  const { t } = useTexts()
  if (problems.length === 0)
    return (
      <div className="panel-empty">
        {isCompiling ? (
          <p>{t('problems.waiting')}</p>
        ) : (
          <>
            <b>{t('problems.none')}</b>
            <p>{t('problems.noneHint')}</p>
          </>
        )}
      </div>
    )
  const ordered = problems.toSorted((a, b) => a.severity.localeCompare(b.severity))
  return (
    <ol className="panel-box problems">
      {ordered.map((problem) => (
        <Problem
          key={`${problem.file} ${problem.line} ${problem.column} ${problem.message}`}
          problem={problem}
        />
      ))}
    </ol>
  )
}

function Problem({ problem }: Readonly<{ problem: ProgramProblem }>) {
  const { t } = useTexts()
  const { severity, file, line, column, message, source } = problem
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return (
    <li data-kind={severity}>
      <LevelIcon kind={severity} />
      <div>
        <p>
          <span className="hidden-but-read">{t(`problems.${severity}`)}</span>
          {message}
        </p>
        <p className="mono problem-place">{place}</p>
        {source !== undefined && (
          <pre className="mono">
            <code>
              <i aria-hidden="true">{line}</i>
              {source.replace(/\s+$/, '')}
              {column !== undefined && (
                <>
                  {'\n'}
                  <i aria-hidden="true" />
                  <b aria-hidden="true">{caret(source, column)}</b>
                </>
              )}
            </code>
          </pre>
        )}
      </div>
    </li>
  )
}

/** A mark beneath the column, with the source's own tabs kept. */
function caret(source: string, column: number): string {
  return `${source.slice(0, column - 1).replaceAll(/[^\t]/g, ' ')}^`
}
