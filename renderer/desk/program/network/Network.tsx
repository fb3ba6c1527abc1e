import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { NetworkSpeed, ProgramPanels } from '../../../../electron/ipc/deskPrograms.ts'
import { call } from '../../../bridge.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { testIds } from '../../../testIds.ts'
import { MapForm } from './MapForm.tsx'
import { Mapped } from './Mapped.tsx'
import { NetworkTable } from './NetworkTable.tsx'
import './network.css'

const speeds = ['normal', 'slow', 'none'] as const satisfies readonly NetworkSpeed[]

/** Every request with what became of it, the speed of the network, and where hosts lead. */
export function Network({ panels }: Readonly<{ panels: ProgramPanels }>) {
  const { t } = useTexts()
  const { mapped, network, program, speed } = panels
  const [form, setForm] = useState<Readonly<{ host: string }>>()
  return (
    <div className="network">
      <div className="panel-tools">
        <span id="network-speed">{t('network.speed')}</span>
        <SegmentedControl
          aria-labelledby="network-speed"
          data-testid={testIds.networkSpeed}
          value={speed}
          onChange={(next) => void call('program.network', { program, speed: next })}
          data={speeds.map((each) => ({
            value: each,
            label: <span data-testid={testIds.speed(each)}>{t(`network.${each}`)}</span>,
          }))}
        />
        {form === undefined && (
          <button
            type="button"
            className="pill"
            data-testid={testIds.mapOpen}
            onClick={() => setForm({ host: '' })}
          >
            {t('network.map')}
          </button>
        )}
      </div>
      {form && (
        <MapForm
          key={form.host}
          program={program}
          host={form.host}
          onDone={() => setForm(undefined)}
        />
      )}
      {form === undefined && <Mapped program={program} mapped={mapped} />}
      {network.length === 0 ? (
        <p className="panel-empty">{t('network.empty')}</p>
      ) : (
        <NetworkTable lines={network} onMap={(host) => setForm({ host })} />
      )}
    </div>
  )
}
