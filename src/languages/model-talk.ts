/** What chat models say around a translation, in one language, as patterns of small letters. */
export interface ModelTalk {
  /** Begins a text: "here is the translation", "translation:", a refusal. */
  readonly opens: string
  /** A word about translations: a beginning that ends in a colon and has one of these is a preamble. */
  readonly word: string
  /** Stands in brackets or after the last sentence: "Note: I have", "let me know if". */
  readonly notes: string
}

/**
 * By language. Source: collected from answers of models for these checks, and copied from no other work. No native
 * speaker has read them.
 */
export const MODEL_TALK: Readonly<Record<string, ModelTalk>> = {
  en: {
    word: 'translat|english version',
    opens:
      "(?:sure|certainly|of course|okay)[!,.] (?:here|i)|here(?:'s| is| are) (?:the|your|a) (?:\\w+ ){0,3}translation|(?:below|the following) is (?:the|a|your) (?:\\w+ ){0,2}translation|translat(?:ion|ed text)(?: into \\w+)?:|the translation (?:is|of)|i(?:'m| am) sorry,? but (?:i|as)|i (?:cannot|can't|am unable to) (?:translate|assist|help|provide)|as an ai(?: language model)?|i apologi[sz]e",
    notes:
      "(?:or|alternatively|option 2|alternative) ?[:：]|note: (?:i|the translation|this translation)|i(?:'ve| have) (?:translated|adapted|kept)|let me know if|i hope this helps|would you like me to",
  },
  es: {
    word: 'traducci|traducid|versión en español',
    opens:
      '(?:claro|por supuesto)[!,.] (?:aquí|la)|aquí (?:tienes?|está|va) (?:la|tu|una) (?:\\w+ ){0,2}traducción|(?:esta|la siguiente|a continuación).{0,20} es la traducción|(?:texto traducido|traducción)(?: al \\w+)?:|lo siento, (?:pero )?no puedo|como modelo de lenguaje',
    notes:
      '(?:o|o bien|alternativa) ?[:：]|nota: (?:he|la traducción|esta traducción|se ha)|he (?:traducido|adaptado|mantenido|conservado)|espero que (?:te|le) (?:sirva|ayude)|avísame si|hazme saber si|¿(?:quieres|te gustaría) que',
  },
  ca: {
    word: 'traducci|traduï',
    opens:
      'aquí (?:tens|teniu|està) la (?:\\w+ ){0,2}traducció|traducció(?: al \\w+)?:|ho sento, (?:però )?no puc|com a model de llenguatge',
    notes:
      '(?:o|o bé|alternativa) ?[:：]|nota: (?:he|la traducció|aquesta traducció|s’ha)|he (?:traduït|adaptat|mantingut)|fes-me saber si',
  },
  pt: {
    word: 'traduç|traduzid|versão em português',
    opens:
      '(?:claro|com certeza)[!,.] (?:aqui|segue)|(?:aqui está|segue) a (?:\\w+ ){0,2}tradução|(?:texto traduzido|tradução)(?: para \\S{1,4} ?\\w+)?:|desculpe,? (?:mas )?não posso|(?:lamento|sinto muito), (?:mas )?não posso|como modelo de linguagem',
    notes:
      '(?:ou|alternativa) ?[:：]|nota: (?:eu|a tradução|esta tradução|adaptei|mantive|optei|traduzi)|(?:adaptei|traduzi|mantive|optei por)|espero que (?:isso )?ajude|(?:me avise|avise-me|diga-me) se|(?:quer|gostaria) que eu',
  },
  fr: {
    word: 'traduction|traduit|version française',
    opens:
      '(?:bien sûr|certainement)[ ,.!]+voici|voici (?:la|votre|une) (?:\\w+ ){0,2}traduction|(?:texte traduit|traduction)(?: en \\w+)?\\s?:|je suis désolée?,? (?:mais )?je ne peux|en tant que modèle',
    notes:
      "(?:ou|ou bien|alternative) ?[:：]|note\\s?: (?:j[’']ai|je |la traduction|cette traduction)|j[’']ai (?:traduit|adapté|conservé|gardé)|n[’']hésitez pas à me|j[’']espère que (?:cela|ça)|(?:souhaitez-vous|voulez-vous) que je|dites-moi si",
  },
  it: {
    word: 'traduzion|tradott|versione italiana',
    opens:
      '(?:certo|certamente)[!,.] ecco|ecco (?:la|una|il) (?:\\w+ ){0,2}(?:traduzione|testo tradotto)|(?:testo tradotto|traduzione)(?: in \\w+)?:|mi dispiace,? (?:ma )?non posso|come modello linguistico',
    notes:
      '(?:o|oppure|alternativa) ?[:：]|nota: (?:ho|la traduzione|questa traduzione)|ho (?:tradotto|adattato|mantenuto|conservato|scelto di)|fammi sapere se|spero (?:che )?(?:ti|le|possa)|(?:vuoi|desideri|vorresti) che',
  },
  ro: {
    word: 'traducer|tradus',
    opens:
      'iată traducerea|traducere(?:a)?(?: în \\w+)?:|(?:desigur|sigur)[!,.] iată|îmi pare rău,? (?:dar )?nu pot|ca model (?:de limbaj|lingvistic)',
    notes: '(?:sau|alternativ) ?[:：]|notă: (?:am|traducerea)|am (?:tradus|adaptat|păstrat)|sper că',
  },
  de: {
    word: 'übersetz|deutsche (?:fassung|version)',
    opens:
      '(?:gerne|natürlich|sicher)[!,.] (?:hier|die)|(?:hier|im folgenden) ist (?:die|deine|ihre|eine) (?:\\w+ ){0,2}übersetzung|hier (?:die|deine|ihre) übersetzung|(?:übersetzter text|übersetzung)(?: ins? \\w+)?:|es tut mir leid, (?:aber )?ich kann|als (?:ki-)?sprachmodell',
    notes:
      '(?:oder|alternativ|alternative) ?[:：]|(?:anmerkung|hinweis|notiz): (?:ich|die übersetzung|diese übersetzung|in dieser)|ich habe (?:\\w+ ){0,4}(?:übersetzt|angepasst|beibehalten)|ich hoffe,? (?:das|dass|die)|(?:lass|lassen sie) (?:es )?mich wissen|(?:soll|möchten sie, dass|möchtest du, dass) ich',
  },
  nl: {
    word: 'vertaling|vertaald',
    opens:
      'natuurlijk[!,.] hier|hier is (?:de|uw|je) (?:\\w+ )?vertaling|(?:vertaalde tekst|vertaling)(?: in het \\w+)?:|het spijt me,? maar ik kan|als (?:ai-)?taalmodel',
    notes:
      '(?:of|alternatief) ?[:：]|(?:opmerking|noot|let op): (?:ik|de vertaling)|ik heb (?:\\w+ ){0,4}(?:vertaald|aangepast|behouden)|laat (?:het )?me weten',
  },
  sv: {
    word: 'översätt|översatt',
    opens:
      'här är (?:den |din )?(?:\\w+ )?översättning|översättning(?: till \\w+)?:|jag är ledsen,? men jag|som (?:en )?(?:ai-)?språkmodell',
    notes:
      '(?:eller|alternativt) ?[:：]|(?:obs|notera|anmärkning|kommentar): (?:jag|översättningen)|jag har (?:översatt|anpassat|behållit)|hör av dig om|säg till om',
  },
  da: {
    word: 'oversætt|oversat',
    opens:
      'her er (?:den |din )?(?:\\w+ )?oversættelse|oversættelse(?: til \\w+)?:|jeg beklager,? men jeg|som (?:en )?(?:ai-)?sprogmodel',
    notes:
      '(?:eller|alternativt) ?[:：]|(?:bemærk|note): (?:jeg|oversættelsen)|jeg har (?:oversat|tilpasset|bevaret)|sig til,? hvis',
  },
  nb: {
    word: 'oversett|oversatt',
    opens:
      'her er (?:den |din )?(?:\\w+ )?oversettelse|oversettelse(?: til \\w+)?:|beklager,? men jeg|som (?:en )?(?:ki-)?språkmodell',
    notes:
      '(?:eller|alternativt) ?[:：]|(?:merk|merknad|notat): (?:jeg|oversettelsen)|jeg har (?:oversatt|tilpasset|beholdt)|si fra hvis|gi beskjed',
  },
  fi: {
    word: 'käännös|suomennos',
    opens:
      '(?:tässä on|ohessa) (?:\\w+ )?käännös|(?:käännös|suomennos)(?: \\w+)?:|olen pahoillani,? mutta en|tekoälymallina|kielimallina',
    notes:
      '(?:tai|vaihtoehtoisesti) ?[:：]|(?:huom|huomautus|huomio)[.:] (?:olen|käännö)|olen (?:kääntänyt|mukauttanut|säilyttänyt)|kerro,? jos',
  },
  et: {
    word: 'tõlge',
    opens: 'siin on (?:\\w+ )?tõlge|tõlge(?: \\w+ keelde)?:|vabandust,? (?:aga|kuid) ma ei saa|keelemudelina',
    notes: '(?:või) ?[:：]|märkus: (?:ma|olen|tõlge|tõlkes)|olen (?:tõlkinud|kohandanud)|anna teada,? kui',
  },
  lv: {
    word: 'tulkojum',
    opens: '(?:šeit|te) ir (?:\\w+ )?tulkojums|tulkojums(?: \\w+)?:|atvainojiet,? bet es nevaru|kā valodas modelis',
    notes: '(?:vai) ?[:：]|piezīme: (?:es|tulkojum)|es (?:esmu )?(?:pārtulkoj|pielāgoj)',
  },
  lt: {
    word: 'vertimas|išvers',
    opens:
      '(?:štai|čia) (?:yra )?(?:\\w+ )?vertimas|vertimas(?: į \\w+(?: kalbą)?)?:|atsiprašau,? bet (?:aš )?negaliu|kaip kalbos modelis',
    notes: '(?:arba) ?[:：]|pastaba: (?:aš|vertim|išver|pritaik)|išverčiau|praneškite,? jei',
  },
  pl: {
    word: 'tłumacz|przekład|wersja polska|po polsku',
    opens:
      '(?:oczywiście|jasne)[!,.] oto|(?:oto|poniżej) (?:\\w+ ){0,2}tłumaczenie|(?:przetłumaczony tekst|tłumaczenie)(?: na \\w+)?:|przykro mi,? ale nie mogę|jako model językowy',
    notes:
      '(?:lub|albo|alternatywnie) ?[:：]|uwaga: (?:przetłumaczy|dostosowa|zachowa|tłumaczenie|w tłumaczeniu|użył)|(?:przetłumaczyłe?a?m|dostosowałe?a?m|zachowałe?a?m)|mam nadzieję, że (?:to|tłum)|daj(?:cie)? (?:mi )?znać,? (?:jeśli|czy)|czy chcesz, (?:abym|żebym)',
  },
  cs: {
    word: 'překlad|přelož',
    opens:
      '(?:samozřejmě|jistě)[!,.] (?:zde|tady)|(?:zde|tady|níže) je (?:\\w+ )?překlad|překlad(?: do \\w+)?:|omlouvám se,? ale nemohu|jako jazykový model',
    notes:
      '(?:nebo|alternativně) ?[:：]|poznámka: (?:přelož|překlad|uprav|zachov)|(?:přeložil|upravil|zachoval)a? jsem|dejte (?:mi )?vědět',
  },
  sk: {
    word: 'preklad|prelož',
    opens:
      '(?:samozrejme|iste)[!,.] (?:tu|tu)|(?:tu|nižšie) je (?:\\w+ )?preklad|preklad(?: do \\w+)?:|ospravedlňujem sa,? ale nemôžem|ako jazykový model',
    notes:
      '(?:alebo|alternatívne) ?[:：]|poznámka: (?:prelož|preklad|uprav|zachov)|(?:preložil|upravil|zachoval)a? som|dajte (?:mi )?vedieť',
  },
  sl: {
    word: 'prevod|preved',
    opens:
      '(?:tukaj|tu|spodaj) je (?:\\w+ )?prevod|prevod(?: v \\w+)?:|žal mi je,? (?:ampak|vendar|toda) ne morem|kot jezikovni model',
    notes: '(?:ali|alternativno) ?[:：]|opomba: (?:preved|prevod|prilagod)|(?:prevedel|prilagodil)a? sem|sporočite',
  },
  hr: {
    word: 'prijevod|preved',
    opens:
      '(?:naravno|svakako)[!,.] (?:evo|ovdje)|(?:evo|ovdje je) (?:\\w+ )?prijevoda?|prijevod(?: na \\w+)?:|žao mi je,? ali ne mogu|kao jezični model',
    notes:
      '(?:ili|alternativno) ?[:：]|napomena: (?:preve|prijevod|prilagod)|(?:preveo|prevela|prilagodi[ol]a?) sam|javite',
  },
  sr: {
    word: 'prevod|preved|превод|превед',
    opens:
      '(?:evo|ovo je|ево|ово је) (?:\\S+ )?(?:prevoda?|превода?)|(?:prevod|превод)(?: \\S+ \\S+)?:|žao mi je,? ali ne mogu|жао ми је,? али не могу',
    notes:
      '(?:ili|или|alternativno) ?[:：]|(?:napomena|напомена): (?:preve|prevod|преве|превод)|(?:preveo|prevela|превео|превела) (?:sam|сам)',
  },
  bg: {
    word: 'превод|превед',
    opens:
      '(?:разбира се|разбирам)[!,.] ето|ето (?:\\S+ )?превод|превод(?: на \\S+)?:|съжалявам,? но не мога|като езиков модел',
    notes:
      '(?:или|вариант) ?[:：]|(?:забележка|бележка): (?:превед|превод|аз|адапт)|(?:преведох|адаптирах|запазих)|кажете ми',
  },
  ru: {
    word: 'перевод|перевед|русская версия',
    opens:
      '(?:конечно|разумеется)[!,.] вот|(?:вот|ниже) (?:\\S+ ){0,2}перевод|(?:переведённый текст|перевод)(?: на \\S+(?: язык)?)?:|извините,? (?:но )?я не могу|(?:к сожалению, )?я не могу (?:перевести|помочь)|как языковая модель',
    notes:
      '(?:или|либо|вариант|другой вариант) ?[:：]|примечание: (?:я |перевод|в переводе|сохран)|я (?:перев[её]ла?|адаптировала?|сохранила?|использовала?)|надеюсь,? (?:это|перевод)|(?:дайте знать|сообщите),? если|(?:хотите|хочешь),? (?:чтобы )?я',
  },
  uk: {
    word: 'переклад|українська версія',
    opens:
      '(?:звичайно|звісно)[!,.] ось|(?:ось|нижче) (?:\\S+ ){0,2}переклад|(?:перекладений текст|переклад)(?: на \\S+| \\S+ською)?:|вибачте,? (?:але )?я не можу|(?:на жаль, )?я не можу (?:перекласти|допомогти)|як мовна модель',
    notes:
      '(?:або|варіант|інший варіант) ?[:：]|примітка: (?:я |переклад|у перекладі|збереж)|я (?:перекла(?:в|ла)|адаптува(?:в|ла)|зберіг(?:ла)?|використа(?:в|ла))|сподіваюся,? (?:це|переклад)|(?:дайте знати|повідомте),? якщо|(?:хочете|бажаєте),? щоб я',
  },
  el: {
    word: 'μετάφρ|μεταφρ',
    opens:
      '(?:ορίστε|εδώ είναι) (?:η )?(?:\\S+ )?μετάφραση|μετάφραση(?: στα \\S+)?:|λυπάμαι,? (?:αλλά )?δεν μπορώ|ως γλωσσικό μοντέλο',
    notes:
      '(?:ή|εναλλακτικά) ?[:：]|σημείωση: (?:η μετάφραση|έχω|μετέφρασα|διατήρησα)|(?:μετέφρασα|προσάρμοσα|διατήρησα)|ενημερώστε με',
  },
  hu: {
    word: 'fordítás',
    opens:
      '(?:íme|itt van|itt a) (?:a )?(?:\\S+ )?fordítás|(?:magyar )?fordítás:|sajnálom,? de nem tudok|nyelvi modellként',
    notes:
      '(?:vagy|alternatíva) ?[:：]|megjegyzés: (?:a fordítás|lefordít|megtart|igyekez)|(?:lefordítottam|megtartottam|átalakítottam)|szóljon,? ha|szólj,? ha',
  },
  tr: {
    word: 'çeviri',
    opens:
      '(?:elbette|tabii)[!,.] işte|işte (?:\\S+ )?çeviri|(?:türkçe )?çeviri(?:si)?:|üzgünüm,? (?:ancak|ama|fakat)|bir (?:dil modeli|yapay zek)',
    notes:
      '(?:veya|ya da|alternatif) ?[:：]|not: (?:çeviri|metni|ben)|(?:çevirdim|uyarladım|korudum)|umarım (?:bu|yardımcı)|bana bildir',
  },
  ar: {
    word: 'ترجم',
    opens:
      '(?:بالطبع|بالتأكيد)[!،,.] (?:إليك|ها)|(?:إليك|إليكم|هذه هي|فيما يلي) (?:ال)?ترجمة|(?:ال)?ترجمة(?: إلى العربية| العربية)?:|عذر[اً]*،? (?:لكن(?:ني)? )?لا أستطيع|كنموذج لغوي',
    notes: '(?:أو|بديل) ?[:：]|ملاحظة: (?:لقد|قمت|الترجمة|تم)|لقد (?:ترجمت|قمت بترجمة|حافظت)|آمل أن|هل تريد(?:ني)? أن',
  },
  he: {
    word: 'תרגום|מתורגם',
    opens:
      '(?:בטח|כמובן|בוודאי)[!,.] הנה|הנה (?:ה)?תרגום|(?:ה)?תרגום(?: לעברית)?:|אני מצטער(?:ת)?,? (?:אבל|אך)|כמודל שפה',
    notes: '(?:או|לחלופין) ?[:：]|הערה: (?:ה?תרגום|תרגמתי|שמרתי|התאמתי)|(?:תרגמתי|התאמתי)|אשמח לעזור',
  },
  hi: {
    word: 'अनुवाद',
    opens:
      '(?:यहाँ|यहां|यह|ये|नीचे) (?:\\S+ ){0,3}अनुवाद|(?:हिंदी |हिन्दी )?अनुवाद:|(?:मुझे खेद है|क्षमा करें),? (?:लेकिन )?मैं|एक (?:भाषा मॉडल|एआई)',
    notes: '(?:या) ?[:：]|(?:नोट|टिप्पणी): (?:मैंने|अनुवाद|यह)|मैंने (?:\\S+ ){0,3}अनुवाद',
  },
  id: {
    word: 'terjemah',
    opens:
      '(?:tentu|baik)[!,.] (?:berikut|ini)|(?:berikut|ini)(?: adalah| ini)? terjemahan|terjemahan(?: \\w+)?:|maaf,? (?:tetapi|tapi|namun)? ?saya tidak|sebagai model bahasa',
    notes:
      '(?:atau|alternatif) ?[:：]|catatan: (?:saya|terjemahan)|saya (?:telah )?(?:menerjemahkan|menyesuaikan|mempertahankan)|semoga (?:ini )?membantu|beri tahu saya',
  },
  th: {
    word: 'คำแปล|การแปล|นักแปล|ผู้แปล|แปลประโยค|แปลข้อความ|ฉบับแปล',
    opens:
      '(?:ได้เลย|แน่นอน|ยินดี)(?:ค่ะ|ครับ)?[!, ]{1,2}(?:นี่คือ|ข้อความ|คำแปล)|(?:นี่คือ|ต่อไปนี้คือ)(?:คำแปล|ฉบับแปล)|คำแปล(?:ภาษาไทย)?:|(?:ขออภัย|ขอโทษ)(?:ค่ะ|ครับ)?[ ,]{0,2}(?:แต่)?(?:ดิฉัน|ผม|ฉัน)?ไม่สามารถ|ในฐานะ(?:โมเดลภาษา|ปัญญาประดิษฐ์)',
    notes: '(?:หรือ) ?[:：]|(?:หมายเหตุ|หมายเหตุผู้แปล): (?:ดิฉัน|ผม|ฉัน|คำแปล|การแปล)|หวังว่าจะเป็นประโยชน์|ต้องการให้(?:ดิฉัน|ผม|ฉัน)',
  },
  vi: {
    word: 'bản dịch',
    opens:
      '(?:chắc chắn|tất nhiên)(?: rồi)?[!,.] (?:đây|dưới)|(?:đây|dưới đây) là (?:bản )?(?:dịch|\\S+ dịch)|bản dịch(?: tiếng \\S+)?:|xin lỗi,? (?:nhưng )?tôi không thể|là một mô hình ngôn ngữ',
    notes:
      '(?:hoặc) ?[:：]|(?:lưu ý|ghi chú|chú thích): (?:tôi|bản dịch)|tôi đã (?:dịch|điều chỉnh|giữ)|hy vọng (?:điều này|bản dịch)',
  },
  zh: {
    word: '翻译|翻譯|译文|譯文|中文版',
    opens:
      '(?:好的|当然|當然)[，。！,!]?(?:可以[，。！])?(?:以下|这|這|下面)|(?:以下|下面|这|這)(?:是|为|為)?(?:您的|你的|中文|简体|繁體|原文的)*(?:翻译|翻譯|译文|譯文)|(?:中文)?(?:翻译|翻譯|译文|譯文)(?:如下)?[:：]|(?:抱歉|对不起|對不起)，(?:但)?我(?:无法|無法|不能)|作为(?:一个)?(?:AI|人工智能)|作為(?:一個)?AI',
    notes:
      '(?:或|或者|另译|另譯) ?[:：]|(?:注|註|注意|备注|備註|说明|說明)[:：](?:我|本?(?:译|譯)文|(?:翻译|翻譯)|(?:此|该|該)(?:译|譯|翻))|我(?:已|将|將)?(?:翻译|翻譯|保留|调整|調整)了|希望(?:这|這|以上)|如(?:果)?(?:需要|您需要|你需要)',
  },
  ja: {
    word: '翻訳|和訳|訳文|日本語訳',
    opens:
      '(?:はい、|もちろんです。|承知(?:し|いたし)ました。|かしこまりました。)?(?:以下|こちら|下記|次)[はがに](?:、?[^。、]{0,8})?(?:翻訳|和訳|日本語訳|訳文)|(?:翻訳|和訳|日本語訳|訳文)[:：]|(?:はい|もちろんです|承知(?:し|いたし)ました|かしこまりました)[。、!！](?:以下|翻訳|こちら)|申し訳(?:ありません|ございません)が|(?:AI|大規模)?言語モデルとして',
    notes:
      '(?:または|あるいは|別訳|代案) ?[:：]|(?:注|注意|注釈|備考|補足|メモ|※)[:：]?\\s?(?:翻訳|訳文|訳し|原文|この翻訳|本訳)|(?:翻訳|調整|意訳)(?:いた)?しました|(?:お役に立て|ご参考)|ご(?:不明|質問|要望)',
  },
  ko: {
    word: '번역',
    opens:
      '(?:물론입니다|물론이죠|네|알겠습니다)[!,.] |(?:다음은|아래는|여기)[^.]{0,14}번역|(?:한국어 )?번역(?:문|본)?[:：]|죄송하지만|(?:AI |인공지능 )?언어 모델로서',
    notes:
      '(?:또는|혹은|대안) ?[:：]|(?:참고|주|주의|비고|메모|역주)[:：]?\\s?(?:번역|원문|이 번역|제가|저는|의역|자연)|(?:번역|의역|조정)(?:했습니다|하였습니다)|도움이 되(?:셨|었|길)|필요하시면',
  },
}

/**
 * The beginning of a remark after a translation, in any language: `(Nota: …)`. In small letters, separated by `|`.
 * Source: the same answers.
 */
export const NOTE_WORDS: readonly string[] = `
  note | notes | nb | n.b. | nota | nota del traductor | n. del t. | n. de la t. | n. d. t. | ndt | tn | t/n |
  translator's note | translator’s note | explanation | context | remarque | note du traducteur | anmerkung |
  anm. | anm. d. übers. | hinweis | nota do tradutor | n. do t. | opmerking | noot | anmärkning | obs | bemærk |
  merk | merknad | explicación | aclaración | explication | erklärung | spiegazione | explicação | примечание |
  прим. | прим. пер. | примітка | прим. перекл. | uwaga | przyp. | przyp. tłum. | poznámka | pozn. |
  pozn. překl. | napomena | opomba | напомена | бележка | notă | megjegyzés | huomautus | σημείωση | not |
  catatan | lưu ý | 注 | 注意 | 译注 | 譯註 | 訳注 | 備考 | 참고 | 주 | 역주 | 옮긴이 주 | 譯注 | 编者注 | 訳者注 | çevirmenin notu | ç.n. | ç. n. | catatan penerjemah | chú thích | ghi chú | σ.τ.μ. | σ.τ.μ | σημ. | n. tr. | n.tr. | n. red. | бел. прев. | бел. пр. | б. пр. | noot van de vertaler | n.v.d.v. | övers. anm. | övers. anm | o.a. | oversætterens note | o. anm. | kääntäjän huomautus | suom. huom. | huom. | a ford. megj. | a ford. | ford. megj. | a fordító megjegyzése | jegyzet | pozn. red. | pozn. prekl. | टिप्पणी | अनुवादक की टिप्पणी | หมายเหตุ | หมายเหตุผู้แปล | הערת המתרגם | הערת המתרגמת | הע' המתרגם | ملاحظة المترجم | nota trad. | n. do e. | ملاحظة | הערה | नोट
`
  .split('|')
  .map(word => word.trim())
