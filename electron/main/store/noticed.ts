import type { Request, Ruling } from '../../../policies/engine/model.ts'
import type { Phone } from '../phones.ts'

type Asked = Readonly<
  Pick<Request, 'region' | 'host' | 'surface'> & { opening?: Request['opening'] | undefined }
>

/** A store of each region has one notice for links that open in the browser, one for those inside the app, and one for checkouts. */
function keyOf({ region, host, surface, opening = 'browser' }: Asked): string {
  return `${region} ${host} ${surface}${surface === 'link-out' ? ` ${opening}` : ''}`
}

function keyOfAll({ region, host, surface }: Asked): string {
  return `${region} ${host} ${surface} *`
}

/** Has the holder confirmed this store's notice before, or asked never to see one of its kind? */
export function wasNoticed({ noticed }: Pick<Phone, 'noticed'>, asked: Asked): boolean {
  return noticed.has(keyOf(asked)) || noticed.has(keyOfAll(asked))
}

/**
 * A store's notice that is confirmed is remembered; who opts out sees none of the same app's, wherever its links open.
 * A parent's consent is another thing.
 */
export function heedNotice(
  { noticed }: Pick<Phone, 'noticed'>,
  asked: Asked,
  { presentation }: Pick<Ruling, 'presentation'>,
  answer: Readonly<{ type: string; optsOut?: boolean | undefined }>,
): void {
  if (answer.type !== 'notice.confirmed' || presentation === 'parental-gate') return
  noticed.add(keyOf(asked))
  if (answer.optsOut === true) noticed.add(keyOfAll(asked))
}

/** A step says itself what the person has seen before. */
export function setNoticed(
  { noticed }: Pick<Phone, 'noticed'>,
  asked: Asked,
  isNoticed: boolean,
): void {
  noticed.delete(keyOfAll(asked))
  if (isNoticed) noticed.add(keyOf(asked))
  else noticed.delete(keyOf(asked))
}
