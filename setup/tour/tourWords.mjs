/** What the tour says in the terminal. */
export const tourWords = {
  zh: {
    columns: ['日期', '发生的事', '应有的裁定', '实际', ''],
    right: '一致',
    wrong: '不符',
    allRight: (stops, moments) => `${stops} 站 ${moments} 个时刻全部与历史一致。`,
    someWrong: (wrong, moments) => `${moments} 个时刻中有 ${wrong} 个与历史不符。`,
    page: '页面',
    pictures: '截图',
  },
  en: {
    columns: ['date', 'what', 'expected', 'got', ''],
    right: 'ok',
    wrong: 'WRONG',
    allRight: (stops, moments) =>
      `${stops} stops, ${moments} moments: every ruling was as history has it.`,
    someWrong: (wrong, moments) => `${wrong} of ${moments} moments differ from history.`,
    page: 'page    ',
    pictures: 'pictures',
  },
}
