import type { z } from 'zod'
import type { Rule, When } from '../../policies/engine/model.ts'

const window = { from: '2021-09-17T00:00:00+08:00', until: '2022-01-01T00:00:00+08:00' }

/** A value for every condition that a rule can have, and the other ways in which some are written. */
const whens: readonly z.input<typeof When>[] = [
  {
    region: 'CN',
    host: ['wechat', 'qq'],
    version: { not: 'older' },
    platform: { not: ['ios', 'harmony'] },
    surface: 'chat-1to1',
    action: 'open-link',
    trigger: 'tap',
    frame: 'top',
    form: 'https',
    target: 'taobao',
    owner: 'alibaba',
    category: 'e-commerce',
    relation: 'rival',
    merchant: 'taobao',
    'merchant-owner': 'alibaba',
    method: 'alipay',
    goods: 'physical',
    choice: 'unset',
    age: 'adult',
    flags: ['lottery', 'rumour'],
    suspicions: ['punycode', 'look-alike', 'userinfo'],
    noticed: false,
    installed: true,
    linked: false,
    declared: true,
    rollout: { 'at-least': 10, below: 20 },
    strikes: { 'at-least': 1 },
    address: ['taobao.com/item?a=1&b=2', '.jd.com', "qq.com/it's\\a%20path"],
  },
  { flags: { not: 'lottery' }, suspicions: { not: ['ip-address', 'unencrypted'] } },
  { address: 'tb.cn' },
  {},
]

export const everyCondition: readonly Partial<z.input<typeof Rule>>[] = whens.map(
  (when, index) => ({
    id: `every/${index}`,
    when,
    ...(index % 2 === 0 ? { 'in-force': window } : {}),
  }),
)
