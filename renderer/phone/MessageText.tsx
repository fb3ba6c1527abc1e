import type { ReactNode } from 'react'
import type { Message } from '../../electron/ipc/phone.ts'
import { findLinks, type ChatLink } from '../../policies/engine/chatLinks.ts'
import { useCall } from './lane.ts'
import { testIds } from '../testIds.ts'

/** The links in a text; of one with a token that an app made, the token, which is tapped in its place. */
function linksIn(text: string, token: Message['token']): readonly ChatLink[] {
  const start = text.indexOf('￥')
  if (token?.url === undefined || start < 0) return findLinks(text)
  return [{ start, end: text.lastIndexOf('￥') + 1, url: token.url }]
}

/** A message's words; every link in them can be tapped, unless the law took the links out. */
export function MessageText({ chat, message }: Readonly<{ chat: string; message: Message }>) {
  const call = useCall()
  const { text, id, token } = message
  if (message.stripped === true) return <p className="bubble">{text}</p>
  const open = (url: string) => void call('link.open', { chat, message: id, url })
  const parts: ReactNode[] = []
  let end = 0
  for (const [index, link] of linksIn(text, token).entries()) {
    parts.push(
      text.slice(end, link.start),
      // No href: only main opens anything. A button would not break over lines.
      <a
        key={link.start}
        role="link"
        tabIndex={0}
        data-testid={testIds.link(id, index)}
        onClick={() => open(link.url)}
        onKeyDown={({ key }) => key === 'Enter' && open(link.url)}
      >
        {text.slice(link.start, link.end)}
      </a>,
    )
    end = link.end
  }
  return (
    <p className="bubble">
      {parts}
      {text.slice(end)}
    </p>
  )
}
