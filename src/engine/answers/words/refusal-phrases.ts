import { phrases } from './phrases.ts'

/**
 * How chat models decline in each language: the first words of what they say instead of a translation. Written from
 * memory by the maintainers and not yet read by native speakers; add the words that you met. In small letters,
 * separated by `|`.
 */
export const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  en: phrases(`
    i'm sorry, but i | i am sorry, but i | sorry, but i can't | sorry, i can | i'm sorry, i can | i can't assist |
    i cannot assist | i can't help with | i cannot help with | i can't translate | i cannot translate |
    i can't provide | i cannot provide | i can't fulfill | i cannot fulfill | i can't comply | i cannot comply |
    i won't be able to | i'm unable to | i am unable to | i'm not able to | i am not able to | as an ai |
    as a language model | i am an ai | i'm an ai | as an assistant | as a virtual assistant | i am a language model |
    i apologize, but i | i must decline | i have to decline | this content violates |
    this content may violate | this request violates | please provide the text | please provide more context |
    the text you provided | it seems the text | it looks like the text | no text was provided |
    could you please provide | unable to translate | cannot translate | translation not available |
    translation unavailable | content filtered | content policy
  `),
  ar: phrases(`
    عذرًا، لا | عذراً، لا | عذرا، لا | آسف، لا | أعتذر، لا | أعتذر، ولكن | لا أستطيع مساعدتك |
    لا يمكنني المساعدة | لا يمكنني ترجمة | لا أستطيع ترجمة | لا يمكنني تقديم | كنموذج لغوي | بصفتي نموذج
  `),
  bg: phrases(`
    съжалявам, но | съжалявам, не мога | не мога да помогна с | не мога да преведа | като езиков модел |
    като изкуствен интелект
  `),
  ca: phrases(`
    soc un model de llenguatge | com a assistent |
    ho sento, però | ho sento, no puc | em sap greu, però no | no puc ajudar | no puc traduir |
    no puc proporcionar | com a model d | com a ia
  `),
  cs: phrases(`
    omlouvám se, ale | je mi líto, ale | bohužel nemohu | nemohu pomoci s | s tím nemohu | nemohu přeložit |
    nemohu poskytnout | jako jazykový model | jako umělá inteligence
  `),
  da: phrases(`
    beklager, men jeg | jeg beklager, men | jeg kan desværre ikke | jeg kan ikke hjælpe med |
    jeg kan ikke oversætte | som en sprogmodel | som ai
  `),
  de: phrases(`
    ich bin ein sprachmodell | ich bin eine ki | als assistent | dieser inhalt verstößt |
    es tut mir leid, aber | tut mir leid, aber | es tut mir leid, ich kann | entschuldigung, aber ich |
    leider kann ich | ich kann ihnen dabei nicht | ich kann dabei nicht | ich kann diesen text nicht |
    ich kann diese anfrage | ich kann das nicht übersetzen | als ki- | als sprachmodell |
    bitte geben sie den text
  `),
  el: phrases(`
    λυπάμαι, αλλά | συγγνώμη, αλλά | δεν μπορώ να βοηθήσω | δεν μπορώ να μεταφράσω | ως γλωσσικό μοντέλο
  `),
  es: phrases(`
    soy un modelo de lenguaje | soy una ia | como asistente | no tengo permitido | este contenido infringe | este contenido viola |
    lo siento, pero | lo siento, no puedo | lamento no poder | lamentablemente, no puedo | no puedo ayudarte |
    no puedo ayudarle | no puedo ayudar con | no puedo traducir | no puedo proporcionar | no puedo cumplir |
    no me es posible traducir | como modelo de lenguaje | como una ia | como inteligencia artificial |
    por favor, proporcione el texto | por favor, proporciona el texto
  `),
  et: phrases(`
    vabandust, aga ma ei | kahjuks ei saa ma | ma ei saa aidata | ma ei saa tõlkida
  `),
  eu: phrases(`
    barkatu, baina | sentitzen dut, baina | ezin dut lagundu | ezin dut itzuli
  `),
  fa: phrases(`
    متأسفم، اما | متاسفم، اما | متأسفانه نمی | متاسفانه نمی | نمی‌توانم کمک | نمی‌توانم ترجمه | به عنوان یک مدل
  `),
  fi: phrases(`
    valitettavasti en voi | olen pahoillani, mutta | anteeksi, mutta en | en voi auttaa | en voi kääntää |
    kielimallina
  `),
  fr: phrases(`
    je suis un modèle de langage | je suis une ia | en tant qu'assistant | ce contenu enfreint |
    je suis désolé, mais | je suis désolée, mais | désolé, mais je | désolé, je ne | je regrette, mais je |
    je ne peux pas vous aider | je ne peux pas t'aider | je ne peux pas traduire | je ne peux pas fournir |
    je ne suis pas en mesure | en tant qu'ia | en tant que modèle | en tant qu'intelligence artificielle |
    veuillez fournir le texte
  `),
  gl: phrases(`
    síntoo, pero | sinto, pero non | non podo axudar | non podo traducir
  `),
  he: phrases(`
    אני מצטער, אבל | אני מצטערת, אבל | מצטער, אני לא | מצטער, אבל | איני יכול | אני לא יכול לעזור |
    אני לא יכול לתרגם | כמודל שפה
  `),
  hi: phrases(`
    मुझे खेद है | क्षमा करें, मैं | क्षमा करें, लेकिन | माफ़ कीजिए, मैं | माफ करें, मैं | मैं इसमें मदद नहीं |
    मैं इसका अनुवाद नहीं | एक भाषा मॉडल
  `),
  hr: phrases(`
    žao mi je, ali | ispričavam se, ali | nažalost, ne mogu | ne mogu pomoći s | ne mogu prevesti |
    kao jezični model
  `),
  hu: phrases(`
    sajnálom, de | elnézést, de | sajnos nem tudok | nem tudok segíteni | nem tudom lefordítani |
    nyelvi modellként
  `),
  id: phrases(`
    maaf, saya tidak | maaf, tetapi saya | maaf, tapi saya | saya tidak dapat membantu |
    saya tidak dapat menerjemahkan | sebagai model bahasa | sebagai ai
  `),
  it: phrases(`
    sono un modello linguistico | come assistente | questo contenuto viola |
    mi dispiace, ma | mi dispiace, non posso | spiacente, ma | spiacente, non posso | non posso aiutarti |
    non posso aiutarla | non posso tradurre | non posso fornire | non sono in grado di tradurre |
    come modello linguistico | in quanto ia | in qualità di ia | si prega di fornire il testo
  `),
  ja: phrases(`
    私は言語モデル | 私はai |
    申し訳ありませんが | 申し訳ございませんが | 申し訳ありません。 | 申し訳ございません。 | すみませんが | お手伝いできません | 翻訳できません | 翻訳することはできません | 対応できません |
    言語モデルとして | aiとして
  `),
  ko: phrases(`
    저는 언어 모델 | 저는 ai |
    죄송하지만 | 죄송합니다 | 도와드릴 수 없 | 번역할 수 없 | 제공할 수 없 | 언어 모델로서 | ai로서 | 번역해 드릴 수 없
  `),
  lt: phrases(`
    atsiprašau, bet | deja, negaliu | negaliu padėti | negaliu išversti
  `),
  lv: phrases(`
    atvainojiet, bet | diemžēl es nevaru | es nevaru palīdzēt | es nevaru iztulkot
  `),
  nb: phrases(`
    beklager, men jeg | jeg beklager, men | jeg kan dessverre ikke | jeg kan ikke hjelpe med |
    jeg kan ikke oversette | som en språkmodell
  `),
  nl: phrases(`
    het spijt me, maar | sorry, maar ik | helaas kan ik | ik kan je hier niet | ik kan u hier niet |
    ik kan hier niet bij helpen | ik kan dit niet vertalen | ik kan niet helpen | als taalmodel | als ai
  `),
  pl: phrases(`
    jestem modelem językowym | jako asystent |
    przykro mi, ale | przepraszam, ale | niestety nie mogę | nie mogę pomóc | nie mogę przetłumaczyć |
    nie jestem w stanie przetłumaczyć | jako model językowy | jako sztuczna inteligencja
  `),
  pt: phrases(`
    sou um modelo de linguagem | sou uma ia | como assistente | este conteúdo viola |
    desculpe, mas | lamento, mas | sinto muito, mas | desculpe, não posso | infelizmente, não posso |
    não posso ajudar | não posso traduzir | não posso fornecer | não consigo ajudar | não é possível traduzir |
    como modelo de linguagem | como um modelo | como uma ia | por favor, forneça o texto
  `),
  ro: phrases(`
    îmi pare rău, dar | ne pare rău, dar | îmi cer scuze, dar | din păcate, nu pot | nu te pot ajuta |
    nu vă pot ajuta | nu pot traduce | ca model de limbaj
  `),
  ru: phrases(`
    я языковая модель | я — языковая модель | как ассистент | этот контент нарушает |
    извините, но | извините, я не | простите, но | к сожалению, я не | сожалею, но | мне жаль, но |
    я не могу помочь | я не могу перевести | не могу выполнить | не могу предоставить | как языковая модель |
    как искусственный интеллект | как ии | пожалуйста, предоставьте текст
  `),
  sk: phrases(`
    je mi ľúto, ale | ospravedlňujem sa, ale | bohužiaľ, nemôžem | nemôžem pomôcť | nemôžem preložiť |
    ako jazykový model
  `),
  sl: phrases(`
    žal mi je, vendar | oprostite, vendar | žal ne morem | ne morem pomagati | ne morem prevesti
  `),
  sr: phrases(`
    жао ми је, али | žao mi je, ali | извините, али | нажалост, не могу | не могу да помогнем |
    не могу да преведем | као језички модел | kao jezički model | ne mogu da pomognem
  `),
  sv: phrases(`
    jag är ledsen, men | tyvärr kan jag inte | beklagar, men jag | förlåt, men jag | jag kan inte hjälpa |
    jag kan inte översätta | som språkmodell | som ai
  `),
  th: phrases(`
    ขออภัย | ขอโทษ | ฉันไม่สามารถ | ไม่สามารถแปล
  `),
  tr: phrases(`
    üzgünüm, ama | üzgünüm, ancak | üzgünüm, bu | maalesef | özür dilerim, ancak | yardımcı olamam |
    bunu çeviremem | bir dil modeli olarak
  `),
  uk: phrases(`
    я мовна модель | я — мовна модель | цей вміст порушує |
    вибачте, але | вибачте, я не | перепрошую, але | на жаль, я не | мені шкода, але | я не можу допомогти |
    я не можу перекласти | не можу виконати | як мовна модель | як штучний інтелект
  `),
  vi: phrases(`
    xin lỗi, nhưng | xin lỗi, tôi không | tôi xin lỗi | rất tiếc, tôi | tôi không thể dịch | tôi không thể giúp |
    tôi không thể hỗ trợ
  `),
  zh: phrases(`
    我是一个ai | 我是人工智能 | 我是语言模型 |
    抱歉， | 很抱歉 | 对不起，我 | 對不起，我 | 我无法 | 我無法 | 我不能协助 | 我不能提供 | 无法翻译 | 無法翻譯 | 作为一个ai | 作为人工智能 | 作為一個ai | 作为语言模型 |
    请提供
  `),
}

/**
 * Words of a source that declines or apologizes itself: `"I'm sorry," he said` may become `"Lo siento", dijo`. The
 * beginnings of words, by language; English for an unlisted language.
 */
export const APOLOGIES: Readonly<Record<string, readonly string[]>> = {
  en: phrases(`
    sorry | apolog | regret | unfortunately | unable | cannot | can't | can not | translat | could not |
    couldn't | not able
  `),
  de: phrases(`
    leid | entschuldig | leider | kann nicht | übersetz | bedauer | können nicht
  `),
  es: phrases(`
    siento | lament | perd | disculp | no puedo | no pued | traduc
  `),
  fr: phrases(`
    désol | regret | excus | ne peu | tradui | malheureusement
  `),
  it: phrases(`
    dispiac | spiacent | scus | non posso | tradu
  `),
  ko: phrases(`
    죄송 | 유감 | 미안 | 번역 | 사과 | 수 없
  `),
  ja: phrases(`
    申し訳 | すみません | 翻訳 | できない | できません | 遺憾 | 謝
  `),
  pt: phrases(`
    desculp | lament | sinto | não pos | tradu | infelizmente
  `),
  ru: phrases(`
    извин | прост | сожал | жаль | не мог | перевод | перевед | перевес
  `),
  uk: phrases(`
    вибач | перепрош | шкод | жаль | не мож | переклад | перекл
  `),
  zh: phrases(`
    抱歉 | 对不起 | 對不起 | 无法 | 無法 | 不能 | 翻译 | 翻譯 | 遗憾 | 道歉
  `),
}
