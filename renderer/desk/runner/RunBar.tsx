import { Menu } from '@mantine/core'
import type { RunnerState } from '../../../electron/ipc/runner.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { tell } from '../../notice.ts'
import { testIds } from '../../testIds.ts'

async function saveReport(): Promise<void> {
  const reply = await call('runner.report', { as: 'page' })
  if (reply.ok && reply.path !== undefined) tell({ type: 'reported', path: reply.path })
}

type Props = Readonly<{ runner: RunnerState; found: readonly number[]; isAll: boolean }>

/** Runs what is listed, tells how far it is, and how it went. */
export function RunBar({ runner, found, isAll }: Props) {
  const { t } = useTexts()
  const { place, cases, running, isWatching } = runner
  const ids = isAll ? undefined : [...found]
  const count = (type: string): number => cases.filter((each) => each.type === type).length
  const [passed, failed] = [count('passed'), count('failed')]
  return (
    <div className="runner-bar">
      {running === undefined ? (
        <>
          <button
            type="button"
            className="pill pill-main"
            disabled={found.length === 0}
            data-testid={testIds.runnerRun}
            onClick={() => void call('runner.run', { ids })}
          >
            {t(isAll ? 'runner.runAll' : 'runner.runFound', { count: found.length })}
          </button>
          <button
            type="button"
            className="pill"
            disabled={found.length === 0}
            title={t('runner.onPhoneHint')}
            data-testid={testIds.runnerRunOnPhone}
            onClick={() => void call('runner.run', { ids, onPhone: true })}
          >
            {t('runner.onPhone')}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="pill"
          data-testid={testIds.runnerStop}
          onClick={() => void call('runner.stop', {})}
        >
          {t('runner.stop')}
        </button>
      )}
      <button
        type="button"
        className="pill"
        aria-pressed={isWatching}
        title={t('runner.watchHint')}
        data-testid={testIds.runnerWatch}
        onClick={() => void call('runner.watch', { isOn: !isWatching })}
      >
        {t('runner.watch')}
      </button>
      <span className="runner-counts" role="status" data-testid={testIds.runnerCounts}>
        {running
          ? t('runner.progress', { done: running.done + 1, total: running.total })
          : passed + failed > 0 && t('runner.counts', { passed, failed })}
      </span>
      <Menu position="bottom-end" offset={6} width={220} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <button
            type="button"
            className="pill runner-suite"
            title={place}
            data-testid={testIds.runnerSuite}
          >
            {t('runner.suite')}
            <svg className="pill-arrow" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M2 3.5 5 6.5l3-3" />
            </svg>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            disabled={passed + failed === 0 || running !== undefined}
            data-testid={testIds.runnerReport}
            onClick={() => void saveReport()}
          >
            {t('runner.report')}
          </Menu.Item>
          <Menu.Item data-testid={testIds.runnerOpen} onClick={() => void call('runner.open', {})}>
            {t('runner.openOther')}
          </Menu.Item>
          <Menu.Item
            data-testid={testIds.runnerClose}
            onClick={() => void call('runner.close', {})}
          >
            {t('runner.close')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {running && (
        <progress
          value={running.done}
          max={running.total}
          aria-label={t('runner.progress', { done: running.done, total: running.total })}
        />
      )}
    </div>
  )
}
