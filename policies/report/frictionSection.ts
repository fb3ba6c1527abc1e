import type { Friction } from '../engine/friction.ts'
import type { ToldStory } from '../engine/tellStory.ts'
import { said } from './html.ts'
import { measures, reportWords } from './reportWords.ts'
import { letters, sides, type Side } from './storyView.ts'

const names = Object.keys(measures) as readonly (keyof Friction)[]

/** What each way costs: bars, and behind them the same as a table. */
export function frictionSection({ friction }: ToldStory): string {
  return `<section class="friction" id="friction"><h2>${said(reportWords.friction)}</h2>
<p class="hint">${said(reportWords.frictionHint)}</p>
<div class="bars" aria-hidden="true">${names.map((name) => bars(name, friction)).join('')}</div>
<details><summary>${said(reportWords.asTable)}</summary>${table(friction)}</details></section>`
}

/** The longer bar of a measure has the whole width. */
function bars(name: keyof Friction, friction: ToldStory['friction']): string {
  const most = Math.max(...sides.map((side) => friction[side][name]))
  const bar = (side: Side): string => {
    const value = friction[side][name]
    const share = most === 0 ? 0 : Math.round((value / most) * 1_000) / 10
    return `<div class="bar" data-side="${side}"><b class="mark" data-side="${side}">${letters[side]}</b><span class="track"><span class="fill" style="width:${share}%"></span></span><span class="value">${value}</span></div>`
  }
  return `<div class="measure"><p>${said(measures[name])}</p>${sides.map(bar).join('')}</div>`
}

function table(friction: ToldStory['friction']): string {
  const head = sides
    .map((side) => `<th scope="col"><b class="mark" data-side="${side}">${letters[side]}</b></th>`)
    .join('')
  const rows = names.map(
    (name) =>
      `<tr><th scope="row">${said(measures[name])}</th>${sides.map((side) => `<td>${friction[side][name]}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr><th scope="col">${said(reportWords.measure)}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}
