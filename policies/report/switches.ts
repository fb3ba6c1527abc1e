import type { Words } from '../engine/model.ts'
import { inBoth, langs, languages, said, type Language } from './html.ts'
import { reportWords } from './reportWords.ts'

const languageNames: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' }

const themes = {
  auto: 'M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 1 1 0 13',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 1 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  dark: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
} as const
type Theme = keyof typeof themes

/** The page has no script: what is chosen are radio buttons that stand before everything, and style follows them. */
export function switches(language: Language): string {
  const own = languages.map((each) =>
    radio(
      'language',
      `to-${each}`,
      each === language,
      `aria-label="${languageNames[each]}" lang="${langs[each]}"`,
    ),
  )
  const looks = themeNames.map((each) =>
    radio('theme', `theme-${each}`, each === 'auto', `aria-label="${inBoth(reportWords[each])}"`),
  )
  return [...own, ...looks].join('\n')
}

const themeNames = Object.keys(themes) as readonly Theme[]

function radio(name: string, id: string, isChosen: boolean, rest: string): string {
  return `<input class="chosen" type="radio" name="${name}" id="${id}" ${rest}${isChosen ? ' checked' : ''}>`
}

/** The bar above the page, with a label for every switch. */
export function toolbar(title: Words): string {
  const own = languages.map(
    (each) =>
      `<label class="kept" for="to-${each}" lang="${langs[each]}">${languageNames[each]}</label>`,
  )
  const looks = themeNames.map(
    (each) =>
      `<label for="theme-${each}" title="${inBoth(reportWords[each])}"><svg class="sign" data-theme="${each}" viewBox="0 0 16 16" aria-hidden="true"><path d="${themes[each]}"/></svg></label>`,
  )
  return `<div class="toolbar"><p class="brand">${brand}<b>Hutong<span class="kept" lang="zh-CN">互通</span></b><span class="running">${said(title)}</span></p>
<div class="segment">${own.join('')}</div><div class="segment">${looks.join('')}</div></div>`
}

const brand =
  '<svg class="brand-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 5h7v15M22 5h-7v15M12 9v11"/></svg>'
