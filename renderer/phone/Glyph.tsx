const paths = {
  back: 'M15 4.5 7.5 12l7.5 7.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  target: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM12 12h.01',
  send: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
  refresh: 'M19 12a7 7 0 1 1-2.2-5.1M19.5 3v4.5H15',
  copy: 'M9 9h10.5v10.5H9zM15 5.5V4.5H4.5V15h1',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7.5v.01M12 11v6',
  stop: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v6M12 16.8v.01',
  check: 'M5 12.5l4.8 4.8L19.5 7.5',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v5.5l3.5 2',
  broken: 'M4 5h16v14H4zM4 9h16M9 13l2 2M11 13l-2 2M13.5 13l2 2M15.5 13l-2 2',
  turn: 'M5 19v-7a4 4 0 0 1 4-4h10M14.5 3.5 19 8l-4.5 4.5',
  fork: 'M12 20v-7M12 13 5.5 6M12 13l6.5-7M5.5 11V6h5M18.5 11V6h-5',
  forward: 'M9 4.5l7.5 7.5L9 19.5',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 20 20',
  add: 'M12 5v14M5 12h14',
  chats: 'M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z',
  moments:
    'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM12 3.5l3 6.2M20.5 12l-5.9 2.3M12 20.5l-3-6.2M3.5 12l5.9-2.3',
  grid: 'M7.5 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM13.5 4.5H20V11h-6.5zM4 13.5h6.5V20H4zM16.7 13.2l3.6 3.6-3.6 3.6-3.6-3.6z',
  scan: 'M4 8.5V5.5A1.5 1.5 0 0 1 5.5 4h3M15.5 4h3A1.5 1.5 0 0 1 20 5.5v3M20 15.5v3a1.5 1.5 0 0 1-1.5 1.5h-3M8.5 20h-3A1.5 1.5 0 0 1 4 18.5v-3M3.5 12h17',
  barCode:
    'M5 5.5h14A1.5 1.5 0 0 1 20.5 7v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.5ZM7.5 9v6M10.5 9v6M13.5 9v6M16.5 9v6',
  erase: 'M8 6h12v12H8l-5-6zM12 10l4 4M16 10l-4 4',
} as const
export type GlyphName = keyof typeof paths

/** The phone's own signs, drawn as lines on a 24-unit grid. */
export function Glyph({ name }: Readonly<{ name: GlyphName }>) {
  return (
    <svg className="glyph" data-glyph={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
