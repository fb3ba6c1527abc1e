import type { ApiContext } from '../apiContext.ts'
import type { ApiSet, Result } from './apiSet.ts'
import { recordOf, textOf } from './given.ts'
import { homeAddress } from './places.ts'

/** What the last code that was scanned says, where main does not answer with another. */
const scanned = 'https://example.com/hutong'

export async function scan(context: ApiContext, input: Result): Promise<Result> {
  const answer = recordOf(await context.call('scanCode', input))
  return { ...answer, result: textOf(answer['result'], scanned) }
}

export async function clipboardText(context: ApiContext): Promise<string> {
  const answer = await context.call('getClipboardData', {})
  return textOf(typeof answer === 'string' ? answer : recordOf(answer)['data'])
}

/** What a person would show the program, pick out or have copied. */
export function fromPhoneApis(context: ApiContext): ApiSet {
  const { userName: displayName, telNumber: phoneNumber } = homeAddress
  return {
    served: {
      scanCode: async ({ onlyFromCamera }) => {
        const fixed = { scanType: 'QR_CODE', charSet: 'UTF-8', path: '', rawData: '' }
        return { ...fixed, ...(await scan(context, { onlyFromCamera: onlyFromCamera === true })) }
      },
      getClipboardData: async () => ({ data: await clipboardText(context) }),
      chooseContact: () => ({ displayName, phoneNumber, phoneNumberList: phoneNumber }),
      chooseInvoiceTitle: () => ({
        type: '0',
        title: '杭州胡同科技有限公司',
        taxNumber: '91330100MA00000000',
        companyAddress: '浙江省杭州市西湖区北山街84号',
        telephone: '0571-00000000',
        bankName: '',
        bankAccount: '',
      }),
      chooseLicensePlate: () => ({ plateNumber: '浙A12345' }),
      getSelectedTextRange: () => ({ start: 0, end: 0 }),
    },
  }
}
