Page({
  data: {
    buttons: [{ text: 'Delete', bgColor: '#ff3b30', color: '#fff' }],
    options: [1, 2].map((value) => ({ value, title: `Choice ${value}`, description: 'below' })),
    conversations: [
      { key: 'a', label: 'Conversation', description: 'the last words', timestamp: '12:00' },
    ],
    letters: ['A', 'B', 'C'].map((label) => ({ label })),
  },
  tap() {},
})
