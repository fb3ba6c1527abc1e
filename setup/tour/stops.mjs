import {
  chooseWechatPay,
  closePage,
  confirm,
  openChat,
  openCheckout,
  payByPassword,
  shareFromTaobao,
  tapLink,
  tapNewest,
} from './deeds.mjs'

const copyPage = { verdict: 'block', presentation: 'copy-link-page', status: 'stopped' }
const opened = { verdict: 'allow', presentation: 'web-view', status: 'open' }

/**
 * The story in seven stops. A stop has moments: a date for the title bar, what the person does by real clicks, and the
 * ruling that history has. Dates and facts are those of the policy pack `cn`.
 */
export const stops = [
  {
    date: { zh: '2021 年 4 月 10 日', en: '10 April 2021' },
    title: { zh: '罚单开出，墙还在', en: 'A fine, and the walls still stand' },
    caption: {
      zh: '市场监管总局就“二选一”对阿里巴巴罚款 182.28 亿元，为其 2019 年境内销售额的 4%。但微信里的淘宝链接照旧打不开。',
      en: 'The market regulator fines Alibaba 18.228 billion yuan, 4 % of its 2019 sales in China, for making merchants choose one platform of two. A Taobao link in WeChat opens no better than before.',
    },
    moments: [
      {
        at: '2021-04-10',
        action: {
          zh: '陈晨在微信单聊里点开林晓发来的淘宝卡片',
          en: 'In a one-to-one chat in WeChat, Chen Chen taps the Taobao card that Lin Xiao sent',
        },
        what: { zh: '微信单聊：淘宝链接', en: 'WeChat, one-to-one: a Taobao link' },
        expect: { ...copyPage, rule: 'cn-l03' },
        take: async (simulator) => {
          await openChat(simulator, 'chen', 'wechat', 'wechat-1to1')
          return tapLink(simulator, 'wechat-1to1-1')
        },
      },
    ],
  },
  {
    date: { zh: '2021 年 9 月 16 日', en: '16 September 2021' },
    title: { zh: '开放前夜', en: 'The eve' },
    caption: {
      zh: '据媒体报道，工信部 9 月 9 日开会提出三条标准，要求即时通信软件在 17 日前放开合法网址。前一晚，从淘宝分享出来的商品在对方手机上仍然只能复制网址。',
      en: 'As the press reported, the ministry of industry told messaging apps on 9 September to open legal links by the 17th. On the evening before, an item shared from Taobao still leads to a page that only offers its address to copy.',
    },
    moments: [
      {
        at: '2021-09-16',
        action: {
          zh: '陈晨从淘宝把跑鞋分享到微信单聊',
          en: 'Chen Chen shares running shoes from Taobao to a chat in WeChat',
        },
        what: { zh: '淘宝：分享到微信', en: 'Taobao: sharing to WeChat' },
        expect: {
          verdict: 'allow',
          presentation: 'option-shown',
          rule: 'base/sharing',
          status: 'no page',
        },
        take: (simulator) => shareFromTaobao(simulator, 'wechat-1to1'),
      },
      {
        at: '2021-09-16',
        action: {
          zh: '林晓在自己的手机上点开收到的卡片',
          en: 'Lin Xiao taps the card that arrived on her phone',
        },
        what: { zh: '微信单聊：分享来的卡片', en: 'WeChat, one-to-one: the card' },
        expect: { ...copyPage, rule: 'cn-l03' },
        take: async (simulator) => {
          await openChat(simulator, 'lin', 'wechat', 'wechat-1to1')
          return tapNewest(simulator, 'wechat-1to1')
        },
      },
    ],
  },
  {
    date: { zh: '2021 年 9 月 17 日，QQ', en: '17 September 2021, QQ' },
    title: { zh: '开了五个小时', en: 'Open for five hours' },
    caption: {
      zh: '上午 9 点 48 分，记者发现 QQ 可以直接打开淘宝和抖音链接；下午 2 点 51 分又不行了，链接变回了纯文字。同一天里的一开一关。',
      en: 'At 9:48 in the morning reporters found that QQ opened Taobao and Douyin links. By 14:51 it was over, and links had become plain text again: opened and taken back on one day.',
    },
    moments: [
      {
        at: '2021-09-17 10:00',
        action: {
          zh: '上午 10 点，陈晨在 QQ 里点开淘宝链接',
          en: 'At 10:00 Chen Chen taps a Taobao link in QQ',
        },
        what: { zh: 'QQ 单聊：淘宝链接', en: 'QQ, one-to-one: a Taobao link' },
        expect: { ...opened, rule: 'cn-l14' },
        take: async (simulator) => {
          await openChat(simulator, 'chen', 'qq', 'qq-1to1')
          return tapLink(simulator, 'qq-1to1-0')
        },
      },
      {
        at: '2021-09-17 15:00',
        action: { zh: '下午 3 点，再点同一个链接', en: 'At 15:00 he taps the same link again' },
        what: { zh: 'QQ 单聊：同一个链接', en: 'QQ, one-to-one: the same link' },
        expect: {
          verdict: 'block',
          presentation: 'link-stripped',
          rule: 'cn-l14/withdrawn',
          status: 'no page',
        },
        take: async (simulator) => {
          await openChat(simulator, 'chen', 'qq', 'qq-1to1')
          return tapLink(simulator, 'qq-1to1-0')
        },
      },
    ],
  },
  {
    date: { zh: '2021 年 9 月 17 日，微信', en: '17 September 2021, WeChat' },
    title: { zh: '先问一句，再打开', en: 'Asked first, then opened' },
    caption: {
      zh: '微信公布四条原则和第一阶段措施：升级到最新版本后，单聊中的外部链接先提示、再打开。群聊“触达人数多”，功能以后再说。',
      en: 'WeChat names four principles and a first phase: in its newest version, outside links in one-to-one chats open after a warning. Groups, where a link reaches many, are left for later.',
    },
    moments: [
      {
        at: '2021-09-17',
        action: {
          zh: '陈晨在单聊里点开淘宝卡片',
          en: 'Chen Chen taps the Taobao card in the one-to-one chat',
        },
        what: { zh: '微信单聊：淘宝链接', en: 'WeChat, one-to-one: a Taobao link' },
        expect: {
          verdict: 'interstitial',
          presentation: 'confirm-page',
          rule: 'cn-l16',
          status: 'asking',
        },
        take: async (simulator) => {
          await openChat(simulator, 'chen', 'wechat', 'wechat-1to1')
          return tapLink(simulator, 'wechat-1to1-1')
        },
      },
      {
        at: '2021-09-17',
        action: { zh: '他点“继续访问”', en: 'He presses Continue' },
        what: { zh: '微信单聊：继续访问', en: 'WeChat, one-to-one: Continue' },
        expect: {
          verdict: 'interstitial',
          presentation: 'confirm-page',
          rule: 'cn-l16',
          status: 'open',
        },
        take: confirm,
      },
      {
        at: '2021-09-17',
        action: { zh: '他在群里点开淘宝短链接', en: 'In a group he taps a Taobao short link' },
        what: { zh: '微信群聊：淘宝链接', en: 'WeChat, group: a Taobao link' },
        expect: { ...copyPage, rule: 'cn-l17' },
        take: async (simulator) => {
          await closePage(simulator)
          await openChat(simulator, 'chen', 'wechat', 'wechat-group')
          return tapLink(simulator, 'wechat-group-0')
        },
      },
    ],
  },
  {
    date: { zh: '2021 年 9 月 28 日', en: '28 September 2021' },
    title: { zh: '饿了么可以用微信支付了', en: 'WeChat Pay at Ele.me' },
    caption: {
      zh: '饿了么、考拉海购和书旗接入微信支付。前一天，它还不在饿了么的收银台上。',
      en: 'Ele.me, Kaola and Shuqi take WeChat Pay. The day before, it was not among the methods at Ele.me.',
    },
    moments: [
      {
        at: '2021-09-27',
        action: {
          zh: '前一天，陈晨点了一碗面去结算',
          en: 'The day before, Chen Chen orders soup dumplings',
        },
        what: { zh: '饿了么结算：微信支付', en: 'Ele.me, checkout: WeChat Pay' },
        expect: {
          verdict: 'block',
          presentation: 'option-absent',
          rule: 'base/alibaba-wechat-pay',
          offered: 'alipay, huabei',
        },
        take: openCheckout,
      },
      {
        at: '2021-09-28',
        action: { zh: '第二天，他选择微信支付', en: 'The next day he chooses WeChat Pay' },
        what: { zh: '饿了么结算：微信支付', en: 'Ele.me, checkout: WeChat Pay' },
        expect: {
          verdict: 'allow',
          presentation: 'option-shown',
          rule: 'cn-p04',
          offered: 'alipay, huabei, wechat-pay',
          status: 'asking',
        },
        take: async (simulator) => {
          const { offered } = await openCheckout(simulator)
          return { ...(await chooseWechatPay(simulator)), offered }
        },
      },
      {
        at: '2021-09-28',
        action: { zh: '他输入密码付款', en: 'He enters the password and pays' },
        what: { zh: '微信支付：付款', en: 'WeChat Pay: paying' },
        expect: {
          verdict: 'allow',
          presentation: 'option-shown',
          rule: 'cn-p04',
          status: 'paid',
        },
        take: payByPassword,
      },
    ],
  },
  {
    date: { zh: '2021 年 11 月 29 日', en: '29 November 2021' },
    title: { zh: '单聊直接打开', en: 'One-to-one links open directly' },
    caption: {
      zh: '微信公布下一步：单聊中的外部链接直接打开，不再提示；群聊试开放电商类链接。',
      en: 'WeChat takes the next step: outside links in one-to-one chats open without a warning, and links to shops in groups are to be tried.',
    },
    moments: [
      {
        at: '2021-11-29',
        action: { zh: '陈晨点开那张淘宝卡片', en: 'Chen Chen taps the Taobao card' },
        what: { zh: '微信单聊：淘宝链接', en: 'WeChat, one-to-one: a Taobao link' },
        expect: { ...opened, rule: 'cn-l19' },
        take: async (simulator) => {
          await openChat(simulator, 'chen', 'wechat', 'wechat-1to1')
          return tapLink(simulator, 'wechat-1to1-1')
        },
      },
    ],
  },
  {
    date: { zh: '2021 年 11 月 30 日', en: '30 November 2021' },
    title: { zh: '群聊：淘宝能开，抖音不能', en: 'Groups: Taobao opens, Douyin does not' },
    caption: {
      zh: '零点过后，群聊里的电商链接可以打开。抖音短视频不属于电商，仍然只能复制网址。',
      en: 'After midnight, links to shops open in groups. Douyin is short video, no shop, and still gets the page that only offers the address.',
    },
    moments: [
      {
        at: '2021-11-30',
        action: {
          zh: '陈晨在群里点开淘宝短链接',
          en: 'In the group Chen Chen taps the Taobao short link',
        },
        what: { zh: '微信群聊：淘宝链接', en: 'WeChat, group: a Taobao link' },
        expect: { ...opened, rule: 'cn-l20' },
        take: async (simulator) => {
          await openChat(simulator, 'chen', 'wechat', 'wechat-group')
          return tapLink(simulator, 'wechat-group-0')
        },
      },
      {
        at: '2021-11-30',
        action: { zh: '再点群里的抖音链接', en: 'Then the Douyin link in the same group' },
        what: { zh: '微信群聊：抖音链接', en: 'WeChat, group: a Douyin link' },
        expect: { ...copyPage, rule: 'cn-l21' },
        take: async (simulator) => {
          await closePage(simulator)
          return tapLink(simulator, 'wechat-group-1')
        },
      },
    ],
  },
]
