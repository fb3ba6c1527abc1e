import type { Request } from '../../../policies/engine/model.ts'
import { pageText, type Launch } from '../../../policies/engine/programLaunch.ts'
import { ScenarioStep } from '../../../policies/engine/scenario.ts'
import type { Cells, OutlineStep } from '../../../policies/engine/scenarioOutline.ts'
import {
  copiedBy,
  isReceived,
  passedBy,
  received,
  type Passed,
} from '../../../policies/engine/sharing.ts'

/** A step that opens what came from somebody, and how the mini-program of a card starts. */
export type ReceivedStep = Readonly<{ step: OutlineStep; launch?: Launch | undefined }>

/** What was shared last on the phones that are recorded, as a replay will have it. */
export type PassedOn = Readonly<{
  shared: (step: OutlineStep, isThrough: boolean) => void
  /** Undefined where a request opens something else. */
  opened: (request: Request, isThrough: boolean) => ReceivedStep | undefined
}>

export function makePassedOn(): PassedOn {
  let passed: Passed = {}
  return {
    shared: ({ do: deed, values }, isThrough) => {
      const step = ScenarioStep.parse({ do: deed, ...values })
      if (step.do === 'link.shared') passed = passedBy(step, isThrough, passed)
    },
    opened: (request, isThrough) => {
      const { host, surface, action } = request
      const values: Cells = { host, surface, ...(action === 'copy' ? { action } : {}) }
      const step = ScenarioStep.parse({ do: 'link.opened', ...values })
      const isThere = surface === 'clipboard' ? passed.copied?.from === host : passed.shared
      if (step.do !== 'link.opened' || !isThere || !isReceived(step, passed)) return undefined
      const { asked, launch } = received(step, passed)
      const isSame = (['url', 'target', 'form', 'action'] as const).every(
        (key) => asked[key] === request[key],
      )
      if (!isSame) return undefined
      passed = copiedBy(step, isThrough, passed)
      return { step: { do: 'link.opened', values }, launch }
    },
  }
}

/** What is expected of a card that started its program. */
export function startedBy(launch: Launch): Cells {
  return { scene: launch.scene, page: pageText(launch) }
}
