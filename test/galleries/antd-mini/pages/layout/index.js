Page({
  data: {
    vars: { '--color-primary': '#00b578' },
    items: ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({
      title,
      description: 'below',
      icon: 'AppOutline',
    })),
  },
})
