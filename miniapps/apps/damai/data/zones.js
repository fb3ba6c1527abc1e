/** Zones of every hall, from the stage: in which rows, and the colour that stands for it. */
module.exports = [
  { id: 'front', name: { zh: '前区', en: 'Front' }, rows: [1, 2, 3], colour: 'var(--zone-front)' },
  {
    id: 'middle',
    name: { zh: '中区', en: 'Middle' },
    rows: [4, 5, 6, 7],
    colour: 'var(--zone-middle)',
  },
  {
    id: 'back',
    name: { zh: '后区', en: 'Back' },
    rows: [8, 9, 10, 11],
    colour: 'var(--zone-back)',
  },
]
