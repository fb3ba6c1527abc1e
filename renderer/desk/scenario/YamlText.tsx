import { useTexts } from '../../i18n/texts.ts'
import { inkedLines } from '../../ruling/text/inkedLines.ts'
import { testIds } from '../../testIds.ts'
import '../text/inks.css'
import './yamlText.css'

/** The text as it would be written, to be read. */
export function YamlText({ text }: Readonly<{ text: string }>) {
  const { t } = useTexts()
  const lines = inkedLines(text.trimEnd(), [])
  return (
    <div
      className="scenario-text"
      role="region"
      aria-label={t('scenario.yaml')}
      tabIndex={0}
      data-testid={testIds.scenarioYaml}
    >
      <pre className="mono">
        {lines.map(({ inks }, index) => (
          <code key={index}>
            {inks.map((ink, place) => (
              <span key={place} className={ink.className}>
                {ink.text}
              </span>
            ))}
            {'\n'}
          </code>
        ))}
      </pre>
    </div>
  )
}
