import type { BuiltIn } from '../nodes/part.ts'
import { audio } from './audio.ts'
import { box, officialAccount, openData, stickyHeader } from './boxes.ts'
import { button } from './button.ts'
import { canvas } from './canvas.ts'
import { checkbox, checkboxGroup, radio, radioGroup } from './choice.ts'
import { editor } from './editor.ts'
import { form } from './form.ts'
import { icon } from './icon.ts'
import { image } from './image.ts'
import { input } from './input.ts'
import { label } from './label.ts'
import { map } from './map.ts'
import { matchMediaElement } from './matchMedia.ts'
import { movableView } from './movable.ts'
import { navigator } from './navigator.ts'
import { actionSheet, loading, modal, toast } from './oldDialogs.ts'
import { pageContainer } from './pageContainer.ts'
import { navigationBar, pageMeta } from './pageMeta.ts'
import { picker } from './picker.ts'
import { pickerView, pickerViewColumn } from './pickerView.ts'
import { progress } from './progress.ts'
import { richText } from './richText.ts'
import { scrollView } from './scrollView.ts'
import { slider } from './slider.ts'
import { swiper, swiperItem } from './swiper.ts'
import { text } from './text.ts'
import { textarea } from './textarea.ts'
import { toggle } from './switch.ts'
import { video } from './video.ts'
import { webView } from './webView.ts'

/** Only looks: its element and the styles make it. */
const plain: BuiltIn = () => ({})

/**
 * Every tag that WXML or AXML has by itself. All are ours: those of @tarojs/components tell each other by their own
 * tag names and are styled by them, so `swiper { … }` of a program would never reach them.
 */
export const builtIns: ReadonlyMap<string, BuiltIn> = new Map<string, BuiltIn>([
  ['action-sheet', actionSheet],
  ['action-sheet-cancel', plain],
  ['action-sheet-item', plain],
  ['ad', box('advertisement')],
  ['ad-custom', box('advertisement')],
  ['animation-video', box('simulated')],
  ['animation-view', box('simulated')],
  ['audio', audio],
  ['block', plain],
  ['button', button],
  ['camera', box('camera')],
  ['canvas', canvas],
  ['channel-live', box('livePlayer')],
  ['channel-video', box('livePlayer')],
  ['checkbox', checkbox],
  ['checkbox-group', checkboxGroup],
  ['contact-button', box('simulated')],
  ['cover-image', image],
  ['cover-view', plain],
  ['editor', editor],
  ['form', form],
  ['functional-page-navigator', plain],
  ['icon', icon],
  ['image', image],
  ['input', input],
  ['join-group-chat', box('simulated')],
  ['keyboard-accessory', plain],
  ['label', label],
  ['lifestyle', officialAccount],
  ['live-player', box('livePlayer')],
  ['live-pusher', box('livePusher')],
  ['loading', loading],
  ['lottie', box('simulated')],
  ['map', map],
  ['match-media', matchMediaElement],
  ['modal', modal],
  ['movable-area', plain],
  ['movable-view', movableView],
  ['native-component', plain],
  ['navigation-bar', navigationBar],
  ['navigator', navigator],
  ['official-account', officialAccount],
  ['open-avatar', openData],
  ['open-data', openData],
  ['page', plain],
  ['page-container', pageContainer],
  ['page-meta', pageMeta],
  ['picker', picker],
  ['picker-view', pickerView],
  ['picker-view-column', pickerViewColumn],
  ['progress', progress],
  ['radio', radio],
  ['radio-group', radioGroup],
  ['rich-text', richText],
  ['root-portal', plain],
  ['scroll-view', scrollView],
  ['share-element', plain],
  ['slider', slider],
  ['slot', plain],
  ['sticky-header', stickyHeader],
  ['sticky-section', plain],
  ['swiper', swiper],
  ['swiper-item', swiperItem],
  ['switch', toggle],
  ['text', text],
  ['textarea', textarea],
  ['toast', toast],
  ['video', video],
  ['view', plain],
  ['voip-room', box('livePlayer')],
  ['web-view', webView],
])
