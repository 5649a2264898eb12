import type { LanguageHead } from '../model.ts'

export const it: LanguageHead = {
  tag: 'it',
  name: 'Italian',
  sources: {
    segment: [
      'Vocabolario Treccani, “abbreviazione” and the entries of the abbreviations',
      'CLDR sentence-break suppressions for Italian',
      'Gradi delle Forze armate italiane: abbreviazioni',
    ],
    article: ['The pages of ANSA customers, Corriere della Sera, la Repubblica and WordPress in Italian'],
  },
  readBy: [],
  gendered: true,
  grammar: { analytic: true },
  elisions: 'l un d c s m t v n dell all dall nell sull quell quest dov com cos sant nessun qualcun',
  titles: `
    Sig. Rossi, sig. Rossi, Sigg. Rossi, sigg. Rossi, Dott. Rossi, dott. Rossi, Dr. Rossi, dr. Rossi, Prof. Rossi,
    prof. Rossi, Proff. Rossi, proff. Rossi, Avv. Rossi, avv. Rossi, Ing. Rossi, ing. Rossi, Arch. Rossi,
    arch. Rossi, Geom. Rossi, geom. Rossi, Rag. Rossi, rag. Rossi, On. Rossi, on. Rossi, Onn. Rossi, Sen. Rossi,
    sen. Rossi, Cav. Rossi, cav. Rossi, Comm. Rossi, comm. Rossi, Uff. Rossi, Gen. Rossi, gen. Rossi, Col. Rossi,
    col. Rossi, Magg. Rossi, magg. Rossi, Cap. Rossi, Ten. Rossi, ten. Rossi, S.Ten. Rossi, Mar. Rossi, Serg. Rossi,
    Brig. Rossi, Amm. Rossi, amm. Rossi, Isp. Rossi, Pres. Rossi, pres. Rossi, Mons. Rossi, mons. Rossi,
    Card. Rossi, card. Rossi, Rev. Rossi, rev. Rossi, Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
    il lo la i gli le un uno una l un' al allo alla ai agli alle del dello della dei degli delle dal dallo dalla dai
    dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle questo questa questi queste quest
    quello quella quelli quelle quel quei quegli suo sua suoi sue mio mia nostro nostra loro egli ella esso essa essi
    esse lui lei noi voi io tu e ed o od ma però anzi dunque quindi perciò infatti poiché perché se quando come dove
    mentre che chi cui in a ad di da con per tra fra su senza sotto sopra dopo prima durante contro verso presso
    secondo entro fino oltre non no sì né anche inoltre così ora oggi ieri domani allora poi qui qua là lì già ancora
    sempre mai forse tuttavia infine insomma intanto invece soltanto solo appena è sono era erano fu furono sarà
    saranno ha hanno aveva avevano c'è c'era ci si vi mi ti ne tutto tutta tutti tutte altro altra altri altre ogni
    ognuno alcuni alcune nessun nessuno nessuna molti molte pochi qualche qualcuno niente nulla più meno molto tanto
    quale quali quanto quanti cosa qual dell'altro nell'ambito all'interno l'altro l'altra un'altra
  `,
  dangling:
    'il lo la i gli le di da in con su per tra fra e ed o ma che è un una del della dei delle degli al alla ai alle agli dal dalla dai nel nella nei nelle sul sulla sui come se quando dove perché mentre suo sua suoi loro questo questa dell all nell dall sull l un nostro nostra molto',
}
