import { endStyle } from './endStyle.ts'
import { frameStyle } from './frameStyle.ts'
import { phoneStyle } from './phoneStyle.ts'
import { printStyle } from './printStyle.ts'
import { sceneStyle } from './sceneStyle.ts'
import { titleStyle } from './titleStyle.ts'

/** All style of a story's page, which loads nothing. */
export const pageStyle = [
  frameStyle,
  titleStyle,
  sceneStyle,
  phoneStyle,
  endStyle,
  printStyle,
].join('')
