import { isOn, isOnUnlessSaid, listOf, numberOf, textOf } from '../attributeValues.ts'
import { showActionSheet } from '../overlays/actionSheet.ts'
import { showModal } from '../overlays/modal.ts'
import { hideToast, showToast } from '../overlays/toast.ts'
import { CallRefused, type CallSet } from './callRefused.ts'

const toastLasts = 1_500
const icons = new Set(['success', 'error', 'loading', 'none'])

/** What says something over the page. */
export const feedbackCalls: CallSet = {
  showToast: (input, { layer, addressOf }) => {
    const icon = textOf(input['icon'], 'success')
    showToast(layer, {
      title: textOf(input['title']),
      icon: icons.has(icon) ? (icon as 'success') : 'success',
      image: addressOf(input['image']),
      isModal: isOn(input['mask']),
      duration: numberOf(input['duration'], toastLasts),
    })
  },
  hideToast,
  showLoading: (input, { layer }) =>
    showToast(layer, {
      title: textOf(input['title']),
      icon: 'loading',
      image: '',
      isModal: isOn(input['mask']),
    }),
  hideLoading: hideToast,
  showModal: async (input, { layer, words }) => {
    const hasCancel = isOnUnlessSaid(input['showCancel'])
    const answer = await showModal(layer, {
      title: textOf(input['title']),
      content: textOf(input['content']),
      confirmText: textOf(input['confirmText']) || words.confirm,
      cancelText: hasCancel ? textOf(input['cancelText']) || words.cancel : '',
      confirmColor: textOf(input['confirmColor']),
      cancelColor: textOf(input['cancelColor']),
      ...(isOn(input['editable'])
        ? { editable: { placeholder: textOf(input['placeholderText']) } }
        : {}),
    })
    return { ...answer, content: answer.content ?? null, cancel: !answer.confirm }
  },
  showActionSheet: async (input, { layer, words }) => {
    const items = listOf(input['itemList']).map((item) => textOf(item))
    if (items.length === 0) throw new CallRefused('parameter error: itemList is empty')
    const tapIndex = await showActionSheet(layer, {
      title: textOf(input['alertText']) || textOf(input['title']),
      items,
      color: textOf(input['itemColor']),
      cancel: words.cancel,
    })
    if (tapIndex === undefined) throw new CallRefused('cancel')
    return { tapIndex }
  },
}
