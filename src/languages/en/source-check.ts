import type { SourceWords } from '../model.ts'

/** How English news speaks of figures and speakers. */
export const en: SourceWords = {
  share: /\bout of\b|\bof the\b|\bof\b/u,
  equates: /\b(?:or|i\.e\.|(?:that|this|which|it)(?: is| was|’s|'s)|meaning|equal to|representing|amounting to)\s$/iu,
  ofThem: /^\s?of (?:them|those|these|it|all|the (?:total|whole))\b/iu,
  ofNoun: /^\s?of (?:(?:the|its|their|all|these|those)\s)*(?<noun>\p{L}+)/iu,
  atLeast: /\b(?:over|more than|at least|above|exceeding)\s+$/u,
  atMost: /\b(?:nearly|almost|under|less than|up to|below)\s+$/u,
  about: /\b(?:about|around|roughly|some|approximately)\s+$/u,
  partOf: /^[^.;!?]{0,40}(?:\bof (?:which|whom|them)\b|\bincluding\b|\bamong them\b)[^.;!?\d]{0,15}$/u,
  up: /\b(?:rose|risen|rises|rise|rising|up|grew|grown|growth|increas\w+|climb\w+|jump\w+|surg\w+|gain\w*|higher)\b/i,
  down: /\b(?:fell|fallen|falls|fall|falling|down|drop\w*|decreas\w+|declin\w+|shrank|shrunk|slump\w*|cut|lower|lost)\b/i,
  from: /\bfrom\s(?:about|some|around|roughly|[$€£¥])?\s?$/i,
  to: /^[^.;,]{0,20}\bto\b[^.;,\d]{0,20}$/,
  totalBefore: /\b(?:a total of|in total,?|altogether,?|in all,?)\s(?:[$€£¥])?$/i,
  totalAfter: /^\s(?:\p{L}+\s){0,2}(?:in total|in all|altogether|combined)\b/iu,
  total: /\b(?:total|altogether|in all|combined)\b/i,
  counted: /^[^.;:()\d]{0,25}(?:,|\band\b|\bplus\b)\s(?:and\s)?(?:[$€£¥])?$/i,
  incomplete:
    /\b(?:including|among them|of whom|of which|such as|at least|more than|over|about|nearly|almost|up to)\b/i,
  relativeDay:
    /\b(?:on the (?:\d{1,2})(?:st|nd|rd|th)|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening))\b/giu,
  dayOfMonth: /^(?:st|nd|rd|th)?,? ?(?:of |the )?$/u,
  pronouns: 'he she they i we',
  translationese: [
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
  ],
}
