import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import type { HostState, Language, Motion, Theme } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
import { isAvailable, runCommand } from '../commands/runCommand.ts'
import { DeviceSelect } from '../desk/program/DeviceChoice.tsx'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { Dialog } from './Dialog.tsx'
import { showDialog } from './dialog.ts'

/** What the window is like; each choice holds at once. */
export function SettingsForm({ settings }: Readonly<{ settings: HostState['settings'] }>) {
  const { t } = useTexts()
  const { language, theme, motion, device } = settings
  return (
    <Dialog
      title={t('settings.title')}
      size={480}
      testId={testIds.settings}
      onClose={() => showDialog(undefined)}
    >
      <div className="settings">
        <Row name={t('title.language')}>
          <SegmentedControl
            aria-label={t('title.language')}
            value={language}
            onChange={(next: Language) => void call('settings.set', { language: next })}
            data={[
              { value: 'zh', label: <span lang="zh-CN">中文</span> },
              { value: 'en', label: <span lang="en">English</span> },
            ]}
          />
        </Row>
        <Row name={t('title.theme')}>
          <SegmentedControl
            aria-label={t('title.theme')}
            value={theme}
            onChange={(next: Theme) => void call('settings.set', { theme: next })}
            data={(['light', 'dark', 'system'] as const).map((value) => ({
              value,
              label: t(`title.${value}`),
            }))}
          />
        </Row>
        <Row name={t('settings.motion')}>
          <SegmentedControl
            aria-label={t('settings.motion')}
            value={motion}
            onChange={(next: Motion) => void call('settings.set', { motion: next })}
            data={(['full', 'reduced', 'system'] as const).map((value) => ({
              value,
              label: (
                <span data-testid={testIds.motion(value)}>{t(`settings.motion.${value}`)}</span>
              ),
            }))}
          />
        </Row>
        <Row name={t('settings.device')}>
          <DeviceSelect label={t('settings.device')} device={device} />
        </Row>
        <Row name={t('settings.panels')}>
          <button
            type="button"
            className="pill"
            disabled={!isAvailable('view.panels')}
            onClick={() => runCommand('view.panels')}
          >
            {t('settings.reset')}
          </button>
        </Row>
      </div>
    </Dialog>
  )
}

function Row({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div className="settings-row">
      <span>{name}</span>
      {children}
    </div>
  )
}
