const toppings = {
  beef: `<g fill="#5d2a1c"><rect x="30" y="34" width="19" height="14" rx="4" transform="rotate(-18 40 41)"/>
    <rect x="44" y="48" width="19" height="14" rx="4" transform="rotate(12 53 55)"/>
    <rect x="26" y="52" width="17" height="13" rx="4" transform="rotate(24 34 58)"/></g>
    <path d="M33 40l12-4M47 54l13 2M29 57l10 4" stroke="#9a5a42" stroke-width="2" stroke-linecap="round"/>`,
  greens: `<g fill="#4f8f3a"><ellipse cx="66" cy="36" rx="5" ry="12" transform="rotate(38 66 36)"/>
    <ellipse cx="72" cy="47" rx="4.5" ry="11" transform="rotate(70 72 47)"/></g>
    <g fill="#7fb85c"><circle cx="45" cy="30" r="2.5"/><circle cx="53" cy="37" r="2"/><circle cx="60" cy="66" r="2.5"/></g>`,
  egg: `<ellipse cx="62" cy="62" rx="13" ry="11" fill="#fffdf5"/><circle cx="63" cy="62" r="6.5" fill="#f4a62a"/>`,
  tomato: `<g fill="#d9402b"><path d="M30 44a11 11 0 0 1 20-4Z"/><path d="M34 66a11 11 0 0 1 18-8Z"/></g>
    <g fill="#f0b93a"><circle cx="56" cy="44" r="6"/><circle cx="46" cy="52" r="5"/></g>`,
  mince: `<g fill="#7a3f22"><circle cx="42" cy="44" r="4"/><circle cx="50" cy="40" r="4"/><circle cx="48" cy="49" r="4.5"/>
    <circle cx="56" cy="47" r="4"/><circle cx="54" cy="55" r="4"/><circle cx="44" cy="56" r="4"/><circle cx="38" cy="51" r="3.5"/></g>
    <g fill="#e8c58a"><circle cx="46" cy="44" r="1.6"/><circle cx="53" cy="51" r="1.6"/><circle cx="40" cy="56" r="1.6"/></g>`,
  buns: `<g fill="#fffaf0" stroke="#d8c7a5" stroke-width="1.2">${[
    [50, 50],
    [50, 30],
    [68, 40],
    [68, 61],
    [50, 71],
    [32, 61],
    [32, 40],
  ]
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y}" r="9.5"/><path d="M${x} ${y}l-5-4M${x} ${y}l5-4M${x} ${y}l-3 6M${x} ${y}l4 5"/>`,
    )
    .join('')}</g>`,
  chicken: `<path d="M28 52c0-16 14-24 28-20 10 3 14 12 8 20-8 12-20 18-30 14-4-2-6-8-6-14Z" fill="#a8562a"/>
    <path d="M34 50l18-12M38 57l20-13M44 62l18-12" stroke="#5f2a12" stroke-width="3" stroke-linecap="round"/>
    <g fill="#fdf3d8"><circle cx="42" cy="44" r="1.2"/><circle cx="50" cy="52" r="1.2"/><circle cx="56" cy="40" r="1.2"/></g>`,
  cucumber: `<g fill="#8cc063" stroke="#3f7a35" stroke-width="3">
    <rect x="30" y="36" width="22" height="10" rx="5" transform="rotate(-20 41 41)"/>
    <rect x="48" y="42" width="22" height="10" rx="5" transform="rotate(30 59 47)"/>
    <rect x="32" y="54" width="22" height="10" rx="5" transform="rotate(14 43 59)"/>
    <rect x="50" y="58" width="20" height="10" rx="5" transform="rotate(-34 60 63)"/></g>
    <g fill="#f8efdc"><circle cx="50" cy="50" r="2"/><circle cx="44" cy="48" r="1.6"/><circle cx="58" cy="56" r="1.8"/></g>
    <path d="M38 50l6 2M56 40l5-1" stroke="#d9402b" stroke-width="2.5" stroke-linecap="round"/>`,
  ice: `<g fill="#fff" opacity=".5"><rect x="36" y="36" width="16" height="16" rx="3" transform="rotate(16 44 44)"/>
    <rect x="54" y="46" width="15" height="15" rx="3" transform="rotate(-22 61 53)"/>
    <rect x="38" y="58" width="13" height="13" rx="3" transform="rotate(40 44 64)"/></g>
    <path d="M64 32c6-6 12-4 12 2-6 4-10 2-12-2Z" fill="#6aa04a"/>`,
}

const strands = `<g fill="none" stroke-width="3" stroke-linecap="round">
  <path d="M26 48c10-16 36-18 48-2M24 55c14-14 38-14 52 0M27 62c12-12 34-12 46 0M34 70c10-8 24-8 32 0M32 40c10-10 26-10 36 0"/></g>`

/** A dish seen from above: bowl, what fills it, and what lies on top. */
export function drawDish({ bowl, soup, noodles, on }) {
  return `<svg viewBox="0 0 100 100" aria-hidden="true">
    <rect width="100" height="100" fill="#f1e7da" />
    <path d="M0 26h100M0 62h100" stroke="#e5d6c2" stroke-width="1.5" />
    <circle cx="51" cy="54" r="41" fill="#000" opacity=".1" />
    <circle cx="50" cy="50" r="41" fill="${bowl}" />
    <circle cx="50" cy="50" r="36.5" fill="#fff" opacity=".22" />
    <circle cx="50" cy="50" r="34" fill="${soup}" />
    ${noodles ? strands.replace('<g ', `<g stroke="${noodles}" `) : ''}
    ${on.map((name) => toppings[name]).join('')}
  </svg>`
}
