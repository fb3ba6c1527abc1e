/**
 * What a report of Stryker says: for each file and for all, how many changes to the code a test noticed, and which none did.
 * A change that no test runs counts as missed, and one that never ends as noticed; one under which a test
 * file cannot even be read counts neither way, as in Stryker's own score.
 */
export function scoreOf({ files }) {
  const perFile = Object.entries(files).map(([file, { source, mutants }]) => {
    const survivors = mutants.filter(isUnnoticed)
    const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
    return {
      file,
      killed: killed.length,
      total: killed.length + survivors.length,
      survivors: survivors.map((mutant) => sentence(file, source, mutant)),
    }
  })
  const sum = (key) => perFile.reduce((total, each) => total + each[key], 0)
  return { perFile, killed: sum('killed'), total: sum('total') }
}

const isUnnoticed = ({ status }) => status === 'Survived' || status === 'NoCoverage'

/** 87.43, cut so that a score just under the bar never looks like the bar. */
export function percent({ killed, total }) {
  return total === 0 ? 100 : Math.floor((killed / total) * 10_000) / 100
}

/** policies/engine/site.ts:58 StringLiteral 'hutong/v1' → "" */
function sentence(file, source, { location, mutatorName, replacement, status }) {
  const { start, end } = location
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  const unseen = status === 'NoCoverage' ? ' (no test runs it)' : ''
  return `${file}:${start.line}:${start.column} ${mutatorName} ${short(lines.join('\n'))} → ${short(replacement)}${unseen}`
}

function short(text) {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-27)}` : line
}
