import type { Words } from '../engine/model.ts'
import type { ToldStory } from '../engine/tellStory.ts'
import { verdicts } from '../words/verdicts.ts'
import { escaped, said } from './html.ts'
import type { LawView } from './lawView.ts'
import { reportWords } from './reportWords.ts'
import { verdictIcon } from './rulingParts.ts'
import { letters, sides, type SceneView, type Side } from './storyView.ts'

/** What a story's page begins with: its name, its two laws, three numbers, and the way at a glance. */
export function titleSlide({ story, friction }: ToldStory, scenes: readonly SceneView[]): string {
  const parting = scenes.find(({ road }) => road === 'parting')
  const differing = scenes.filter(({ isAlike }) => !isAlike).length
  const [first] = scenes
  const numbers = [
    parting === undefined
      ? number('—', reportWords.neverPart)
      : number(`${parting.number}${ofAll(scenes)}`, reportWords.partsAt),
    number(`${differing}${ofAll(scenes)}`, reportWords.differs),
    number(`${friction.before.deadEnds}<i>→</i>${friction.after.deadEnds}`, reportWords.deadEnds),
  ]
  return `<header class="title">
<p class="eyebrow">${said(reportWords.eyebrow)}</p>
<h1>${said(story.title)}</h1>
<p class="summary">${said(story.summary)}</p>
<div class="laws">${sides.map((side) => (first ? lawCard(side, first[side].law) : '')).join('')}</div>
<ul class="numbers">${numbers.join('')}</ul>
${wayMap(scenes)}
</header>`
}

function ofAll({ length }: readonly SceneView[]): string {
  return `<small> / ${length}</small>`
}

function number(value: string, words: Words): string {
  return `<li><b>${value}</b><span>${said(words)}</span></li>`
}

function lawCard(side: Side, { label, title, date }: LawView): string {
  return `<div class="law"><b class="mark" data-side="${side}">${letters[side]}</b>
<p class="law-title">${said(title)}</p><p>${said(date)}</p><code>${escaped(label)}</code></div>`
}

/** Scene by scene: one lane as long as both sides go together, two from where they part. */
function wayMap(scenes: readonly SceneView[]): string {
  const stops = scenes.map(
    (scene) => `<li data-road="${scene.road}"><a href="#scene-${scene.number}">
<svg class="road" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path d="${roads[scene.road]}"/></svg>
${scene.road === 'together' && scene.isAlike ? dot(scene, 'before') : sides.map((side) => dot(scene, side)).join('')}
<span class="stop-number">${scene.number}</span></a></li>`,
  )
  return `<nav class="way"><h2>${said(reportWords.way)}</h2><ol>${stops.join('')}</ol></nav>`
}

const roads: Readonly<Record<SceneView['road'], string>> = {
  together: 'M0 50H100',
  parting: 'M0 50C24 50 14 24 38 24H100M0 50C24 50 14 76 38 76H100',
  apart: 'M0 24H100M0 76H100',
}

function dot(scene: SceneView, side: Side): string {
  const { told, type } = scene[side]
  if (type === 'waits' || told === undefined) return `<span class="dot" data-side="${side}"></span>`
  const { verdict } = told.ruling
  return `<span class="dot ${type === 'stays' ? 'stays' : verdict}" data-side="${side}">${verdictIcon(verdict)}<span class="unseen">${letters[side]}: ${said(verdicts[verdict])}</span></span>`
}
