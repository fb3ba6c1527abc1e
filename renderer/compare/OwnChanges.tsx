import { Checkbox } from '@mantine/core'
import { call } from '../bridge.ts'
import { useTexts } from '../i18n/texts.ts'
import { testIds } from '../testIds.ts'

/** Whether the phone beside has the user's own changes too. */
export function OwnChanges({ hasOwn, policy }: Readonly<{ hasOwn: boolean; policy: string }>) {
  const { t } = useTexts()
  return (
    <Checkbox
      className="lane-own"
      size="xs"
      label={t('compare.own')}
      data-testid={testIds.compareOwn}
      checked={hasOwn}
      onChange={({ currentTarget }) =>
        void call('compare.show', { policy, hasOwn: currentTarget.checked })
      }
    />
  )
}
