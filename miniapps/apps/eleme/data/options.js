module.exports = {
  bowl: {
    name: { zh: '份量', en: 'Size' },
    choices: [
      { id: 'regular', name: { zh: '标准份', en: 'Regular' }, add: 0 },
      { id: 'large', name: { zh: '大份', en: 'Large' }, add: 400 },
    ],
  },
  spice: {
    name: { zh: '辣度', en: 'Heat' },
    choices: [
      { id: 'none', name: { zh: '不辣', en: 'None' }, add: 0 },
      { id: 'mild', name: { zh: '微辣', en: 'Mild' }, add: 0 },
      { id: 'medium', name: { zh: '中辣', en: 'Medium' }, add: 0 },
      { id: 'hot', name: { zh: '特辣', en: 'Hot' }, add: 0 },
    ],
  },
  extras: {
    name: { zh: '加料（可多选）', en: 'Extras, any number' },
    isMany: true,
    choices: [
      { id: 'egg', name: { zh: '溏心蛋', en: 'Soft egg' }, add: 300 },
      { id: 'greens', name: { zh: '时令青菜', en: 'Greens' }, add: 200 },
      { id: 'beef', name: { zh: '加一份牛腱', en: 'More beef' }, add: 900 },
    ],
  },
  cup: {
    name: { zh: '杯型', en: 'Cup' },
    choices: [
      { id: 'medium', name: { zh: '中杯', en: 'Medium' }, add: 0 },
      { id: 'large', name: { zh: '大杯', en: 'Large' }, add: 300 },
    ],
  },
  sugar: {
    name: { zh: '甜度', en: 'Sugar' },
    choices: [
      { id: 'full', name: { zh: '标准糖', en: 'Standard' }, add: 0 },
      { id: 'less', name: { zh: '少糖', en: 'Less' }, add: 0 },
      { id: 'zero', name: { zh: '不另加糖', en: 'None' }, add: 0 },
    ],
  },
  ice: {
    name: { zh: '温度', en: 'Ice' },
    choices: [
      { id: 'ice', name: { zh: '正常冰', en: 'Regular ice' }, add: 0 },
      { id: 'little', name: { zh: '少冰', en: 'Little ice' }, add: 0 },
      { id: 'warm', name: { zh: '热饮', en: 'Hot' }, add: 0 },
    ],
  },
  toppings: {
    name: { zh: '小料（可多选）', en: 'Toppings, any number' },
    isMany: true,
    choices: [
      { id: 'pearls', name: { zh: '黑糖珍珠', en: 'Pearls' }, add: 200 },
      { id: 'jelly', name: { zh: '椰果', en: 'Coconut jelly' }, add: 200 },
      { id: 'cream', name: { zh: '奶盖', en: 'Cream cap' }, add: 400 },
    ],
  },
  cake: {
    name: { zh: '尺寸', en: 'Size' },
    choices: [
      { id: 'slice', name: { zh: '切块', en: 'Slice' }, add: 0 },
      { id: 'six', name: { zh: '6 寸整个', en: 'Whole, 15 cm' }, add: 9600 },
    ],
  },
}
