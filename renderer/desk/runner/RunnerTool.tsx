import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RunnerState } from '../../../electron/ipc/runner.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { CaseDetail } from './CaseDetail.tsx'
import { CaseTree } from './CaseTree.tsx'
import { kinds, matchesCase, type Kind } from './matchesCase.ts'
import { NoSuite } from './NoSuite.tsx'
import { RunBar } from './RunBar.tsx'
import './runner.css'

/** Scenarios of a folder: replayed without the phone or on it, and what became of each. */
export function RunnerTool({ runner }: Readonly<{ runner: RunnerState | undefined }>) {
  return (
    <section className="runner" data-testid={testIds.runner}>
      {runner === undefined ? <NoSuite /> : <Suite runner={runner} />}
    </section>
  )
}

function Suite({ runner }: Readonly<{ runner: RunnerState }>) {
  const { t } = useTexts()
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<Kind>('all')
  const { cases, faults, running, shown } = runner
  const found = cases.filter((each) => matchesCase(each, search, kind))
  return (
    <>
      <RunBar
        runner={runner}
        found={found.map(({ id }) => id)}
        isAll={found.length === cases.length}
      />
      {faults.length > 0 && (
        <details className="runner-faults" data-testid={testIds.runnerFaults}>
          <summary>{t('runner.faults', { count: faults.length })}</summary>
          <pre className="mono">{faults.join('\n')}</pre>
        </details>
      )}
      <div className="runner-find">
        <TextInput
          type="search"
          aria-label={t('runner.search')}
          placeholder={t('runner.search')}
          data-testid={testIds.runnerSearch}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <div role="group" aria-label={t('runner.show')}>
          {kinds.map((each) => (
            <button
              key={each}
              type="button"
              className="pill"
              aria-pressed={kind === each}
              data-testid={testIds.runnerKind(each)}
              onClick={() => setKind(each)}
            >
              {t(`runner.${each}`)} {cases.filter((one) => matchesCase(one, '', each)).length}
            </button>
          ))}
        </div>
      </div>
      <CaseTree cases={found} running={running?.id} shown={shown?.id} />
      {shown && <CaseDetail key={shown.id} shown={shown} />}
    </>
  )
}
