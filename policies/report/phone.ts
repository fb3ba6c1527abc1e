import type { Words } from '../engine/model.ts'
import { presentations } from '../words/presentations.ts'
import { verdicts } from '../words/verdicts.ts'
import { escaped, inBoth, langs, languages, said, type Language } from './html.ts'
import { reportWords } from './reportWords.ts'
import { verdictIcon } from './rulingParts.ts'
import { endOf } from './endOf.ts'
import { letters, type SceneView, type Side, type SideView } from './storyView.ts'
import type { ToldRuling } from './toldRuling.ts'

/** The picture of a side's phone at a scene's end, edge to edge, as a data URL. Scenes count from 0. */
export type Pictures = (scene: number, side: Side, language: Language) => string | undefined

/** A phone as it was pictured, or drawn in a few lines where no picture is. */
export function phone(scene: SceneView, side: Side, pictures: Pictures | undefined): string {
  const found = languages.flatMap((language) => {
    const picture = pictures?.(scene.number - 1, side, language)
    return picture === undefined ? [] : [{ language, picture: imageData(picture) }]
  })
  const alt = altWords(scene[side], side)
  const [first] = found
  if (first === undefined) return drawnPhone(scene[side])
  if (found.every(({ picture }) => picture === first.picture))
    return `<img class="picture" src="${first.picture}" alt="${inBoth(alt)}">`
  return found
    .map(
      ({ language, picture }) =>
        `<img class="picture" lang="${langs[language]}" src="${picture}" alt="${escaped(alt[language])}">`,
    )
    .join('')
}

function imageData(picture: string): string {
  if (!/^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(picture))
    throw new Error(`expected a picture as a data URL, got "${picture.slice(0, 40)}"`)
  return picture
}

function altWords(view: SideView, side: Side): Words {
  const { date } = view.law
  const { zh, en } = shownWords(view)
  return {
    zh: `手机 ${letters[side]}，${date.zh}：${zh}`,
    en: `Phone ${letters[side]}, ${date.en}: ${en}`,
  }
}

function shownWords(view: SideView): Words {
  if (view.told === undefined) return reportWords.resting
  const { verdict, presentation } = view.told.ruling
  const end = endOf(view)
  const parts = [verdicts[verdict], presentations[presentation], ...(end ? [end] : [])]
  return {
    zh: parts.map(({ zh }) => zh).join('，'),
    en: parts.map(({ en }) => en).join(', '),
  }
}

function drawnPhone(view: SideView): string {
  const { told, law, type } = view
  const [clock] = /\d\d:\d\d/.exec(law.date.zh) ?? ['']
  const screen =
    told === undefined
      ? `<span class="drawn-day">${restDrawing}<b>${said(law.date)}</b></span>`
      : drawnRuling(view, told)
  return `<div class="drawn" data-type="${type}"><span class="drawn-bar"><span>${clock}</span><span class="drawn-signs"></span></span>${screen}<span class="drawn-home"></span></div>`
}

function drawnRuling(view: SideView, { host, method, ruling }: ToldRuling): string {
  const { verdict, presentation } = ruling
  const end = view.type === 'stays' ? reportWords.staysShort : endOf(view)
  return `<span class="drawn-app">${said(host)}</span><span class="drawn-ruling ${verdict}">
<span class="drawn-gate">${verdictIcon(verdict)}</span><b>${said(verdicts[verdict])}</b>
<span class="drawn-look">${said(method ?? presentations[presentation])}</span>${
    end === undefined ? '' : `<small>${said(end)}</small>`
  }</span>`
}

/** Two courtyards, and the lane between them. */
const restDrawing =
  '<svg class="rest" viewBox="0 0 64 40" aria-hidden="true"><path d="M2 10h22v28M62 10H40v28M2 38h60"/></svg>'
