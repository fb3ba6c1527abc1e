import { iconOf } from './iconOf.ts'

/** Drawn by us: one character on a coloured square, no logo. `icon` is written `饿 #0091ff`. */
export function AppIcon({ icon }: Readonly<{ icon: string }>) {
  const { character, colour, ink } = iconOf(icon)
  return (
    <span className="app-icon" style={{ backgroundColor: colour, color: ink }} aria-hidden="true">
      {character}
    </span>
  )
}
