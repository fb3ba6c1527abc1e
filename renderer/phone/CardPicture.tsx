import { pictureOf } from './pictureOf.ts'

/** A card's picture: one character on its colour. */
export function CardPicture({ picture }: Readonly<{ picture: string }>) {
  const { character, colour } = pictureOf(picture)
  return (
    <span className="card-picture" style={{ background: colour }} aria-hidden="true">
      {character}
    </span>
  )
}
