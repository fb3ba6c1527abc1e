import { Menu } from '@mantine/core'
import { useRef } from 'react'
import type { StoryChoice } from '../../electron/ipc/stories.ts'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'

/** The stories that can be told, and a file of one's own. */
export function StoryMenu({ stories }: Readonly<{ stories: readonly StoryChoice[] }>) {
  const { t, say } = useTexts()
  const chooser = useRef<HTMLInputElement>(null)
  const load = async (file: File | undefined): Promise<void> => {
    if (file) await call('story.load', { name: file.name, text: await file.text() })
  }
  return (
    <>
      <Menu position="bottom-end" offset={6} width={340} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <button
            type="button"
            className="pill"
            title={t('story.menuHint')}
            data-testid={testIds.storyMenu}
          >
            {t('story.menu')}
            <svg className="pill-arrow" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M2 3.5 5 6.5l3-3" />
            </svg>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('story.ready')}</Menu.Label>
          {stories.map(({ name, title, summary }, index) => (
            <Menu.Item
              key={name}
              data-autofocus={index === 0 || undefined}
              data-testid={testIds.story(name)}
              onClick={() => void call('story.begin', { name })}
            >
              <span className="story-choice">
                <b>{say(title)}</b>
                <span>{say(summary)}</span>
              </span>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => chooser.current?.click()}>{t('story.open')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <input
        ref={chooser}
        type="file"
        accept=".yaml,.yml"
        hidden
        data-testid={testIds.storyFile}
        onChange={({ currentTarget }) => {
          void load(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
    </>
  )
}
