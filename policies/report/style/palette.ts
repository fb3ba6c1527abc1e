/** The window's paper and ink, and its verdicts, in light and in dark. */
export const light = {
  paper: '#faf8f4',
  surface: '#ffffff',
  ink: '#1c1b19',
  dim: '#5f5a52',
  line: '#e4dfd6',
  'line-strong': '#cfc8bb',
  well: '#f3efe8',
  accent: '#4653b5',
  allow: '#1f7a5c',
  interstitial: '#9a6700',
  choose: '#4653b5',
  reroute: '#0f6e84',
  block: '#b5342b',
} as const

export const dark: Readonly<Record<keyof typeof light, string>> = {
  paper: '#16171a',
  surface: '#1e2024',
  ink: '#ecebe7',
  dim: '#a39f97',
  line: '#2d3036',
  'line-strong': '#43474f',
  well: '#191b1e',
  accent: '#9aa5f5',
  allow: '#5cc29d',
  interstitial: '#e3b341',
  choose: '#9aa5f5',
  reroute: '#58bcd2',
  block: '#f2867d',
}

/** A palette as declarations of CSS variables. */
export function declared(palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}
