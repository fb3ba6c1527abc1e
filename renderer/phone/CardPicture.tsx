import type { Card } from '../../electron/ipc/phone.ts'
import { pictureOf } from './pictureOf.ts'

/** A card's own picture, or one character on its colour. */
export function CardPicture({ card }: Readonly<{ card: Card }>) {
  if (card.image !== undefined) return <img className="card-picture" src={card.image} alt="" />
  const { character, colour } = pictureOf(card.picture)
  return (
    <span className="card-picture" style={{ background: colour }} aria-hidden="true">
      {character}
    </span>
  )
}
