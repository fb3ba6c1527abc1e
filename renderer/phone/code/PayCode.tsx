import type { CodeHost, Terminal } from '../../../electron/ipc/codes.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { PhoneState } from '../../../electron/ipc/phone.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { NavBar } from '../NavBar.tsx'
import { CodePicture, SquareCode } from './CodePicture.tsx'
import { barsOf } from './drawings.ts'
import { leaveFor } from './leaveFor.ts'
import { grouped, payCode } from './payCode.ts'
import { Terminals } from './Terminals.tsx'
import { useRenewal } from './useRenewal.ts'
import { useCall } from '../lane.ts'
import './payCode.css'

type Props = Readonly<{
  phone: PhoneState
  host: CodeHost
  terminals: readonly Terminal[]
  names: HostState['names']
}>

/** What a host shows at a counter, and which scanners the law lets read it. */
export function PayCode({ phone, host, terminals, names }: Props) {
  const call = useCall()
  const { t } = useTexts()
  const { turn, renew } = useRenewal()
  const digits = payCode(`${phone.holder} ${host} ${phone.now} ${turn}`)
  return (
    <div className="pay-code">
      <NavBar title={t('code.show')} onBack={() => leaveFor(call, host)} />
      <div className="pay-code-lists">
        <section className="pay-code-card">
          <p>{t('code.showHint')}</p>
          <div className="pay-code-bars">
            <CodePicture drawing={barsOf(digits)} label={t('code.bars')} />
          </div>
          <p className="pay-code-digits" data-testid={testIds.payCodeDigits}>
            {grouped(digits)}
          </p>
          <div className="pay-code-square">
            <SquareCode text={digits} label={t('code.square')} />
          </div>
          <p className="pay-code-renewal">
            {t('code.renews')}
            <button type="button" data-testid={testIds.payCodeRenew} onClick={renew}>
              <Glyph name="refresh" />
              {t('code.renew')}
            </button>
          </p>
        </section>
        <Terminals host={host} terminals={terminals} names={names} />
      </div>
    </div>
  )
}
