import type { HostState } from '../../../electron/ipc/host.ts'
import type { StoreApp, StoreWay } from '../../../electron/ipc/store.ts'
import { reasons } from '../../../policies/words/reasons.ts'
import { spaced } from '../../../policies/words/sentence.ts'
import { AppIcon } from '../../icon/AppIcon.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { useCall } from '../lane.ts'
import { NavBar } from '../NavBar.tsx'
import { priceText } from './priceText.ts'
import './store.css'

type Props = Readonly<{ app: StoreApp; names: HostState['names'] }>

const linkOut = 'link-out'

/** An app that sells: what it sells, and the ways to buy it that its store lets it show. */
export function StoreScreen({ app, names }: Props) {
  const call = useCall()
  const { t, say, language } = useTexts()
  const { name, platform, developer, item, detail, price, build, icon, ways } = app
  const isShown = ({ id, ruling }: StoreWay): boolean =>
    ruling.verdict !== 'block' && (build.beside !== false || isOther(id))
  const shown = ways.filter(isShown)
  const absent = ways.filter(({ ruling }) => ruling.verdict === 'block')
  return (
    <div className="store">
      <NavBar
        title={say(name)}
        detail={[platform, ...(developer.en === name.en ? [] : [developer])].map(say).join(' · ')}
        onBack={() => void call('phone.show', { screen: { type: 'home' } })}
      />
      <div className="store-body">
        <section className="store-goods">
          <AppIcon icon={icon} />
          <h3>{say(item)}</h3>
          <p>{say(detail)}</p>
          <b data-testid={testIds.storePrice}>
            {build.priced === false ? (
              <small>{t('store.noPrice')}</small>
            ) : (
              priceText(price, language)
            )}
          </b>
        </section>
        <ul className="store-ways" aria-label={t('store.ways')}>
          {shown.map((way) => (
            <li key={way.id}>
              <WayButton way={way} app={app} names={names} />
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p className="phone-empty">{t('store.nothing')}</p>}
        {absent.length > 0 && <Absent ways={absent} names={names} />}
      </div>
    </div>
  )
}

function isOther(id: string): boolean {
  return id === linkOut || id === 'third-party'
}

type WayProps = Readonly<{ way: StoreWay; app: StoreApp; names: HostState['names'] }>

function WayButton({ way: { id }, app: { build, site, developer }, names }: WayProps) {
  const call = useCall()
  const { t, say } = useTexts()
  const isLink = id === linkOut
  const textOf = (): string => {
    if (isLink) return t('store.linkOut', { site })
    if (id === 'third-party') return t('store.payDirectly', { developer: say(developer) })
    const method = names[id]
    return spaced(t('store.payWith', { method: method ? say(method) : id }))
  }
  return (
    <button
      type="button"
      className="store-way"
      data-greater={(build.prominence === 'greater' && isOther(id)) || undefined}
      data-testid={testIds.storeWay(id)}
      onClick={() => void call('store.buy', { way: id })}
    >
      {textOf()}
      {isLink && <Glyph name="forward" />}
    </button>
  )
}

/** What the store keeps out, told beneath: a tap asks for it all the same, and the ruling says why. */
function Absent({
  ways,
  names,
}: Readonly<{ ways: readonly StoreWay[]; names: HostState['names'] }>) {
  const call = useCall()
  const { t, say } = useTexts()
  return (
    <div className="store-absent">
      <small>{t('store.absent')}</small>
      {ways.map(({ id, ruling }) => {
        const method = names[id]
        const way = id === linkOut ? t('store.link') : method ? say(method) : id
        return (
          <button
            key={id}
            type="button"
            title={t('store.ask', { way })}
            data-testid={testIds.storeAbsent(id)}
            onClick={() => void call('store.buy', { way: id })}
          >
            <span>{way}</span>
            <small>{say(reasons[ruling.reason] ?? ruling.title)}</small>
          </button>
        )
      })}
    </div>
  )
}
