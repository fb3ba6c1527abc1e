import type { ToldStory } from '../engine/tellStory.ts'
import type { World } from '../engine/world.ts'
import { frictionSection } from './frictionSection.ts'
import { escaped, inBoth, langs, said, type Language } from './html.ts'
import type { Pictures } from './phone.ts'
import { reportWords } from './reportWords.ts'
import { rulingsTable } from './rulingsTable.ts'
import { sceneSection } from './sceneSection.ts'
import { storyView } from './storyView.ts'
import { pageStyle } from './style/pageStyle.ts'
import { switches, toolbar } from './switches.ts'
import { titleSlide } from './titleSlide.ts'

type StoryPage = Readonly<{
  told: ToldStory
  /** The registry whose names the page uses. */
  world: World
  /** What the page opens in; its switch shows the other. */
  language: Language
  /** Phones are drawn where there is no picture. */
  pictures?: Pictures
}>

/** A told story as one HTML file that needs nothing else: no script, no network, both languages, light and dark. */
export function storyPage({ told, world, language, pictures }: StoryPage): string {
  const { title } = told.story
  const scenes = storyView(told, world)
  return `<!doctype html>
<html lang="${langs[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${inBoth(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${switches(language)}
<div class="page">
${toolbar(title)}
<main>
${titleSlide(told, scenes)}
${scenes.map((scene) => sceneSection(scene, scenes.length, pictures)).join('\n')}
${frictionSection(told)}
${rulingsTable(scenes)}
</main>
<footer><p>${said(reportWords.footer)}</p><code>${escaped(told.story.name)}</code></footer>
</div>
</body>
</html>
`
}
