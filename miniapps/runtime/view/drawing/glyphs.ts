import { svg } from './svg.ts'

const line = { stroke: 'currentColor' } as const

/** Drawings of the frame, each made anew. */
export const glyphs = {
  back: () => svg(24, { path: 'M15 4.5 7.5 12l7.5 7.5', ...line, width: 2 }),
  home: () =>
    svg(24, {
      path: 'M4 11.2 12 4.5l8 6.7V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z',
      ...line,
    }),
  more: () => svg(24, { circle: [4.5, 12, 2] }, { circle: [12, 12, 3] }, { circle: [19.5, 12, 2] }),
  exit: () => svg(24, { circle: [12, 12, 8.5], ...line, width: 2 }, { circle: [12, 12, 3.5] }),
  tick: () => svg(24, { path: 'm5 12.6 4.8 4.6L19.5 7', ...line, width: 2 }),
  cross: () => svg(24, { path: 'M6 6l12 12M18 6 6 18', ...line, width: 2 }),
  share: () =>
    svg(24, {
      path: 'M13.5 5.5 20 11l-6.5 5.5v-3.6c-4.4 0-7.4 1.4-9.5 4.6.8-5 3.9-8.3 9.5-8.9z',
      ...line,
    }),
  about: () =>
    svg(
      24,
      { circle: [12, 12, 8.5], ...line },
      { path: 'M12 11v5.2M12 7.8v.1', ...line, width: 2 },
    ),
  reload: () => svg(24, { path: 'M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4', ...line }),
  play: () =>
    svg(24, { path: 'M8 5.5v13a.6.6 0 0 0 .9.5l10.4-6.5a.6.6 0 0 0 0-1L8.9 5a.6.6 0 0 0-.9.5z' }),
  warn: () =>
    svg(
      24,
      { circle: [12, 12, 8.5], ...line },
      { path: 'M12 7.6v5.6M12 16.3v.1', ...line, width: 2 },
    ),
  pin: () =>
    svg(
      24,
      { path: 'M12 2.5a7 7 0 0 0-7 7c0 5 7 12 7 12s7-7 7-12a7 7 0 0 0-7-7z' },
      { circle: [12, 9.5, 2.6], fill: '#fff' },
    ),
} as const
