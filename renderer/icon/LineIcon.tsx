/** A drawing of lines on a grid of 16 units, in the ink of its words. */
export function LineIcon({ path }: Readonly<{ path: string }>) {
  return (
    <svg className="verdict-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
