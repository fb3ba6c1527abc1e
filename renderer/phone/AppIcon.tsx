import type { App } from './apps.ts'

/** Drawn by us: one character, no logo. */
export function AppIcon({ app }: Readonly<{ app: App }>) {
  return (
    <span className="app-icon" style={{ background: app.colour }} aria-hidden="true">
      {app.character}
    </span>
  )
}
