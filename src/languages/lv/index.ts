import type { LanguageHead } from '../model.ts'

export const lv: LanguageHead = {
  tag: 'lv',
  name: 'Latvian',
  sources: {
    segment: [
      'Valsts valodas centrs: Saīsinājumi, kārtas skaitļi ar punktu',
      'Latviešu valodas pareizrakstības vārdnīca: saīsinājumi',
    ],
  },
  readBy: [],
  grammar: { respellsNames: true },
  titles: `
    k. Bērziņš, kdze. Bērziņš, dr. Bērziņš, Dr. Bērziņš, prof. Bērziņš, Prof. Bērziņš, doc. Bērziņš, Doc. Bērziņš,
    akad. Bērziņš, inž. Bērziņš, ģen. Bērziņš, Ģen. Bērziņš, plkv. Bērziņš, plkvltn. Bērziņš, pltn. Bērziņš,
    mjr. Bērziņš, kpt. Bērziņš, vltn. Bērziņš, ltn. Bērziņš, serž. Bērziņš, kapr. Bērziņš, adm. Bērziņš,
    māc. Bērziņš, bīsk. Bērziņš, arhib. Bērziņš, kard. Bērziņš, Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
    tas tā tie tās to tos tam tai šis šī šie šīs šo šajā tajā šāds šāda tāds tāda viņš viņa viņi viņas viņam viņai viņu
    es tu mēs jūs man mums mana mans mūsu savs sava kas ko kam kurš kura kuri kuras kāds kāda kādi kad kur kā kāpēc cik
    vai un bet taču tomēr jo ka ja lai gan kaut kamēr kopš līdz tad tāpēc tādēļ tādējādi tātad savukārt turklāt
    turpretī arī nē jā ne nav ir bija būs būtu var varēja vajag jābūt tikai pat vēl jau atkal vienmēr nekad bieži
    dažreiz reizēm tagad šodien vakar rīt toreiz pēc pirms vēlāk agrāk vispirms beidzot iespējams varbūt protams
    diemžēl piemēram par no uz ar bez pie pa pār caur starp aiz zem virs ap pret dēļ atšķirībā saskaņā atbilstoši
    neskatoties papildus visi visas viss visa katrs katra ikviens daudzi daudz vairāki vairāk lielākā daļa daži dažas
    cits cita citi citas viens viena divi divas trīs četri pieci pirmais pirmā nekas neviens nekāds te tur šeit turpat
    tāpat vienlaikus pašlaik patlaban drīz īpaši gandrīz nu pērn šogad
  `,
  saying: `
    teica saka jautāja jautā atbildēja atbild piebilda stāstīja stāsta rakstīja raksta uzsvēra iesaucās norādīja
    skaidroja skaidro sacīja prasīja atcirta
  `,
}
