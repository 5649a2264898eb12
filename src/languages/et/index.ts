import type { LanguageHead } from '../model.ts'

export const et: LanguageHead = {
  tag: 'et',
  name: 'Estonian',
  sources: {
    segment: ['Eesti Keele Instituut, Eesti õigekeelsussõnaraamat ÕS 2018: lühendid, järgarvud, punkt'],
  },
  readBy: [],
  grammar: { compounding: true },
  titles: `
    hr. Tamm, prl. Tamm, dr. Tamm, Dr. Tamm, prof. Tamm, Prof. Tamm, dots. Tamm, mag. Tamm, akad. Tamm, kindr. Tamm,
    kindralltn. Tamm, kol. Tamm, kol-ltn. Tamm, kolltn. Tamm, maj. Tamm, kpt. Tamm, ltn. Tamm, n-ltn. Tamm,
    vbl. Tamm, srs. Tamm, adm. Tamm, õp. Tamm, piisk. Tamm, peapiisk. Tamm, kard. Tamm, Mr. Smith, Mrs. Smith,
    Ms. Smith,
  `,
  starters: `
    see selle seda sellest sellel sellele selles selleks need nende neid neist too tema ta temal temale teda nad nemad
    mina ma minu mulle mul mind sina sa meie me meil meid teie te oma enda ise kes kelle keda mis mille mida milles
    millest milline missugune kumb kus kuhu kust millal miks kuidas kui palju ja ning ega ent aga kuid vaid või kas et
    sest kuna kuigi ehkki nagu nii niisiis seega seepärast seetõttu siiski samas samuti ka isegi ainult juba veel alles
    jälle taas alati mitte ei ära pole on oli olid oleks olen oleme võib võis saab peab pidi tuleb näiteks muidugi
    loomulikult kahjuks õnneks ilmselt võib-olla vahest arvatavasti tegelikult tavaliselt sageli vahel mõnikord nüüd
    praegu täna eile homme hiljem varem enne pärast peale lisaks seejärel siis lõpuks lõppkokkuvõttes esiteks teiseks
    kõigepealt ometi muuseas kõik kogu iga igaüks mõni mõned mitu mitmed paljud enamik osa teine teised teise üks ühe
    kaks kahe kolm neli viis esimene esimese keegi midagi miski siin seal siit sealt siia sinna alates kuni ilma koos
    üle alla umbes ligi peaaegu eriti just ainus selline säärane niisugune sama samal vaatamata hoolimata tänu juhul
  `,
  saying: `
    küsis ütles vastas lisas kirjutas hüüdis märkis sõnas nentis rääkis selgitas kinnitas arvas ütleb küsib vastab
  `,
}
