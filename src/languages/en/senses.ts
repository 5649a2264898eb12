import type { WrongSenses } from '../model.ts'

/**
 * English words and idioms that engines often take in another sense: the words beside them that show what is meant, and
 * by language what the wrong sense is called. `*` stands for any ending. Source: collected for these checks, from no
 * other work. No native speakers of the other languages have read them.
 */
export const senses: readonly WrongSenses[] = [
  {
    words: 'seal seals',
    beside: 'beach pup pups young stranded colony swim swam animal animals zoo aquarium whale whales',
    wrong: {
      ...{ de: 'siegel siegels', es: 'sello*', fr: 'sceau*', it: 'sigill*', pt: 'selo*', pl: 'pieczę*', nl: 'zegel*' },
      ...{
        ru: 'печат*',
        uk: 'печат*',
        ja: '印章 シール',
        zh: '印章 封条',
        ko: '봉인* 인장*',
        ar: 'ختم الختم',
        tr: 'mühür* mühr*',
      },
    },
  },
  {
    words: 'bat bats bat_expert',
    beside: 'cave caves rabies colony species virus wings barn roost animal animals',
    wrong: {
      ...{
        de: 'schläger* baseballschläger*',
        es: 'bate bates',
        fr: 'batte battes',
        it: 'mazza mazze',
        pt: 'taco tacos bastão',
      },
      ...{
        pl: 'kij kije',
        ru: 'бита биты биту',
        uk: 'бита бити биту',
        zh: '球棒 球拍',
        ja: 'バット',
        ko: '방망이* 배트*',
      },
      ...{ ar: 'مضرب مضارب', tr: 'sopa*', nl: 'knuppel*' },
    },
  },
  {
    words: 'crane cranes',
    beside: 'construction fell collapsed collapse building site port lifted operator toppled tower cars',
    wrong: {
      ...{ de: 'kranich*', es: 'grulla*', pt: 'grou grous', ru: 'журавль журавля журавли', uk: 'журавель журавля' },
      ...{ zh: '鹤 仙鹤', ja: '鶴 ツル', ko: '두루미* 학이', ar: 'كركي', tr: 'turna*', nl: 'kraanvogel*' },
    },
  },
  {
    words:
      'river_bank river_banks bank_of_the_river banks_of_the_river bank_of_the_canal banks_of_the_canal bank_of_the_stream',
    wrong: {
      ...{ es: 'banco bancos', fr: 'banque banques', it: 'banca banche', pt: 'banco bancos', pl: 'bank banku banki' },
      ...{ ru: 'банк*', uk: 'банк*', zh: '银行 銀行', ja: '銀行', ko: '은행*', ar: 'بنك البنك مصرف', tr: 'banka*' },
    },
  },
  {
    words: 'mine mines',
    beside: 'patrol laid cleared stepped anti-personnel demining sappers unexploded defuse defused',
    wrong: {
      ...{ de: 'bergwerk*', ru: 'шахта шахты шахту шахте рудник*', uk: 'шахта шахти шахту шахті', pl: 'kopaln*' },
      ...{
        zh: '矿山 煤矿 矿井',
        ja: '鉱山 炭鉱',
        ko: '광산* 탄광*',
        ar: 'منجم مناجم',
        tr: 'maden*',
        cs: 'důl doly dolů',
      },
    },
  },
  {
    words: 'pitcher pitchers',
    beside: 'base ball baseball inning innings threw strikeout league yankees dodgers mets',
    wrong: {
      ...{
        de: 'krug kruges',
        es: 'cántaro jarra',
        fr: 'pichet cruche',
        it: 'brocca caraffa',
        pt: 'jarro cântaro',
        pl: 'dzban*',
      },
      ...{
        ru: 'кувшин*',
        uk: 'глечик*',
        ja: '水差し ピッチャーの水',
        zh: '水壶 水罐',
        ko: '주전자*',
        ar: 'إبريق',
        tr: 'sürahi* testi',
      },
    },
  },
  {
    words: 'fan fans',
    beside: 'team club match stadium concert cheered football supporters band singer game goal',
    wrong: {
      ...{
        de: 'ventilator* lüfter',
        es: 'ventilador* abanico*',
        fr: 'ventilateur* éventail*',
        it: 'ventilator* ventagl*',
      },
      ...{
        pt: 'ventilador* leque*',
        pl: 'wentylator* wachlarz*',
        ru: 'вентилятор*',
        uk: 'вентилятор*',
        ja: '扇風機 扇子',
      },
      ...{ zh: '风扇 扇子', ko: '선풍기* 부채*', ar: 'مروحة مراوح', tr: 'vantilatör* pervane*' },
    },
  },
  {
    words: 'pupil pupils',
    beside: 'school schools teacher teachers class classroom exam exams lessons primary holidays',
    wrong: {
      ...{ de: 'pupille*', es: 'pupila*', it: 'pupilla pupille', pl: 'źrenic*', ru: 'зрачк* зрачок', uk: 'зіниц*' },
      ...{
        zh: '瞳孔',
        ja: '瞳孔',
        ko: '동공*',
        ar: 'بؤبؤ',
        tr: 'gözbebe*',
        pt: 'pupila pupilas',
        fr: 'pupille pupilles',
      },
    },
  },
  {
    words: 'plant plants',
    beside: 'workers nuclear power car steel shift assembly manufacturer reactor chemical jobs',
    wrong: {
      ...{
        de: 'pflanze*',
        fr: 'plante plantes',
        it: 'pianta piante',
        pl: 'roślin*',
        ru: 'растени*',
        uk: 'рослин*',
        nl: 'plantje*',
      },
      ...{ zh: '植物', ja: '植物', ko: '식물*', ar: 'نبات النبات نباتات', tr: 'bitki*' },
    },
  },
  {
    words: 'party parties',
    beside:
      'vote voters election coalition opposition leader parliament seats ruling conservative labour democratic polls',
    wrong: {
      ...{
        de: 'feier fete',
        es: 'fiesta fiestas',
        fr: 'fête fêtes',
        it: 'festa feste',
        pt: 'festa festas',
        pl: 'imprez* przyjęci*',
      },
      ...{
        ru: 'вечеринк*',
        uk: 'вечірк*',
        zh: '派对 聚会',
        ja: 'パーティー',
        ko: '파티*',
        ar: 'حفلة الحفلة',
        tr: 'parti_gecesi',
      },
    },
  },
  {
    words: 'cabinet',
    beside: 'minister ministers reshuffle government prime resigned president',
    wrong: {
      ...{
        de: 'schrank schranks',
        es: 'armario',
        fr: 'placard armoire',
        it: 'armadio armadietto',
        pt: 'armário',
        pl: 'szafk* szafa',
      },
      ...{
        ru: 'шкаф*',
        uk: 'шаф*',
        zh: '橱柜 柜子',
        ja: '戸棚 棚',
        ko: '캐비닛* 장식장*',
        ar: 'خزانة',
        tr: 'dolap dolab*',
      },
    },
  },
  {
    words: 'chair',
    beside: 'committee board federal reserve elected commission party former appointed',
    wrong: {
      ...{
        de: 'stuhl',
        es: 'silla',
        fr: 'chaise',
        it: 'sedia',
        pt: 'cadeira',
        pl: 'krzesło',
        ru: 'стул кресло',
        uk: 'стілець',
      },
      ...{ zh: '椅子', ja: '椅子', ko: '의자*', ar: 'كرسي', tr: 'sandalye*' },
    },
  },
  {
    words: 'bill bills',
    beside: 'parliament senate passed lawmakers congress veto vetoed mps',
    wrong: {
      ...{
        de: 'rechnung rechnungen',
        es: 'factura* billete*',
        fr: 'facture*',
        it: 'bolletta fattura',
        pt: 'fatura conta',
        pl: 'rachun*',
      },
      ...{
        ru: 'счёт счета счет',
        uk: 'рахунок рахунка',
        zh: '账单 帐单',
        ja: '請求書 勘定',
        ko: '청구서* 계산서*',
        ar: 'فاتورة الفاتورة',
        tr: 'fatura*',
      },
    },
  },
  {
    words: 'vessel vessels',
    beside: 'port coast cargo fishing sank crew navy sea harbour shipping captain aground',
    wrong: {
      ...{
        de: 'gefäß*',
        es: 'vasija* recipiente*',
        fr: 'récipient*',
        it: 'recipient*',
        pt: 'recipiente* vasilh*',
        pl: 'naczyni*',
      },
      ...{
        ru: 'сосуд*',
        uk: 'посудин*',
        zh: '容器 血管',
        ja: '容器 血管',
        ko: '용기* 그릇*',
        ar: 'وعاء',
        tr: 'kap kaplar',
      },
    },
  },
  {
    words: 'sentence sentences',
    beside: 'prison judge court jail murder years suspended convicted crime appeal',
    wrong: {
      ...{
        de: 'satz sätze',
        es: 'oración frase',
        fr: 'phrase phrases',
        it: 'frase frasi',
        pt: 'frase frases',
        pl: 'zdanie zdania',
      },
      ...{ ru: 'предложение', uk: 'речення', zh: '句子', ja: '文章', ko: '문장*', ar: 'جملة', tr: 'cümle*' },
    },
  },
  {
    words: 'jam jams',
    beside: 'traffic motorway cars road hours lorries',
    wrong: {
      ...{
        de: 'marmelade konfitüre',
        es: 'mermelada',
        fr: 'confiture',
        it: 'marmellata',
        pt: 'geleia compota',
        pl: 'dżem*',
      },
      ...{ ru: 'варень* джем*', uk: 'варенн* джем*', zh: '果酱', ja: 'ジャム', ko: '잼*', ar: 'مربى', tr: 'reçel*' },
    },
  },
  {
    words: 'drill drills',
    beside: 'evacuation military fire soldiers troops navy exercise emergency earthquake schools',
    wrong: {
      ...{
        de: 'bohrer bohrmaschine*',
        es: 'taladro*',
        fr: 'perceuse* foret',
        it: 'trapano',
        pt: 'furadeira broca',
        pl: 'wiertark* wiertł*',
      },
      ...{
        ru: 'дрель сверл*',
        uk: 'дриль свердл*',
        zh: '钻头 电钻',
        ja: 'ドリル',
        ko: '드릴*',
        ar: 'مثقاب',
        tr: 'matkap matkab*',
      },
    },
  },
  {
    words: 'cat_out_of_the_bag cat_is_out_of_the_bag',
    wrong: {
      ...{
        es: 'gato gata',
        fr: 'chat',
        it: 'gatto',
        pt: 'gato',
        pl: 'kot kota',
        ru: 'кот кота кошк*',
        uk: 'кіт кота кішк*',
        cs: 'kočk*',
      },
      ...{ ja: '猫 ネコ', zh: '猫 貓', ko: '고양이*', ar: 'القط القطة قط', tr: 'kedi*' },
    },
  },
  {
    words: 'kicked_the_bucket kick_the_bucket kicks_the_bucket',
    wrong: {
      ...{
        es: 'cubo balde',
        fr: 'seau',
        it: 'secchio',
        pt: 'balde',
        pl: 'wiadro',
        ru: 'ведро',
        uk: 'відро',
        de: 'eimer',
        nl: 'emmer',
      },
      ...{ ja: 'バケツ', zh: '水桶 桶', ko: '양동이*', ar: 'الدلو دلو', tr: 'kova*' },
    },
  },
  {
    words: 'cats_and_dogs',
    beside: 'rain rained raining pouring',
    wrong: {
      ...{
        es: 'gatos perros',
        fr: 'chats chiens',
        it: 'gatti cani',
        pt: 'gatos cães',
        pl: 'koty psy',
        ru: 'кошки собаки кошками',
        de: 'katzen hunde',
      },
      ...{ uk: 'коти собаки', ja: '猫 犬', zh: '猫 狗', ko: '고양이* 개*', ar: 'قطط كلاب', tr: 'kedi* köpek*' },
    },
  },
  {
    words: 'arm_and_a_leg',
    beside: 'cost costs costing pay paid',
    wrong: {
      ...{
        es: 'brazo pierna',
        it: 'braccio gamba',
        pt: 'braço perna',
        pl: 'ramię noga rękę',
        ru: 'руку ногу рука',
        uk: 'руку ногу',
        de: 'arm bein',
      },
      ...{ ja: '腕 足 脚', zh: '胳膊 手臂 腿', ko: '팔* 다리*', ar: 'ذراع ساق', tr: 'kol bacak' },
    },
  },
  {
    words: 'spill_the_beans spilled_the_beans spilt_the_beans spills_the_beans',
    wrong: {
      ...{
        es: 'frijoles judías alubias',
        fr: 'haricots fèves',
        it: 'fagioli',
        pt: 'feijões feijão',
        pl: 'fasol*',
        ru: 'бобы фасоль',
        uk: 'боби квасолю',
      },
      ...{ de: 'bohnen', ja: '豆', zh: '豆子 豆', ko: '콩*', ar: 'الفاصوليا الفول', tr: 'fasulye*' },
    },
  },
  {
    words: 'piece_of_cake',
    beside: 'was is easy test exam said called job task be',
    wrong: {
      ...{
        es: 'pastel tarta',
        fr: 'gâteau',
        it: 'torta',
        pt: 'bolo',
        pl: 'ciast*',
        ru: 'торт торта пирог*',
        uk: 'торт торта',
        de: 'kuchen',
      },
      ...{ ja: 'ケーキ', zh: '蛋糕', ko: '케이크*', ar: 'كعكة الكعك', tr: 'pasta kek' },
    },
  },
  {
    words: 'bite_the_bullet bit_the_bullet biting_the_bullet',
    wrong: {
      ...{
        es: 'bala',
        fr: 'balle',
        it: 'proiettile pallottola',
        pt: 'bala',
        pl: 'kulę pocisk',
        ru: 'пулю',
        uk: 'кулю',
        de: 'kugel',
      },
      ...{ ja: '弾丸 銃弾', zh: '子弹 子彈', ko: '총알*', ar: 'الرصاصة رصاصة', tr: 'mermi* kurşun*' },
    },
  },
  {
    words: 'beat_around_the_bush beating_around_the_bush beat_about_the_bush',
    wrong: {
      ...{
        es: 'arbusto',
        fr: 'buisson',
        it: 'cespuglio',
        pt: 'arbusto',
        pl: 'krzak*',
        ru: 'куст куста кустов',
        uk: 'куща кущ',
        de: 'busch',
      },
      ...{ ja: '茂み', zh: '灌木', ko: '덤불*', ar: 'الشجيرة', tr: 'çalı*' },
    },
  },
  {
    words: 'red_herring',
    wrong: {
      ...{
        es: 'arenque',
        fr: 'hareng',
        it: 'aringa',
        pt: 'arenque',
        pl: 'śledź śledzia',
        ru: 'сельдь селёдка селедка',
        uk: 'оселедець',
        de: 'hering',
      },
      ...{ ja: 'ニシン', zh: '鲱鱼', ko: '청어*', ar: 'رنجة', tr: 'ringa' },
    },
  },
  {
    words: 'once_in_a_blue_moon',
    wrong: {
      ...{ es: 'luna', fr: 'lune', it: 'luna', pt: 'lua', pl: 'księżyc*', ru: 'лун*', uk: 'місяц*', de: 'mond*' },
      ...{ ja: '青い月 ブルームーン', zh: '蓝月亮 蓝月', ko: '푸른_달* 블루문*', ar: 'قمر القمر', tr: 'ay ayda' },
    },
  },
  {
    words: 'hat_into_the_ring hat_in_the_ring hats_into_the_ring',
    wrong: {
      es: 'sombrero*',
      fr: 'chapeau*',
      it: 'cappell*',
      pt: 'chapéu*',
      pl: 'kapelusz*',
      ru: 'шляп*',
      uk: 'капелюх*',
      cs: 'klobouk*',
      ja: '帽子',
      zh: '帽子',
      ko: '모자*',
      tr: 'şapka*',
      ar: 'قبعة*',
    },
  },
]
