import type { CodeHost, Terminal } from '../../../electron/ipc/codes.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import { reasons } from '../../../policies/words/reasons.ts'
import { useCall } from '../lane.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { VerdictChip } from '../../verdict/VerdictChip.tsx'
import { money } from '../sheets/money.ts'

type Names = HostState['names']
type Props = Readonly<{ host: CodeHost; terminals: readonly Terminal[]; names: Names }>

/** One row for each scanner: what the law has it do with the code now, and by which rule. */
export function Terminals({ host, terminals, names }: Props) {
  const { t } = useTexts()
  return (
    <section className="terminals" aria-label={t('code.terminals')}>
      <h3>{t('code.terminals')}</h3>
      <p>{t('code.terminalsHint')}</p>
      <ul>
        {terminals.map((terminal) => (
          <TerminalRow key={terminal.id} host={host} terminal={terminal} names={names} />
        ))}
      </ul>
    </section>
  )
}

type RowProps = Readonly<{ host: CodeHost; terminal: Terminal; names: Names }>

function TerminalRow({ host, terminal, names }: RowProps) {
  const call = useCall()
  const { t, say } = useTexts()
  const { id, service, shop, amount, ruling } = terminal
  const name = names[service]
  return (
    <li>
      <button
        type="button"
        data-verdict={ruling.verdict}
        data-testid={testIds.terminal(id)}
        onClick={() => void call('code.show', { host, terminal: id })}
      >
        <span className="terminal-text">
          <b>{t('code.terminal', { service: name ? say(name) : service })}</b>
          <small>{t('code.due', { shop: say(shop), amount: money(amount) })}</small>
        </span>
        <VerdictChip verdict={ruling.verdict} />
        <small className="terminal-rule">
          {say(reasons[ruling.reason] ?? ruling.title)}
          <code>{ruling.rule}</code>
        </small>
      </button>
    </li>
  )
}
