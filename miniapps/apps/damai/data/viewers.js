module.exports = [
  { id: 'xiaoman', name: { zh: '林小满', en: 'Lin Xiaoman' }, document: '1101**********2046' },
  { id: 'zhiyuan', name: { zh: '周知远', en: 'Zhou Zhiyuan' }, document: '3301**********5518' },
  { id: 'jianguo', name: { zh: '林建国', en: 'Lin Jianguo' }, document: '1101**********7713' },
  { id: 'heqing', name: { zh: '何青', en: 'He Qing' }, document: '5101**********0924' },
]
