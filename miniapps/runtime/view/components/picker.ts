import { isOn, listOf, numberOf, recordOf, textOf } from '../attributeValues.ts'
import type { BuiltIn, Host } from '../nodes/part.ts'
import { openPickerSheet, type PickerSheet } from '../overlays/pickerSheet.ts'
import { type Columns, dateColumns, dateValue, timeColumns, timeValue } from './pickerDates.ts'
import { regionColumns } from './regions.ts'

type Attribute = Host['attribute']

/** How one mode fills the columns, and what is chosen in them. */
type Mode = Readonly<{
  /** `chosen` are the entries now in the middle; none before it opens. */
  columns: (attribute: Attribute, value: unknown, chosen?: readonly string[]) => Columns
  value: (chosen: readonly string[], indexes: readonly number[]) => unknown
  detail?: (value: unknown) => Readonly<Record<string, unknown>>
}>

const labels = (range: unknown, key: string): readonly string[] =>
  listOf(range).map((entry) => textOf(typeof entry === 'object' ? recordOf(entry)[key] : entry))
const keyOf = (attribute: Attribute): string => textOf(attribute('range-key'))
const fieldsOf = (attribute: Attribute): 'year' | 'month' | 'day' => {
  const fields = textOf(attribute('fields'))
  return fields === 'year' || fields === 'month' ? fields : 'day'
}
const levels: Readonly<Record<string, number>> = { province: 1, city: 2 }

const modes: Readonly<Record<string, Mode>> = {
  selector: {
    columns: (attribute, value) => ({
      columns: [labels(attribute('range'), keyOf(attribute))],
      indexes: [numberOf(value)],
    }),
    value: (_, indexes) => indexes[0] ?? 0,
  },
  multiSelector: {
    columns: (attribute, value) => {
      const columns = listOf(attribute('range')).map((range) => labels(range, keyOf(attribute)))
      return { columns, indexes: columns.map((_, index) => numberOf(listOf(value)[index])) }
    },
    value: (_, indexes) => indexes,
  },
  time: {
    columns: (attribute, value, chosen) =>
      timeColumns(
        chosen ? timeValue(chosen) : textOf(value),
        textOf(attribute('start')),
        textOf(attribute('end')),
      ),
    value: timeValue,
  },
  date: {
    columns: (attribute, value, chosen) =>
      dateColumns(
        chosen ? dateValue(chosen) : textOf(value),
        textOf(attribute('start')),
        textOf(attribute('end')),
        fieldsOf(attribute),
        new Date().toISOString().slice(0, 10),
      ),
    value: dateValue,
  },
  region: {
    columns: (attribute, value, chosen) =>
      regionColumns(
        chosen ?? listOf(value).map((part) => textOf(part)),
        levels[textOf(attribute('level'))] ?? 3,
      ),
    value: (chosen) => chosen,
    detail: (value) => ({ code: listOf(value).map(() => '000000'), postcode: '000000' }),
  },
}

export const picker: BuiltIn = ({ attribute, emit, services }) => {
  let value: unknown
  let open: PickerSheet | undefined
  let turned: readonly number[] = []
  const mode = (): Mode =>
    modes[textOf(attribute('mode'), 'selector')] ?? (modes['selector'] as Mode)
  const chosenIn = (columns: Columns['columns'], indexes: readonly number[]): readonly string[] =>
    columns.map((column, index) => column[indexes[index] ?? 0] ?? column.at(-1) ?? '')
  const show = (): void => {
    let { columns, indexes } = mode().columns(attribute, value)
    turned = indexes
    const sheet = openPickerSheet(
      services.layer,
      { title: textOf(attribute('header-text')), words: services.words },
      {
        turned: (column, entry) => {
          turned = turned.with(column, entry)
          emit('columnchange', { column, value: entry })
          if (attribute('mode') === 'multiSelector') return
          ;({ columns, indexes } = mode().columns(attribute, value, chosenIn(columns, turned)))
          turned = indexes.length > 1 ? indexes : turned
          if (indexes.length > 1) sheet.change(columns, indexes)
        },
        confirmed: (last) => {
          open = undefined
          const shown = mode().columns(attribute, last, chosenIn(columns, last)).columns
          value = mode().value(chosenIn(shown.length > 0 ? shown : columns, last), last)
          emit('change', { value, ...mode().detail?.(value) }, { bubbles: true, model: { value } })
        },
        cancelled: () => {
          open = undefined
          emit('cancel', {})
        },
      },
    )
    sheet.change(columns, indexes)
    open = sheet
  }
  return {
    set: (name, given) => {
      if (name === 'value') value = given
      if (open === undefined || (name !== 'range' && name !== 'value')) return
      const { columns, indexes } = mode().columns(attribute, name === 'value' ? given : turned)
      turned = indexes
      open.change(columns, indexes)
    },
    tap: () => {
      if (!isOn(attribute('disabled'))) show()
      return true
    },
    value: () => value ?? (attribute('mode') === undefined ? 0 : ''),
    reset: () => {
      value = attribute('value')
    },
  }
}
