import { commandIds, commandMenus, commands, menuOf } from '../../electron/ipc/commands.ts'
import { Dialog } from '../dialog/Dialog.tsx'
import { showDialog } from '../dialog/dialog.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'
import { shownKeys } from './keys.ts'
import { isMac } from './runCommand.ts'
import './shortcuts.css'

/** Keys of single parts of the window, which are no commands. */
const ofParts = [
  ['shortcuts.play', ' '],
  ['shortcuts.step', 'ArrowLeft', 'ArrowRight'],
  ['shortcuts.ends', 'Home', 'End'],
  ['shortcuts.switch', ' '],
  ['shortcuts.unswitch', 'Delete'],
] as const

/** All keys, by menu. */
export function Shortcuts() {
  const { t, say } = useTexts()
  return (
    <Dialog
      title={t('shortcuts.title')}
      size={620}
      testId={testIds.shortcuts}
      onClose={() => showDialog(undefined)}
    >
      <div className="shortcuts">
        {commandMenus.map((menu) => {
          const ids = commandIds.filter((id) => menuOf(id) === menu && commands[id].keys.length > 0)
          return (
            <section key={menu}>
              <h3>{t(`menu.${menu}`)}</h3>
              <dl>
                {ids.map((id) => (
                  <Line key={id} title={say(commands[id].title)} keys={commands[id].keys} />
                ))}
              </dl>
            </section>
          )
        })}
        <section>
          <h3>{t('shortcuts.parts')}</h3>
          <dl>
            {ofParts.map(([name, ...keys]) => (
              <Line key={name} title={t(name)} keys={keys} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}

function Line({ title, keys }: Readonly<{ title: string; keys: readonly string[] }>) {
  const { t } = useTexts()
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {keys.map((each) => (
          <kbd key={each}>{each === ' ' ? t('shortcuts.space') : shownKeys(each, isMac)}</kbd>
        ))}
      </dd>
    </div>
  )
}
