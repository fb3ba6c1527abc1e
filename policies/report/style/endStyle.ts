/** The friction chart, and the tables at the page's end. */
export const endStyle = `
.friction,.all{padding:clamp(40px,7vh,72px) 0 0;border-top:1px solid var(--line)}
.friction{padding-bottom:clamp(40px,7vh,72px)}
:is(.friction,.all)>h2{font-size:clamp(20px,2.2vw,26px);line-height:1.35}
.hint{max-width:60ch;margin-top:4px;color:var(--dim);text-wrap:pretty}
.bars{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:28px clamp(24px,5vw,72px);margin-top:28px}
.measure p{margin-bottom:8px;font-weight:600;font-size:14px}
.bar{display:grid;grid-template-columns:22px minmax(0,1fr) 32px;align-items:center;gap:12px;padding:3px 0}
.track{height:16px;border-radius:4px;background:var(--well);box-shadow:inset 0 0 0 1px var(--line)}
.fill{display:block;height:100%;border-radius:4px;background:var(--ink)}
.bar[data-side=after] .fill{background:var(--accent)}
.value{font-size:16px;font-weight:600;font-variant-numeric:tabular-nums}
details{margin-top:28px}
summary{width:max-content;border-radius:4px;color:var(--accent);font-weight:500;cursor:pointer}
summary::marker{color:var(--dim)}
table{border-collapse:collapse;font-size:13px;text-align:left}
details table{width:min(100%,440px);margin-top:12px}
th{font-weight:500}
thead th{color:var(--dim);font-weight:400;white-space:nowrap}
th,td{padding:9px 20px 9px 0;border-bottom:1px solid var(--line);vertical-align:top}
details td,details thead th+th{width:64px;text-align:center;padding-right:0;font-variant-numeric:tabular-nums}
.scroll{margin-top:16px;overflow-x:auto}
.scroll table{width:100%}
.scroll td:nth-child(-n+2),.scroll td:nth-child(4){white-space:nowrap}
.scroll td:nth-child(n+5){min-width:96px}
.scroll td:nth-child(7){min-width:150px}
.scroll td{line-height:22px}
.all h2+.sources{margin-top:12px}
.all .scroll+h2{margin-top:48px}
.sources div{display:grid;grid-template-columns:88px minmax(0,1fr);gap:8px;padding:8px 0;border-bottom:1px solid var(--line);font-size:13px}
.sources div:target{background:color-mix(in srgb,var(--accent) 10%,transparent)}
.sources dd{color:var(--dim);overflow-wrap:anywhere}
@media (max-width:640px){.bars{grid-template-columns:minmax(0,1fr)}.sources div{grid-template-columns:76px minmax(0,1fr)}}
`
