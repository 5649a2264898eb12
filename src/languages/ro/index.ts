import type { LanguageHead } from '../model.ts'

export const ro: LanguageHead = {
  tag: 'ro',
  name: 'Romanian',
  sources: {
    segment: [
      'Academia Română, Dicționarul ortografic, ortoepic și morfologic al limbii române (DOOM 3, 2021): Abrevieri',
      'Legea nr. 24/2000 privind normele de tehnică legislativă: art., alin., lit., pct.',
    ],
  },
  readBy: [],
  grammar: { analytic: true },
  titles: `
    dl. Popescu, Dl. Popescu, d-l. Popescu, D-l. Popescu, dlui. Popescu, d-lui. Popescu, dna. Popescu, Dna. Popescu,
    d-na. Popescu, D-na. Popescu, d-nei. Popescu, dnei. Popescu, d-ra. Popescu, dra. Popescu, D-ra. Popescu,
    dr. Popescu, Dr. Popescu, drd. Popescu, prof. Popescu, Prof. Popescu, prof. univ. Popescu,
    prof. univ. dr. Popescu, conf. Popescu, Conf. Popescu, lect. Popescu, asist. Popescu, acad. Popescu,
    Acad. Popescu, ing. Popescu, Ing. Popescu, arh. Popescu, g-ral. Popescu, g-ralul. Popescu, col. Popescu,
    Col. Popescu, lt. Popescu, Lt. Popescu, lt. col. Popescu, lt.-col. Popescu, cpt. Popescu, Cpt. Popescu,
    căp. Popescu, slt. Popescu, plt. Popescu, Plt. Popescu, sg. Popescu, serg. Popescu, cms. Popescu, Cms. Popescu,
    insp. Popescu, Insp. Popescu, subcms. Popescu, cdor. Popescu, Cdor. Popescu, amir. Popescu, pr. Popescu,
    Pr. Popescu, pr. prof. Popescu, Arhim. Popescu, arhim. Popescu, ep. Popescu, mitr. Popescu, prot. Popescu,
    ierom. Popescu, P.S. Popescu, Î.P.S. Popescu, Mr. Popescu, Mrs. Popescu, Ms. Popescu, Sen. Popescu,
  `,
  starters: `
    în din de la cu pe pentru prin despre după până înainte între sub peste fără către spre contra împotriva conform
    potrivit datorită asupra printre dintre lângă și iar dar însă ci sau ori deci dacă deși când cum unde că să fiindcă
    deoarece căci întrucât astfel așa totuși apoi atunci acum azi astăzi ieri mâine mereu niciodată adesea uneori încă
    deja doar numai chiar tocmai poate probabil desigur evident bineînțeles oricum totodată mai cel cea cei cele un o
    unul una unii unele niște acest această acești aceste acesta aceasta aceștia acestea acel acea acei acele acela
    aceea aceia același aceeași el ea ei ele eu tu noi voi îl îi le se își îmi îți ne vă mă te lui lor meu mea nostru
    noastră său sa sale cine ce care cât câte câți cui nu nici da ba nimeni nimic cineva ceva fiecare oricine orice
    toți toate tot toată mulți multe mult puțini câteva câțiva alt altă alți alte alții altul alta primul prima primii
    primele ultimul ultima al doilea doi două trei patru cinci șase șapte opt nouă zece este e sunt era erau a fost fi
    ar va vor am ai au are avea avem trebuie vreau aici acolo aproape aproximativ împreună inclusiv printr-o printr-un
    într-o într-un dintr-un dintr-o s-a s-au n-a nu-i de-a altfel recent ulterior anterior anul lunea marți miercuri
  `,
  saying: `
    spus spune întrebat întreabă răspuns răspunde declarat declară adăugat adaugă scris scrie afirmat afirmă
    explicat precizat strigat exclamat subliniat susține zis zice continuat încheiat conchis
  `,
  months: {
    1: 'ianuarie',
    2: 'februarie',
    3: 'martie',
    4: 'aprilie',
    5: 'mai',
    6: 'iunie',
    7: 'iulie',
    8: 'august',
    9: 'septembrie',
    10: 'octombrie',
    11: 'noiembrie',
    12: 'decembrie',
  },
  weekdays: {
    1: 'lunea luni',
    2: 'marțea marți marţi',
    3: 'miercurea miercuri',
    4: 'joia joi',
    5: 'vinerea vineri',
    6: 'sâmbăta sâmbătă',
    7: 'duminica duminică',
  },
  dangling:
    'de și în a la care cu pe din că un o pentru prin al ale sau dar când dintre până ce despre între fără foarte unei unui ai ca să spre sub asupra lui iar dacă deși deoarece cel cea cei cele',
}
