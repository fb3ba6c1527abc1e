import type { ReactElement } from 'react'
import type { Device } from '../../electron/ipc/device.ts'
import type {
  ProgramEntry,
  ProgramPanels,
  ProgramProblem,
} from '../../electron/ipc/deskPrograms.ts'
import type { HostState } from '../../electron/ipc/host.ts'
import type { PhoneState } from '../../electron/ipc/phone.ts'
import { ChatList } from './ChatList.tsx'
import { ChatScreen } from './ChatScreen.tsx'
import { PayCode } from './code/PayCode.tsx'
import { Scanner } from './code/Scanner.tsx'
import { Home } from './Home.tsx'
import { Moments } from './Moments.tsx'
import { ProgramScreen } from './ProgramScreen.tsx'
import { Shelf } from './shelf/Shelf.tsx'
import { StoreScreen } from './store/StoreScreen.tsx'
import { unreadOf } from './unreadOf.ts'
import { Wallet } from './Wallet.tsx'

type Props = Readonly<{
  phone: PhoneState
  names: HostState['names']
  programs: readonly ProgramEntry[]
  panels: ProgramPanels | undefined
  /** Ids of mini-programs, the last used first. */
  recent: readonly string[]
  device: Device
  scale: number
}>

/** The screen in front, drawn by the phone or, on a stage, by a guest. */
export function ScreenOf({
  phone,
  names,
  programs,
  panels,
  recent,
  device,
  scale,
}: Props): ReactElement | null {
  const { screen, sheet } = phone
  const frozen = { backdrop: sheet?.backdrop, isFrozen: sheet !== undefined }
  const errorOf = (program: string): ProgramProblem | undefined =>
    panels?.program === program
      ? panels.problems.find(({ severity }) => severity === 'error')
      : undefined
  switch (screen.type) {
    case 'home':
      return (
        <Home
          chats={phone.chats}
          stores={phone.stores}
          names={names}
          programs={programs}
          device={device}
        />
      )
    case 'chats':
      return <ChatList phone={phone} host={screen.host} names={names} />
    case 'chat': {
      const moments = phone.chats.find(
        ({ id, surface }) => id === screen.chat && surface === 'moments',
      )
      if (moments) return <Moments phone={phone} chat={moments} names={names} />
      return <ChatScreen key={screen.chat} phone={phone} host={screen.host} chat={screen.chat} />
    }
    case 'wallet':
      return (
        <Wallet
          host={screen.host}
          names={names}
          balance={phone.balance}
          programs={programs}
          recent={recent}
        />
      )
    case 'shelf':
      return (
        <Shelf
          host={screen.host}
          names={names}
          programs={programs}
          recent={recent}
          firstError={errorOf}
          unread={unreadOf(phone.chats, screen.host)}
        />
      )
    case 'scanner':
      return <Scanner host={screen.host} codes={phone.codes ?? []} />
    case 'pay-code':
      return (
        <PayCode phone={phone} host={screen.host} terminals={phone.terminals ?? []} names={names} />
      )
    case 'store-app':
      return phone.store ? <StoreScreen app={phone.store} names={names} /> : null
    case 'program':
      return phone.page ? null : (
        <ProgramScreen
          program={programs.find(({ id }) => id === screen.program)}
          error={errorOf(screen.program)}
          scale={scale}
          {...frozen}
        />
      )
  }
}
