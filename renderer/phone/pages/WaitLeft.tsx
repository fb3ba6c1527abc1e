/** The seconds left until a button lets people go on. */
export function WaitLeft({ seconds }: Readonly<{ seconds: number }>) {
  if (seconds === 0) return undefined
  return <span className="wait-left">{seconds}</span>
}
