/** Words and endings by which a language shows what a name is to the verb. */
export interface CaseWords {
  /** "From", "to", and by whom something is done in the passive. */
  readonly from: string
  readonly to: string
  readonly by: string
  /** Other words by which a name behind them is no subject. */
  readonly other: string
  /** Words between these and the name: articles. */
  readonly articles?: string
  /** Articles by which a name is no subject: German "der Türkei", "den Richter". */
  readonly objects?: string
  /** How a name ends that is an object, that is a subject, and that is who does it in the passive. */
  readonly objectEnding?: RegExp
  readonly subjectEnding?: RegExp
  readonly byEnding?: RegExp
}

const SLAVIC = { objectEnding: /[ую]$|[ая]м$/, byEnding: /(?:[оеёи]м|[оеё]ю|[оеё]й|им|ами|ями)$/ }

/** By the tags of languages. */
export const NAME_CASES: Readonly<Record<string, CaseWords>> = {
  en: {
    from: 'from',
    to: 'to into',
    by: 'by',
    other: 'with of at in on for against under',
    articles: 'the a an its his her',
  },
  es: {
    from: 'de desde del',
    to: 'a al hacia hasta',
    by: 'por',
    other: 'con en contra para entre',
    articles: 'el la los las un una',
  },
  ca: {
    from: 'de del des d',
    to: 'a al cap fins',
    by: 'per pel',
    other: 'amb en contra entre',
    articles: 'el la els les un una',
  },
  pt: {
    from: 'de do da dos das desde',
    to: 'a ao à aos às para até',
    by: 'por pelo pela pelos pelas',
    other: 'com em no na nos nas contra entre',
    articles: 'o a os as um uma',
  },
  it: {
    from: "da dal dalla dall' dai",
    to: "a al alla all' in verso",
    by: "da dal dalla dall' dai dagli dalle",
    other: 'con di del della dei contro su per secondo tra',
    articles: "il lo la i gli le l' un una",
  },
  fr: {
    from: "de du des d' depuis",
    to: 'à au aux vers en',
    by: 'par',
    other: 'avec contre chez pour sur selon entre',
    articles: "le la les l' un une",
  },
  de: {
    from: 'von aus vom',
    to: 'nach in zu zur zum ins',
    by: 'von vom durch',
    other: 'mit bei gegen für im an am auf gegenüber beim',
    articles: 'der die das den dem des ein eine einen einem einer',
    objects: 'den dem der des einen einem einer',
  },
  ru: { from: 'из с со от', to: 'в во на к ко до', by: '', other: 'с у о об по за для против между при', ...SLAVIC },
  uk: { from: 'з із зі від', to: 'в у на до', by: '', other: 'з у о об по за для проти між при', ...SLAVIC },
  pl: {
    from: 'z ze od',
    to: 'do na w we',
    by: 'przez',
    other: 'z w o po za dla przeciw przy między',
    objectEnding: /[ęą]$|owi$|ego$|emu$|om$/,
    byEnding: /em$|iem$/,
  },
  ar: { from: 'من', to: 'إلى الى', by: 'قبل', other: 'على في مع عن ضد' },
  ko: {
    from: '',
    to: '',
    by: '',
    other: '',
    objectEnding: /(?:을|를|에게|에|으로|로|에서|와|과|의|한테|께)$/,
    subjectEnding: /(?:은|는|이|가|께서)$/,
    byEnding: /(?:에게|에)$/,
  },
}
