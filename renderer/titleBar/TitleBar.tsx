import { SegmentedControl } from '@mantine/core'
import type { HostState, Language, Theme } from '../../electron/ipc/host.ts'
import type { LawState } from '../../electron/ipc/law.ts'
import { commands } from '../../electron/ipc/commands.ts'
import { call } from '../bridge.ts'
import { shownKeys } from '../commands/keys.ts'
import { isMac, runCommand } from '../commands/runCommand.ts'
import { LineIcon } from '../icon/LineIcon.tsx'
import { CompareButton } from '../compare/CompareButton.tsx'
import { useTexts } from '../i18n/texts.ts'
import { StoryMenu } from '../story/StoryMenu.tsx'
import { testIds } from '../testIds.ts'
import { DateField } from './DateField.tsx'
import { FileMenu } from './FileMenu.tsx'
import { PolicyMenu } from './PolicyMenu.tsx'
import { ThemeIcon } from './ThemeIcon.tsx'
import './titleBar.css'

type Props = Readonly<{
  law: LawState
  packs: HostState['packs']
  settings: HostState['settings']
  isComparing: boolean
  stories: HostState['stories']
}>

export function TitleBar({ law, packs, settings, isComparing, stories }: Props) {
  const { t } = useTexts()
  const choose = (policy: string) => void call('law.choose', { policy })
  const keys = shownKeys(commands['view.palette'].keys[0] ?? '', isMac)
  return (
    <header className="title-bar">
      <h1>
        Hutong <span lang="zh-CN">互通</span>
      </h1>
      <div className="title-law">
        <PolicyMenu law={law} packs={packs} onChoose={choose} />
        <DateField law={law} onChoose={choose} />
        {law.overrides > 0 && <Overrides law={law} />}
        <FileMenu recent={law.recent} />
        <CompareButton law={law} packs={packs} isOn={isComparing} />
        <StoryMenu stories={stories} />
      </div>
      <button
        type="button"
        className="pill palette-open"
        title={t('palette.open', { keys })}
        data-testid={testIds.paletteOpen}
        onClick={() => runCommand('view.palette')}
      >
        <LineIcon path="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14" />
        <span className="hidden-but-read">{t('palette.title')}</span>
        <kbd>{keys}</kbd>
      </button>
      <SegmentedControl
        aria-label={t('title.language')}
        data-testid={testIds.languageSwitch}
        value={settings.language}
        onChange={(language: Language) => void call('settings.set', { language })}
        data={[
          { value: 'zh', label: <span data-testid={testIds.language('zh')}>中</span> },
          { value: 'en', label: <span data-testid={testIds.language('en')}>EN</span> },
        ]}
      />
      <SegmentedControl
        aria-label={t('title.theme')}
        data-testid={testIds.themeSwitch}
        value={settings.theme}
        onChange={(theme: Theme) => void call('settings.set', { theme })}
        data={(['light', 'dark', 'system'] as const).map((theme) => ({
          value: theme,
          label: (
            <span data-testid={testIds.theme(theme)} title={t(`title.${theme}`)}>
              <ThemeIcon theme={theme} />
              <span className="hidden-but-read">{t(`title.${theme}`)}</span>
            </span>
          ),
        }))}
      />
    </header>
  )
}

function Overrides({ law }: Readonly<{ law: LawState }>) {
  const { t } = useTexts()
  return (
    <span className="pill" title={t('title.overlay', { file: law.overlayFile })}>
      <i className="title-dot" />
      {t('title.overrides', { count: law.overrides })}
      <button
        type="button"
        className="link-button"
        data-testid={testIds.resetAll}
        onClick={() => void call('law.reset', {})}
      >
        {t('title.reset')}
      </button>
    </span>
  )
}
