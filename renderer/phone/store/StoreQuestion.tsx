import { useId, useState, type ReactElement } from 'react'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Answer } from '../../../electron/ipc/phone.ts'
import type { Seller } from '../../../electron/ipc/store.ts'
import type { ShownRuling, Words } from '../../../policies/engine/model.ts'
import { notices } from '../../../policies/words/notices.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { Glyph } from '../Glyph.tsx'
import { WaitLeft } from '../pages/WaitLeft.tsx'
import { useWait } from '../useWait.ts'
import { priceText } from './priceText.ts'

type Props = Readonly<{
  ruling: ShownRuling
  seller: Seller
  names: HostState['names']
  onAnswer: (answer: Answer) => void
}>

/** A notice in the store's words, where the law knows them. */
function useNotice(ruling: ShownRuling, seller: Seller) {
  const { t, say } = useTexts()
  const known = notices[ruling.notice?.wording ?? '']
  const developer = say(seller.developer)
  const told = (words: Words): string => say(words).replace('{}', () => developer)
  return known
    ? { title: told(known.title), text: told(known.text), go: say(known.go), back: say(known.back) }
    : {
        title: t('page.disclosure'),
        text: t('page.disclosureText', { host: say(seller.name) }),
        go: t('pay.goOn'),
        back: t('page.cancel'),
      }
}

/** What a store says before it lets people go on. */
export function StoreNotice({ ruling, seller, onAnswer }: Omit<Props, 'names'>): ReactElement {
  const { t } = useTexts()
  const wait = useWait(ruling.wait)
  const id = useId()
  const [isOptingOut, setIsOptingOut] = useState(false)
  const { title, text, go, back } = useNotice(ruling, seller)
  const hasOptOut = ruling.notice?.['opt-out'] === true
  return (
    <div
      className="store-sheet"
      role="alertdialog"
      aria-labelledby={`${id} title`}
      data-small={isSmall(ruling) || undefined}
      data-presentation={ruling.presentation}
      data-testid={testIds.storeSheet}
      onKeyDown={({ key }) => key === 'Escape' && onAnswer({ type: 'notice.dismissed' })}
    >
      {!isSmall(ruling) && <Glyph name="info" />}
      <h3 id={`${id} title`}>{title}</h3>
      <p>{text}</p>
      {hasOptOut && (
        <label className="store-opt-out">
          <input
            type="checkbox"
            checked={isOptingOut}
            data-testid={testIds.storeOptOut}
            onChange={({ currentTarget }) => setIsOptingOut(currentTarget.checked)}
          />
          {t('store.optOut')}
        </label>
      )}
      <div className="store-actions">
        <button
          type="button"
          className="button-main"
          autoFocus
          disabled={wait > 0}
          data-testid={testIds.noticeContinue}
          onClick={() =>
            onAnswer({
              type: 'notice.confirmed',
              ...(isOptingOut ? { optsOut: true } : {}),
            })
          }
        >
          {go}
          <WaitLeft seconds={wait} />
        </button>
        <button
          type="button"
          className="button-quiet"
          data-testid={testIds.noticeBack}
          onClick={() => onAnswer({ type: 'notice.dismissed' })}
        >
          {back}
        </button>
      </div>
    </div>
  )
}

/** A message that is neutral says where one goes, and is no bigger than that. */
function isSmall({ notice, presentation }: ShownRuling): boolean {
  return notice?.neutral === true && presentation === 'disclosure-sheet'
}

/** Who bills, side by side and alike, in the order of the ruling, beneath the price. */
export function StoreChoice({ ruling, seller, names, onAnswer }: Props): ReactElement {
  const { t, say, language } = useTexts()
  const id = useId()
  const { title, text, back } = useNotice(ruling, seller)
  const isKnown = ruling.notice !== undefined
  const nameOf = (choice: string): string => (names[choice] ? say(names[choice]) : choice)
  return (
    <div
      className="store-sheet"
      role="dialog"
      aria-labelledby={`${id} title`}
      data-presentation={ruling.presentation}
      data-testid={testIds.storeSheet}
      onKeyDown={({ key }) => key === 'Escape' && onAnswer({ type: 'choice.dismissed' })}
    >
      <p className="store-price">
        <span>{say(seller.item)}</span>
        <b>{priceText(seller.price, language)}</b>
      </p>
      <h3 id={`${id} title`}>{isKnown ? title : t('page.choose')}</h3>
      <p>{isKnown ? text : t('store.chooseText')}</p>
      <div className="store-choices">
        {[ruling.to ?? []].flat().map((choice) => (
          <button
            key={choice}
            type="button"
            data-testid={testIds.choice(choice)}
            onClick={() => onAnswer({ type: 'choice.made', choice })}
          >
            <ChoiceLogo choice={choice} />
            <b>{choice === 'third-party' ? say(seller.developer) : nameOf(choice)}</b>
            {choice === 'third-party' && <small>{nameOf(choice)}</small>}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="button-quiet"
        data-testid={testIds.choiceDismiss}
        onClick={() => onAnswer({ type: 'choice.dismissed' })}
      >
        {isKnown ? back : t('page.cancel')}
      </button>
    </div>
  )
}

/** Drawn by us: a bag for a store, a card for another provider. */
function ChoiceLogo({ choice }: Readonly<{ choice: string }>) {
  const path =
    choice === 'third-party'
      ? 'M3.5 6.5h17v11h-17zM3.5 10h17M7 14h3'
      : 'M5 8h14l1 12H4zM8.5 8a3.5 3.5 0 0 1 7 0'
  return (
    <svg className="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
