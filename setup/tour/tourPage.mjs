import { readFileSync } from 'node:fs'
import { tourWords } from './tourWords.mjs'

const style = ['tourPage.css', 'tourStops.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('')

/** One page for a browser, no scripts: the stops with their pictures, in both languages on a switch. */
export function tourPage(taken, language, electron) {
  const chosen = (each) => (each === language ? ' checked' : '')
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hutong 互通 · ${escaped(tourWords[language].title)}</title>
<style>${style}</style>
</head>
<body>
<input class="chosen" type="radio" name="language" id="zh" aria-label="中文"${chosen('zh')}>
<input class="chosen" type="radio" name="language" id="en" aria-label="English"${chosen('en')}>
<div class="page">
<header>
<div class="head"><b>Hutong 互通</b>
<span class="languages"><label for="zh">中文</label><label for="en">English</label></span></div>
<h1>${said(wordsOf('title'))}</h1>
<p class="lead">${said(wordsOf('lead'))}</p>
${warning(taken)}
</header>
<nav class="lane">${taken.map(laneLink).join('')}</nav>
<main>
${taken.map((stop) => stopSection(stop)).join('\n')}
${table(taken)}
</main>
<footer>${said({
    zh: tourWords.zh.footer(electron, language),
    en: tourWords.en.footer(electron, language),
  })}</footer>
</div>
</body>
</html>
`
}

function wordsOf(key) {
  return { zh: tourWords.zh[key], en: tourWords.en[key] }
}

/** A sentence in both languages; the switch shows one. */
function said({ zh, en }) {
  return `<span lang="zh-CN">${escaped(zh)}</span><span lang="en">${escaped(en)}</span>`
}

function escaped(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replaceAll(/[&<>"]/g, (character) => entities[character])
}

function warning(taken) {
  const moments = taken.flatMap((stop) => stop.moments)
  const wrong = moments.filter(({ isRight }) => !isRight).length
  if (wrong === 0) return ''
  const sentence = (language) => tourWords[language].someWrong(wrong, moments.length)
  return `<p class="wrong">${said({ zh: sentence('zh'), en: sentence('en') })}</p>`
}

function laneLink({ number, date, title }) {
  return `<a href="#stop-${number}"><time>${said(date)}</time><b>${said(title)}</b></a>`
}

function stopSection({ number, date, title, caption, moments }) {
  const isAlone = moments.length === 1
  return `<section class="stop" id="stop-${number}">
<div class="stop-words"><time>${said(date)}</time><h2>${said(title)}</h2><p>${said(caption)}</p></div>
<div class="moments">${moments.map(momentArticle).join('\n')}
${isAlone ? `<a class="window" href="${moments[0].picture}.png">${windowPicture(moments[0])}</a>` : ''}</div>
${isAlone ? '' : `<details><summary>${said(wordsOf('wholeWindow'))}</summary>${moments.map(windowPicture).join('\n')}</details>`}
</section>`
}

function windowPicture({ picture, action }) {
  return `<img src="${picture}.png" width="1440" height="900" alt="${escaped(`${action.zh} / ${action.en}`)}">`
}

function momentArticle({ at, action, got, picture, corner, isRight }) {
  const { across, down } = corner
  return `<article class="moment">
<p><time>${at}</time>${said(action)}</p>
<a href="${picture}.png"><img class="phone" style="border-radius:${across}%/${down}%" src="${picture}-phone.png" alt=""></a>
<div class="ruling">${isRight ? '' : `<p class="wrong">${said(wordsOf('differs'))}</p>`}${ruling(got)}</div>
</article>`
}

function ruling({ problem, verdict, rule, sentence, source }) {
  if (problem !== undefined) return `<p>${escaped(problem)}</p>`
  const sources = source.map(sourceLink).join(' · ')
  return `${chip(verdict)}<p>${said(sentence)}</p><small><code>${escaped(rule)}</code> · ${sources}</small>`
}

/** A source is a number and a sentence that may hold an address. */
function sourceLink({ id, text }) {
  const [address] = /https?:\/\/[^\s;]+/.exec(text) ?? []
  if (address === undefined) return `<span title="${escaped(text)}">${escaped(id)}</span>`
  return `<a href="${escaped(address)}" title="${escaped(text)}">${escaped(id)}</a>`
}

/** The same drawings as in the window: open gate, gate ajar, fork, bent arrow, closed gate. */
const gates = {
  allow: 'M3 14V3M13 14V3M3 5l-1.5 8M13 5l1.5 8M3 3h10',
  interstitial: 'M3 14V3h10v11M3 4l5 2v9l-5-1M10.5 9v.01',
  choose: 'M8 14V9M8 9L3.5 4M8 9l4.5-5M3.5 7V4h3M12.5 7V4h-3',
  reroute: 'M3 13V8a3 3 0 0 1 3-3h7M10 2l3 3-3 3',
  block: 'M3 14V3h10v11M3 7h10M3 11h10M8 3v11',
}

function chip(verdict) {
  const words = { zh: tourWords.zh.verdicts[verdict], en: tourWords.en.verdicts[verdict] }
  return `<span class="chip" style="--verdict:var(--${verdict})"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${gates[verdict]}"/></svg>${said(words)}</span>`
}

function table(taken) {
  const columns = tourWords.en.columns.map((_, index) =>
    said({ zh: tourWords.zh.columns[index], en: tourWords.en.columns[index] }),
  )
  const cell = ({ verdict, rule, problem }) =>
    problem === undefined ? `${chip(verdict)} <code>${escaped(rule)}</code>` : escaped(problem)
  const rows = taken.flatMap(({ moments }) =>
    moments.map(
      ({ at, what, expect, got, isRight }) =>
        `<tr><td>${at}</td><td>${said(what)}</td><td>${cell(expect)}</td><td>${cell(got)}</td><td>${said(wordsOf(isRight ? 'right' : 'wrong'))}</td></tr>`,
    ),
  )
  return `<section class="all"><h2>${said(wordsOf('allMoments'))}</h2><div class="scroll"><table>
<thead><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></section>`
}
