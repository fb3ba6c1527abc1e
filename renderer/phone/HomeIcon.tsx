import type { Words } from '../../policies/engine/model.ts'
import { useTexts } from '../i18n/texts.ts'
import { AppIcon } from '../icon/AppIcon.tsx'
import { testIds } from '../testIds.ts'
import type { App } from './apps.ts'
import { openApp } from './openApp.ts'
import { useCall } from './lane.ts'
import { ProgressRing } from './ProgressRing.tsx'

type Props = Readonly<{ app: App; name: Words | undefined; unread: number }>

/** One place on the home screen: icon, name, and what waits. */
export function HomeIcon({ app, name, unread }: Props) {
  const call = useCall()
  const { t, say } = useTexts()
  const { program } = app
  const text = name ? say(name) : app.id
  return (
    <li>
      <button
        type="button"
        title={text}
        data-status={program?.status}
        data-testid={testIds.app(app.id)}
        onClick={() => openApp(call, app)}
      >
        <AppIcon icon={app.icon} />
        {program?.status === 'compiling' && <ProgressRing progress={program.progress} />}
        <span className="home-name">{text}</span>
        {unread > 0 && (
          <span className="unread">
            <span aria-hidden="true">{unread}</span>
            <span className="hidden-but-read">{t('phone.unread', { count: unread })}</span>
          </span>
        )}
        {program?.status === 'compiling' && (
          <span className="hidden-but-read">{t('program.compiling')}</span>
        )}
        {program?.status === 'failed' && (
          <span className="unread">
            <span aria-hidden="true">!</span>
            <span className="hidden-but-read">
              {t('program.failed', { count: program.errors })}
            </span>
          </span>
        )}
      </button>
    </li>
  )
}
