import type { Decision } from '../../electron/ipc/host.ts'

/** What was asked, attribute by attribute, as the law's own words have it. */
export function RequestTable({ request }: Readonly<{ request: Decision['request'] }>) {
  return (
    <dl className="request">
      {Object.entries(request).map(([attribute, value]) => (
        <div key={attribute}>
          <dt className="mono">{attribute}</dt>
          <dd className="mono">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
