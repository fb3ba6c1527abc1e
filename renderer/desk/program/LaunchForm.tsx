import { useState } from 'react'
import type { ProgramPanels } from '../../../electron/ipc/deskPrograms.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { launchOf, urlOf } from './launch.ts'
import { sceneChoices, sceneText } from './scenes.ts'

type Props = Readonly<{ panels: ProgramPanels; canRun: boolean }>

/** Page, query and scene to open the program with; a compile condition fills in all three. */
export function LaunchForm({ panels, canRun }: Props) {
  const { t } = useTexts()
  const [launch, setLaunch] = useState(() => launchOf(panels))
  const [condition, setCondition] = useState('')
  const { conditions, pages, program } = panels
  const change = (part: Partial<typeof launch>) => {
    setCondition('')
    setLaunch({ ...launch, ...part })
  }
  const choose = (index: string) => {
    setCondition(index)
    const found = conditions[Number(index)]
    setLaunch(
      index === '' || found === undefined
        ? { page: '', query: '', scene: undefined }
        : { page: found.page, query: found.query, scene: found.scene },
    )
  }
  const run = () => {
    const url = urlOf(launch, pages)
    void call('program.run', {
      program,
      ...(url !== undefined && { url }),
      ...(launch.scene !== undefined && { scene: launch.scene }),
    })
  }
  const known = launch.page === '' || pages.includes(launch.page) ? pages : [launch.page, ...pages]
  return (
    <form
      className="launch-form"
      aria-label={t('launch.label')}
      data-columns={conditions.length > 0 ? 4 : 3}
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      {conditions.length > 0 && (
        <label title={t('launch.conditionHint')}>
          {t('launch.condition')}
          <select
            className="field"
            data-testid={testIds.programCondition}
            value={condition}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">{t('launch.plain')}</option>
            {conditions.map(({ name }, index) => (
              <option key={`${index} ${name}`} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('launch.page')}
        <select
          className="field"
          data-testid={testIds.programPage}
          value={launch.page}
          onChange={({ currentTarget }) => change({ page: currentTarget.value })}
        >
          <option value="">{t('launch.home')}</option>
          {known.map((page) => (
            <option key={page} value={page}>
              {page}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('launch.query')}
        <input
          className="field mono"
          spellCheck={false}
          placeholder={t('launch.queryHint')}
          data-testid={testIds.programQuery}
          value={launch.query}
          onChange={({ currentTarget }) => change({ query: currentTarget.value })}
        />
      </label>
      <label>
        {t('launch.scene')}
        <select
          className="field"
          data-testid={testIds.programScene}
          value={launch.scene ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ scene: value === '' ? undefined : Number(value) })
          }
        >
          <option value="">{t('launch.sceneUnset')}</option>
          {sceneChoices(launch.scene).map((scene) => (
            <option key={scene} value={scene}>
              {scene} {t(sceneText(scene))}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        className="pill pill-main"
        disabled={!canRun}
        data-testid={testIds.programLaunch}
      >
        {t('launch.run')}
      </button>
    </form>
  )
}
