/**
 * Common words of similar languages that a language lacks, by its tag and theirs: Spanish "pero" in Portuguese. A word
 * that the language has too, with whatever meaning, is not here: "hospital" in Indonesian.
 */
export const WORDS_OF_NEIGHBOURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  af: {
    nl: 'niet zijn hij zij wij deze mensen gezegd vandaag zegt politie wereld tijd wordt worden heeft hebben zei',
  },
  be: {
    ru: 'чтобы это эта после нет где когда также которые лет',
    uk: 'щоб після немає він вони коли який років',
  },
  bg: {
    mk: 'дека ќе овие оваа овој тоа кој нема врз со нивните еден',
    ru: 'что это этот эта эти этого если когда уже ещё очень также было были была был будет будут могут имеет надо перед через сегодня завтра дети женщина мужчина город города река год ночь новый новая большой большая первый сказал сказала сообщил сообщила сейчас никто ничто только потому где куда откуда почему сколько больница поезд дождь деньги хлеб несколько больше меньше который которая которые чтобы',
  },
  ca: {
    es: 'muy hasta según están estuvo hizo hicieron dijo dijeron después mientras entonces aunque donde cuando quien quienes había habían hubo tiene tienen puede pueden quiere quieren año años niño niños mujer mujeres hombre hombres ayer hoy mañana noche ciudad ciudades pueblo gobierno sin siempre ahora luego otro otros mejor peor nuevo nueva nuevos nuevas bueno fueron hacer decir hacia ningún ninguna nadie todavía además sólo ellos ellas nosotros ruido tormenta lluvia huelga escuela iglesia invierno verano muerte fuerte fuego puente puerta cuerpo sueño pequeño',
  },
  cs: {
    pl: 'się nie jestem który która które którzy był była było także jeszcze tylko już kiedy ponieważ żeby przed między podczas według wczoraj dziś jutro ludzie ludzi dzieci kobieta kobiety mężczyzna mężczyźni miasto rzeka rząd nowy nowa nowe duży duża duże pierwszy powiedział powiedziała może mogą chcą mieć mają dwa dwie trzy cztery wszystko wszyscy nikt coś ktoś przez przy',
    sk: 'nie ste ktorý ktorá ktoré ktorí bolo tiež ešte keď pretože alebo medzi podľa zajtra ľudia ľudí deti mesto rieka rokov veľký veľká veľké prvý povedal povedala uviedol uviedla môže môžu chcú mať majú dve štyri všetko všetci nikto niečo niekto ako',
  },
  da: {
    sv: 'inte och också bara mycket många något några vem varför hur blir vara varit göra gör säger sade fick gick tillbaka redan utan mellan upp vecka veckor månad pengar kvinna kvinnor män pojke flicka arbete borgmästaren polisen sjukhus hon från för ett när där här',
    nb: 'etter mye noe gjøre gjør sier fikk tilbake igjen uten mellom uke uker kvinne kvinner menn gutt jente arbeid regjeringen sykehus meg deg seg',
  },
  de: {
    lb: 'huet hunn vun fir ginn wéi méi awer ëm gouf gëtt',
    nl: 'niet ook zeer een het zijn wordt heeft hebben hadden kan kunnen kon moet moeten zal zullen wil willen maar omdat naar voor bij met tegen zonder tussen tijdens vandaag gisteren altijd nog veel elke iedereen geen hij zij wij hun mijn deze ons onze niets iemand nieuwe oude grote jaar jaren mensen vrouw vrouwen stad regering',
    da: 'ikke også meget mange noget hvad blev være gøre siger sagde fik efter tilbage uge penge børn kvinder',
  },
  es: {
    gl: 'unha dunha nunha cunha unhas dous duas cos coas pola polas súa súas seus teus aos ás ninguén tivo tivera tamén onte hoxe xente xunto máis moito moitos moita moitas fixo foise dixo cando entón grazas',
    ast: 'dellos delles dempués entós tamién munchu muncha munchos',
    pt: 'não também muito muita muitos muitas mais então ontem hoje depois quando foram disse disseram estão estava estavam têm tinha tinham pode podem menino mulher mulheres homem homens noite rua cidade cidades governo sem sempre agora outro outra outros outras melhor pior novo novos bom fazer dizer ninguém ainda além eles elas nós você vocês barulho chuva greve igreja verão fogo corpo sonho dono pequeno leite notícia floresta salário juiz juízes uma umas nas aos seu sua seus suas meu minha isso isto aquilo até',
    ca: 'amb però també només aquest aquesta aquests aquestes molt molta molts moltes després abans quan són està tenen volen anys nit carrer ciutat govern sempre altre altra altres millor nou fer ningú encara més fins segons tots als pels',
    it: 'nella nelle negli dalla dalle dagli sulla sulle anche questo questa questi queste quello quella ancora però perché dopo essere stato stata sono hanno aveva anni città ragazzi oggi ieri più',
  },
  fr: {
    es: 'pero muy hasta también según está están hizo dijo dijeron después mientras entonces aunque donde cuando quien había hubo tiene tienen puede pueden quiere año años niño mujer hombre ayer hoy mañana noche calle ciudad gobierno desde siempre ahora otro otros mejor nuevo nueva fueron hacer decir hacia nadie todavía además',
    it: 'nella nelle dalla dalle sulla sulle anche questo questa questi queste quello quella ancora però perché dopo essere stato stata hanno aveva anni città oggi ieri più',
  },
  gl: {
    pt: 'uma numa duma dois não são então também muito muitos ontem hoje depois ninguém',
  },
  hr: {
    sr: 'nedelje nedelja nedelju vozovi voz vreme uvek gde dve hiljada hiljade predsednik opština deca čovek hleb avgust avgusta decembar decembra januara izveštaj fabrika juče posle',
    sl: 'kot tudi zelo bil bodo imajo ker zaradi brez danes včeraj jutri ljudje otroci moški rekel povedal povedala dejal nihče nič nekdo kje kam zakaj več vsi vsak',
  },
  id: {
    ms: 'kerana syarikat minit ogos disember julai jumaat khamis isnin wang peratus jambatan kanak selepas manakala memaklumkan iaitu menerusi setakat kelmarin',
  },
  it: {
    es: 'muy hasta también según están estuvo hizo hicieron dijo dijeron después mientras entonces aunque donde cuando quien quienes había habían hubo tienen puede pueden quiere quieren año años niño niños mujer mujeres hombre hombres ayer hoy mañana noche calle ciudad ciudades pueblo gobierno desde siempre ahora luego otro otra otros otras mejor peor nuevo nueva nuevos nuevas bueno buena fueron hacer decir hacia ningún ninguna nadie todavía además sólo ellos ellas nosotros ruido tormenta lluvia huelga escuela iglesia muerte fuerte fuego puente puerta cuerpo sueño pequeño',
  },
  mk: {
    bg: 'че ще тази този това които която който със през бъде няма като още',
  },
  ms: {
    id: 'karena menit agustus desember juli jumat kamis senin uang persen sedangkan kemarin yaitu bahwa',
  },
  nb: {
    nn: 'ikkje eit frå vere vart berre noko nokon nokre korleis kva kvar meir mykje sjølv eg dei',
    sv: 'inte och också mycket många något några vem varför hur blev varit göra gör säger sade fick gick tillbaka redan utan mellan upp vecka veckor månad pengar män pojke flicka arbete sjukhus hon från för när där här',
    da: 'efter noget nogle hvad bliver gøre siger sagde fik tage tilbage uge uger penge børn kvinde kvinder mænd dreng pige arbejde regering regeringen borgmester sygehus halvtreds tres',
  },
  nl: {
    af: 'vir hulle hierdie daardie sy baie gesê mense vandag sê skool polisie wêreld tyd hê besig aangesien',
    fy: 'yn foar wurdt wurde binne minsken moatte jier',
    de: 'nicht auch sehr eine einen einem einer und ist sind wird wurde wurden haben hatte hatten kann können konnte muss müssen soll aber oder wenn weil dass nach bei mit für gegen ohne zwischen während heute gestern schon nur mehr weniger viele jede jeder kein keine sie wir ihr ihre seine mein zum zur vom sich nichts jemand',
  },
  nn: {
    nb: 'ikke fra være ble noe noen hvordan hva hvem mye selv jeg sier',
  },
  pl: {
    cs: 'není jsou jsem jsme jste jeho její jejich který která které kteří byla bylo také ještě jenom když protože nebo před mezi během kvůli včera dnes zítra lidé lidí děti žena ženy muž muži město města řeka vláda nový nová nové velký velká velké první řekl řekla uvedl uvedla může mohou musí chtějí mít mají dva dvě tři čtyři všechno všichni nikdo něco někdo',
    sk: 'jeho ktorý ktorá ktoré ktorí tiež ešte keď pretože alebo pred medzi počas podľa včera dnes zajtra ľudia ľudí deti žena muž mesto rieka vláda rokov nový nová nové veľký veľká veľké prvý povedal povedala uviedol uviedla môže môžu musí chcú mať majú dva dve štyri všetko všetci nikto niečo niekto',
  },
  pt: {
    gl: 'unha dunha nunha unhas dous cos coas ninguén tivo tamén onte hoxe xente xunto máis moito moitos dixo cando entón grazas',
    es: 'viene vienen pero muy hasta también según están estuvo hizo hicieron dijo dijeron después mientras entonces aunque cuando quien quienes había habían hubo hay tiene tienen puede pueden quiere quieren año años niño niños mujer mujeres hombre hombres ayer hoy mañana noche ciudad ciudades pueblo gobierno sin siempre ahora luego otro otra otros otras mejor peor nuevo nueva nuevos nuevas bueno buena fue fueron eran hacer decir hacia ningún nadie todavía además sólo ellos ellas nosotros usted ustedes lluvia huelga escuela iglesia invierno muerte fuerte fuego puente puerta cuerpo sueño dueño pequeño español compañero leche obrero sueldo juez jueces ley leyes viernes jueves lunes martes miércoles',
    it: 'nella nelle negli dalla dalle dagli sulla sulle anche quello quella però perché dopo essere stato stata hanno aveva anni città ragazzi oggi ieri più',
  },
  ro: {
    it: 'dalla dalle sulla sulle anche questo questa questi queste quello quella però perché dopo essere stato stata hanno aveva anni città oggi più sono',
    es: 'pero muy hasta también según está están hizo dijo dijeron después mientras entonces aunque donde cuando quien había hubo tiene tienen puede pueden año años mujer hombre ayer hoy mañana noche calle ciudad gobierno desde',
  },
  ru: {
    mk: 'што дека беше ќе овие тоа кој нема биде врз',
    be: 'каб гэта гэты гэтая пасля няма ён яны дзе калі таксама якія якая гадоў',
    uk: 'цей цього цьому або але якщо вже дуже також його їхній він вони було були була був буде будуть може можуть має мають після між під сьогодні вчора діти жінка чоловік місто міста міський річка уряд рік років ніч новий нова нове перший повідомив повідомила ніхто ніщо щось хтось тільки лише навіть куди звідки чому скільки лікарня лікар пожежа дощ сніг гроші хліб вулиця вулиці кілька більше менше поліція',
    bg: 'това този тази тези който която което които беше бяха няма като още също може могат трябва днес деца мъж години голям голяма първи каза нещо някой защото къде колко повече малко дъжд хляб',
  },
  sk: {
    cs: 'není jsou jsem jsme jste její jejich který která které kteří byl byla bylo byli ještě jenom když protože před mezi během kvůli zítra lidé lidí děti město města řeka velký velká velké první řekl řekla uvedl uvedla může mohou chtějí mít mají dvě tři čtyři všechno všichni nikdo něco někdo při',
    pl: 'się jest jestem który która które którzy był była było byli także jeszcze tylko już kiedy ponieważ żeby przed między podczas według wczoraj dziś jutro ludzie ludzi dzieci kobieta kobiety mężczyzna miasto rzeka rząd nowy duży pierwszy powiedział powiedziała może mogą chcą mieć mają dwie trzy cztery wszystko wszyscy nikt coś ktoś przez przy',
  },
  sl: {
    hr: 'koji koja koje što također vrlo može mogu moraju imaju ako jer zbog između bez protiv danas jučer djeca muškarac rijeka godine godinu veliki rekao kazao nitko ništa nešto netko čak gdje zašto manje sve svi svaki',
  },
  sr: {
    hr: 'tjedan tjedna tisuća tisuće kolovoza srpnja lipnja prosinca siječnja izvješće općina tvornica nogomet',
  },
  sv: {
    da: 'ikke også kun meget mange noget nogle hvad hvem hvor hvorfor hvordan bliver være været gøre gør siger sagde fik gik tage tager tilbage allerede siden uden mellem hjem uge uger måned penge børn kvinde kvinder mænd mand dreng pige arbejde sygehus tyve halvtreds tres dårlig hun jeg',
    nb: 'ikke også etter mye noe noen hva hvem hvor hvorfor hvordan ble være vært gjøre gjør sier fikk gikk tilbake allerede igjen uten mellom hjem uke uker måned penger menn mann gutt jente arbeid regjeringen sykehus jeg meg hun',
  },
  tr: {
    az: 'ilə üçün olub edib deyib görə əvvəl ancaq həm heç hər çox böyük ölkə şəhər prezident nazir dövlət ildə həftə uşaq qadın məktəb etdi vurğulayıb qeyd',
  },
  uk: {
    be: 'каб гэта гэты гэтая пасля няма ён яны дзе таксама якія якая гадоў былі',
    ru: 'что это этот эта эти этого или если когда ещё очень также его они было были была был будет будут может могут имеет надо между сегодня вчера дети женщина мужчина река ночь новый новая новое большой большая сообщил сообщила сейчас никто ничто кто-то только даже потому где куда откуда почему сколько нет больница врач дождь снег деньги хлеб улица несколько больше полиция который которая которые чтобы',
  },
}
