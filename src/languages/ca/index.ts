import type { LanguageHead } from '../model.ts'

export const ca: LanguageHead = {
  tag: 'ca',
  name: 'Catalan',
  sources: {
    segment: ['TERMCAT i Universitat de Barcelona, Criteris d’abreviació: llista d’abreviatures'],
    article: ['The pages of ACN customers, Ara, El Punt Avui, VilaWeb and WordPress in Catalan'],
  },
  readBy: [],
  gendered: true,
  grammar: { analytic: true },
  elisions: 'l d n s m t',
  titles: `
    Sr. Puig, Srs. Puig, Sra. Puig, Sres. Puig, Srta. Puig, Dr. Puig, Drs. Puig, Dra. Puig, Dres. Puig, Prof. Puig,
    Profa. Puig, Gral. Puig, Gen. Puig, Cor. Puig, Cap. Puig, Cmdt. Puig, Tte. Puig, Tt. Puig, Sgt. Puig, Alm. Puig,
    Excm. Puig, Excma. Puig, Il·lm. Puig, Il·lma. Puig, Hble. Puig, Mons. Puig, Mn. Cinto, Rvd. Puig, Rev. Puig,
    Gmà. Puig, Mtre. Puig, Lic. Puig, Llic. Puig, Enginy. Puig, Arq. Puig, Adv. Puig, Dir. Puig, Pres. Puig,
    Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
    el la els les un una uns unes al als del dels pel pels lo en na aquest aquesta això aquests aquestes aquell
    aquella allò aquells aquelles aqueix seu seva seus seves meu meva nostre nostra jo tu ell ella ells elles
    nosaltres vostè vostès es se em et ens us li hi ho i o però sinó perquè ja que doncs si quan com on mentre que qui
    a amb de per per a sense sobre sota entre fins des durant contra segons després abans cap malgrat no sí també
    tampoc encara ara avui ahir demà llavors aleshores així aquí allà allí sempre mai potser tanmateix finalment és
    són era eren va van serà seran ha han havia hi té tenen pot poden està estan tot tota tots totes altre altra
    altres cada algun alguna alguns algunes cap molts moltes pocs diversos ambdós ningú res més menys molt tan tant
    què quin quina quins quines quant quants l'altre l'altra l'any d'altra d'altres
  `,
  dangling:
    'el la els les de del dels i a al als en un una per amb que és són com però o si aquest aquesta seu seva seus seves entre sobre quan on molt fins des sense durant contra perquè mentre cada l d s pel pels cap segons nostre nostra',
}
