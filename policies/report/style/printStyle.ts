import { declared, light } from './palette.ts'

const printed = Object.fromEntries(
  Object.entries(light).map(([name, colour]) => [name, `${colour}!important`]),
)

/** On paper: light, each scene on a page, and tables open. */
export const printStyle = `
@page{size:A4 landscape;margin:12mm}
@media print{
html,body,.page{background:#fff}
.page{${declared(printed)};color-scheme:light!important;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.toolbar,details summary{display:none}
main,footer{max-width:none;padding-inline:0}
.scene,.friction,.all{break-before:page;border-top:0;padding:0}
.title{min-height:0;padding:0}
.scene-head,.lanes,.way,.laws,.numbers,.measure,tr,.sources div{break-inside:avoid}
.scene h2{font-size:22px}
.lanes{margin-top:16px;grid-template-columns:minmax(0,1fr) 212px 64px 212px minmax(0,1fr);grid-template-areas:'ta pa road pb tb'}
.lane-text{padding-top:24px!important}
.lane-text[data-side=before]{padding-right:28px!important}.lane-text[data-side=after]{padding-left:28px!important}
.sentence{font-size:14px}
.picture,.drawn{box-shadow:none}
details::details-content{display:block;content-visibility:visible;height:auto}
.scroll{overflow:visible}
.scroll table{font-size:11px}
.scroll td:nth-child(n){min-width:0;padding-right:10px}
}
`
