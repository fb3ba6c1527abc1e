import { ApiFailure, type ApiContext } from '../../apiContext.ts'
import type { ApiSet, Options, Result } from '../apiSet.ts'
import { listOf, recordOf, textOf } from '../given.ts'
import { homeAddress } from '../places.ts'
import { chosen } from './dialogs.ts'
import { phoneWords } from '../phoneWords.ts'

/** Choosers that Alipay draws itself: here one list after another, and an input for a date. */

const cities = [
  { city: '杭州', adCode: '330100', longitude: 120.153_6, latitude: 30.287_4 },
  { city: '上海', adCode: '310100', longitude: 121.472_6, latitude: 31.231_7 },
  { city: '北京', adCode: '110100', longitude: 116.405_3, latitude: 39.905 },
  { city: '深圳', adCode: '440300', longitude: 114.085_9, latitude: 22.547 },
] as const

export function chooserApis(context: ApiContext): ApiSet {
  const one = async (items: readonly string[], title: unknown): Promise<number> => {
    const index = await chosen(context, items, title)
    if (index < 0) throw new ApiFailure('cancel', { error: 11, errorMessage: '用户取消操作' })
    return index
  }
  const city = async (): Promise<Result> => {
    const index = await one(
      cities.map((each) => each.city),
      phoneWords(context, 'city'),
    )
    return cities[index] ?? cities[0]
  }
  return {
    served: {
      chooseCity: city,
      chooseDistrict: async () => {
        const { city: name, adCode } = await city()
        return { city: name, adCode, name }
      },
      optionsSelect: async (options) => {
        const first = listOf(options['optionsOne']).map((option) => textOf(option))
        const second = listOf(options['optionsTwo']).map((option) => textOf(option))
        const selectedOneIndex = await one(first, options['title'])
        const result = { selectedOneIndex, selectedOneOption: first[selectedOneIndex] }
        if (second.length === 0) return { ...result, selectedTwoIndex: -1, selectedTwoOption: '' }
        const selectedTwoIndex = await one(second, options['title'])
        return { ...result, selectedTwoIndex, selectedTwoOption: second[selectedTwoIndex] }
      },
      multiLevelSelect: async (options) => {
        const result: Result[] = []
        for (let level = listOf(options['list']); level.length > 0;) {
          const names = level.map((item) => textOf(recordOf(item)['name']))
          // Each level is asked for once the one above it is chosen.
          const index = await one(names, options['title'])
          result.push({ name: names[index] })
          level = listOf(recordOf(level[index])['subList'])
        }
        return { success: true, result }
      },
      regionPicker: async () => {
        await one([homeAddress.countyName], phoneWords(context, 'district'))
        const { provinceName, cityName, countyName } = homeAddress
        return { data: [provinceName, cityName, countyName], code: ['330000', '330100', '330106'] }
      },
      datePicker: (options) => pickDate(options, context),
      choosePhoneContact: async () => {
        await one(
          [`${homeAddress.userName} ${homeAddress.telNumber}`],
          phoneWords(context, 'person'),
        )
        return { name: homeAddress.userName, mobile: homeAddress.telNumber }
      },
      chooseAlipayContact: async () => ({
        contacts: [await contact(one, phoneWords(context, 'person'))],
      }),
      chooseContact: async () => ({
        contactsDicArray: [await contact(one, phoneWords(context, 'person'))],
      }),
    },
  }
}

async function contact(
  one: (items: readonly string[], title: unknown) => Promise<number>,
  title: string,
): Promise<Result> {
  await one([homeAddress.userName], title)
  return {
    realName: homeAddress.userName,
    displayName: homeAddress.userName,
    mobile: homeAddress.telNumber,
    userId: '2088000000000000',
    avatar: '',
    email: '',
    headImageUrl: '',
  }
}

async function pickDate(options: Options, context: ApiContext): Promise<Result> {
  const placeholderText =
    textOf(options['currentDate']) || formatted(textOf(options['format'], 'yyyy-MM-dd'))
  const input = {
    title: phoneWords(context, 'date'),
    content: placeholderText,
    placeholderText,
    editable: true,
  }
  const answer = recordOf(await context.call('showModal', input))
  if (answer['confirm'] !== true)
    throw new ApiFailure('cancel', { error: 11, errorMessage: '用户取消操作' })
  return { date: textOf(answer['content']) || placeholderText }
}

/** Today, as `yyyy-MM-dd HH:mm:ss` and its parts. */
function formatted(format: string): string {
  const now = new Date()
  const parts: Readonly<Record<string, number>> = {
    yyyy: now.getFullYear(),
    MM: now.getMonth() + 1,
    dd: now.getDate(),
    HH: now.getHours(),
    mm: now.getMinutes(),
    ss: now.getSeconds(),
  }
  return format.replaceAll(/yyyy|MM|dd|HH|mm|ss/g, (part) => String(parts[part]).padStart(2, '0'))
}
