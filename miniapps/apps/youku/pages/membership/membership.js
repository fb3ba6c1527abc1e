const plans = require('../../data/plans')
const privileges = require('../../data/privileges')
const { fill, say } = require('../../i18n')
const { money } = require('../../money')
const membership = require('../../store/membership')
const { nameTabs } = require('../../tabs')
const words = require('./words')

Page({
  data: {
    t: {},
    plans: [],
    plan: 'quarter',
    privileges: [],
    isMember: false,
    state: '',
    goText: '',
  },

  onLoad() {
    const t = say(words)
    nameTabs()
    wx.setNavigationBarTitle({ title: t.title })
    this.setData({
      t,
      plans: plans.map(({ id, name, days, price, before, hint }) => ({
        id,
        name: say(name),
        hint: say(hint),
        days: fill(t.days, { n: days }),
        price: String(price / 100),
        before: fill(t.before, { n: money(before) }),
      })),
      privileges: privileges.map(({ id, mark, name, text }) => ({
        id,
        mark,
        name: say(name),
        text: say(text),
      })),
    })
  },

  onShow() {
    const { days } = membership.current()
    const { t } = this.data
    this.setData({ isMember: days > 0, state: days ? fill(t.member, { n: days }) : t.none })
    this.choosePlan(this.data.plan)
  },

  tapPlan({ currentTarget }) {
    this.choosePlan(currentTarget.dataset.id)
  },

  choosePlan(plan) {
    const { isMember, t } = this.data
    const { price } = plans.find(({ id }) => id === plan)
    this.setData({ plan, goText: fill(isMember ? t.renew : t.join, { p: money(price) }) })
  },

  join() {
    wx.navigateTo({ url: `/pages/checkout/checkout?plan=${this.data.plan}` })
  },

  onShareAppMessage() {
    return {
      title: this.data.t.title,
      path: '/pages/membership/membership',
      imageUrl: '/images/still-starport.svg',
    }
  },
})
