import { describe, expect, it } from 'vitest'
import { splitSentences } from '../src/segment/index.ts'

/** Texts with a `|` where they must be cut: `Mr. Smith left. | He ran.` */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The Rt. Hon. Anna Lee, MP, met Lt. Gen. J. P. Ortiz at Ft. Hood. | Neither spoke.',
    'Adm. Lee arrived at 9 a.m. Tuesday. | The E.U. Commission did not. | It left the E.U. | Why?',
    'At 7 p.m. Gen. Lee fell asleep. | Doors opened at 7 p.m. | Bands played until 2 a.m. Kyiv time.',
    'See Art. 5, Sec. II and Fig. A. | It is good art. | Five people said no. | Others agreed.',
    'He was born (b. March 1994) in Portland, Ore., and grew up in Wash. | He moved in 2011. | 12 years passed.',
    '“Who is it?” Lt. Lee asked. | “Who is it?” | Lt. Lee did not ask. | "Go!" the man said.',
    'The iPhone sold well. | iPhone sales rose. | eBay did not comment.',
    'He takes vitamin C. | Next day he is fine. | He fought in World War II. | He was wounded in 1943. | The rest is known.',
    'Yahoo! bought it. | He uses Yahoo! at work. | She uses Yahoo! | He does not.',
    'He said no. | A man left. | She said no. | U.N. monitors came. | See Fig. B and p. iv.',
    'It failed. | . . . The rest is known. | He paused . . . I waited.',
    'She said so (Lee 55). | It is so [2]. | “It is so” (p. 12). | (Reporting by A. Lee)',
    'A note was sent.12 | Then nothing.',
    'The price rose to $5. | The rest is history. | Version 2.0 is out.',
    'just my two cents. thanks for listening. | i agree, approx. half of it.',
    'Read more at www.example.org. | Thanks. | Follow @newsroom. | #news is next.',
    '“War is over.” — Ann van der Lee',
    'I live in St. Paul, on Grand Ave. | It is quiet. | He lives on Wall St. | They do not.',
    'Great!🎉 | 🚀 Next one. | The end. 👍',
    '“Can they come over?” I ask. | “Yes!” I finally shouted. | “Who goes there?” Sergeant Lee barked. | “Really?” | I think that he lied.',
    'The town (pop. 256,000) is small. | He married her in 1950, div. 1964.',
    'GEN. LEE SPOKE. | MRS. SMITH DID NOT. | REP. OMAR MET DR. WATSON. | SMITH & CO. PAID NO. 5 IN ST. LOUIS. | THEY SAID NO. | THE END.',
    'I... I don’t know. | He went from Paris to... Versailles. | And then... | The rest is history.',
    'It was denied.[citation needed] | The rest is known. [who?] | It ended.[3][4] | He sighed. | …And went.',
    'Smith, J., & Lee, A. B. (2004). A history of Rome. New York: Penguin. 2nd ed.',
    'We won! #victory #team #cup',
    '“It’s a long game.” — Matthew Ingram, editor of the Post',
  ],
  de: [
    'Siehe Seite 12. | Bilder fehlen. | Es endete 2–1. | Bayern gewann. | Er nimmt Vitamin C. | Kaffee nicht. | Vom 16.–19. Mai.',
    'Am 24. Februar sprach Dr. h. c. Anna Lee mit Gen. a. D. Kurt Roth, u. a. über die NATO. | Es war spät.',
    'Im 19. Jahrhundert lebte Ludwig XIV. nicht mehr. | Das steht auf Seite 12. | Dort steht es.',
    'Die Müller u. Söhne e. V. zahlt ca. 5 Mio. Euro bzw. 3 Mrd. Dollar. | Der Rest usw. | Das war alles.',
    '„Warum?“, fragte sie. | „Weil es so ist.“ | Er ging.',
    'Die Dipl.-Ing. Roth wohnt in der Hauptstr. 5. | Sie ist Max. | Er nicht.',
    'Fr. Dr. Roth kam am Fr. | Die Sitzung begann. | Yahoo! kaufte Tumblr.',
    'Das war 1989. | Zwei Jahre später, z. B. im Mai, war es vorbei.',
  ],
  es: [
    'El Sr. Gómez y la Dra. Ruiz viajaron a EE. UU. con el Gral. J. Soto. | Fue el 5 de ene. de 2020.',
    '¿Quién es? | ¡No lo sé! | «No hay otra», dijo. | Véase el art. 5, pág. 3.',
    'La Cía. López S. A. de C. V. cerró. | Llegó a las 5 p. m. | El resto, etc. | No importa.',
    'Nació en 300 a. C. en Roma. | Murió allí. | Véase Roe v. Wade. | En el siglo V a. C. Atenas florecía.',
  ],
  fr: [
    'Il prend de la vitamine C. | Rien d’autre. | Le plan B. | Paris attend.',
    'M. Le Goff et Mme Petit ont vu le Dr. Roy, av. Foch. | Ils sont venus à 5 h. | Il pleuvait.',
    '« Où est-il ? » a demandé J.-P. Roy. | « Ici ! » | Personne n’a bougé.',
    'César, mort en 44 av. J.-C., etc. | Il est mort. | Voir l’art. 5 et p. ex. le chap. 3.',
    'L’O.N.U. a voté. | Quelle nuit ! | Pourquoi ?',
  ],
  it: [
    'Il sig. Rossi e l’on. Bianchi hanno visto il dott. G. Verdi a S. Pietro. | Era tardi.',
    'Vedi l’art. 5, pag. 3, e cfr. Eco. | La S.p.A. Milano cannoni, ecc. | Sono finiti.',
    'Nel V secolo a.C. Atene fioriva. | Morì nel V secolo a.C. | Poi venne Roma.',
    '«Dove sei?», chiese. | «Qui!» | Nessuno rispose. | non è una giornata qualunque.',
  ],
  pt: [
    'O Sr. Lima e a Dra. Reis viram o Gen. J. Cruz na Av. Central. | Foi em jan. de 2020.',
    'No século V a.C. Atenas florescia. | Morreu no século V a.C. | Depois veio Roma.',
    'A Vale S.A. Brasil cresceu. | Veja o art. 5, pág. 3, p. ex. Fim etc. | São todos.',
  ],
  ca: [
    'El Sr. Puig i la Dra. Roca viuen al c. Major, núm. 5. | Els EUA. no. | Vegeu la pàg. 3, p. ex. avui.',
    'Què passa? | «Res», va dir. | Són les 5 h. | El metge arriba.',
  ],
  nl: [
    'Dhr. Jansen en mevr. drs. A. de Wit zagen o.a. prof. Smit. | Dat was o.m. bijv. in Utrecht.',
    'Zie art. 5, blz. 3. | Hij zei nee. | ,,Kom binnen’’, zei ze. | Kanonnen enz. | Ze zijn weg.',
  ],
  pl: [
    'Było to w latach 2000. ubiegłego wieku. | W VIII w. p.n.e. Grecja kwitła. | Pochodzi z 300 r. p.n.e. | Forum stoi.',
    'Prof. dr hab. J. Nowak i gen. bryg. A. Lis mieszkają przy ul. Długiej, m. in. w Łodzi. | To prawda.',
    'W 1072 r. Mieszko zmarł. | Było to w XX w. | W tym czasie, np. zimą, padało. | Działa itp. | Są nowe.',
    'Po zaanektowanym przez Rosję w 2014 r. Krymie nikt nie płakał. | Zajęto go w 2014 r. | Krym milczy.',
    'Kosztuje ok. 5 tys. zł. | Zob. art. 5 ust. 2 pkt 3.',
    'Po aneksji w 2014 r. Krym zamilkł. | Powiedział, że w 2014 r. Krym zajęto. | W Krymie wybuchła wojna w 2014 r. | Rosja milczy.',
    'Jak podano, w 2021 r. Polska rosła. | Według danych, w 2021 r. Polska rosła. | Żył w domu, w 2021 r. | Polska rosła.',
    'Gdy wybuchła wojna, wyjechał w 1939 r. | Polska walczyła. | Jak podał GUS, Lis zmarł w 2021 r. | Polska milczała.',
  ],
  ru: [
    'Принимает витамин С. | Завтра снова. | Группа А. Пугачёвой приехала.',
    'Об этом сообщил ген. А. С. Петров, глава МИД. | Он живёт в г. Москва, на ул. Мира, д. 5, кв. 3.',
    'Это было в 1991 г. | Потом всё изменилось. | В XIX в. здесь жил В. А. Жуковский. | Танки и т. д. | Их много.',
    '«Где вы?» — спросил он. | — Здесь. | «Стой!» — крикнул он. | Цена 5 млн руб. | Деньги есть.',
    'В V в. до н. э. Афины процветали. | Город основан в V в. до н. э. | Он велик. | Как дела? | хорошо. | Ура! #победа #кубок #май',
    'После аннексии в 2014 г. Крым замолчал. | Он сказал, что в 2014 г. Крым захватили. | После этого он уехал в 2014 г. | Крым молчит.',
    'Как сообщалось, в 2014 г. Россия захватила Крым. | Он жил дома, в 2014 г. | Россия захватила Крым.',
    'См. рис. 2, т. е. карту. | До н. э. города не было.',
  ],
  uk: [
    'Війна почалася у 2022 р. | Т. Г. Шевченко того не бачив. | С. Лавров не прийшов.',
    '1. | Перший пункт закону.',
    'Після анексії в 2014 р. Крим замовк. | Після цього він виїхав у 2014 р. | Крим мовчить.',
    'Як повідомляли, у 2014 р. Росія захопила Крим. | Він жив удома, у 2014 р. | Росія захопила Крим.',
    'Про це сказав ген. В. Коваль, нач. штабу. | Він живе у м. Київ, на вул. Хрещатик, буд. 5, кв. 3.',
    'У V ст. до н. е. Афіни процвітали. | Чому? | бо так.',
    'Це було в 1991 р. | Потім усе змінилося. | У XIX ст. тут жив Т. Г. Шевченко. | Танки тощо. | Їх багато.',
    '«Де ви?» — спитав він. | «Стій!» — гукнув він. | Ціна 5 млн грн. | Гроші є. | Закон від 5 січня 2017 р. № 62 діє.',
  ],
  cs: [
    'Pije vitamín C. | Zítra zas. | Skupina J. Nováka hraje. | Stalo se 21. 5. | Praha mlčela. | V roce 300 př. n. l. Řím stál.',
    'Prof. MUDr. J. Novák, CSc., žije v ul. Nová č. 5. | Dne 24. února přišel gen. Petr Pavel. | Bylo to např. v Brně.',
    'Firma ČEZ, a. s., zaplatila 5 mil. Kč. | Karel IV. Lucemburský zemřel. | Děla atd. | Jsou nová.',
  ],
  tr: [
    'Prof. Dr. Ayşe Koca ile Gen. Ali Kaya, 19. yüzyılda Atatürk Cad. No. 5 adresindeydi. | Bu doğru.',
    'C. Ronaldo geldi. | Bkz. C. 5, s. 3.',
    '24 Şubat günü başladı. | “Neden?” dedi. | Toplar vb. | Çok vardı. | M.Ö. Roma vardı.',
  ],
  ar: [
    'قال: نحن هنا... لكن إلى متى. | ثم غادر.',
    'كان ذلك في عام 2020 م. | ثم غادر م. أحمد.',
    'قال د. أحمد علي ذلك. | ثم غادر. | أين أنتم؟ | لا أحد يعرف! | بلغت 3.5 مليون دولار، انظر ص. 5.',
  ],
  hi: ['डॉ. अनिल शर्मा और प्रो. गुप्ता आए। | वे चले गए। | क्या हुआ? | मूल्य 3.5 रुपये है।'],
  ko: ['"싸울 것이다."라고 그가 말했다. | J. 스미스가 왔다. | 가격은 3.5달러다. | U.S. 군은 부인했다. | 왜? | 모른다.'],
  ja: [
    '「終わった。もう無理だ」と語った。|そして去った。|（旧称。今は違う）省は否定した。|“何？”|誰も答えない。|3.5％だ。',
  ],
  zh: ['“我们会赢！”他说。|人群欢呼。|他问：“谁？”|然后走了。|价格是3.5元（约合。5美元）左右。|U.S.军方否认。'],
  da: [
    'Prof. Jensen og fru A. Holm mødtes d. 5. maj kl. 12, bl.a. med hr. Lund. | Det var sent.',
    'Se f.eks. nr. 5 og § 3. | Kanoner m.m. | De er væk. | I det 19. århundrede var han her. | Rom lå der i 44 f.Kr. | Tårnet gjorde ikke.',
    'Tag vitamin C. | Kaffe er bedre. | Se side 12. | Kampen endte 2–1. | Holdet vandt.',
  ],
  sv: [
    'Han tar vitamin C. | Kaffe inte. | Rom låg där 44 f.Kr. | Tornet också.',
    'Prof. Svensson och dr A. Holm möttes kl. 12, bl.a. med t.ex. Lund. | Det var sent. | Kanoner m.m. | De är borta.',
  ],
  bg: [
    'Проф. д-р Иван Петров и ген. А. Иванов живеят на ул. Марица, бл. 5, ет. 3, в гр. София. | Това е вярно.',
    'През 2020 г. | Той дойде. | Оръдия и др. | Имаше много. | Струва 5 млн. лв. | Парите ги има, т.е. почти.',
    '„Защо?“, попита той. | Виж чл. 5, ал. 2 от закона. | По дневния ред. | Проблем няма. | Взема витамин С. | Утре пак.',
  ],
  hr: [
    'Prof. dr. sc. Ana Horvat i gen. J. Novak žive u Ul. Nova br. 5. | To je istina. | Topovi itd. | Ima ih mnogo.',
    'Bilo je to 15. svibnja 2004. godine. | Tada je počeo 2. svjetski rat? | Nije. | Ivan Pavao II. nije došao.',
    '»Zašto?« | »Tako«, rekao je. | Pije vitamin C. | Sutra opet. | Otvoren je 4. Romski festival. | Vidi čl. 5. st. 2.',
  ],
  sr: [
    'Проф. др Ана Петровић и ген. Ј. Новак живе у ул. Нова бр. 5. | То је истина. | Топови итд. | Има их много.',
    'Било је то 15. маја 2004. године. | Тада је Иван Павао II. дошао. | Узима витамин Ц. | Сутра опет.',
    'Dr. A. Petrović je rekao: „Idemo.“ | „Zašto?“ | Bilo je to 15. maja 2004. godine, npr. ujutru. | Firma Zastava a.d. je tu.',
  ],
  sk: [
    'Prof. MUDr. J. Novák, CSc., žije na ul. Nová č. 5. | Dňa 24. februára prišiel gen. Ján Kováč, napr. do Brna.',
    'Ide o firmu ABTrade s. r. o., napr. XYZCorp a.s. | Je to tak. | Delá atď. | Sú nové. | Ján Pavol II. nie je tu. | Pije vitamín C. | Zajtra nie.',
    'Býk 21. 4. – 21. 5. | Neriskujte. | Letel tam Apollo 11. | Posádka prežila. | V roku 300 pr. n. l. Rím stál.',
  ],
  sl: [
    'Dr. Ana Novak in gen. J. Kos živita na Ul. talcev št. 5. | To je res. | »Zakaj?« | »Zato,« je rekel. | Topovi itd. | So novi.',
    'Bilo je 15. maja 1991. | Potem je od 1970. let naprej, npr. v Ljubljani. | Jemlje vitamin C. | Jutri spet.',
  ],
  fi: [
    'Esim. prof. Matti A. Virtanen, ks. s. 5, asui ns. Dr. Koskisen talossa. | Se on totta. | Tykkejä ym. | Niitä on paljon.',
    'Sota alkoi 24. helmikuuta 2022. | Hän syntyi v. 1950 (o.s. Saadlo). | Ottelu päättyi 2–1. | Brasilia voitti. | ”Miksi?” Niinistö kysyi.',
    'Hän ottaa C-vitamiinia, mutta ei vitamiinia D. | Talvi tulee. | Single nousi sijalle 16. | Kappale oli hyvä. | 2. maailmansota päättyi.',
  ],
  hu: [
    'Dr. Kovács J. Péter, ifj. Nagy Pál és Szt. István pl. a Fő u. 5. szám alatt, kb. 1990-ben élt. | Ez igaz.',
    'A 2000. évi költségvetés 1999. augusztus 21-én készült. | A II. Rákóczi Ferenc Gimnázium a XII. kerületben van.',
    'Ágyúk stb. | Ezek újak. | A Mahir Rt. 1994. eleji privatizációja. | A Kft. (volt Rt.) fizet. | C-vitamin, nem vitamin D. | Holnap jön.',
  ],
  ro: [
    'Dl. Popescu și d-na Ionescu, prof. dr. la Univ. București, stau pe str. Mare nr. 5, bl. A, et. 3. | E adevărat.',
    'Conform art. 15 alin. (5) lit. (a), pct. 2 din lege. | Tunuri etc. | Ele sunt noi. | Al. Graur și I. L. Caragiale, cf. Iorga.',
    'Doi bărbați de acest gen. | Primul a plecat. | Trăia în S.U.A. | Acum nu. | Ia vitamina C. | Mâine iar. | „De ce?” | „Așa”, a spus.',
  ],
  id: [
    'Dr. H. Budi Santoso, S.H., dan Tn. A. Yani tinggal di Jl. Merdeka No. 5, Kab. Bogor. | Itu benar.',
    'Prof. Ir. Hj. Siti, M.Sc., dan Drs. Amir, dkk. | Mereka pergi. | Meriam dll. | Itu baru. | Minum vitamin C. | Besok lagi.',
    'PT Astra Tbk. Jakarta untung. | Lihat hlm. 5, tgl. 3. | “Mengapa?” tanya Jokowi. | “Entahlah.” | Ia pergi.',
  ],
  vi: [
    'GS. Nguyễn Văn An và PGS.TS. Trần B. Minh sống ở TP. Hồ Chí Minh, Q. Tân Bình. | Đó là sự thật.',
    'Súng, đạn v.v. | Chúng còn mới. | “Tại sao?” | Ông đi. | Uống vitamin C. | Mai lại uống. | Xem tr. 5, No. 3.',
  ],
  nb: [
    'Prof. Hansen og fru A. Holm møttes d. 5. mai kl. 12, bl.a. med hr. Lund. | Det var sent. | Se f.eks. nr. 5 og § 3.',
    'Kanoner m.m. | De er borte. | Han blir med. | Dagens unge også, da. | Pappa sover. | Ta vitamin C. | Kaffe er bedre.',
    '«Hvorfor?» | «Derfor», sa Lund. | Det ble 3–2. | Brann vant. | Se side 12. | Kampen i 44 f.Kr. | Tårnet falt. | Det 19. århundre.',
  ],
  nn: ['Dr. A. Hansen bur i Bergen, jf. nr. 5. | Det er sant.'],
  he: [
    'הם באו... אחר כך הלכו. | זה נגמר.',
    'ח. נ. ביאליק גר בת.ד. 5. | הוא כתב. | הם גרים בארה"ב. | אשה אחרת לא. | למה? | "כי כך." | היא הלכה.',
  ],
  et: [
    'Dr. A. Tamm ja prof. J. Kask elasid 15. mail 1991. aastal Tartus, vt lk. 5. | See on tõsi. | Kahurid jne. | Need on uued.',
    'Mis see on? | II maailmasõda, 2. peatükk. | Võtab vitamiini C. | Homme jälle. | Vaata tabelis 2. | Naised ka. | Pane see siia end. | Mees läks.',
  ],
  lt: [
    'Prof. dr. J. Jonaitis gyvena Gedimino pr. 5, Nr. 3. | Tai tiesa. | Patrankos ir kt. | Jos naujos. | Kaina 67 mln. EUR.',
    'Tai buvo 2009 m. spalio 9 d. | Jis atėjo 5 val. | Tada išėjo. | „Kodėl?“ | „Todėl“, – sakė ji. | Geria vitaminą, pvz. C.',
  ],
  lv: [
    'Prof. Dr. J. Bērziņš dzīvo Brīvības iel. 5, plkst. 12. | Tā ir taisnība. | 1924. gada 28. septembrī Dz. Ozols bija tur.',
    'Lielgabali utt. | Tie ir jauni. | Kopš 2010. gada, t. i., sen. | Dzer vitamīnu C. | Rīt atkal. | Romas impērija 44 p.m.ē. | Forums stāv.',
  ],
  el: ['Ο κ. Παπαδόπουλος και ο Δρ. Α. Νίκου ήρθαν, π.χ. χθες. | Πού είναι; | Δεν ξέρω. | Κανόνια κ.λπ. | Είναι εδώ.'],
}

describe.each(Object.entries(SENTENCES))('%s', (locale, texts) => {
  it.each(texts)('%s', marked => {
    const sentences = splitSentences(marked.replace(/\| ?/g, ''), locale)
    expect(sentences.join('|')).toBe(marked.replace(/\| /g, '|'))
  })
})
