import { isoOf } from '../engine/instant.ts'
import { logColumns } from '../engine/logColumns.ts'
import { Request } from '../engine/model.ts'
import { bitOf, type Row } from './row.ts'
import { slotOf, type Vocabulary } from './vocabulary.ts'

const least = Request.parse({ at: '2000-01-01T00:00:00Z', host: 'app', surface: 'app' })

/** The request that a row's codes and its address mean. A name that no rule and no registry knows is any such name. */
export function requestOfRow(
  { codes, has, instant }: Row,
  url: string | undefined,
  { texts }: Vocabulary,
): Request {
  const said: Record<string, unknown> = {}
  for (const [column, { name, type, values = [] }] of logColumns.entries()) {
    const own = bitOf[column] ?? 0
    if (own !== 0 && (has & own) === 0) continue
    const code = codes[column] ?? 0
    if (type === 'name' || type === 'word') said[name] = texts[column]?.[code]
    else if (type === 'truth') said[name] = code === 1
    else if (type === 'number') said[name] = code
    else if (type === 'words') said[name] = values.filter((_, place) => ((code >> place) & 1) === 1)
  }
  if (url !== undefined) said['url'] = url
  if ((has & (1 << at)) !== 0) said['at'] = isoOf(instant[0] ?? 0, 'Z')
  return { ...least, ...said }
}

const at = slotOf('at')
