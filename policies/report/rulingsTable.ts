import type { Ruling } from '../engine/model.ts'
import { presentations } from '../words/presentations.ts'
import { escaped, said } from './html.ts'
import { confidences, reportWords } from './reportWords.ts'
import { inForceWords, ruleText, sourceAnchor, sourceLinks, verdictChip } from './rulingParts.ts'
import { letters, sides, type SceneView } from './storyView.ts'

const columns = [
  'number',
  'side',
  'about',
  'verdict',
  'presentation',
  'rule',
  'inForce',
  'confidence',
  'sources',
] as const satisfies readonly (keyof typeof reportWords)[]

/** Every ruling of a story in a table, and whose word the rules rest on. */
export function rulingsTable(scenes: readonly SceneView[]): string {
  const told = scenes.flatMap((scene) =>
    sides.flatMap((side) => scene[side].rulings.map((each) => ({ ...each, scene, side }))),
  )
  const rows = told.map(
    ({
      scene,
      side,
      host,
      target,
      method,
      ruling,
    }) => `<tr><td><a href="#scene-${scene.number}">${scene.number}</a></td>
<td><b class="mark" data-side="${side}">${letters[side]}</b></td>
<td>${said(host)} → ${said(method ?? target)}</td><td>${verdictChip(ruling.verdict)}</td>
<td>${said(presentations[ruling.presentation])}</td><td>${ruleText(ruling)}</td><td>${said(inForceWords(ruling))}</td>
<td>${said(confidences[ruling.confidence])}</td><td>${sourceLinks(ruling)}</td></tr>`,
  )
  const head = columns.map((name) => `<th scope="col">${said(reportWords[name])}</th>`).join('')
  return `<section class="all" id="rulings"><h2>${said(reportWords.all)}</h2>
${
  rows.length === 0
    ? `<p class="hint">${said(reportWords.none)}</p>`
    : `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
}
${sources(told.map(({ ruling }) => ruling))}</section>`
}

function sources(rulings: readonly Ruling[]): string {
  const texts = new Map(
    rulings.flatMap(({ source }) => source.map(({ id, text }) => [id, text] as const)),
  )
  if (texts.size === 0) return ''
  const items = [...texts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, text]) =>
        `<div id="${sourceAnchor(id)}"><dt><code>${escaped(id)}</code></dt><dd>${escaped(text)}</dd></div>`,
    )
  return `<h2>${said(reportWords.sources)}</h2><dl class="sources">${items.join('')}</dl>`
}
