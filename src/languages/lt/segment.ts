import type { SegmentData } from '../model.ts'

export const lt: SegmentData = {
  sources: ['Valstybinė lietuvių kalbos komisija: Sutrumpinimų ir santrumpų rašymas; Grafiniai trumpiniai'],
  joins: `
    p. Jonaitis, pp. Jonaitis, dr. Jonaitis, Dr. Jonaitis, habil. dr. Jonaitis, prof. Jonaitis, Prof. Jonaitis,
    doc. Jonaitis, Doc. Jonaitis, akad. Jonaitis, Akad. Jonaitis, inž. Jonaitis, gyd. Jonaitis, adv. Jonaitis,
    mokyt. Jonaitis, gen. Jonaitis, Gen. Jonaitis, gen. ltn. Jonaitis, gen. mjr. Jonaitis, brg. gen. Jonaitis,
    plk. Jonaitis, Plk. Jonaitis, plk. ltn. Jonaitis, mjr. Jonaitis, kpt. Jonaitis, vyr. ltn. Jonaitis, ltn. Jonaitis,
    srž. Jonaitis, grand. Jonaitis, kun. Jonaitis, Kun. Jonaitis, vysk. Jonaitis, arkiv. Jonaitis, kard. Jonaitis,
    mons. Jonaitis, šv. Jonaitis, Šv. Jonaitis, pal. Jonaitis, vyr. Jonaitis, Vyr. Jonaitis, jaun. Jonaitis,
    pirm. Jonaitis, pirmin. Jonaitis, dir. Jonaitis, pavad. Jonaitis, red. Jonaitis, vert. Jonaitis, sud. Jonaitis,
    aut. Jonaitis, gim. Jonaitis, gat. Jonaitis, pr. Jonaitis, pl. Jonaitis, skg. Jonaitis, aikš. Jonaitis,
    sen. Jonaitis, raj. Jonaitis, apskr. Jonaitis, sav. Jonaitis, r. Jonaitis, mst. Jonaitis, up. Jonaitis,
    ež. Jonaitis, pvz. Jonaitis, Pvz. Jonaitis, žr. Jonaitis, Žr. Jonaitis, plg. Jonaitis, t. y. Jonaitis,
    t.y. Jonaitis, Tr. Jonaitis, vad. Jonaitis, vadin. Jonaitis, liet. Jonaitis, lot. Jonaitis, angl. Jonaitis,
    vok. Jonaitis, pranc. Jonaitis, rus. Jonaitis, lenk. Jonaitis, it. Jonaitis, isp. Jonaitis, gr. Jonaitis,
    apyt. Jonaitis, maž. Jonaitis, did. Jonaitis, nepr. Jonaitis, buv. Jonaitis, tikr. Jonaitis, įsk. Jonaitis,
    išsk. Jonaitis, atit. Jonaitis, šiaur. Jonaitis, piet. Jonaitis, ryt. Jonaitis, vak. Jonaitis, liaud. Jonaitis,
    Mr. Smith, Mrs. Smith, Ms. Smith, St. Louis, vs. Smith,
  `,
  beforeNumber: `
    Nr. 5, nr. 5, No. 5, str. 5, Str. 5, psl. 5, pav. 5, lent. 5, tel. 5, Tel. 5, faks. 5, mob. 5, kab. 5, bt. 5,
    but. 5, kn. 5, t. 5, sąs. 5, sk. 5, skyr. 5, straipsn. 5,
  `,
  afterNumber: '2009 m. Jis, 9 d. Jis, 5 val. Jis, XX a. Jis, 5 g. Jis, 5 k. Jis, 5 s. Jis, 5 h. Jis',
  beforeStarter: `
    5 tūkst. EUR, 5 mln. EUR, 5 mlrd. EUR, 5 proc. EUR, Inc. Vilnius, Ltd. Vilnius, Corp. Vilnius, Co. Vilnius,
    Jr. Vilnius, Ph.D. Vilnius,
  `,
  ends: `
    patrankos ir kt. Jos, 300 pr. m. e. Jos, m. e. Jos, pr. Kr. Jos, po Kr. Jos, ir pan. Jos, ir t. t. Jos,
    ir t.t. Jos, ir pan.. Jos, et al. Jos, etc. Jos, 5 min. Jos, 5 sek. Jos, 5 vnt. Jos, 5 egz. Jos, 5 asm. Jos,
    5 Lt. Jos, 5 ct. Jos, 5 km. Jos, 5 kg. Jos, 5 cm. Jos, 5 ha. Jos, 5 kv. m. Jos, 5 mėn. Jos,
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
  reporting: `
    sakė sako klausė klausia atsakė atsako teigė teigia pridūrė rašė rašo sušuko paaiškino pabrėžė tvirtino kalbėjo
    svarstė pasakojo
  `,
  labelled: 'vitaminas vitamino hepatitas hepatito planas grupė grupės klasė kategorija tipas gripas',
}
