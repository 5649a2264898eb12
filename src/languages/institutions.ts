/**
 * Parliaments, parties, seats of government and services of single countries, as the languages write them. Before the
 * sign `=` stand the countries that have one of the name; `*` stands for any ending, and `_` for a space. What
 * stands behind `+` only hints at the institution: a source that has it names enough. Source: collected for these checks, from no other work; no native speaker has
 * read the forms of other languages.
 */
export const INSTITUTIONS = `
DE=Bundestag* Búndestag Бундестаг* Μπούντεσταγκ 분데스타크* 독일_연방의회* ブンデスターク ドイツ連邦議会 联邦议院 聯邦議院 البوندستاغ البوندستاج בונדסטאג
DE|AT|CH=+Federal_Council +federal_council +Conseil_fédéral +Consejo_Federal +Consiglio_federale Bundesrat Bundesrats Bundesrates Бундесрат* 분데스라트*
DE|PT|NL=+Christian_Democrat* +Christdemokrat* +Merz* +Merkel* CDU ХДС 기민당* 기독민주당* 基民盟
DE=CSU ХСС 기사당* 基社盟
DE|CZ=+Social_Democrat* +Sozialdemokrat* +Scholz* SPD СДПГ 사민당* 사회민주당* 社民党
DE|CH=FDP СвДП СВДП 자민당*
DE=AfD АдГ 독일대안당* 德国选择党
DE=Bundeswehr Бундесвер* 분데스베어* 联邦国防军
DE=Bundesbank* Бундесбанк* 분데스방크*
DE|AT=Kanzleramt* Bundeskanzleramt* BKA
DE=+Federal_Constitutional_Court BND БНД Bundesnachrichtendienst* Verfassungsschutz* Bundesverfassungsgericht*
AT|CH=+National_Council +national_council +Conseil_national Nationalrat Nationalrats Nationalrates Национальрат*
AT=ÖVP FPÖ SPÖ Hofburg* АНП АПС
IL=Knesset* Knéset Knésset Kneset* Knessetu Кнессет* Кнесет* 크네세트* クネセト 以色列议会 以色列議會 الكنيست הכנסת कनेसेट नेसेट Κνεσέτ
IL=Mossad* Mosad* Моссад* 모사드* モサド 摩萨德 摩薩德 الموساد המוסד मोसाद
IL=Shin_Bet Shin_Beth Shabak Schin_Bet* Шин-Бет* 신베트* 辛贝特
IL=Likud* Ликуд* Лікуд* 리쿠드* リクード 利库德 الليكود
RU=State_Duma Staatsduma Duma_Estatal Duma_estatal Duma_d'État Douma Duma_di_Stato Doema Staatsdoema Duma_Państwow* Государственн*_дум* Государственн*_Дум* Госдум* Держдум* Державн*_дум* 두마* 러시아_하원* ドゥーマ 国家杜马 俄杜马 الدوما
RU=+Putin* +Peskov* +Poutine* +Путин* +Путін* +Песков* +푸틴* +普京 +プーチン +بوتين Kremlin* Kreml* Cremlino Кремл* 크렘린* クレムリン 克里姆林宫 克里姆林宮 克宫 الكرملين הקרמלין क्रेमलिन Κρεμλίνο
RU=FSB ФСБ ФСБ-* GRU ГРУ Roskomnadzor* Роскомнадзор*
PL=Sejm* PiS PiS-* ПиС ПіС
PL|LT|LV=Сейм* 세임* セイム 色姆
LT=Seimas*
LV=Saeima* Saeimas
UA=Verkhovna_Rada Werchowna_Rada Werchownej_Rady Verjovna_Rada Verkhovna_Rady Верховн*_Рад* СБУ SBU
ES=Cortes_Generales Cortes_generales Corts_Generals Moncloa* Монклоа Zarzuela PSOE ИСРП Guardia_Civil Civil_Guard Guàrdia_Civil Guarda_Civil Гражданск*_гварди* Mossos
FR=+Macron* +Макрон* +마크롱* +马克龙 +マクロン Élysée Elysée Élysée-* Elysee* Elíseo Eliseo Palácio_do_Eliseu Eliseu Елисейск* Єлисейськ* 엘리제* エリゼ 爱丽舍 愛麗舍 香榭丽舍 香榭麗舍 シャンゼリゼ 샹젤리제* الإليزيه शांज़ेलिज़े
FR=Matignon Матиньон* Quai_d'Orsay Palais-Bourbon Palais_Bourbon
GB=Downing_Street Downing-Street Downing Даунинг* Даунінг* 다우닝* ダウニング 唐宁街 唐寧街 داونينغ داوننغ דאונינג डाउनिंग Whitehall* Уайтхолл*
GB|CA=+Conservative* +conservateur* +Conservador* +conservador* +Konservativ* +консерватор* +Консерватор* +보수당* +保守党 +konzervativ* +Konzervativ* +konserwaty* +Konserwaty* +konservativ* +konservatiiv* +Íhald* +íhald* +Συντηρητικ* Tories Torys Tory Tory-* Тори Торі тори торі 토리당* トーリー 托利党
GB=+National_Health_Service +Національн*_служб* +Национальн*_служб* +Nationale*_Gesundheitsdienst* +Servicio_Nacional Scotland_Yard Скотленд-Ярд* Скотланд-Ярд* Скотленд-Ярду 스코틀랜드_야드* 런던경찰청* スコットランドヤード 苏格兰场 MI5 MI6 МИ-5 МИ-6 МИ5 МИ6 NHS
US=Hvíta_hús* +Trump* +Biden* +Obama* +Трамп* +Байден* +Обам* +트럼프* +바이든* +오바마* +特朗普 +川普 +拜登 +トランプ +バイデン +ترامب +بايدن White_House Weiß*_Haus* Maison-Blanche Maison_Blanche Casa_Blanca Casa_Bianca Casa_Branca Witte_Huis Biał*_Dom* Bíl*_dom* Bíl*_dům Biel*_dom* Vita_huset Vita_husets Hvite_hus Hvide_Hus* hvite_hus hvide_hus Valkoi*_talo* Fehér_Ház* Casa_Albă Casa_Albe Casei_Albe Beyaz_Saray* Бел*_дом* Бел*_Дом* Біл*_дом* Біл*_Дом* Бел*_кућ* Bijel*_kuć* Gedung_Putih Nhà_Trắng Λευκό*_Οίκο* 백악관* ホワイトハウス 白宫 白宮 البيت_الأبيض للبيت_الأبيض والبيت_الأبيض הבית_הלבן व्हाइट_हाउस
US=Capitol_Hill Капитолийск*_холм* 캐피톨_힐*
US=Pentagon* Pentágono* Pentàgon Пентагон* 펜타곤* 国防総省 ペンタゴン 五角大楼 五角大廈 五角大厦 البنتاغون البنتاجون הפנטגון पेंटागन Πεντάγωνο*
US=FBI FBI-* ФБР 연방수사국* 미_연방수사국* 联邦调查局 聯邦調查局 連邦捜査局 एफबीआई האף-בי-איי
US=CIA ЦРУ ЦРУ-* 중앙정보국* 中情局 中央情报局 中央情報局 सीआईए
US=+Republican* +republican* +Republikan* +republikan* +republikán* +Republikán* +Républicain* +républicain* +Republikeins* +repubblican* +Repubblican* +Республикан* +республикан* +Республікан* +республікан* +Repúblikan* +repúblikan* +共和党 +共和黨 +공화당* GOP DEA NSA АНБ
US=+CDC +Centers_for_Disease_Control* +FDA +NASA +NASCAR +Attorney_General
EU|GB=+Brexit* +Брексит* +Брекзит* +Брэксит* +ブレグジット +브렉시트* +脱欧 +脫歐 +بريكست
GB=+Royal_Navy +Royal_Naval +Met_Police +Metropolitan_Police
AU=+ASX
KP=+KCNA
CO=+District_of_Columbia +British_Columbia +Columbia* +CBS
IT=Quirinale Palazzo_Chigi Palacio_Chigi Montecitorio Palazzo_Madama Farnesina Viminale
TR=AKP ПСР
IN=Lok_Sabha Rajya_Sabha BJP Лок_Сабх* लोक_सभा लोकसभा राज्यसभा राज्य_सभा भाजपा बीजेपी
KR=Cheong_Wa_Dae Cheongwadae 청와대* 青瓦台
SE|FI=Riksdag* riksdag* Риксдаг*
SE=Säpo СЭПО
NO=Storting Stortinget Stortingets Стортинг*
DK=Folketing Folketinget Folketingets Фолькетинг*
FI=Eduskunta* eduskunta* eduskunna*
HU=Fidesz* Фидес*
GR=Syriza* ΣΥΡΙΖΑ СИРИЗА
IE=Dáil Taoiseach Garda_Síochána
AR=Casa_Rosada
BR=Planalto
CA=RCMP
`
