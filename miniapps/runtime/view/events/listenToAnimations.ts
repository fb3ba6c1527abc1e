import { emit } from '../nodes/emit.ts'
import type { Services } from '../services.ts'

/** Transitions and animations of the program's own nodes. */
export function listenToAnimations(area: HTMLElement, services: Services): void {
  const names = ['transitionend', 'animationstart', 'animationiteration', 'animationend'] as const
  for (const name of names)
    area.addEventListener(name, (event) => {
      const node = services.nodes.ownerOf(event.target as Node)
      if (node === undefined || node.node !== event.target) return
      const elapsedTime = event.elapsedTime * 1_000
      emit(services, node, name, { elapsedTime }, { bubbles: true })
    })
}
