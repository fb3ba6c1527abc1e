import { Menu } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../bridge.ts'
import { stateNow } from '../../hostState.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { showTool } from '../tool.ts'

/** Opens a journey's file in the scenario tool; what is not saved there is put away only where a person says so. */
export function EditButton({ id, file }: Readonly<{ id: number; file: string }>) {
  const { t } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const isTable = file.endsWith('.csv')
  const edit = async (): Promise<void> => {
    if ((await call('runner.edit', { id })).ok) showTool('scenario')
  }
  return (
    <Menu
      opened={isAsking}
      onClose={() => setAsking(false)}
      position="bottom-end"
      offset={6}
      width={270}
    >
      <Menu.Target>
        <button
          type="button"
          className="pill"
          disabled={isTable}
          title={t(isTable ? 'runner.editTable' : 'runner.editHint')}
          data-testid={testIds.runnerEdit}
          onClick={() => {
            if (isAsking) return setAsking(false)
            const scenario = stateNow()?.scenario
            if (scenario?.phase === 'stopped' && !scenario.isSaved) setAsking(true)
            else void edit()
          }}
        >
          {t('runner.edit')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className="runner-drops">{t('runner.editDrops')}</Menu.Label>
        <Menu.Item data-testid={testIds.runnerEditInstead} onClick={() => void edit()}>
          {t('runner.editInstead')}
        </Menu.Item>
        <Menu.Item onClick={() => setAsking(false)}>{t('runner.editNot')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
