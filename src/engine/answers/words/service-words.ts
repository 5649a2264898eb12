/*
 * Words of chats and services about themselves and their work: beginnings of words, in small letters, by language. News
 * that is about something else has hardly any `strong` ones; of `weak` ones several must occur together. Written from
 * memory by the maintainers and not yet read by native speakers; add the words that you met.
 */
export interface ServiceWords {
  readonly strong: string
  readonly weak: string
}

export const SERVICE_WORDS: Readonly<Record<string, ServiceWords>> = {
  en: {
    strong: 'translat untranslat timeout chatbot segment rephras paraphras',
    weak: 'tokens limit understand text sentence phrase word content request server error service unavail polic usage violat user assistant model language original please sorry apolog cannot unable authori allowed permitted retry again later term list glossary provid above below same subject verb grammar singular plural english list publication name virtual',
  },
  es: {
    strong: 'traduc traduz tradúz segment parafras reformul inténtelo inténtalo reintent',
    weak: 'texto frase oraci palabra contenido fragmento pasaje solicitud petici servidor error servicio disponible polític uso infring viol usuario asistente modelo lenguaje idioma original disculp lamento siento imposible autoriz permit procesar entiendo entendí envíe envía tokens límite correcta correcto término lista glosario facilit proporcion arriba anterior misma mismo sujeto verbo gramát singular plural inglés español agotó espera virtual nombres',
  },
  de: {
    strong: 'übersetz übersetzt segment umformulier zeitüberschreit nutzungsrichtlinie nutzungsbeding sprachmodell',
    weak: 'text satz sätze wort wörter inhalt abschnitt anfrage server fehler dienst verfügbar richtlinie verletz verstöß nutzer benutzer assistent modell sprache original entschuldig leider kann darf bearbeit erneut versuch begriff liste glossar oben gleiche dasselbe subjekt verb grammat singular plural englisch virtuell namen schreibe',
  },
  ru: {
    strong:
      'переведи перевед переведи перевожу переводишь переводи переводч перевест перевёл перевел сегмент перефраз таймаут тайм-аут',
    weak: 'перевод текст предложени фраз слово слова содержани фрагмент отрывок контент запрос сервер ошибк сервис недоступ превыш ожидани наруша правил использовани пользовател ассистент помощник модел язык исходн оригинал извин прости сожалени мне могу состоянии разрешен обрабатыв повтор попытк термин имена списк выше подлежащ сказуем глагол грамматик единственн множественн английск русск виртуальн пиши',
  },
  uk: {
    strong: 'перекла сегмент перефраз таймаут тайм-аут',
    weak: 'текст речення фраз слово слова вміст уривок фрагмент контент запит сервер помилк сервіс недоступ перевищ очікуванн поруш правил використанн користувач асистент помічник модел мов вихідн оригінал вибач перепрош жаль змозі можу дозволен опрацьов спроб термін імена списк вище такий самий підмет присудок дієслов граматик однин множин англійськ українськ віртуальн пиши',
  },
  fr: {
    strong: 'traduc traduir tradui traduis segment reformul paraphras réessay',
    weak: 'texte phrase mot mots contenu passage requête demande serveur erreur service indisponible disponible délai attente dépass contrevi enfrein viol condition utilisation politique utilisateur assistant modèle langue langage original navré désolé excus regret impossible autoris trait terme liste glossaire fourni ci-dessus dessus même sujet verbe grammair singulier pluriel anglais français virtuel noms écris',
  },
  ko: {
    strong: '번역 세그먼트 직역 의역',
    weak: '텍스트 문장 구절 단어 콘텐츠 내용 요청 서버 오류 서비스 시간 초과 정책 위배 위반 약관 사용자 비서 어시스턴트 모델 언어 원문 죄송 유감 권한 처리 다시 시도 용어 이름 목록 동일 주어 동사 문법 단수 복수 영어 한국어 가상 이용 출판 어렵',
  },
  it: {
    strong: 'traduz tradu segment riformul parafras riprov',
    weak: 'testo frase parola contenuto brano richiesta server errore servizio disponibile scaduto politic utilizzo viol utente assistente modello lingua originale dispiace spiacente scus impossibil autorizz elabor termin elenco glossario forni sopra stesso stessa soggetto verbo grammatic singolare plurale inglese italiano virtuale nomi',
  },
  pt: {
    strong: 'traduz traduç segment reformul parafras',
    weak: 'texto frase oração palavra conteúdo trecho solicita pedido servidor erro serviço disponível indisponível tempo esgot polític uso viol usuário utilizador assistente modelo língua idioma original desculp lamento infelizmente impossível autoriz process termo lista glossário fornec acima mesma mesmo sujeito verbo gramát singular plural inglês português virtual nomes tente novamente',
  },
  ca: {
    strong: 'traduc tradui traduï segment reformul parafras',
    weak: 'text frase oració paraula contingut fragment sol·lici petició servidor error servei disponible polític ús infring viol usuari assistent model llengua idioma original disculp sento impossible autoritz process terme llista glossari facilit dalt anterior mateixa subjecte verb gramàt singular plural anglès català virtual noms',
  },
  pl: {
    strong: 'tłumacz przetłumacz segment parafraz',
    weak: 'tekst zdani fraz słow treść treści fragment żądani zapyt serwer błąd usług niedostęp czas przekrocz zasad narusz użytkownik asystent model język oryginał przepraszam przykro niestety mogę mogę autoryz przetwarz ponown prób termin lista list słownik podaj wyżej powyżej sam podmiot orzeczen gramaty angielsk polsk wirtualn nazw',
  },
  nl: {
    strong: 'vertal vertaal segment herformul parafras',
    weak: 'tekst zin woord inhoud fragment passage verzoek server fout dienst beschikbaar time-out beleid gebruik schend gebruiker assistent model taal oorspronkelijk origineel sorry spijt helaas kan mag verwerk opnieuw later term lijst woordenlijst boven hierboven zelfde onderwerp werkwoord grammatic enkelvoud meervoud engels nederlands virtue namen',
  },
  ja: {
    strong: '翻訳 直訳 意訳 和訳 セグメント',
    weak: 'テキスト 原文 文章 入力してください リクエスト 要求 サーバー エラー サービス ポリシー 利用規約 違反 アシスタント モデル 申し訳 お応え お答えでき 対応でき 提供でき 再試行 用語集 日本語 英語',
  },
  ar: {
    strong: 'ترجم الترجم للترجم ترجمت بترجم',
    weak: 'النص نص الجملة جملة العبارة الطلب طلب الخادم خطأ الخدمة سياس الاستخدام المستخدم المساعد النموذج اللغة اللغوي آسف عذر المعذرة أعتذر يمكنني أستطيع إدخال أدخل يرجى المصطلح المحاولة لاحق الإنجليزية العربية',
  },
  zh: {
    strong: '翻译 翻譯 直译 意译 译文',
    weak: '文本 原文 句子 请输入 请提供 请求 服务器 错误 服务 政策 违反 用户 助手 模型 语言 抱歉 无法 重试 术语 英语 中文',
  },
}
