/** The title, its two laws, three numbers and the way at a glance. */
export const titleStyle = `
.title{display:grid;justify-items:start;padding:clamp(48px,9vh,104px) 0 clamp(40px,7vh,80px)}
.eyebrow{color:var(--accent);font-size:13px;font-weight:600;letter-spacing:.04em}
h1{margin-top:12px;font-size:clamp(34px,5.4vw,64px);line-height:1.12;font-weight:650;letter-spacing:-.022em;text-wrap:balance}
h1 [lang=zh-CN]{letter-spacing:0}
.summary{max-width:44em;margin-top:20px;color:var(--dim);font-size:clamp(16px,1.6vw,20px);line-height:1.6;text-wrap:pretty}
.laws{display:grid;grid-template-columns:1fr 1fr;width:100%;margin-top:clamp(32px,5vh,56px);border:1px solid var(--line);border-radius:8px;background:var(--surface)}
.law{display:grid;grid-template-columns:auto minmax(0,1fr);align-content:start;gap:4px 12px;padding:20px clamp(12px,2vw,24px)}
.law+.law{border-left:1px solid var(--line)}
.law>:not(.mark){grid-column:2}
.law p{color:var(--dim);font-size:14px}
.law .law-title{color:var(--ink);font-size:clamp(15px,1.5vw,18px);font-weight:600;line-height:1.4;text-wrap:pretty}
.law code{color:var(--dim)}
.numbers{display:grid;grid-template-columns:repeat(3,1fr);width:100%;margin-top:32px}
.numbers li{display:grid;align-content:start;gap:4px;padding:4px clamp(12px,2vw,24px)}
.numbers li+li{border-left:1px solid var(--line)}
.numbers b{font-size:clamp(30px,4.2vw,52px);line-height:1.1;font-weight:600;letter-spacing:-.02em;font-variant-numeric:tabular-nums;white-space:nowrap}
.numbers small{color:var(--dim);font-size:.46em;font-weight:500;letter-spacing:0}
.numbers i{padding:0 .2em;color:var(--dim);font-style:normal;font-weight:400;font-size:.7em}
.numbers span{color:var(--dim);font-size:13.5px;text-wrap:pretty}
.way{width:100%;margin-top:48px}
.way h2{color:var(--dim);font-size:13px;font-weight:500;letter-spacing:0}
.way ol{display:flex;margin-top:8px;overflow-x:auto;padding:4px 2px}
.way li{flex:1 0 48px;min-width:48px}
.way a{position:relative;display:block;height:124px;color:inherit;border-radius:8px;text-decoration:none}
.way a:hover .stop-number{color:var(--ink)}
.way .road{position:absolute;inset:0 0 28px;width:100%;height:96px;color:var(--line-strong)}
.road path{vector-effect:non-scaling-stroke;stroke-width:2px}
.dot{position:absolute;left:50%;top:48px;display:grid;place-items:center;width:32px;height:32px;margin:-16px;border:1.5px solid var(--line-strong);border-radius:50%;background:var(--paper);color:var(--dim)}
.dot:is(.allow,.interstitial,.choose,.reroute,.block){border-color:var(--verdict);color:var(--verdict)}
.dot.stays{border-style:dashed}
.dot .gate{width:15px;height:15px}
.dot:has(.unseen):not(:only-of-type)[data-side=before],.way li:not([data-road=together]) .dot[data-side=before]{top:23px}
.way li:not([data-road=together]) .dot[data-side=after]{top:73px}
.way .dot:not(:has(svg)){width:14px;height:14px;margin:-7px}
.stop-number{position:absolute;inset:auto 0 0;color:var(--dim);font-size:12.5px;text-align:center;font-variant-numeric:tabular-nums}
.way [data-road=parting] .stop-number{color:var(--block);font-weight:700}
@media (max-width:640px){
.laws,.numbers{grid-template-columns:1fr}
.law+.law{border-left:0;border-top:1px solid var(--line)}
.numbers li{grid-template-columns:88px minmax(0,1fr);align-items:baseline;padding:12px 0;gap:12px}
.numbers li+li{border-left:0;border-top:1px solid var(--line)}
}
`
