/** Names with a mark that usually ends a sentence, in any language; phrases separated by commas: "Yahoo! Mail". */
export const NAMES_WITH_MARKS =
  'Yahoo! Mail, Jeopardy! Champions, Mia! Musical, Rouge! Live, Oklahoma! Live, Oliver! Live, Which? Magazine'
