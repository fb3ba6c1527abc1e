import { Form } from 'antd-mini/es/Form/form'

Page({
  data: {
    options: ['a', 'b'].map((value) => ({ value, label: `Option ${value}` })),
    selections: ['a', 'b'].map((value) => ({ value, text: `Choice ${value}` })),
    places: [{ value: 'zj', label: 'Zhejiang', children: [{ value: 'hz', label: 'Hangzhou' }] }],
    shown: '',
  },
  onLoad() {
    this.form = new Form({ initialValues: { one: 'b', some: ['a'] } })
  },
  keep(field) {
    this.form.addItem(field)
  },
  async submit() {
    this.setData({ shown: JSON.stringify(await this.form.submit()) })
  },
  async upload() {
    return '/star.svg'
  },
})
