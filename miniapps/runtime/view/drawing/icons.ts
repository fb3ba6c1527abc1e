import { svg } from './svg.ts'

type Icon = Readonly<{ color: string; draw: () => SVGSVGElement }>

const green = '#09bb07'
const tick = 'm7.4 12.4 3.2 3.1 6.1-6.4'
const white = { stroke: '#fff', width: 1.8 } as const
const disc = { circle: [12, 12, 10] } as const

/** The nine icons of WeChat, drawn by us. */
export const icons: Readonly<Record<string, Icon>> = {
  success: { color: green, draw: () => svg(24, disc, { path: tick, ...white }) },
  success_no_circle: {
    color: green,
    draw: () => svg(24, { path: 'm4.5 12.6 5 4.8L19.8 7', stroke: 'currentColor', width: 2 }),
  },
  info: { color: '#10aeff', draw: () => svg(24, disc, { path: 'M12 11v6M12 7.2v.1', ...white }) },
  warn: {
    color: '#f76260',
    draw: () => svg(24, disc, { path: 'M12 6.8v6.4M12 16.8v.1', ...white }),
  },
  waiting: {
    color: '#10aeff',
    draw: () => svg(24, disc, { path: 'M12 6.5V12l3.6 2.6', ...white }),
  },
  cancel: {
    color: '#f43530',
    draw: () =>
      svg(
        24,
        { circle: [12, 12, 9.2], stroke: 'currentColor' },
        { path: 'm8.8 8.8 6.4 6.4M15.2 8.8l-6.4 6.4', stroke: 'currentColor' },
      ),
  },
  download: {
    color: green,
    draw: () =>
      svg(
        24,
        { circle: [12, 12, 9.2], stroke: 'currentColor' },
        { path: 'M12 7v8.4M8.6 12.4l3.4 3.4 3.4-3.4', stroke: 'currentColor' },
      ),
  },
  search: {
    color: '#b2b2b2',
    draw: () =>
      svg(
        24,
        { circle: [10.6, 10.6, 6.4], stroke: 'currentColor' },
        { path: 'm15.4 15.4 4.8 4.8', stroke: 'currentColor' },
      ),
  },
  clear: {
    color: '#b2b2b2',
    draw: () => svg(24, disc, { path: 'm8.6 8.6 6.8 6.8M15.4 8.6l-6.8 6.8', ...white }),
  },
}
