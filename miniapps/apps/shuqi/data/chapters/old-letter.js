module.exports = [
  {
    name: { zh: '挑信的人', en: 'The man who carried letters' },
    text: {
      zh: [
        '从县城到白石坳要翻三座山。邮车只到第二座山脚下，剩下的路由我舅公挑。他挑信挑了三十一年，扁担换过六根，没有丢过一封。',
        '我到白石坳的那年十九岁，县里让我来顶他的班。他不大高兴，把扁担横在膝上，问我：“你识不识路？”我说有地图。他说：“地图是给走过的人看的。”',
        '他带我走第一趟。哪里有泉，哪里有蛇，哪一户的狗认生，哪一户的老太太不识字、要念给她听，他一路走一路讲，讲得很碎。我那时还不知道，这些才是信的另一半。',
        '走到第三座山的垭口，他放下担子，从怀里摸出一封信来。信封黄得发脆，收信人的名字还在，地址只写着两个字：山中。',
      ],
      en: [
        'From the county town to White Stone Hollow there are three mountains. The mail cart stops below the second; the rest of the way my great-uncle carried. Thirty-one years, six poles, not one letter lost.',
        'I was nineteen when I was sent to take over. “Do you know the way?” he asked. I had a map, I said. “Maps are for those who have walked.”',
        'At the last pass he set down his load and took a letter from his coat. It was yellow with age. There was a name, and of the address two words only: the mountains.',
      ],
    },
  },
  {
    name: { zh: '没有门牌的地方', en: 'Where doors have no number' },
    text: {
      zh: [
        '这封信他揣了二十六年。名字叫陈望归，白石坳没有这个人，周围五个村子也没有。按规矩，无法投递的信要退回去，可是寄信人那一栏是空的。',
        '“退不回去，就只好往前走。”舅公说。每隔两三年，他会绕一趟远路，去一个从没去过的寨子打听。他说这不叫找人，叫“让信透透气”。',
        '入秋以后他的腿不行了，把信交给我的时候，用油纸包了三层。“你不用找，”他说，“你带着就行。它要是到了，会自己知道的。”',
        '我把它放在邮包最里面的夹层。从那天起，每次有人问我“有我的信吗”，我都会先想起它来。',
      ],
      en: [
        'He had carried it for twenty-six years. Nobody called Chen Wanggui lived in the hollow or in the five villages around. It should have gone back, but no sender was named.',
        '“If it cannot go back, it must go on,” he said. Every few years he made a detour to some hamlet he had never seen. He called it airing the letter.',
        'In autumn his legs gave out. “You need not search,” he told me. “Only carry it. When it has arrived, it will know.”',
      ],
    },
  },
  {
    name: { zh: '雪封山', en: 'Snow on the pass' },
    text: {
      zh: [
        '腊月二十，大雪把垭口封了。我被困在守林人的木屋里，屋里只有一个人，姓罗，话比雪还少。我们烤了两天火，把邮包里的报纸从头到尾念了三遍。',
        '第三天夜里他忽然问：“你那包里，是不是有一封没写地址的信？”我吓了一跳。他往火里添了根柴，慢慢说，很多年前有个挑信的来问过他，认不认识陈望归。',
        '“我说不认识。”火光一跳一跳，照着他的脸，“那时候我不想认识。”',
        '风在屋顶上走过来又走过去。我没有接话，只是把手按在邮包上，觉得里面有什么东西轻轻动了一下。',
      ],
      en: [
        'On the twentieth of the twelfth month the pass was shut. I sat out the snow with the forest keeper, a man called Luo who spoke less than the snow.',
        'On the third night he asked: “Is there a letter in your bag without an address?” Years ago a carrier had come to ask whether he knew Chen Wanggui.',
        '“I said no. At that time I did not wish to know him.” I laid my hand on the bag, and felt that something in it had stirred.',
      ],
    },
  },
  {
    name: { zh: '望归', en: 'The name' },
    text: {
      zh: [
        '他从前就叫陈望归。十八岁那年跟家里吵了一架，说这辈子不回去了，进山改了姓，跟着老守林人学认树。名字是他娘起的，他嫌它像一根绳子。',
        '“信是谁写的？”他问。我说信封上没有。他点点头，好像早就知道：“那就是她。她不识字，只会写我的名字，是我教她的。”',
        '信在火光里拆开了。里面没有字，是一张鞋样，旧报纸剪的，大小正合一个十八岁少年的脚。纸的边上有一圈针眼，密密的，走得很齐。',
        '他把鞋样贴在自己脚底比了比，小了一圈。他说，人老了脚怎么还会长呢。说完背过身去，添了很久的柴。',
      ],
      en: [
        'Chen Wanggui had been his name. At eighteen he had quarrelled with his family, gone into the mountains and taken another. The old one, which means “hoping for return”, had felt to him like a rope.',
        'Who had written it? “She could write nothing but my name,” he said. “I had taught her.”',
        'In the letter there was no writing. It was a pattern for a shoe, cut from newspaper, the size of a boy of eighteen. He held it to his foot. It was too small.',
      ],
    },
  },
  {
    name: { zh: '回执', en: 'The receipt' },
    text: {
      zh: [
        '开春以后我背着他的回信下山。信封上第一次有了完整的地址，是他口述、我写的：陈家塘，门前有两棵柿子树的那一家。我说这样写邮局会笑的。他说，不会，那边的人都知道。',
        '舅公听完，半天没有说话。他让我扶他到院子里，把那根旧扁担从墙上取下来，用布擦了一遍，又挂回去。“三十一年，”他说，“没有丢过一封。”',
        '陈家塘在三百里外，我没有去过。夏天的时候，有一只包裹从那边寄来，收件人写着白石坳邮递员。里面是一双新纳的布鞋，和一小包柿饼。',
        '鞋正合我的脚。附着的纸条是请人代写的，只有一句：路远，换着穿。',
      ],
      en: [
        "In spring I carried his answer down. For the first time there was an address: the house at Chen's Pond with two persimmon trees. The post office would laugh, I said. “They will not,” he said. “Everyone there knows it.”",
        'My great-uncle had me take down the old pole, wiped it with a cloth, and hung it up again. “Thirty-one years,” he said, “and not one lost.”',
        'In summer a parcel came for the carrier of White Stone Hollow: dried persimmons and a pair of cloth shoes that fit me. The note said: it is a long way, change them often.',
      ],
    },
  },
]
