module.exports = [
  {
    name: { zh: '头一壶水', en: 'The first kettle' },
    text: {
      zh: [
        '顺和茶馆每天四点一刻生火，头一壶水不泡茶，浇在门口的石阶上，叫“开门水”。爷爷说，人踩着湿石阶进来，心里就先静了三分。',
        '我接手茶馆那年二十二岁，什么也不会，只会浇这一壶水。老客人们倒不挑，茶淡了说清口，茶浓了说提神，烫着嘴了就说，嗯，今天水好。',
        '靠窗第二张桌子是戴老师的，教了一辈子地理，退休以后每天来坐两个钟头，把茶杯的位置摆得像一幅地图。他说这里是渝州，这里是江口，你爷爷坐的这里，是码头。',
        '“那我在哪儿？”我拎着壶问。他看了看，把一颗瓜子放在桌子正中：“你在船上。”',
      ],
      en: [
        'At a quarter past four the fire is lit. The first kettle is not for tea: it is poured on the doorstep, and called the opening water. Whoever steps in over wet stone, said my grandfather, is a little calmer already.',
        'I was twenty-two when I took over, and could do nothing but pour that kettle.',
        'Mr Dai, who had taught geography, laid out cups like a map. “And where am I?” I asked. He put a melon seed in the middle of the table. “You are on the boat.”',
      ],
    },
  },
  {
    name: { zh: '三花与毛峰', en: 'Two kinds of tea' },
    text: {
      zh: [
        '茶馆只卖两种茶：三花和毛峰。三花五块，毛峰八块，价钱是爷爷定的，十年没有涨过。',
        '对面开了一家奶茶店，排队的年轻人从门口一直站到我们的石阶上。我有些着急，跟爷爷说，要不我们也添几样。他正在擦桌子，头也没抬：“添可以，先把这两样泡明白。”',
        '泡明白花了我一整个冬天。三花要快，水一到就得出味；毛峰要等，等叶子自己转过身来。我烫了手，摔了六个盖碗，终于有一天，戴老师喝了一口，没有说话，把杯盖翻过来放在碟子里。',
        '那是老茶客的规矩：杯盖朝天，意思是，再来一碗。',
      ],
      en: [
        'We sold two teas, one at five yuan and one at eight. Across the street a milk tea shop opened, and its queue reached our doorstep. Should we not offer more? “First learn to make these two,” said my grandfather.',
        'It took me a winter, burnt fingers and six broken cups.',
        'Then one day Mr Dai drank, said nothing, and turned the lid face up. Among old customers that means: another.',
      ],
    },
  },
  {
    name: { zh: '说书的来了', en: 'The storyteller' },
    text: {
      zh: [
        '开春的时候来了一位说书的，姓柳，背一把三弦，问能不能借个角落。爷爷说角落不借，借台子，一天给两碗茶。',
        '柳先生说的是一部没人听过的书，讲一个开茶馆的人，如何在兵荒马乱里守住一口井。他说得慢，一天只讲一盏茶的工夫，讲到要紧处，把扇子一合：“水开了。”',
        '满堂的人都笑，笑完了第二天又来。连对面排队的年轻人也端着奶茶站到门口听，听着听着就坐下了，坐下就点一碗三花。',
        '我问柳先生这书叫什么名字。他看了爷爷一眼：“还没名字，讲的人还在呢。”',
      ],
      en: [
        'In spring a storyteller came with a three-stringed lute and asked for a corner. “Not a corner,” said my grandfather. “The stage, and two bowls a day.”',
        'His tale was of a teahouse keeper who in a time of war kept a well. Each day he told a little, and shut his fan: “The kettle boils.” Even those from the milk tea queue came in and sat down.',
        'What was it called? He glanced at my grandfather. “It has no name yet. The man is still with us.”',
      ],
    },
  },
  {
    name: { zh: '那口井', en: 'The well' },
    text: {
      zh: [
        '井在后院，盖着一块青石板。我小时候以为它早就干了，爷爷从来不让我靠近。柳先生讲到第三十回的那天夜里，爷爷把我叫到后院，让我和他一起，把石板挪开。',
        '水面离井口不过两尺，映着半个月亮。爷爷说，那年城里断水十一天，他爹守着这口井，一户一桶，不多不少，也不收钱。第十二天，有人半夜来，要把井封了卖水。',
        '“后来呢？”“后来整条街的人，一人搬来一把竹椅，坐在井边喝茶。从天黑喝到天亮，喝的是白水。”',
        '他舀起一瓢，递给我。水很凉，有一点甜。我忽然明白，那壶浇在石阶上的开门水，是从哪里来的。',
      ],
      en: [
        'The well is behind the house under a slab of stone. On the night of the thirtieth instalment my grandfather had me help him move it.',
        'Once the city was without water for eleven days. His father gave every household a bucket, and took no money. On the twelfth night men came to seal the well and sell it.',
        '“And then?” “Then the whole street brought bamboo chairs and sat round it drinking tea until morning. It was plain water.” He handed me a ladle. It was cold, and a little sweet.',
      ],
    },
  },
  {
    name: { zh: '第十二年', en: 'The twelfth year' },
    text: {
      zh: [
        '今年是我接手茶馆的第十二年。三花涨到八块，毛峰十二，墙上的价牌是戴老师写的，字比地图还工整。',
        '爷爷是去年秋天走的。那天早上他说想喝头一壶水，我说那是浇石阶的，他说，我就是石阶。我给他倒了一碗，他喝完，把碗盖翻过来，朝着天。',
        '柳先生的书讲完了，最后一回，堂里坐满了人，连奶茶店的老板也关了门过来听。他合上扇子，没有说水开了，说的是：“诸位，书名有了，叫《顺和》。”',
        '第二天四点一刻，我照旧生火。头一壶水浇下去，石阶冒起一层白气。街那头有脚步声慢慢走近，我把门板一块一块卸下来，说：“早啊，里面坐。”',
      ],
      en: [
        'This is my twelfth year. The price board was written by Mr Dai, in a hand neater than his maps.',
        'My grandfather died last autumn. That morning he asked for the first kettle. It was for the doorstep, I said. “I am the doorstep,” he said. He drank, and turned the lid to the sky.',
        'Next day at a quarter past four I lit the fire. Steam rose from the step. Somebody was coming up the street. I took down the shutters one by one. “Good morning,” I said. “Come in and sit.”',
      ],
    },
  },
]
