/*
 * Words of chats and services about themselves and their work: beginnings of words, in small letters, by language. `strong` ones hardly
 * stand in news that do not speak of them as well; of `weak` ones several must come together; `_` is a space. Written by heart by the
 * maintainers, and read by no native speaker yet; add the words that you met.
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
    weak: '텍스트 문장 구절 단어 콘텐츠 내용 요청 서버 오류 서비스 시간_초과 정책 위배 위반 약관 사용자 비서 어시스턴트 모델 언어 문체 태그 글 표시 원문 죄송 유감 권한 처리 다시 시도 용어 이름 목록 동일 주어 동사 문법 단수 복수 영어 한국어 가상 이용 출판 어렵',
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
    weak: 'テキスト 内容 文体 この文 タグ ユーザー コンテンツ お手伝い いたしかね 恐縮ですが 表示でき 言語 原文 文章 入力してください リクエスト 要求 サーバー エラー サービス ポリシー 利用規約 違反 アシスタント モデル 申し訳 お応え お答えでき 対応でき 提供でき 再試行 用語集 日本語 英語',
  },
  ar: {
    strong: 'ترجم الترجم للترجم ترجمت بترجم',
    weak: 'النص نص الجملة جملة العبارة الطلب طلب الخادم خطأ الخدمة سياس الاستخدام المستخدم المساعد النموذج اللغة اللغوي آسف عذر المعذرة أعتذر يمكنني أستطيع إدخال أدخل يرجى المصطلح المحاولة لاحق الإنجليزية العربية',
  },
  zh: {
    strong: '翻译 翻譯 直译 直譯 意译 意譯 译文 譯文',
    weak: '文字内容 文字 内容 內容 文本 原文 句子 这句话 這句話 请输入 請輸入 請提供 請求 伺服器 錯誤 服務 政策 違反 用戶 使用者 模型 語言 語氣 標籤 标签 無法 恕我 協助 协助 顯示 显示 重試 術語 英語 英文 请输入 请提供 请求 服务器 错误 服务 政策 违反 用户 助手 模型 语言 抱歉 无法 重试 术语 英语 中文',
  },
  tr: {
    strong: 'çevir tercüme segment algılanama',
    weak: 'metin cümle kelime sözcük içerik sunucu hata hizmet kullanılamıyor zaman aşım politika ihlal kullanıcı asistan model orijinal üzgün özür kusura maalesef yapamam edemem yardım destek işle tekrar terim sözlük sağlanan yukarıda özne fiil ingilizce türkçe sanal etiket üslup görüntülen',
  },
  cs: {
    strong: 'překlad přelož přeložen překládá segment parafráz',
    weak: 'text vět věta fráz slov obsah úryvek požadav žádost server chyb služb nedostupn limit zásad porušuj uživatel asistent model jazyk původní omlouv promiň bohužel lituj nemohu nemůžu pomoci pomůž nepomoh poradit zpracovat znovu zkuste termín slovník podmět sloves angli česk češti virtuáln jmén značk zobrazit styl',
  },
  sk: {
    strong: 'preklad prelož prekladá segment parafráz',
    weak: 'text vet veta fráz slov obsah úryvok požiadav žiadosť server chyb služb nedostupn limit zásad porušuj používateľ asistent model jazyk pôvodn ospravedl prepáč bohužiaľ ľutuj nemôžem pomôcť spracovať znova skúste termín slovník podmet sloves angli slovensk slovenči virtuáln mená značk zobraziť štýl',
  },
  hi: {
    strong: 'अनुवाद',
    weak: 'पाठ वाक्य शब्द सामग्री अनुरोध सर्वर त्रुटि सेवा नीति उल्लंघन उपयोगकर्ता सहायक मॉडल भाषा क्षमा खेद माफ़ माफ सहायता असमर्थ मदद पुनः प्रयास शब्दावली अंग्रेज़ी अंग्रेजी हिंदी हिन्दी टैग प्रदर्शित शैली औपचारिक',
  },
  id: {
    strong: 'terjemah menerjemah diterjemah penerjemah segmen parafras',
    weak: 'teks kalimat konten permintaan server galat kesalahan layanan tersedia batas kebijakan melanggar pengguna asisten model bahasa asli maaf membantu bantuan memproses ulang istilah daftar glosarium diberikan subjek predikat inggris indonesia virtual tag ditampilkan formal',
  },
  sv: {
    strong: 'översätt översatt segment omformuler parafras',
    weak: 'text mening innehåll avsnitt begäran förfrågan server tjänst tillgänglig policy riktlinj användar assistent modell språk original ursäkt förlåt tyvärr ledsen hjälp bearbeta försök igen term ordlista ovan samma subjekt verb engelsk svensk virtuell taggar visas stil formell',
  },
  da: {
    strong: 'oversæt oversat segment omformuler parafras',
    weak: 'tekst sætning frase indhold afsnit anmodning forespørgsel server tjeneste tilgængelig politik retningslinj overtræd bruger assistent model sprog original undskyld desværre beklager hjælp behjælpelig behandle igen term ordliste ovenfor samme subjekt verbum engelsk dansk virtuel tags vises stil formel',
  },
  nb: {
    strong: 'oversett oversatt segment omformuler parafras',
    weak: 'tekst setning frase innhold avsnitt forespørsel server tjeneste tilgjengelig retningslinj bruker assistent modell språk original unnskyld dessverre beklager hjelp behandle igjen term ordliste ovenfor samme subjekt verb engelsk norsk virtuell tagger vises stil formell',
  },
  fi: {
    strong: 'käännö käännä kääntä kääntämi segment uudelleenmuotoil',
    weak: 'teksti sana sisältö sisällö pyyntö palvelin virhe palvelu saatavilla käytäntö käytännö rikko käyttäjä avustaja malli alkuperäi pahoittel anteeksi valitettavasti pysty käsitel uudelleen yritä termi luettelo sanasto englan suome virtuaali tagit näyttää tyyli muodolli',
  },
  el: {
    strong: 'μετάφρα μεταφρα μετέφρα',
    weak: 'κείμεν πρότασ πρόταση φράσ λέξη περιεχόμεν αίτημ διακομιστ σφάλμ υπηρεσί πολιτικ παραβι χρήστ βοηθό μοντέλ γλώσσ πρωτότυπ συγγνώμ δυστυχώς εξυπηρετ βοηθήσ επεξεργ κατάλογ γλωσσάρι παραπάνω υποκείμεν ρήμα αγγλικ ελληνικ εικονικ ετικέτ εμφανιστ ύφος επίσημ',
  },
  ro: {
    strong: 'traduc tradus tradu segment reformul parafraz',
    weak: 'text fraz propoziți cuvânt conținut fragment solicitar cerer eroar serviciu disponibil politic încalc utilizator asistent model limb original scuz regret nevoit ajut asist procesa încercați termen glosar furnizat subiect verb englez român virtual etichet afișat formal',
  },
  vi: {
    strong: 'dịch_câu dịch_thuật bản_dịch biên_dịch người_dịch dịch_giả câu_dịch',
    weak: 'câu_này văn_bản nội_dung yêu_cầu máy_chủ lỗi dịch_vụ khả_dụng chính_sách vi_phạm người_dùng trợ_lý mô_hình ngôn_ngữ xin_lỗi rất_tiếc hỗ_trợ thử_lại thuật_ngữ danh_sách tiếng_anh tiếng_việt thẻ hiển_thị văn_phong trang_trọng',
  },
  hu: {
    strong: 'fordít lefordít fordító szegmens parafraz',
    weak: 'szöveg mondat szó szavak tartalm részlet kérés kiszolgáló szolgáltatás elérhető irányelv sért felhasználó asszisztens modell nyelv eredeti elnézés sajnál sajnos segít segítség feldolgoz újra próbál kifejezés lista szójegyzék megad angol magyar virtuális címké megjelenít stílus hivatalos',
  },
  bg: {
    strong: 'превод преве превежда сегмент парафраз',
    weak: 'текст изречен фраз думи съдържан откъс заявк сървър грешк услуг достъпн политик наруш потребител асистент модел език оригинал съжал извин сожал окаж съдейств помог помощ обработ отново термин речник подлог глагол английск българск виртуал имена тагове показан стил официал',
  },
  he: {
    strong: 'תרגום תרגמ לתרגם מתרגם תורגם',
    weak: 'טקסט הטקסט משפט המשפט מילה תוכן התוכן בקשה הבקשה שגיאה שירות מדיניות הפר משתמש המשתמש מודל שפה שפת המקור מצטער מצטערת סליחה באפשרותי לסייע לעזור לעבד שוב מונח אנגלית באנגלית בעברית לעברית תגיות התגיות להציג סגנון רשמי',
  },
  th: {
    strong: 'แปล คำแปล',
    weak: 'ข้อความ ประโยค เนื้อหา คำขอ เซิร์ฟเวอร์ ข้อผิดพลาด บริการ นโยบาย ละเมิด ผู้ใช้ ผู้ช่วย โมเดล ภาษา ต้นฉบับ ขออภัย เสียใจ ช่วยเหลือ ประมวลผล ลองใหม่ คำศัพท์ อังกฤษ ภาษาไทย แท็ก แสดง ทางการ',
  },
}
