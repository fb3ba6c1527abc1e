import { call, hutong } from '../bridge.ts'
import { showTool } from '../desk/tool.ts'
import { tell } from '../notice.ts'

/** Hands a dropped folder or archive to main by its place on the disk. */
export async function addProgram(file: File): Promise<void> {
  const folder = hutong.pathOf?.(file) ?? ''
  if (folder === '') {
    tell({ type: 'placeless' })
    return
  }
  const reply = await call('program.add', { folder })
  if (reply.ok) showTool('programs')
}
