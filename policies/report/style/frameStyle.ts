import { langs, languages } from '../html.ts'
import { dark, declared, light } from './palette.ts'

const wasChosen = (id: string): string => `#${id}:checked ~ .page`
const shades: Readonly<Record<'light' | 'dark', string>> = {
  light: `color-scheme:light;${declared(light)};--shadow:0 18px 40px rgb(28 27 25/14%),0 3px 10px rgb(28 27 25/8%)`,
  dark: `color-scheme:dark;${declared(dark)};--shadow:0 18px 40px rgb(0 0 0/45%)`,
}
const otherLanguages = languages.map((each) => {
  const others = languages.filter((other) => other !== each)
  const hidden = others.map(
    (other) => `${wasChosen(`to-${each}`)} [lang='${langs[other]}']:not(.kept)`,
  )
  return `${hidden.join()}{display:none}`
})
const chosenLabels = ['to-zh', 'to-en', 'theme-auto', 'theme-light', 'theme-dark']

/** Colours, type, the bar above the page and its switches. */
export const frameStyle = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:64px;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
.page{${shades.light}}
@media (prefers-color-scheme:dark){.page{${shades.dark}}}
${wasChosen('theme-light')}{${shades.light}}
${wasChosen('theme-dark')}{${shades.dark}}
.page{
--sans:system-ui,-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;
--mono:ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace;
--edge:clamp(16px,4.4vw,64px);
min-height:100vh;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);
-webkit-font-smoothing:antialiased;overflow-wrap:break-word}
${otherLanguages.join('\n')}
[lang]{unicode-bidi:isolate}
h1,h2,p,ol,ul,dl,dd,figure,table{margin:0;padding:0}
ol,ul{list-style:none}
h2{font-weight:600;letter-spacing:-.01em}
a{color:var(--accent);text-underline-offset:3px}
code{font:12px/1.5 var(--mono);overflow-wrap:anywhere}
svg{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
main{max-width:1240px;margin:0 auto;padding:0 var(--edge)}
.unseen,.chosen{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.chosen{position:fixed;top:24px;opacity:0}
.mark{flex:none;display:inline-grid;place-items:center;width:22px;height:22px;border-radius:6px;background:var(--ink);color:var(--paper);font:700 12px/1 var(--sans)}
.mark[data-side=after]{background:var(--accent);color:var(--surface)}
.allow{--verdict:var(--allow)}.interstitial{--verdict:var(--interstitial)}.choose{--verdict:var(--choose)}.reroute{--verdict:var(--reroute)}.block{--verdict:var(--block)}
.gate{width:13px;height:13px;flex:none;overflow:visible}
.chip{display:inline-flex;align-items:center;gap:5px;height:22px;padding:0 9px 0 7px;border-radius:11px;font-size:12px;line-height:1;font-weight:500;white-space:nowrap;color:var(--verdict);color:color-mix(in srgb,var(--verdict) 84%,var(--ink));background:color-mix(in srgb,var(--verdict) 10%,transparent)}
.toolbar{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:8px;height:48px;padding:0 var(--edge);border-bottom:1px solid var(--line);background:var(--paper)}
.brand{flex:1;min-width:0;display:flex;align-items:center;gap:8px;font-size:14px;white-space:nowrap}
.brand b{font-weight:650}
.brand b span{margin-left:6px;font-weight:500}
.running{min-width:0;overflow:hidden;text-overflow:ellipsis;padding-left:12px;margin-left:4px;border-left:1px solid var(--line-strong);color:var(--dim)}
.brand-sign{width:20px;height:20px;flex:none;color:var(--accent)}
.segment{flex:none;display:flex;padding:2px;border:1px solid var(--line);border-radius:8px;background:var(--surface)}
.segment label{display:grid;place-items:center;min-width:30px;height:26px;padding:0 9px;border-radius:6px;color:var(--dim);font-size:12.5px;cursor:pointer}
.segment label:hover{color:var(--ink)}
.segment label:has(svg){padding:0 6px}
.sign{width:15px;height:15px}
.sign[data-theme=auto]{fill:currentColor;fill-opacity:.28}
${chosenLabels.map((id) => `#${id}:checked ~ .page label[for=${id}]`).join()}{background:var(--well);color:var(--ink);font-weight:600;box-shadow:inset 0 0 0 1px var(--line-strong)}
${chosenLabels.map((id) => `#${id}:focus-visible ~ .page label[for=${id}]`).join()},.page :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
footer{display:flex;flex-wrap:wrap;gap:8px 24px;justify-content:space-between;max-width:1240px;margin:72px auto 0;padding:20px var(--edge) 40px;color:var(--dim);font-size:12.5px}
footer::before{content:'';flex:0 0 100%;border-top:1px solid var(--line);margin-bottom:8px}
footer p{max-width:72ch;text-wrap:pretty}
@media (max-width:640px){.running{display:none}.segment label{padding:0 7px}}
@media (max-width:380px){.brand b span{display:none}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`
