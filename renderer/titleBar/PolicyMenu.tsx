import { Menu } from '@mantine/core'
import type { LawState, PackChoice } from '../../electron/ipc/law.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'

/** A law as it is chosen: a pack at an instant, which may be a preset. */
export type ChosenLaw = Readonly<Pick<LawState, 'label' | 'pack' | 'at' | 'preset'>>

type Props = Readonly<{
  law: ChosenLaw
  packs: readonly PackChoice[]
  onChoose: (policy: string) => void
  testId?: string
  /** Where there is little room: the preset's name, or else the pack's. */
  isShort?: boolean
}>

/** Which pack and date rule now; presets are dates with names. */
export function PolicyMenu({
  law,
  packs,
  onChoose,
  testId = testIds.policyMenu,
  isShort = false,
}: Props) {
  const { t, say } = useTexts()
  const pack = packs.find(({ name }) => name === law.pack)
  const preset = isShort ? pack?.presets.find(({ name }) => name === law.preset) : undefined
  const title = preset ? say(preset.title) : pack ? say(pack.title) : law.pack
  return (
    <Menu position="bottom-start" offset={6} width={380} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="pill policy-pill" title={title} data-testid={testId}>
          <span className="hidden-but-read">{t('title.policy')}</span>
          <b>{title}</b>
          {!isShort && <span className="mono">{law.label}</span>}
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 3.5 5 6.5l3-3" />
          </svg>
        </button>
      </Menu.Target>
      <Menu.Dropdown className="policy-menu">
        {packs.map((choice) => (
          <PackSection key={choice.name} pack={choice} law={law} onChoose={onChoose} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function PackSection({
  pack,
  law,
  onChoose,
}: Pick<Props, 'law' | 'onChoose'> & Readonly<{ pack: PackChoice }>) {
  const { t, say } = useTexts()
  const first =
    pack.presets.find(({ name }) => name === law.preset) ??
    (pack.name === law.pack ? pack.presets[0] : undefined)
  return (
    <>
      <Menu.Label>
        {say(pack.title)}
        {pack.status === 'hypothetical' && (
          <span className="policy-mark">{t('title.hypothetical')}</span>
        )}
      </Menu.Label>
      {pack.name !== law.pack && (
        <Menu.Item
          data-testid={testIds.pack(pack.name)}
          onClick={() => onChoose(`${pack.name}@${law.at.slice(0, 10)}`)}
        >
          <span className="preset-line">
            <span className="mono">
              {pack.name}@{law.at.slice(0, 10)}
            </span>
          </span>
        </Menu.Item>
      )}
      {pack.presets.map((preset) => (
        <Menu.Item
          key={preset.name}
          data-testid={testIds.preset(preset.name)}
          data-current={law.preset === preset.name || undefined}
          // The focus begins where the law stands.
          data-autofocus={preset === first || undefined}
          onClick={() => onChoose(preset.name)}
        >
          <span className="preset-line">
            <span>{say(preset.title)}</span>
            <span className="mono">{preset.at.slice(0, 10)}</span>
          </span>
        </Menu.Item>
      ))}
    </>
  )
}
