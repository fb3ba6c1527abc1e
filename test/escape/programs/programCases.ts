import { alipayWays } from './alipayWays.ts'
import { casesOf, type ProgramCase } from './way.ts'
import { wechatWays } from './wechatWays.ts'

/** Every way out of a mini-program, with every address. */
export const programCases: readonly ProgramCase[] = casesOf([...wechatWays, ...alipayWays])
