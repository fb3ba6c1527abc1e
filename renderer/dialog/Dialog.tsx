import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { useFocusBack } from './useFocusBack.ts'
import './dialog.css'

type Props = Readonly<{
  title: string
  size: number
  onClose: () => void
  testId: string
  /** Stands at the top, without a head: its first line says what it is. */
  isBare?: boolean
  children: ReactNode
}>

/** A dialog beside the phone, whose pages would lie over it. Who closes it is where they were before. */
export function Dialog({ title, size, onClose, testId, isBare = false, children }: Props) {
  const { t } = useTexts()
  useFocusBack()
  return (
    <Modal
      opened
      onClose={onClose}
      classNames={{ inner: isBare ? 'dialog-place dialog-top' : 'dialog-place' }}
      {...(isBare ? { 'aria-label': title, withCloseButton: false } : { title })}
      closeButtonProps={{ 'aria-label': t('notice.close') }}
      centered={!isBare}
      returnFocus={false}
      size={size}
      data-testid={testId}
    >
      {children}
    </Modal>
  )
}
