import { useState } from 'react'
import type { ProgramPanels } from '../../../electron/ipc/deskPrograms.ts'
import { useTexts } from '../../i18n/texts.ts'
import { bytesOf, writtenBytes } from './writtenBytes.ts'

/** WeChat's and Alipay's limit for one program. */
const limit = 10 * 1_048_576
const longest = 20_000

/** What the program keeps on this phone, and how much room is left. */
export function Storage({ storage }: Pick<ProgramPanels, 'storage'>) {
  const { t } = useTexts()
  const { bytes, entries } = storage
  const [open, setOpen] = useState<string>()
  const used = t('storage.used', { used: writtenBytes(bytes), total: writtenBytes(limit) })
  return (
    <div className="storage">
      <div className="panel-tools">
        <meter aria-label={t('storage.meter')} min={0} max={limit} value={bytes}>
          {used}
        </meter>
        <span>{used}</span>
      </div>
      {entries.length === 0 ? (
        <p className="panel-empty">{t('storage.empty')}</p>
      ) : (
        <div className="panel-box">
          <table>
            <thead>
              <tr>
                <th>{t('storage.key')}</th>
                <th>{t('storage.value')}</th>
                <th>{t('storage.size')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(([key, value]) => (
                <tr key={key} data-open={key === open || undefined}>
                  <td className="mono" title={key}>
                    {key}
                  </td>
                  <td>
                    <button
                      type="button"
                      className="mono"
                      aria-expanded={key === open}
                      title={t('storage.open', { key })}
                      onClick={() => setOpen(key === open ? undefined : key)}
                    >
                      {key === open ? laidOut(value) : value.slice(0, 200)}
                    </button>
                  </td>
                  <td>{writtenBytes(bytesOf(key) + bytesOf(value))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

function laidOut(json: string): string {
  if (json.length > longest) return `${json.slice(0, longest)}…`
  try {
    return JSON.stringify(JSON.parse(json), undefined, 2)
  } catch {
    return json
  }
}
