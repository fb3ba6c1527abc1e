import { listOf, numberOf, recordOf, textOf } from '../attributeValues.ts'
import { type Columns, dateColumns, dateValue, timeColumns } from '../components/pickerDates.ts'
import { openPickerSheet } from '../overlays/pickerSheet.ts'
import type { Services } from '../services.ts'
import { type CallSet, CallRefused } from './callRefused.ts'

/** Alipay's pickers that are calls, not components. */
export const pickCalls: CallSet = {
  datePicker: async (input, services) => {
    const format = textOf(input['format'], 'yyyy-MM-dd')
    const given = textOf(input['currentDate'])
    const [start, end] = [textOf(input['startDate']), textOf(input['endDate'])]
    const today = new Date().toISOString().slice(0, 10)
    const isClock = !format.includes('yyyy')
    const fields = format.includes('dd') ? 'day' : format.includes('MM') ? 'month' : 'year'
    const columnsOf = (value: string): Columns =>
      isClock ? timeColumns(value, start, end) : dateColumns(value, start, end, fields, today)
    const read = (chosen: readonly string[]): string =>
      isClock ? chosen.join(':') : dateValue(chosen)
    const chosen = await pick(columnsOf(given), '', services, (entries) => columnsOf(read(entries)))
    return { date: read(chosen) }
  },
  optionsSelect: async (input, services) => {
    const title = textOf(input['title'])
    const lists = [input['optionsOne'], input['optionsTwo']]
      .map(listOf)
      .filter(({ length }) => length > 0)
    const first = numberOf(input['selectedOneIndex'])
    const second = numberOf(input['selectedTwoIndex'])
    const columns = lists.map((list) => list.map((entry) => textOf(entry)))
    const chosen = await pick(
      { columns, indexes: [first, second].slice(0, columns.length) },
      title,
      services,
    )
    const place = (column: number): Readonly<Record<string, unknown>> => ({
      index: columns[column]?.indexOf(chosen[column] ?? '') ?? -1,
      option: chosen[column] ?? '',
    })
    const [one, two] = [place(0), place(1)]
    return {
      selectedOneIndex: one['index'],
      selectedOneOption: one['option'],
      ...(columns.length > 1
        ? { selectedTwoIndex: two['index'], selectedTwoOption: two['option'] }
        : {}),
    }
  },
  multiLevelSelect: async (input, services) => {
    const top = listOf(input['list'])
    const levels = (chosen: readonly string[]): Columns => {
      const columns: (readonly string[])[] = []
      const indexes: number[] = []
      let list = top
      for (let depth = 0; list.length > 0; depth++) {
        const names = list.map((entry) => textOf(recordOf(entry)['name']))
        const index = Math.max(0, names.indexOf(chosen[depth] ?? ''))
        columns.push(names)
        indexes.push(index)
        list = listOf(recordOf(list[index])['subList'])
      }
      return { columns, indexes }
    }
    const chosen = await pick(levels([]), textOf(input['title']), services, levels)
    return { success: true, result: chosen.map((name) => ({ name })) }
  },
}

/** Resolves with the entry of each column; `follow` says what the columns are once one turned. */
function pick(
  start: Columns,
  title: string,
  { layer, words }: Services,
  follow?: (chosen: readonly string[]) => Columns,
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let shown = start
    const entries = (indexes: readonly number[]): readonly string[] =>
      shown.columns.map((column, index) => column[indexes[index] ?? 0] ?? column.at(-1) ?? '')
    const sheet = openPickerSheet(
      layer,
      { title, words },
      {
        turned: (column, index) => {
          shown = { ...shown, indexes: shown.indexes.with(column, index) }
          if (follow === undefined || shown.columns.length === 1) return
          shown = follow(entries(shown.indexes))
          sheet.change(shown.columns, shown.indexes)
        },
        confirmed: (indexes) => resolve(entries(indexes)),
        cancelled: () => reject(new CallRefused('cancel')),
      },
    )
    sheet.change(shown.columns, shown.indexes)
  })
}
