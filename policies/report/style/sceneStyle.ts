/** A scene: its caption, both lanes with what parts them, and what was ruled. */
export const sceneStyle = `
.scene{padding:clamp(40px,7vh,72px) 0;border-top:1px solid var(--line)}
.scene-head{display:grid;grid-template-columns:minmax(0,1fr);gap:12px;max-width:920px}
.scene-number{font-size:14px;font-weight:600;font-variant-numeric:tabular-nums}
.scene-number span{color:var(--dim);font-weight:400}
.scene h2{font-size:clamp(22px,2.7vw,34px);line-height:1.32;font-weight:600;text-wrap:balance}
.scene h2 [lang=zh-CN]{line-height:1.42}
.deeds{display:flex;flex-wrap:wrap;gap:4px 20px;color:var(--dim);font-size:14px}
.deeds li{display:flex;gap:8px}
.deeds li::before{content:'';flex:none;width:7px;height:7px;margin-top:7px;border:1.5px solid currentColor;border-radius:50%}
.lanes{display:grid;grid-template-columns:minmax(0,1fr) 250px 108px 250px minmax(0,1fr);grid-template-areas:'ta pa road pb tb';gap:0;margin-top:32px}
.lane-phone[data-side=before]{grid-area:pa}.lane-phone[data-side=after]{grid-area:pb}
.lane-text[data-side=before]{grid-area:ta;padding-right:40px}.lane-text[data-side=after]{grid-area:tb;padding-left:40px}
.lane-phone{min-width:0}
.lane-phone figcaption{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;min-height:32px;padding-bottom:10px;font-size:13px;color:var(--dim)}
.moved{align-self:start;padding:1px 8px;border-radius:9px;background:var(--well);box-shadow:inset 0 0 0 1px var(--line-strong);color:var(--ink);font-size:11.5px}
.spine{grid-area:road;position:relative;display:grid}
.spine .road{position:absolute;inset:32px 0 0;width:100%;height:calc(100% - 32px);color:var(--line-strong)}
[data-road=parting] .spine .road{color:var(--block)}
.parting{position:absolute;z-index:1;left:50%;top:calc(32px + 22%);translate:-50% -50%;width:max-content;max-width:136px;padding:5px 12px;border-radius:14px;background:var(--block);color:var(--surface);font-size:13px;line-height:1.35;font-weight:600;text-align:center}
.lane-text{align-self:start;padding-top:32px}
.lane-name{display:flex;flex-wrap:wrap;gap:6px 8px;margin-bottom:16px;color:var(--dim);font-size:13px}
.lane-name{padding-bottom:12px;border-bottom:1px solid var(--line)}
.lane-name>span:not(.moved){flex:1;min-width:min-content;text-wrap:pretty}
@media (min-width:1121px){.lane-name{display:block}.lane-name .mark{display:none}.lane-name .moved{display:table;margin-top:8px}}
.still{color:var(--dim);font-size:15px;text-wrap:pretty}
.still+.verdict{margin-top:16px}
.verdict{display:flex;align-items:center;gap:10px;color:var(--verdict);font-size:22px;line-height:1.3}
.verdict .gate{width:22px;height:22px;stroke-width:1.2}
.verdict b{font-weight:650}
.look{color:var(--dim);font-size:13px}
.sentence{margin-top:12px;font-size:16px;line-height:1.6;text-wrap:pretty}
[data-type=stays] .verdict{font-size:15px}
[data-type=stays] .verdict .gate{width:15px;height:15px;stroke-width:1.5}
[data-type=stays] .sentence{color:var(--dim);font-size:14px}
.facts{display:grid;gap:6px;margin-top:16px;padding-top:12px;border-top:1px solid var(--line);font-size:13px}
.facts div{display:grid;grid-template-columns:88px minmax(0,1fr);gap:8px}
.facts dt{color:var(--dim)}
.source{font:12px/1.5 var(--mono);white-space:nowrap}
.offers{margin-top:16px}
.offers p{color:var(--dim);font-size:12.5px}
.offers li{display:flex;align-items:center;justify-content:space-between;gap:8px;padding:6px 0;font-size:14px}
.offers li+li{border-top:1px solid var(--line)}
@media (max-width:1120px){
.lanes{grid-template-columns:minmax(0,1fr) minmax(0,250px) 88px minmax(0,250px) minmax(0,1fr);grid-template-areas:'. pa road pb .' 'ta ta . tb tb'}
.lane-text{padding-top:24px!important;padding-inline:0!important}
}
@media (max-width:640px){
.lanes{grid-template-columns:minmax(0,1fr) 28px minmax(0,1fr);grid-template-areas:'pa road pb' 'ta ta ta' 'tb tb tb'}
.lane-phone figcaption{min-height:58px;align-items:start;font-size:12px}
.spine .road{inset-block:58px 0;height:calc(100% - 58px)}
.parting{top:calc(58px + 22%);max-width:120px;font-size:12px;padding:4px 10px}
.facts div{grid-template-columns:84px minmax(0,1fr)}
.lane-text+.lane-text,.lane-text[data-side=after]{padding-top:40px!important}
}
`
