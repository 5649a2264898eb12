/**
 * Letters beyond a to z of languages in Latin letters, from CLDR's main exemplars, and those of words that each has
 * borrowed (German "à", Swedish "é"). A language that is not listed may have any.
 */
export const LETTERS: Readonly<Record<string, string>> = {
  es: 'áéíóúüñªº',
  ca: 'àèéíïòóúüçŀ',
  pt: 'áâãàçéêíóôõúüªº',
  fr: 'àâæçéèêëîïôœùûüÿñ',
  it: 'àèéìíîòóùúªº',
  ro: 'ăâîșțşţ',
  de: 'äöüßéèêàâçñ',
  nl: 'áéíóúàèëïöüêîôûçäñ',
  sv: 'åäöéàüèêáç',
  da: 'æøåéàüöäêèáç',
  nb: 'æøåéòôóàüöäêèâ',
  fi: 'äöåšžéàüèá',
  et: 'äöõüšžéå',
  lv: 'āčēģīķļņšūžōŗé',
  lt: 'ąčęėįšųūžé',
  pl: 'ąćęłńóśźżéàüöèäëáçñ',
  cs: 'áčďéěíňóřšťúůýžüöäàèâôëç',
  sk: 'áäčďéíĺľňóôŕšťúýžüöàèâëçě',
  sl: 'čšžćđéàüöä',
  hr: 'čćđšžéàüöä',
  hu: 'áéíóöőúüűàäëèç',
  tr: 'çğıöşüâîûéi̇',
  id: 'éèê',
}

/** Letters of a script that a language's neighbours have and it lacks: Persian's in Arabic, Russian's in Ukrainian. */
export const LETTERS_OF_NEIGHBOURS: Readonly<Record<string, string>> = {
  uk: 'ыэёъЫЭЁЪђјљњћџѓќѕЂЈЉЊЋЏЃЌЅ',
  ru: 'іїєґўІЇЄҐЎђјљњћџѓќѕЂЈЉЊЋЏЃЌЅ',
  bg: 'ыэёіїєґўЫЭЁІЇЄҐЎђјљњћџѓќѕЂЈЉЊЋЏЃЌЅ',
  sr: 'щъыьэюяйёіїєґўЩЪЫЬЭЮЯЙЁІЇЄҐЎѓќѕЃЌЅ',
  mk: 'щъыьэюяйёіїєґўЩЪЫЬЭЮЯЙЁІЇЄҐЎђћЂЋ',
  ar: 'کیۀےٹڈڑںہۓې',
}

/** Letters that one language has and no other of these: "ə" in a text in Latin letters is Azerbaijani. */
export const LETTERS_OF_ONE: Readonly<Record<string, string>> = { az: 'ə', cy: 'ŵŷ', is: 'þ', mt: 'ħ' }
