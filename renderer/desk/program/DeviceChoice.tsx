import { deviceNames, devices, type Device } from '../../../electron/ipc/device.ts'
import { call } from '../../bridge.ts'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'

/** How large the phone is that programs are tried on. */
export function DeviceChoice({ device }: Readonly<{ device: Device }>) {
  const { t } = useTexts()
  return (
    <label className="device-choice">
      {t('device.label')}
      <DeviceSelect device={device} testId={testIds.device} />
    </label>
  )
}

export function DeviceSelect({
  device,
  label,
  testId,
}: Readonly<{ device: Device; label?: string; testId?: string }>) {
  const { t } = useTexts()
  return (
    <select
      className="field"
      aria-label={label}
      data-testid={testId}
      value={device}
      onChange={({ currentTarget: { value } }) => {
        const chosen = deviceNames.find((name) => name === value)
        if (chosen) void call('settings.set', { device: chosen })
      }}
    >
      {deviceNames.map((name) => (
        <option key={name} value={name}>
          {t(`device.${name}`, devices[name])}
        </option>
      ))}
    </select>
  )
}
