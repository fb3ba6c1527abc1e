import { TagsInput } from '@mantine/core'
import type { OutlineEdit } from '../../../policies/engine/outlineEdits.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { SentField } from './SentField.tsx'
import type { Stopped } from './ScenarioEditor.tsx'
import { tagsIn } from './tagsIn.ts'

/** What the scenario is called, the law that it begins under, and by which tags runs choose it. */
export function ScenarioHead({ scenario }: Readonly<{ scenario: Stopped }>) {
  const { t } = useTexts()
  const { name, policy, tags } = scenario
  const edit = (change: OutlineEdit): void => void call('scenario.edit', { edit: change })
  return (
    <div className="scenario-head">
      <label htmlFor="scenario-name">{t('scenario.name')}</label>
      <SentField
        id="scenario-name"
        testId={testIds.scenarioName}
        value={name}
        onSend={(next) => edit({ type: 'name', name: next })}
      />
      <label htmlFor="scenario-policy">{t('scenario.policy')}</label>
      <span className="scenario-law">
        <SentField
          id="scenario-policy"
          isCode
          testId={testIds.scenarioPolicy}
          value={policy}
          onSend={(next) => edit({ type: 'policy', policy: next })}
        />
        <button
          type="button"
          className="link-button scenario-parameter"
          disabled={policy.includes('<')}
          aria-label={t('scenario.parameterOf', { name: t('scenario.policy') })}
          title={t('scenario.parameter')}
          data-testid={testIds.scenarioPolicyParameter}
          onClick={() => edit({ type: 'policy.parameter' })}
        >
          {t('scenario.vary')}
        </button>
      </span>
      <label htmlFor="scenario-tags">{t('scenario.tags')}</label>
      <TagsInput
        id="scenario-tags"
        className="scenario-tags"
        placeholder={tags.length === 0 ? t('scenario.addTag') : ''}
        maxTags={20}
        splitChars={[',', '，', ' ', '\n']}
        acceptValueOnBlur
        data-testid={testIds.scenarioTags}
        value={[...tags]}
        onChange={(next) => edit({ type: 'tags', tags: tagsIn(next) })}
      />
    </div>
  )
}
