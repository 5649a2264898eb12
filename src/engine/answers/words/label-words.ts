import { phrases } from './phrases.ts'

/*
 * What chat models write around a translation, removed if the source has nothing like it. Written from memory by the
 * maintainers; add the words that you met. In small letters, separated by `|`.
 */

/** "Translation" in each language, as in a label: `Traducción:`, `Перевод:`. */
export const TRANSLATION_WORDS: readonly string[] = phrases(`
  translation | translated | translated text | traducción | traduccion | texto traducido | traducció | tradução | tradución |
  traduction | texte traduit | traduzione | testo tradotto | traducere | traducerea | übersetzung | übersetzter text |
  vertaling | översättning | oversættelse | oversettelse | перевод | переклад | превод | пераклад | tłumaczenie | překlad |
  preklad | prijevod | prevod | fordítás | käännös | tõlge | tulkojums | vertimas | μετάφραση | çeviri | tercüme |
  terjemahan | bản dịch | 翻译 | 翻譯 | 译文 | 譯文 | 翻訳 | 訳文 | 訳 | 번역 | 번역문 | ترجمة | الترجمة | ترجمه | תרגום | अनुवाद |
  คำแปล | itzulpena
`)

/** English labels of programs, in a text that is not English. */
export const PROGRAM_LABELS: readonly string[] = phrases(`
  target | output | result | answer | response | text | segment | revised | corrected | content | message
`)

/** What may stand beside such a word in a label: `Translation to Spanish:`, `Traducción al español:`. */
export const LABEL_FILLERS: readonly string[] = phrases(`
  es | siguiente | following | as | follows | suivante | folgende | lautet | seguente | seguinte | sigue | est | ist | è | é |
  to | in | into | the | of | your | text | sentence | segment | version | final | news | here | is | al | en | el | la | del |
  de | versión | versió | au | le | du | ins | auf | die | der | in | a | ao | em | para | o | på | til | na | на | в | do | w |
  texto | frase | phrase | texte
`)

/** Beginnings of "translate" and "translation": a source about translation may have a label itself. */
export const TRANSLATION_STEMS: readonly string[] = phrases(`
  translat | traduc | traduz | tradu | übersetz | перев | перекл | vertal | översätt | oversæt | oversett | tłumacz | překl | prekl |
  翻 | 訳し | 訳す | 訳せ | 訳さ | 訳文 | 訳語 | 訳者 | 訳注 | 和訳 | 英訳 | 邦訳 | 意訳 | 直訳 | 全訳 | 抄訳 | 译 | 번역 | ترجم | תרגו
`)

/** Words that mean translating among other things; a source that has one may speak of it. */
export const RENDERING_STEMS: readonly string[] = phrases(`
  옮기 | 옮긴 | 옮겨 | 통역 | 通訳 | 移し替え | 口译 | 口譯 | übertrag | wiedergeb | перелож | передат | тлумач | dolmetsch | interpret |
  weergeven | oddać | převést | çevir
`)

/** Names of the speakers in a chat. */
export const SPEAKERS: readonly string[] = phrases(`
  assistant | ai | bot | user | human | system | model | chatgpt | gpt | claude | translator
`)

/** The assistant in other languages, who may also be a person of the news. */
export const ASSISTANTS: readonly string[] = phrases(`
  asistente | assistente | assistent | assistante | asystent | asistent | asistan | ассистент | помощник | асистент |
  помічник | асистентът | βοηθός | アシスタント | 助手 | 助理 | 어시스턴트 | 조수 | المساعد | مساعد | עוזר
`)

/** How a polite answer begins before its colon: `Sure, here you go:`, `Aquí tiene:`. */
export const OPENERS: readonly string[] = phrases(`
  sure | certainly | of course | absolutely | okay | ok | here is | here are | here's | here you go | below is |
  the following is | the translation | this is the | claro | por supuesto | aquí está | aquí tiene | aquí tienes |
  a continuación | la traducción | aquí hi ha | aquí tens | és clar | bien sûr | voici | certainement |
  la traduction | natürlich | gerne | hier ist | selbstverständlich | die übersetzung | ecco | certo |
  certamente | la traduzione | claro que sim | aqui está | com certeza | a tradução | natuurlijk | hier is |
  de vertaling | självklart | här är | selvfølgelig | her er | конечно | вот | звичайно | звісно | ось |
  oczywiście | oto | jistě | zde je | tady je | iată | desigur | természetesen | íme | tässä on | βεβαίως |
  ορίστε | tabii | işte | tentu | berikut | 当然 | 以下是 | 好的 | もちろん | 以下 | 물론 | 다음은 | بالتأكيد | إليك | בוודאי |
  הנה | かしこまりました | 承知しました | 承知いたしました | 了解しました | わかりました | はい | 네 | 알겠습니다 | حسنًا | حسنا | بالطبع |
  بكل سرور | تفضل | 没问题 | 明白了
`)

/** What a chat says after its work; news never ends a sentence like this. */
export const CLOSERS: readonly string[] = phrases(`
  translated with | translated by | translated from | traducido del | traducido por | traducido con | traducida por |
  traduit de l'anglais | traduit par | traduit avec | übersetzt von | übersetzt mit | aus dem englischen übersetzt |
  tradotto da | tradotto con | traduzido por | traduzido do | переведено с | переведено при | перекладено з |
  let me know if | hope this helps | hope that helps | feel free to ask | is there anything else |
  please note that this translation | if you need any | would you like me to | espero que te ayude |
  espero que le ayude | espero que esto ayude | avísame si | no dudes en | no dude en preguntar |
  n'hésitez pas à me | j'espère que cela vous aide | ich hoffe, das hilft | lass mich wissen |
  lassen sie mich wissen | spero che ti aiuti | fammi sapere se | espero que ajude | avise-me se |
  надеюсь, это поможет | дайте знать, если | сподіваюся, це допоможе | дайте знати, якщо |
  mam nadzieję, że to pomoże | daj mi znać | お役に立てれば幸いです | お役に立てば幸いです | 何か他に | 도움이 되셨기를 | 도움이 되었으면 |
  다른 도움이 필요 | آمل أن يكون هذا | أتمنى أن يكون هذا | هل تحتاج إلى | 希望这对您有帮助 | 希望对您有帮助
`)

/** What a program writes if it has no text. */
export const NO_TEXT: readonly string[] = phrases(`
  null | undefined | none | nan | n/a | n.a | object object | todo | tbd | error | string | text |
  translation | untranslated | lorem ipsum | lorem ipsum dolor sit amet | true | false | ok | done | nil | empty | missing | pending
`)

/** What a chat writes if it refers to an earlier answer; it is a word of the text if the source is as short. */
export const SAID_BEFORE: readonly string[] = phrases(`
  listo | hecho | de nada | completado | error | fallo | pendiente | sí | si | no | claro | fertig | erledigt | gern geschehen | fehler | ja |
  nein | keine angabe | fait | terminé | de rien | erreur | oui | non | fatto | prego | errore | pronto | feito | concluído | erro | sim | não |
  готово | сделано | пожалуйста | ошибка | да | нет | нет данных | зроблено | прошу | помилка | так | ні | немає даних | gotowe | błąd | tak | nie |
  klaar | gereed | fout | fet | hotovo | 完了 | 完了しました | 未翻訳 | 翻訳なし | 該当なし | はい | いいえ | 以上 | エラー | 완료 | 완료되었습니다 | 네 | 아니요 | 오류 | 미번역 |
  تم | نعم | لا | خطأ | لا يوجد | لا شيء | غير متوفر | 完成 | 未翻译 | 无 | 是 | 否 | 错误 |
  blank | same | same as above | see above | as above | ditto | idem | ibid | no translation | not translated | no text | skipped |
  merged | unchanged | vacío | sin texto | sin traducción | ver arriba | véase arriba | igual que arriba | lo mismo | ídem | leer |
  siehe oben | wie oben | s. o | kein text | keine übersetzung | dasselbe | см. выше | см выше | смотри выше | то же | то же самое | пусто |
  нет текста | нет перевода | без перевода | див. вище | див вище | те саме | те ж саме | порожньо | немає тексту | немає перекладу |
  voir ci-dessus | voir plus haut | vide | sans texte | pas de traduction | même chose | vedi sopra | vuoto | come sopra | ver acima |
  vazio | zie boven | zie hierboven | jak wyżej | zob. wyżej | puste | viz výše | 위와 같음 | 위 참조 | 상동 | 없음 | 빈칸 | 내용 없음 |
  번역 없음 | 同上 | 空 | なし | 無
`)

/** The beginnings that point to what follows, as news may do too. */
export const POINTERS: readonly string[] = phrases(`
  here is | here are | here's | below is | the following is | this is the | aquí está | aquí tiene | a continuación | aquí hi ha |
  voici | hier ist | ecco | aqui está | hier is | här är | her er | вот | ось | oto | zde je | tady je | iată | íme | tässä on |
  ορίστε | işte | berikut | 以下是 | 以下 | 다음은 | إليك | הנה | la traducción | la traduction | die übersetzung
`)
