/** Moves a number from here to there, frame by frame; the answer stops it. */
export function tween(
  from: number,
  to: number,
  milliseconds: number,
  done: () => void,
  step: (value: number) => void,
): () => void {
  const started = performance.now()
  const { matches: isStill } = matchMedia('(prefers-reduced-motion: reduce)')
  let frame = 0
  const next = (): void => {
    const passed = isStill
      ? 1
      : Math.min(1, (performance.now() - started) / Math.max(1, milliseconds))
    // Slows down towards its end.
    step(from + (to - from) * (1 - (1 - passed) ** 3))
    if (passed < 1) frame = requestAnimationFrame(next)
    else done()
  }
  frame = requestAnimationFrame(next)
  return () => cancelAnimationFrame(frame)
}
