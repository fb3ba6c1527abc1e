type Listener = (...data: unknown[]) => void

/** Two ends of a channel between a page and the one it opened. */
export class EventChannel {
  private readonly listeners = new Map<string, { listener: Listener; isOnce: boolean }[]>()
  private other: EventChannel | undefined
  private readonly fault: (where: string, error: unknown) => void

  constructor(fault: (where: string, error: unknown) => void) {
    this.fault = fault
  }
  join(other: EventChannel): void {
    this.other = other
    other.other = this
  }
  on(name: string, listener: Listener): void {
    this.add(name, listener, false)
  }
  once(name: string, listener: Listener): void {
    this.add(name, listener, true)
  }
  off(name: string, listener?: Listener): void {
    const kept = (this.listeners.get(name) ?? []).filter(
      (each) => listener !== undefined && each.listener !== listener,
    )
    this.listeners.set(name, kept)
  }
  emit(name: string, ...data: unknown[]): void {
    this.other?.hear(name, data)
  }
  private add(name: string, listener: Listener, isOnce: boolean): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), { listener, isOnce }])
  }
  private hear(name: string, data: readonly unknown[]): void {
    const heard = this.listeners.get(name) ?? []
    this.listeners.set(
      name,
      heard.filter(({ isOnce }) => !isOnce),
    )
    for (const { listener } of heard)
      try {
        listener(...data)
      } catch (error) {
        this.fault(`eventChannel ${name}`, error)
      }
  }
}
