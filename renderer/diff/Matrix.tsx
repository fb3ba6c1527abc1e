import type { DifferenceCell } from '../../policies/engine/differenceLists.ts'
import { verdicts } from '../../policies/words/verdicts.ts'
import { compact } from '../i18n/compact.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { VerdictMatrix, type Move } from '../verdict/VerdictMatrix.tsx'

type Props = Readonly<{
  cells: readonly DifferenceCell[]
  chosen: Move | undefined
  onChosen: (move: Move | undefined) => void
}>

/** How verdicts move: each cell counts the differences that go from its row's verdict to its column's. */
export function Matrix({ cells, chosen, onChosen }: Props) {
  const { t, say, language } = useTexts()
  const shown = cells.map(({ before, after, boxes, classes }) => {
    const from = say(verdicts[before])
    const told = { before, after, count: boxes, text: `${boxes}` }
    if (before === after) return { ...told, label: t('diff.looks', { from, count: boxes }) }
    const label = t('diff.cell', { from, to: say(verdicts[after]), count: boxes })
    const requests = t('diff.requests', { count: compact[language].format(classes) })
    return { ...told, label, title: `${label} · ${requests}` }
  })
  return (
    <VerdictMatrix
      caption={t('diff.matrix')}
      cells={shown}
      chosen={chosen}
      onChosen={onChosen}
      testId={testIds.diffMatrix}
    />
  )
}
