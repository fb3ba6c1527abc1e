/** Phones: pictures as they were taken, or a plain frame with the verdict in it. */
export const phoneStyle = `
.picture,.drawn{width:100%;border-radius:11.3%/5.2%;box-shadow:var(--shadow)}
.picture{display:block;height:auto;outline:1px solid var(--line);outline-offset:-1px}
.drawn{container-type:inline-size;position:relative;display:flex;flex-direction:column;aspect-ratio:390/844;overflow:hidden;border:1px solid var(--line-strong);background:var(--surface)}
.drawn-bar{display:flex;justify-content:space-between;align-items:center;padding:5cqw 9cqw 2cqw;min-height:14cqw;font-size:max(10px,4.4cqw);font-weight:600;font-variant-numeric:tabular-nums}
.drawn-signs{width:9cqw;height:4cqw;border:1.5px solid currentColor;border-radius:1.2cqw;opacity:.55}
.drawn-app{padding:2.5cqw 4cqw 4cqw;border-bottom:1px solid var(--line);font-size:max(12px,5.2cqw);font-weight:600;text-align:center}
.drawn-ruling,.drawn-day{flex:1;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:2.6cqw;padding:0 7cqw 8cqw;text-align:center}
.drawn-ruling{background:color-mix(in srgb,var(--verdict) 4%,transparent)}
.drawn-gate{display:grid;place-items:center;width:42cqw;aspect-ratio:1;margin-bottom:5cqw;border-radius:50%;color:var(--verdict);background:color-mix(in srgb,var(--verdict) 10%,transparent)}
.drawn-gate .gate{width:20cqw;height:20cqw;stroke-width:.9}
.drawn-ruling b{color:var(--verdict);font-size:max(14px,7.6cqw);line-height:1.3;font-weight:650}
.drawn-look{color:var(--dim);font-size:max(11.5px,4.9cqw);line-height:1.45;text-wrap:balance}
.drawn small{margin-top:3cqw;padding:1.2cqw 4.4cqw;border:1px solid currentColor;border-radius:99px;color:var(--dim);font-size:max(11px,4.4cqw)}
.drawn[data-type=stays] .drawn-ruling{--verdict:var(--dim);background:none}
.drawn[data-type=stays] small{border-style:dashed}
.drawn-day{color:var(--dim);font-size:max(12px,5.6cqw)}
.drawn-day b{max-width:62cqw;color:var(--ink);font-weight:500;font-size:max(13px,7cqw);line-height:1.45;text-wrap:balance}
.rest{width:46cqw;color:var(--line-strong);margin-bottom:4cqw}
.drawn-home{position:absolute;left:33cqw;bottom:2.6cqw;width:34cqw;height:1.3cqw;border-radius:99px;background:var(--ink);opacity:.7}
`
