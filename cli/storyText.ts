import type { Words } from '../policies/engine/model.ts'
import type { Story } from '../policies/engine/story.ts'
import type { ToldStory } from '../policies/engine/tellStory.ts'
import { reportWords } from '../policies/report/reportWords.ts'
import {
  letters,
  sides,
  storyView,
  type SceneView,
  type Side,
} from '../policies/report/storyView.ts'
import { wrapped } from './layout.ts'
import { frictionLines, sideText } from './sideLines.ts'
import { padded, plain, widthOf } from './style.ts'
import type { Telling } from './telling.ts'

/** The stories that ship, a line each, and how one is told. */
export function storiesText(
  stories: readonly Story[],
  { language, paint, width }: Telling,
): string {
  const wide = Math.max(...stories.map(({ name }) => widthOf(name))) + 2
  const lines = stories.flatMap(({ name, title, summary }) => [
    `${padded(name, wide)}${paint('bold', title[language])}`,
    ...wrapped(summary[language], width - wide).map(
      (line) => `${' '.repeat(wide)}${paint('dim', line)}`,
    ),
  ])
  const hint =
    language === 'zh'
      ? '用 hutong story NAME 讲述其中一个。'
      : 'hutong story NAME tells one of them.'
  return `${lines.join('\n')}\n\n${paint('dim', hint)}\n`
}

/** A told story for a person: scene by scene, both sides, where they part, and what each way costs. */
export function storyText(told: ToldStory, failures: readonly string[], telling: Telling): string {
  const { language, paint, width, world } = telling
  const { story, friction } = told
  const scenes = storyView(told, world)
  const lines = [
    paint('bold', plain(story.title[language])),
    ...wrapped(plain(story.summary[language]), width),
    '',
    ...sides.map((side) => lawLine(side, scenes[0], language)),
    ...scenes.flatMap((scene) => ['', ...sceneLines(scene, telling)]),
    '',
    ...frictionLines(friction, telling),
    ...(failures.length === 0
      ? []
      : ['', ...failures.map((failure) => paint('red', `✕ ${plain(failure)}`))]),
  ]
  return `${lines.join('\n')}\n`
}

function lawLine(side: Side, scene: SceneView | undefined, language: keyof Words): string {
  if (scene === undefined) return ''
  const { label, date, title } = scene[side].law
  return `${letters[side]}  ${label}  ${date[language]}  ${plain(title[language])}`
}

const margin = '   '

function sceneLines(scene: SceneView, telling: Telling): readonly string[] {
  const { language, paint, width } = telling
  const [first = '', ...rest] = wrapped(plain(scene.caption[language]), width - 3)
  return [
    `${padded(String(scene.number), 3)}${paint('bold', first)}`,
    ...rest.map((line) => `${margin}${paint('bold', line)}`),
    ...(scene.deeds.length === 0
      ? []
      : [paint('dim', `${margin}${scene.deeds.map((deed) => plain(deed[language])).join(' · ')}`)]),
    ...(scene.road === 'parting' ? [paint('red', `${margin}≠ ${reportWords.part[language]}`)] : []),
    ...sides.flatMap((side) => sideLines(scene, side, telling)),
  ]
}

function sideLines(scene: SceneView, side: Side, telling: Telling): readonly string[] {
  const { language, paint, width } = telling
  const view = scene[side]
  const { told, law } = view
  const moved = view.isMoved ? paint('dim', `  ${law.label}`) : ''
  const head = `${margin}${letters[side]}  ${sideText(view, language, paint)}${moved}`
  if (view.type !== 'ruled' || told === undefined) return [head]
  const inner = `${margin}   `
  const sentence = wrapped(plain(told.sentence[language]), width - inner.length)
  return [
    head,
    ...sentence.map((line) => `${inner}${line}`),
    paint(
      'dim',
      `${inner}${[told.ruling.rule, ...told.ruling.source.map(({ id }) => id)].join('  ')}`,
    ),
  ]
}
