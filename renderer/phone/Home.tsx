import { useRef, useState } from 'react'
import type { Device } from '../../electron/ipc/device.ts'
import type { ProgramEntry } from '../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import type { Chat } from '../../electron/ipc/phone.ts'
import type { StoreIcon } from '../../electron/ipc/store.ts'
import { useTexts } from '../i18n/texts.ts'
import { homeApps, homePages, storeApps } from './apps.ts'
import { HomeIcon } from './HomeIcon.tsx'
import { HomeLane } from './HomeLane.tsx'
import { unreadOf } from './unreadOf.ts'
import './home.css'

type Props = Readonly<{
  chats: readonly Chat[]
  stores: readonly StoreIcon[]
  names: HostState['names']
  programs: readonly ProgramEntry[]
  device: Device
}>

/** Icons in rows, with room for the lane at the foot. */
const grids: Readonly<Record<Device, Readonly<{ columns: number; rows: number }>>> = {
  small: { columns: 4, rows: 3 },
  usual: { columns: 4, rows: 5 },
  large: { columns: 4, rows: 5 },
  tablet: { columns: 6, rows: 5 },
}

export function Home({ chats, stores, names, programs, device }: Props) {
  const { t } = useTexts()
  const pager = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(0)
  const { columns, rows } = grids[device]
  const own = stores.length === 0 ? homeApps(programs) : storeApps(stores, programs)
  const pages = homePages(own, columns * rows)
  return (
    <div className="home">
      <HomeLane />
      <div
        ref={pager}
        className="home-pages"
        onScroll={({ currentTarget }) =>
          setShown(Math.round(currentTarget.scrollLeft / currentTarget.offsetWidth))
        }
      >
        {pages.map((page) => (
          <ul key={page[0]?.id ?? ''} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
            {page.map((app) => (
              <HomeIcon
                key={app.id}
                app={app}
                name={app.name ?? app.program?.name ?? names[app.id]}
                unread={app.screen.type === 'chats' ? unreadOf(chats, app.id) : 0}
              />
            ))}
          </ul>
        ))}
      </div>
      {pages.length > 1 && (
        <div className="home-dots">
          {pages.map((page, index) => (
            <button
              key={page[0]?.id ?? ''}
              type="button"
              aria-label={t('home.page', { number: index + 1, count: pages.length })}
              aria-current={index === shown ? 'page' : undefined}
              onClick={() =>
                pager.current?.scrollTo({
                  left: index * pager.current.offsetWidth,
                  behavior: 'smooth',
                })
              }
            />
          ))}
        </div>
      )}
    </div>
  )
}
