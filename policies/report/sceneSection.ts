import { presentations } from '../words/presentations.ts'
import { verdicts } from '../words/verdicts.ts'
import { endOf } from './endOf.ts'
import { said } from './html.ts'
import { phone, type Pictures } from './phone.ts'
import { confidences, reportWords } from './reportWords.ts'
import { inForceWords, ruleText, sourceLinks, verdictChip, verdictIcon } from './rulingParts.ts'
import { letters, type SceneView, type Side, type SideView } from './storyView.ts'
import type { ToldRuling } from './toldRuling.ts'

/** One scene: its caption, both phones with the lane between them, and what was ruled on either side. */
export function sceneSection(
  scene: SceneView,
  count: number,
  pictures: Pictures | undefined,
): string {
  const { number, caption, deeds, road } = scene
  const isParting = road === 'parting'
  return `<section class="scene" id="scene-${number}" data-road="${road}">
<header class="scene-head"><p class="scene-number">${number}<span> / ${count}</span></p>
<h2>${said(caption)}</h2>
${deeds.length === 0 ? '' : `<ol class="deeds">${deeds.map((deed) => `<li>${said(deed)}</li>`).join('')}</ol>`}</header>
<div class="lanes">
${sidePart(scene, 'before', pictures)}
<div class="spine">${isParting ? `<p class="parting">${said(reportWords.part)}</p>` : ''}${roads[road]}</div>
${sidePart(scene, 'after', pictures)}
</div>
</section>`
}

/** The lane between the phones: one as long as both go together, then two. */
const roads: Readonly<Record<SceneView['road'], string>> = {
  together: drawing('M50 0V100'),
  parting: drawing('M50 0V22C50 46 18 40 18 64V100M50 22C50 46 82 40 82 64V100'),
  apart: drawing('M18 0V100M82 0V100'),
}

function drawing(path: string): string {
  return `<svg class="road" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path d="${path}"/></svg>`
}

function sidePart(scene: SceneView, side: Side, pictures: Pictures | undefined): string {
  const view = scene[side]
  const { law, isMoved, told } = view
  const moved = isMoved ? `<span class="moved">${said(reportWords.moved)}</span>` : ''
  return `<figure class="lane-phone" data-side="${side}">
<figcaption><b class="mark" data-side="${side}">${letters[side]}</b><span>${said(law.date)}</span></figcaption>
${phone(scene, side, pictures)}
</figure>
<article class="lane-text" data-side="${side}" data-type="${view.type}">
<p class="lane-name"><b class="mark" data-side="${side}">${letters[side]}</b><span>${said(law.title)}</span>${moved}</p>
${view.type === 'ruled' ? '' : `<p class="still">${said(view.type === 'waits' ? reportWords.waits : reportWords.stays)}</p>`}
${told === undefined || view.type === 'waits' ? '' : ruling(view, told)}
</article>`
}

function ruling(view: SideView, { ruling: each, sentence }: ToldRuling): string {
  const { verdict, presentation, confidence } = each
  const end = endOf(view)
  const rows = [
    ...(end === undefined ? [] : [[reportWords.state, said(end)] as const]),
    [reportWords.rule, ruleText(each)],
    [reportWords.inForce, said(inForceWords(each))],
    [reportWords.sources, sourceLinks(each)],
    [reportWords.confidence, said(confidences[confidence])],
  ] as const
  return `<p class="verdict ${verdict}">${verdictIcon(verdict)}<b>${said(verdicts[verdict])}</b></p>
<p class="look">${said(presentations[presentation])}</p>
<p class="sentence">${said(sentence)}</p>
${offers(view.offers)}
<dl class="facts">${rows.map(([name, value]) => `<div><dt>${said(name)}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}

function offers(all: readonly ToldRuling[]): string {
  if (all.length === 0) return ''
  const items = all.map(
    ({ method, ruling: { verdict } }) =>
      `<li><span>${method === undefined ? '' : said(method)}</span>${verdictChip(verdict)}</li>`,
  )
  return `<div class="offers"><p>${said(reportWords.offers)}</p><ul>${items.join('')}</ul></div>`
}
