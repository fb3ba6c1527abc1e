/** What the tour says in the terminal and on its page. */
export const tourWords = {
  zh: {
    columns: ['日期', '发生的事', '应有的裁定', '实际', ''],
    right: '一致',
    wrong: '不符',
    allRight: (stops, moments) => `${stops} 站 ${moments} 个时刻全部与历史一致。`,
    someWrong: (wrong, moments) => `${moments} 个时刻中有 ${wrong} 个与历史不符。`,
    page: '页面',
    pictures: '截图',
    title: '2021 年 9 月的互联互通，七站看完',
    lead: '同一个链接、同一个收银台，从 2021 年 4 月到 11 月。每一步都在真实的模拟器窗口里点出来，每一条裁定都与当时的规则核对过。',
    wholeWindow: '看整个窗口',
    differs: '与历史不符',
    allMoments: '全部时刻',
    footer: (electron, language) =>
      `由 Hutong 在 Electron ${electron} 上运行时截取，窗口语言为${language === 'zh' ? '中文' : '英文'}。点击手机可看整个窗口。`,
    verdicts: {
      allow: '放行',
      interstitial: '提示后放行',
      choose: '由用户选择',
      reroute: '改道',
      block: '拦截',
    },
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
    title: 'The opening of September 2021, in seven stops',
    lead: 'One link and one checkout, from April to November 2021. Every step was clicked in the real window of the simulator, and every ruling was checked against what the rules were that day.',
    wholeWindow: 'See the whole window',
    differs: 'Differs from history',
    allMoments: 'All moments',
    footer: (electron, language) =>
      `Taken from Hutong running on Electron ${electron}, its window in ${language === 'zh' ? 'Chinese' : 'English'}. A click on a phone shows the whole window.`,
    verdicts: {
      allow: 'Allow',
      interstitial: 'Ask first',
      choose: 'Choose',
      reroute: 'Reroute',
      block: 'Block',
    },
  },
}
