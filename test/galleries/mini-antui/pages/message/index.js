Page({
  data: {
    main: { buttonText: 'Go on' },
    other: { buttonText: 'Back' },
  },
  tap() {},
})
