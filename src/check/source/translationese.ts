import type { SourceCheck } from '../model.ts'

interface Phrase {
  readonly phrase: RegExp
  /** What machines and readers make of it. */
  readonly mistaken: string
  readonly write: string
}

/** English that was another language before, and that machines translate once more word by word. */
const PHRASES: readonly Phrase[] = [
  {
    phrase: /\bin the international community,? (?:it is said|there is talk)\b/i,
    mistaken: 'a place where somebody speaks',
    write: 'who says so: "diplomats say"',
  },
  {
    phrase: /\bit (?:is|was) (?:known|reported|learned|revealed) that\b/i,
    mistaken: 'a fact without a source',
    write: 'who reports it',
  },
  {
    phrase: /\b(?:is|was|are|were) (?:analyzed|analysed|interpreted|evaluated) (?:as|to be|that)\b/i,
    mistaken: 'a laboratory analysis',
    write: 'who thinks so: "analysts say that"',
  },
  {
    phrase: /\b(?:drew|attracts?|attracted|draws) attention\b/i,
    mistaken: 'a deliberate warning',
    write: 'what is new about it',
  },
  {
    phrase: /\bexpressed (?:his|her|their|its|the) position that\b/i,
    mistaken: 'a place or a post',
    write: '"said that"',
  },
  {
    phrase: /\braised (?:his|her|their) voices? (?:that|saying|for|against)\b/i,
    mistaken: 'shouting',
    write: '"demanded"',
  },
  { phrase: /\bpoured cold water on\b/i, mistaken: 'water', write: '"rejected"' },
  {
    phrase: /\bthe (?:said|relevant|corresponding) (?:person|official|country|side)\b/i,
    mistaken: 'a relevance',
    write: 'the name or the office',
  },
  { phrase: /\bthe same day\b(?=[^.]{0,80}\blocal time\b)/i, mistaken: 'the day of publication', write: 'the date' },
  {
    phrase: /\bon the part of the \p{Lu}/iu,
    mistaken: 'a part of something',
    write: '"by the …" or "from the …"',
  },
  { phrase: /\bin the frames? of\b/i, mistaken: 'a picture frame', write: '"as part of" or "under"' },
  { phrase: /\bso-called\b(?= “| ")/i, mistaken: 'a doubt', write: 'the quotation marks alone' },
  {
    phrase: /\bthere (?:is|are|was|were) (?:an? )?(?:analys[ie]s|observations?|views?) that\b/i,
    mistaken: 'a study',
    write: 'who says so',
  },
  { phrase: /\bis (?:an )?active(?:ly)? discussing\b/i, mistaken: 'an activity', write: '"is discussing"' },
]

export const sourceTranslationese: SourceCheck = {
  level: 'info',
  finds: 'A phrase that was taken over from another language and that machines mistake.',
  why: 'Word by word it says something else; editions would carry that on.',
  example: ['In the international community, it is said that the plan failed.'],
  article: segments =>
    segments.flatMap(({ key, reading: { text, language } }) =>
      language.data.locale !== 'en'
        ? []
        : PHRASES.flatMap(({ phrase, mistaken, write }) => {
            const match = phrase.exec(text)
            if (!match) return []
            return [
              {
                key,
                message: `"${match[0]}" reads as ${mistaken}; write ${write}.`,
                span: [match.index, match.index + match[0].length] as const,
              },
            ]
          }),
    ),
}
