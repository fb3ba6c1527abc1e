import type { Chat } from '../../electron/ipc/phone.ts'

/** Messages that wait in a host's chats. */
export function unreadOf(chats: readonly Chat[], host: string): number {
  return chats.filter((chat) => chat.host === host).reduce((sum, chat) => sum + chat.unread, 0)
}
