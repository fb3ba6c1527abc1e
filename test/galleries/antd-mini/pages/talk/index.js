Page({
  data: {
    prompts: [{ key: 'a', label: 'First', description: 'How is the weather?' }],
    actions: [{ label: 'Copy', icon: 'CopyOutline' }],
    thoughts: [{ key: 'a', title: 'A thought', content: 'and what it holds' }],
  },
  tap() {},
})
