import { Form } from 'antd-mini/es/Form/form'

Page({
  data: {
    shown: '',
  },
  onLoad() {
    this.form = new Form({
      initialValues: { name: 'Zhang', count: 2, open: true, stars: 3 },
      rules: { name: [{ required: true, message: 'Name?' }] },
    })
  },
  keep(field) {
    this.form.addItem(field)
  },
  async submit() {
    this.setData({ shown: JSON.stringify(await this.form.submit()) })
  },
})
