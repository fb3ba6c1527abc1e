import { useState } from 'react'
import type { HostState } from '../../electron/ipc/host.ts'
import { useTexts } from '../i18n/texts.ts'
import { copyText } from '../phone/pages/copyText.ts'
import { testIds } from '../testIds.ts'
import { Dialog } from './Dialog.tsx'
import { showDialog } from './dialog.ts'

/** Which Hutong this is, what it runs on and why, and where it keeps its data. */
export function About({ about }: Readonly<{ about: HostState['about'] }>) {
  const { t } = useTexts()
  const [isCopied, setCopied] = useState(false)
  const { version, electron, chromium, node, origin, folder } = about
  return (
    <Dialog
      title={t('about.title')}
      size={520}
      testId={testIds.about}
      onClose={() => showDialog(undefined)}
    >
      <div className="about">
        <p className="about-what">
          <b>{t('about.version', { version })}</b>
          {t('about.what')}
        </p>
        <dl>
          <dt>{t('about.runs')}</dt>
          <dd>
            {t('about.engine', { electron, chromium, node })}
            <small>{t(`about.${origin}`)}</small>
          </dd>
          <dt>{t('about.data')}</dt>
          <dd>
            <span className="about-folder">
              <span className="mono">{folder}</span>
              <button
                type="button"
                className="pill"
                data-testid={testIds.aboutCopy}
                onClick={() => {
                  copyText(folder)
                  setCopied(true)
                }}
              >
                <span role="status">{t(isCopied ? 'about.copied' : 'about.copy')}</span>
              </button>
            </span>
          </dd>
          <dt>{t('about.licence')}</dt>
          <dd>{t('about.licences')}</dd>
        </dl>
      </div>
    </Dialog>
  )
}
