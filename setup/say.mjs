import process from 'node:process'

const started = performance.now()

/** One progress line, with the seconds since set-up began. */
export function say(text) {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(3)
  process.stdout.write(`${seconds} s  ${text}\n`)
}

/** A problem the person has to act on: one sentence, and what to do next. */
export class SetupError extends Error {
  constructor(problem, next) {
    super(`${problem}\n       Next: ${next}`)
    this.name = 'SetupError'
  }
}

/** Runs a part of set-up; a SetupError ends the process with its two lines and exit code 1. */
export async function attempt(part) {
  try {
    await part()
  } catch (error) {
    if (!(error instanceof SetupError)) {
      if (error?.code !== 'ENOSPC') throw error
      error.message = `The disk is full (${error.path ?? error.message}).\n       Next: free about 2 GB and run the same command again.`
    }
    process.stderr.write(`\nSet-up stopped: ${error.message}\n`)
    process.exit(1)
  }
}
