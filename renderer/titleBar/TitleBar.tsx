import { SegmentedControl } from '@mantine/core'
import type { HostState, Language, LawState, Theme } from '../../electron/ipc/host.ts'
import { call } from '../bridge.ts'
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
  return (
    <header className="title-bar">
      <h1>
        Hutong <span lang="zh-CN">互通</span>
      </h1>
      <div className="title-law">
        <PolicyMenu law={law} packs={packs} onChoose={choose} />
        <DateField key={law.at} law={law} onChoose={choose} />
        {law.overrides > 0 && <Overrides law={law} />}
        <FileMenu recent={law.recent} />
        <CompareButton law={law} packs={packs} isOn={isComparing} />
        <StoryMenu stories={stories} />
      </div>
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
