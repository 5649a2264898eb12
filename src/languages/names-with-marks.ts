/** Names that end in a mark which ends sentences, in any language; phrases apart by commas: "Yahoo! Mail". */
export const NAMES_WITH_MARKS =
  'Yahoo! Mail, Jeopardy! Champions, Mia! Musical, Rouge! Live, Oklahoma! Live, Oliver! Live, Which? Magazine'
