import { z } from 'zod'
import type { Words } from '../../policies/engine/model.ts'

/** The part of the host window's contract that is about mini-programs: their list, their panels, and what the desk does with them. */

const ProgramId = z.string().min(1).max(64)
export const NetworkSpeed = z.enum(['normal', 'slow', 'none'])
export type NetworkSpeed = z.infer<typeof NetworkSpeed>

export const deskProgramCalls = {
  /** Opens a mini-program's folder; without a path the system's dialog asks for one. */
  'program.add': z.strictObject({ folder: z.string().max(4_096).optional() }),
  /** Forgets a folder that was added; its files stay where they are. */
  'program.forget': z.strictObject({ program: ProgramId }),
  /** Runs it in front, from `url` (page and query) as if opened with this scene. */
  'program.run': z.strictObject({
    program: ProgramId,
    url: z.string().max(4_096).optional(),
    scene: z.int().min(0).max(99_999).optional(),
  }),
  'program.reload': z.strictObject({ program: ProgramId }),
  'program.close': z.strictObject({ program: ProgramId }),
  'program.clear-storage': z.strictObject({ program: ProgramId }),
  /** Where requests of this program to a host go: a server on this machine, or nowhere again. */
  'program.map': z.strictObject({
    program: ProgramId,
    host: z.string().max(253),
    server: z
      .string()
      .regex(
        /^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}$/,
        'a server such as http://127.0.0.1:8080',
      )
      .optional(),
  }),
  'program.network': z.strictObject({ program: ProgramId, speed: NetworkSpeed }),
  /** Which program the panels show; none closes them. */
  'program.inspect': z.strictObject({ program: ProgramId.optional() }),
} as const
export type DeskProgramCalls = typeof deskProgramCalls

/** A mini-program, or an app that has its own icon, on every phone. */
export type ProgramEntry = Readonly<{
  /** Its app id. */
  id: string
  name: Words
  /** The system that owns it, where the registry knows one. */
  system?: string
  /** What runs it: wechat or alipay; its own system where it is an app of its own. */
  host: string
  isApp: boolean
  /** One character and a CSS colour: `饿 #0091ff`. */
  icon: string
  origin: 'shipped' | 'folder'
  folder?: string
  status: 'ready' | 'compiling' | 'failed'
  /** Files compiled so far, while it compiles. */
  progress?: Readonly<{ done: number; total: number }>
  errors: number
}>
/** Something wrong in its sources; `line` and `column` from 1. */
export type ProgramProblem = Readonly<{
  severity: 'error' | 'warning'
  file: string
  line?: number
  column?: number
  message: string
  source?: string
}>
export type ConsoleLine = Readonly<{
  number: number
  level: 'log' | 'info' | 'warn' | 'error' | 'debug' | 'fault' | 'missing'
  text: string
}>
export type NetworkLine = Readonly<{
  number: number
  method: string
  url: string
  /** An HTTP status, or why there was none. */
  outcome: number | 'ruled-out' | 'not-mapped' | 'no-network' | 'failed'
  milliseconds: number
  bytes: number
}>
/** What the panels show of one program, newest last. */
export type ProgramPanels = Readonly<{
  program: string
  isRunning: boolean
  /** Pages of its stack, the last in front. */
  stack: readonly string[]
  pages: readonly string[]
  /** Compile conditions of its project files. */
  conditions: readonly Readonly<{ name: string; page: string; query: string; scene?: number }>[]
  launch?: Readonly<{ url: string; scene: number }>
  problems: readonly ProgramProblem[]
  console: readonly ConsoleLine[]
  network: readonly NetworkLine[]
  speed: NetworkSpeed
  /** Host → server on this machine. */
  mapped: Readonly<Record<string, string>>
  /** Keys with their JSON, and the bytes of all. */
  storage: Readonly<{ entries: readonly (readonly [string, string])[]; bytes: number }>
  /** AppData of the stack as JSON text, when it was asked for. */
  data?: string
  /** Of its process, in MB. */
  memory?: number
}>
