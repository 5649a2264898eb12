/**
 * Stems of "translate", then of "text": a model that got no text asks for one in these words. In small letters.
 * Source: collected from answers of models for these checks; no native speaker has read them.
 */
const WORDS: Readonly<Record<string, readonly [translate: string, text: string]>> = {
  en: ['translat', 'text sentence content'],
  es: ['traducir traduzca traducción', 'texto frase'],
  ca: ['traduir tradueixi traducció', 'text frase'],
  pt: ['traduzir traduza tradução', 'texto frase'],
  fr: ['traduire traduis traduction', 'texte phrase'],
  it: ['tradurre tradotto traduca traduzione', 'testo frase'],
  ro: ['tradu', 'text'],
  de: ['übersetz', 'text satz'],
  nl: ['vertal vertaal', 'tekst zin'],
  sv: ['översätt', 'text mening'],
  da: ['oversæt oversat', 'tekst sætning'],
  nb: ['oversett oversatt', 'tekst setning'],
  fi: ['kääntä käännet käännö', 'teksti lause'],
  et: ['tõlki tõlge', 'tekst lause'],
  lv: ['tulkot tulkoj', 'tekst'],
  lt: ['išvers vertim', 'tekst'],
  pl: ['tłumacz', 'tekst zdani'],
  cs: ['přelož překlad', 'text větu'],
  sk: ['prelož preklad', 'text vetu'],
  sl: ['preved prevod preves', 'besedil'],
  hr: ['preved prijevod preves', 'tekst'],
  sr: ['preved prevod preves превед превод превес', 'tekst текст'],
  bg: ['превед превод превеж', 'текст'],
  ru: ['перевод перевед перевес', 'текст'],
  uk: ['переклад переклас', 'текст'],
  el: ['μετάφρ μεταφρ', 'κείμεν'],
  hu: ['fordít', 'szöveg'],
  tr: ['çevirme çeviri', 'metin metni'],
  ar: ['ترجم', 'نص'],
  he: ['תרג', 'טקסט'],
  hi: ['अनुवाद', 'पाठ टेक्स्ट'],
  id: ['terjemah', 'teks'],
  vi: ['dịch', 'văn bản'],
  th: ['แปล', 'ข้อความ'],
  zh: ['翻译 翻譯', '文本 原文 内容 內容 文字'],
  ja: ['翻訳', 'テキスト 文章 原文'],
  ko: ['번역', '텍스트 문장 내용 원문'],
}

/** The stems for a language; undefined if it has none here. */
export const requestWords = (
  tag: string,
): { readonly translate: readonly string[]; readonly text: readonly string[] } | undefined => STEMS.get(tag)

const STEMS = new Map(
  Object.entries(WORDS).map(([tag, [translate, text]]) => [
    tag,
    { translate: translate.split(' '), text: tag === 'vi' ? [text] : text.split(' ') },
  ]),
)
