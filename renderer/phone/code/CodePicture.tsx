import type { Drawing } from './drawings.ts'
import { squareOf } from './drawings.ts'

type Props = Readonly<{ drawing: Drawing; label: string | undefined }>

/** Black on the paper behind it; without a label it is only an ornament. */
export function CodePicture({ drawing: { path, width, height }, label }: Props) {
  return (
    <svg
      className="code-picture"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={path} />
    </svg>
  )
}

export function SquareCode({ text, label }: Readonly<{ text: string; label?: string }>) {
  return <CodePicture drawing={squareOf(text)} label={label} />
}
