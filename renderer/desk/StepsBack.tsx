import { LineIcon } from '../icon/LineIcon.tsx'

type Way = Readonly<{ can: boolean; text: string; testId: string; go: () => void }>

/** Takes the last change back, and makes it again. */
export function StepsBack({ undo, redo }: Readonly<{ undo: Way; redo: Way }>) {
  return (
    <span className="steps-back">
      <StepButton way={undo} path="M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7" />
      <StepButton way={redo} path="m10 4 3 3-3 3M13 7H6.5a3.5 3.5 0 0 0 0 7H9" />
    </span>
  )
}

function StepButton({
  way: { can, text, testId, go },
  path,
}: Readonly<{ way: Way; path: string }>) {
  return (
    <button
      type="button"
      className="icon-button"
      disabled={!can}
      title={text}
      aria-label={text}
      data-testid={testId}
      onClick={go}
    >
      <LineIcon path={path} />
    </button>
  )
}
