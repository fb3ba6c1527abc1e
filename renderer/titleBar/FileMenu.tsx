import { Menu } from '@mantine/core'
import { call } from '../bridge.ts'
import { runCommand } from '../commands/runCommand.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'

/** Opens a policy file, one of those opened last, or saves a copy of the overlay. */
export function FileMenu({ recent }: Readonly<{ recent: readonly string[] }>) {
  const { t } = useTexts()
  return (
    <Menu position="bottom-start" offset={6} width={320} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="pill" data-testid={testIds.fileMenu}>
          {t('title.file')}
          <svg className="pill-arrow" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 3.5 5 6.5l3-3" />
          </svg>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          data-autofocus
          data-testid={testIds.openPolicy}
          onClick={() => runCommand('file.open-policy')}
        >
          {t('title.open')}
        </Menu.Item>
        <Menu.Item data-testid={testIds.saveAs} onClick={() => runCommand('file.save-overlay')}>
          {t('title.saveAs')}
        </Menu.Item>
        {recent.length > 0 && <Menu.Label>{t('title.recent')}</Menu.Label>}
        {recent.map((file) => (
          <Menu.Item
            key={file}
            title={file}
            data-testid={testIds.recent(file)}
            onClick={() => void call('law.load-recent', { path: file })}
          >
            <span className="recent-file">
              <span>{nameOf(file)}</span>
              <span className="mono">{file.slice(0, -nameOf(file).length - 1)}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}
