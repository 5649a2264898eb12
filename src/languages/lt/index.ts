import type { LanguageHead } from '../model.ts'

export const lt: LanguageHead = {
  tag: 'lt',
  name: 'Lithuanian',
  sources: {
    segment: ['Valstybinė lietuvių kalbos komisija: Sutrumpinimų ir santrumpų rašymas; Grafiniai trumpiniai'],
  },
  readBy: [],
  grammar: { respellsNames: true },
  titles: `
    p. Jonaitis, pp. Jonaitis, dr. Jonaitis, Dr. Jonaitis, habil. dr. Jonaitis, prof. Jonaitis, Prof. Jonaitis,
    doc. Jonaitis, Doc. Jonaitis, akad. Jonaitis, Akad. Jonaitis, inž. Jonaitis, gyd. Jonaitis, gen. Jonaitis,
    Gen. Jonaitis, gen. ltn. Jonaitis, gen. mjr. Jonaitis, brg. gen. Jonaitis, plk. Jonaitis, Plk. Jonaitis,
    plk. ltn. Jonaitis, mjr. Jonaitis, kpt. Jonaitis, vyr. ltn. Jonaitis, ltn. Jonaitis, srž. Jonaitis,
    grand. Jonaitis, kun. Jonaitis, Kun. Jonaitis, vysk. Jonaitis, arkiv. Jonaitis, kard. Jonaitis, mons. Jonaitis,
    Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
    tai ta tas tie tos šis ši šie šios šį šią šio šių tuo toks tokia tokie jis ji jie jos jo jų jam jai mes jūs aš tu
    mano mūsų jūsų savo kas ko kam ką kuo kuris kuri kurie kurios kuriuos koks kokia kada kur kaip kodėl kiek ar argi
    ir o bet tačiau arba nes kad jeigu jei nors kol kai tad todėl taigi taip ne nėra net netgi tik vien dar jau vėl
    visada niekada dažnai kartais dabar šiandien vakar rytoj šiuo tada tuomet vėliau anksčiau pirmiausia galiausiai
    pagaliau galbūt turbūt žinoma deja beje pavyzdžiui pasak anot pagal dėl nuo iki iš į su be prie prieš po per pro už
    ant apie tarp tarsi lyg nepaisant vietoj kartu yra buvo bus būtų gali galima turi reikia visi visos visas visa
    viskas kiekvienas kiekviena daug daugelis dauguma keli kelios keletas kiti kitos kitas kita vienas viena vieni du
    dvi trys keturi penki pirmasis pirmoji niekas nieko joks jokia čia ten tarpu to pernai šiemet ypač beveik
  `,
  saying: `
    sakė sako klausė klausia atsakė atsako teigė teigia pridūrė rašė rašo sušuko paaiškino pabrėžė tvirtino kalbėjo
    svarstė pasakojo
  `,
}
