Page({
  data: {
    panels: [1, 2].map((n) => ({ title: `Panel ${n}`, content: `Content ${n}` })),
    steps: ['First', 'Second', 'Third'].map((title) => ({ title, description: 'what is done' })),
    columns: [
      { title: 'Name', key: 'name', dataIndex: 'name' },
      { title: 'Count', key: 'count', dataIndex: 'count' },
    ],
    rows: [
      { name: 'Apples', count: 3 },
      { name: 'Pears', count: 5 },
    ],
    vouchers: [
      {
        title: 'Voucher',
        desc: 'until the end',
        money: '50',
        threshold: 'from 500',
        actionAreaInfo: { text: 'Use' },
      },
    ],
  },
  tap() {},
})
