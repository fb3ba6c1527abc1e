module.exports = [
  {
    name: { zh: '雨天才开的门', en: 'The door that opens in rain' },
    text: {
      zh: [
        '雨巷原本不叫雨巷，叫榆树巷。后来榆树枯了，只剩半截树桩，墙根常年积着水，住在这里的人便改了口。巷子尽头有一间书店，没有招牌，门上挂一块木牌，写着四个字：雨天营业。',
        '我第一次推开那扇门，是搬来的第三天。雨下得不大，却密，像有人在半空里筛面。门轴响了一声，屋里一股旧纸和姜茶的味道。柜台后面的老人抬起头，先看我的鞋，再看我的脸，说：“把伞立在桶里，书不怕人，怕水。”',
        '我说我只是避雨。他点点头，从身后抽出一本薄薄的册子推过来：“避雨也要登记。”册子上每一页都是名字，名字后面不写日期，只写天气：小雨，中雨，雨夹雪，雷阵雨转晴。',
        '我在“小雨”那一栏写下自己的名字。翻回前一页的时候，我看见一个很熟的笔迹。那是我母亲的字。她的名字后面写着：大雨，风从东南来。',
      ],
      en: [
        'Rain Lane was once Elm Lane. When the elm died its stump stayed, and so did the puddles, and people changed the name. At the end of the lane stood a bookshop without a sign. A board on the door said: open in rain.',
        'I first pushed it open three days after I had moved in. “Put your umbrella in the bucket,” said the old man at the counter. “Books are not afraid of people. They are afraid of water.” I was only sheltering, I said. “Then sign for that,” he said.',
        "The register gave no dates, only weather. I wrote my name under light rain and turned back a page. There, in a hand I knew, was my mother's name. Heavy rain, it said, wind from the south-east.",
      ],
    },
  },
  {
    name: { zh: '借书的规矩', en: 'The rules of borrowing' },
    text: {
      zh: [
        '老人姓宋，附近的人都叫他宋掌柜。他借书的规矩只有三条：晴天不借，雨停要还，书里夹着的东西不许动。',
        '“雨停就还，那要是一本厚书呢？”我问。他说：“那你就盼着多下几天。”说完自己先笑了，笑得眼角的纹路一层一层叠起来，像一摞没有裁开的书页。',
        '我借走的第一本书是一部讲修桥的旧书，书页发脆，字是竖排的。读到第四十七页，里面掉出一张车票，去往一个如今已经不通火车的地方。我记着第三条规矩，把它原样放了回去。',
        '第二天清早雨就停了。我抱着书跑到巷尾，木牌已经翻了过去，背面也写着四个字：晴天勿念。门缝里伸出一根绳子，系着一只竹篮，是给还书的人用的。',
      ],
      en: [
        'The old man was called Song. His rules were three: no lending in fine weather; return the book when the rain stops; and leave alone whatever lies between the pages.',
        '“And a thick book?” I asked. “Then hope for more rain,” he said. From the first one I took, an old work on bridges, a train ticket fell out, to a town where no train goes now. I put it back as I had found it.',
        'Next morning the sky was clear. The board had been turned. On its back it said: in fine weather, do not miss us.',
      ],
    },
  },
  {
    name: { zh: '夹在书里的人', en: 'People between the pages' },
    text: {
      zh: [
        '入梅以后雨一连下了十二天，我在书局里待了十二个下午。来借书的人渐渐认得了：修表的阿姨只借地图，读小学的男孩专借没有结局的书，还有一位总穿雨靴的先生，每次都借同一本，每次都说没看完。',
        '宋掌柜说，书里夹的不是东西，是人。有人夹一片叶子，有人夹一张糖纸，夹的时候都想着会回来取。“可大多数人，”他往壶里添了一撮姜丝，“走着走着就晴了。”',
        '我终于问起那个名字。他没有立刻答话，转身从最高的一格上取下一本蓝布面的书，拂了拂灰，却没有递给我。“她借这本的时候，和你现在差不多大。借走那天是大雨，后来一直没还。”',
        '“那这一本是哪儿来的？”“上个月有人放在竹篮里的。”他说，“那天也下雨。绳子动了一下，我出去看，巷子里一个人也没有。”',
      ],
      en: [
        'In the plum rains it poured for twelve days, and I spent twelve afternoons there. I came to know the others: the watch-mender who borrows only maps, the boy who wants books without an ending, the man in rubber boots who takes the same volume each time and never finishes it.',
        '“It is not things that lie between pages,” said Song. “It is people. They all mean to come back. But as they walk, the weather clears.”',
        'I asked about my mother. He took down a book bound in blue cloth. “She borrowed it in heavy rain and never brought it back.” Then where did this come from? “Last month somebody left it in the basket.”',
      ],
    },
  },
  {
    name: { zh: '蓝布面的书', en: 'The book in blue cloth' },
    text: {
      zh: [
        '我求了宋掌柜三个雨天，他才肯让我在店里看那本书。书名已经磨没了，里面讲一个女孩学做伞：选竹、削骨、绷面、上桐油，一步也不能省，省一步，伞就会在最要紧的时候翻过去。',
        '第七十二页夹着一张照片。照片上的母亲站在书局门口，撑一把没有上油的白纸伞，笑得眼睛弯弯的。她身边还有半个人，只露出一只手，手里提着一双雨靴。',
        '我抬起头。穿雨靴的先生正坐在窗边，手里还是那一本。他察觉到我的目光，把书慢慢合上，封面朝下扣在膝头。窗外的雨忽然紧了，像有许多人同时赶路。',
        '“你长得像她。”他说，“她走路也不看水坑。”',
      ],
      en: [
        'It took three rainy days before Song let me read it. It tells how a girl learns to make umbrellas: choosing the bamboo, cutting the ribs, stretching the paper. Leave out one step, and it turns inside out when it matters most.',
        'At page seventy-two lay a photograph: my mother at the door of the shop under an unoiled white umbrella, and beside her half a person, one hand holding a pair of rubber boots.',
        'I looked up. The man at the window closed his book. “You are like her,” he said. “She did not look at puddles either.”',
      ],
    },
  },
  {
    name: { zh: '晴天的账', en: 'What is owed on a fine day' },
    text: {
      zh: [
        '他姓周，是做伞的。年轻时在巷口支一个摊子，雨天卖伞，晴天修伞。母亲跟他学过一个夏天，学到绷面那一步，家里来信叫她回去，她走的时候说，等下次下大雨。',
        '“后来每次下大雨我都来。”他说，“一边等，一边看书。看一页，等一页，所以一直没看完。”我问他等到没有，他指了指我手里的照片：“你看，这不是还回来了么。”',
        '那天傍晚云散得很快，一道光从屋檐落进来，照在登记簿上。宋掌柜拿起笔，在母亲名字后面添了两个字：已还。想了想，又把笔递给我。',
        '我在自己的名字后面写：小雨转晴。然后走出门去，把木牌翻了过来。巷子里的水坑亮得像一面面镜子，我第一次停下来，绕着它们走。',
      ],
      en: [
        'His name was Zhou, and he made umbrellas. My mother had learned from him one summer, until a letter called her home. Next time it pours, she had said.',
        '“So I come whenever it pours. A page read, a page waited. That is why I never finish.” Had she come? He pointed at the photograph. “You see: it has been brought back.”',
        "The clouds broke. Song wrote beside my mother's name: returned. Beside mine I wrote: light rain, clearing. Then I went out, turned the board, and for the first time walked round the puddles.",
      ],
    },
  },
]
