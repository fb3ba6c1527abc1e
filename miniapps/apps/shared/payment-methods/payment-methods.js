const { iconOf } = require('./icons')
const { words } = require('./words')

Component({
  properties: {
    amount: { type: Number, value: 0 },
    title: { type: String, value: '' },
  },

  data: {
    t: {},
    state: 'loading',
    methods: [],
    chosen: '',
    notice: '',
    noticeKind: '',
    refused: '',
  },

  observers: {
    amount() {
      if (this.plugin) this.ask()
    },
  },

  lifetimes: {
    attached() {
      this.setData({ t: words() })
      this.questions = 0
      wx.miniapp.loadNativePlugin({
        pluginId: 'hutong-checkout',
        success: (plugin) => {
          if (!this.isGone) this.open(plugin)
        },
        fail: () => this.show([], 'unavailable'),
      })
    },
    detached() {
      this.isGone = true
      if (this.plugin) this.plugin.offChange(this.onLawChange)
    },
  },

  methods: {
    open(plugin) {
      this.plugin = plugin
      this.onLawChange = () => this.ask(true)
      plugin.onChange(this.onLawChange)
      this.ask()
    },

    async ask(isChange = false) {
      if (this.isGone) return
      this.questions += 1
      const question = this.questions
      try {
        const { methods } = await this.plugin.methods({ amount: this.data.amount })
        if (this.isGone || question !== this.questions) return
        if (isChange) this.tellChange(methods)
        this.show(methods, methods.length ? 'ready' : 'empty')
      } catch {
        if (question === this.questions) this.show([], 'unavailable')
      }
    },

    tellChange(methods) {
      const before = this.data.methods.map(({ method }) => method).join()
      const after = methods.map(({ method }) => method).join()
      if (before === after) return
      this.setData({ notice: this.data.t.changed, noticeKind: 'changed', refused: '' })
    },

    show(methods, state) {
      const isKept = methods.some(({ method }) => method === this.data.chosen)
      const first = methods.length ? methods[0].method : ''
      this.setData({
        state,
        methods: methods.map((each) => Object.assign({}, each, iconOf(each))),
        chosen: isKept ? this.data.chosen : first,
      })
      this.tellChoice()
    },

    choose({ currentTarget }) {
      this.setData({ chosen: currentTarget.dataset.method, notice: '', noticeKind: '' })
      this.tellChoice()
    },

    tellChoice() {
      const { chosen, methods } = this.data
      const method = methods.find((each) => each.method === chosen)
      this.triggerEvent('change', {
        isReady: Boolean(method),
        method: chosen,
        name: method ? method.name : '',
      })
    },

    async pay() {
      const { amount, chosen: method, title } = this.data
      if (!method || this.isPaying) return undefined
      this.isPaying = true
      this.setData({ notice: '', noticeKind: '', refused: '' })
      const { outcome } = await this.plugin
        .pay({ method, amount, title })
        .catch(() => ({ outcome: 'failed' }))
      this.isPaying = false
      if (this.isGone) return outcome
      this.tellOutcome(outcome, method)
      this.triggerEvent('outcome', { outcome, method })
      return outcome
    },

    tellOutcome(outcome, method) {
      const { t, methods } = this.data
      if (outcome === 'paid') return
      if (outcome === 'cancelled') {
        wx.showToast({ title: t.cancelled, icon: 'none' })
        return
      }
      const tried = methods.find((each) => each.method === method)
      this.setData({
        notice: t[outcome].replace('{}', tried ? tried.name : method),
        noticeKind: outcome,
        refused: outcome === 'refused' ? method : '',
      })
    },
  },
})
