/** The page of a replay, beside the frame that it shares with stories. */
export const replayStyle = `
.symbols{position:absolute;width:0;height:0}
.passed{--verdict:var(--allow)}.failed{--verdict:var(--block)}.invalid{--verdict:var(--interstitial)}.skipped{--verdict:var(--dim)}
.summary{padding:44px 0 28px}
.summary h1{margin:0;font-size:clamp(26px,3.4vw,38px);line-height:1.2;font-weight:650;letter-spacing:-.02em}
.numbers{display:flex;flex-wrap:wrap;gap:8px 36px;margin-top:22px}
.numbers li{display:flex;align-items:baseline;gap:8px;color:var(--dim)}
.numbers b{font:600 30px/1 var(--sans);font-variant-numeric:tabular-nums;color:var(--verdict)}
.shares{display:flex;gap:2px;height:6px;margin-top:14px}
.shares i{flex-basis:0;background:var(--verdict);border-radius:3px}
.when,.note{margin-top:14px;color:var(--dim);font-size:13px}
.note{color:var(--interstitial)}
.filter{position:sticky;top:48px;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;padding:10px 0;background:var(--paper);border-bottom:1px solid var(--line)}
.filter[hidden]{display:none}
.filter label{position:relative;flex:1 1 260px;min-width:0}
.filter label>span{position:absolute;left:13px;top:0;line-height:32px;color:var(--dim);pointer-events:none;display:none}
.filter input:placeholder-shown+span{display:inline}
.filter input{width:100%;height:32px;padding:0 12px;border:1px solid var(--line-strong);border-radius:8px;background:var(--surface);color:var(--ink);font:14px var(--sans)}
.filter div{display:flex;flex-wrap:wrap;gap:4px}
.filter button{height:32px;padding:0 11px;border:1px solid var(--line);border-radius:8px;background:var(--surface);color:var(--dim);font:13px var(--sans);cursor:pointer}
.filter button:hover{color:var(--ink)}
.filter button[aria-pressed=true]{background:var(--well);color:var(--ink);font-weight:600;border-color:var(--line-strong)}
.filter button span:last-child,.cases h2>output{font-variant-numeric:tabular-nums;font-weight:400;color:var(--dim)}
.filter output{margin-left:auto;min-width:76px;text-align:right;color:var(--dim);font-size:13px;font-variant-numeric:tabular-nums}
.empty{padding:48px 0;text-align:center;color:var(--dim)}
.cases{padding-top:28px}
.cases[hidden],.chunk[hidden],.case[hidden]{display:none}
.cases h2,.by-policy h2,.rules h2{margin-bottom:10px;font-size:17px}
.chunk{content-visibility:auto;contain-intrinsic-size:auto none auto calc(var(--rows)*40px)}
.case{margin-top:-1px;border-top:1px solid var(--line);background:var(--surface);scroll-margin-top:108px}
.list{border:1px solid var(--line);border-radius:10px;overflow:clip}
.case summary{display:flex;align-items:baseline;gap:10px;padding:9px 14px;line-height:22px;cursor:pointer;list-style:none}
.case summary::-webkit-details-marker{display:none}
.case summary:hover{background:var(--well)}
.case summary b{font-weight:500;min-width:0}
.case[open] summary b{font-weight:600}
.outcome{width:14px;height:14px;flex:none;align-self:center;stroke-width:2;color:var(--verdict)}
.where{flex:0 1 auto;margin-left:auto;line-height:20px;padding-left:16px;color:var(--dim);font-size:12.5px;text-align:right;min-width:0}
.took{flex:none;width:64px;color:var(--dim);font-size:12.5px;text-align:right;font-variant-numeric:tabular-nums}
.under{flex:none;padding:1px 6px;border-radius:5px;background:var(--well);color:var(--dim)}
.parts{flex:none;color:var(--interstitial);font-size:12.5px;font-weight:500;white-space:nowrap}
.body{padding:4px 14px 18px 38px;border-top:1px solid var(--line)}
.body>p{margin-top:12px;color:var(--dim);font-size:13px}
.faults{margin-top:12px;padding:10px 12px;border-left:3px solid var(--block);background:color-mix(in srgb,var(--block) 6%,transparent);font-size:13.5px}
.faults li+li{margin-top:6px}
.invalid .faults,[data-type=invalid] .faults{border-color:var(--interstitial);background:color-mix(in srgb,var(--interstitial) 8%,transparent)}
.laws.two,.steps.two .step{grid-template-columns:26px minmax(0,1fr) minmax(0,1fr) minmax(0,1fr)}
.laws.two{display:grid;gap:16px}
.laws.two span{grid-column:span 2}
.step{display:grid;grid-template-columns:26px minmax(0,3fr) minmax(0,2fr);gap:16px;padding:14px 0}
.step+.step{border-top:1px solid var(--line)}
.number{display:grid;place-items:center;width:24px;height:24px;border-radius:50%;background:var(--well);color:var(--dim);font-size:12.5px;font-variant-numeric:tabular-nums}
[data-poor]>.number{background:var(--block);color:var(--surface)}
[data-parts]>.number{background:var(--interstitial);color:var(--surface)}
.path{display:flex;flex-wrap:wrap;align-items:center;gap:2px 0;margin-top:6px;color:var(--dim);font:12px/1.6 var(--mono)}
.path b{font-weight:500;margin-right:8px;padding:0 6px;border-radius:4px;background:var(--well)}
.path i{font-style:normal}
.path i+i::before{content:'→';padding:0 6px;opacity:.7}
.deed .parts{margin-top:6px}
.came{display:flex;gap:12px;min-width:0}
.came>div{min-width:0}
.screen{flex:none;width:40px;height:72px;color:var(--verdict,var(--dim));fill:color-mix(in srgb,var(--verdict,var(--dim)) 7%,transparent)}
.screen-picture{flex:none;width:112px;align-self:start;border:1px solid var(--line);border-radius:8px}
.ruling{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px}
.rule{text-decoration:none}.rule:hover{text-decoration:underline}
.method{min-width:88px}
.look,.rests{margin:2px 0 6px;color:var(--dim);font-size:12.5px}
.unchecked{margin-top:8px;color:var(--dim,inherit);font-size:13px}
.problem{margin-top:8px;color:var(--block);font-size:13px}
.unmet{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px;margin-top:8px;font-size:13px}
.unmet ins{color:var(--allow);text-decoration:none;font-weight:600}
.unmet del{color:var(--block);text-decoration:none;font-weight:600}
.by-policy,.rules{padding-top:40px}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:10px;background:var(--surface)}
.scroll table{width:100%;border-collapse:collapse;font-size:13px}
.scroll th,.scroll td{padding:9px 14px;text-align:left;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
.scroll thead th{border-top:0;color:var(--dim);font-size:12px}
.scroll tr:target{background:color-mix(in srgb,var(--accent) 10%,transparent)}
.scroll tr{scroll-margin-top:110px}
.by-policy td{white-space:nowrap}
.by-policy td>*{margin-right:6px;vertical-align:middle}
.by-policy [data-differs]{background:color-mix(in srgb,var(--interstitial) 7%,transparent)}
.by-policy th .parts{margin-left:8px}
.rules table{table-layout:fixed;min-width:760px;overflow-wrap:anywhere}
.rules th:nth-child(1){width:210px}.rules th:nth-child(2){width:28%}.rules th:nth-child(3){width:104px}
.by-policy th:first-child{min-width:240px}
.rules td p+p{margin-top:4px}
.rules td:last-child{color:var(--dim);font-size:12.5px}
@media (max-width:820px){.step,.steps.two .step{grid-template-columns:26px minmax(0,1fr)}.came{grid-column:2}.laws.two{display:none}.case summary{flex-wrap:wrap}.where{margin-left:24px;padding:0;width:100%;text-align:left}.took{display:none}}
@media print{.page{background:#fff}.toolbar,.filter{display:none}.chunk{content-visibility:visible}.case{break-inside:avoid}main{max-width:none;padding:0}}
`
