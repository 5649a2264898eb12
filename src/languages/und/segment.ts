import type { SegmentData } from '../model.ts'

/**
 * Rules that hold in most languages, for those without their own file: international titles and signs, and no words
 * that start sentences. Anything that may be an abbreviation, an initial or an ordinal counts as one.
 */
export const und: SegmentData = {
  joins: `
    Mr. Smith, Mrs. Smith, Ms. Smith, Dr. Smith, dr. Smith, Drs. Smith, Prof. Smith, prof. Smith, doc. Novák,
    Gen. Smith, gen. Smith, Col. Smith, Lt. Smith, Maj. Smith, Capt. Smith, Sgt. Smith, Adm. Smith, Gov. Smith,
    Sen. Smith, Rev. Smith, Fr. Smith, Ing. Novák, ing. Novák, Mag. Novak, mag. Novak, Mgr. Novák, mgr. Novák,
    akad. Novák, St. Louis, st. Louis, Sv. Jānis, sv. Jānis, Mt. Everest, vs. Smith, cf. Smith, ca. Tartu, ul. Nowa,
    Ul. Nowa, red. Smith, Dž. Bušs, Dz. Ozols, Th. Mann, Ch. Darwin, Vl. Putin, Al. Graur, Jr. Smith, проф. Петров,
    Проф. Петров, доц. Петров, акад. Петров, Акад. Петров, ген. Петров, Ген. Петров, др. Петров, Др. Петров,
    д-р. Петров, гр. Петров, инж. Петров, св. Николай, Св. Николай, ул. Мира, вул. Мира, Вул. Мира, пр. Мира, пл. Мира,
    им. Мира, ім. Мира, рэж. Петров, реж. Петров, нар. Петров, род. Петров, Дж. Буш, Вл. Петров, Ал. Петров,
    т. е. Минск, т.е. Минск,
  `,
  beforeNumber: `
    No. 5, no. 5, Nos. 5, Nr. 5, nr. 5, Nº. 5, nº. 5, Art. 5, art. 5, p. 5, pp. 5, lk. 5, str. 5, Str. 5, tel. 5,
    Tel. 5, fax. 5, vol. 5, Vol. 5, fig. 2, Fig. 2, tab. 2, Tab. 2, Jan. 5, Feb. 5, Mar. 5, Apr. 5, Jun. 5, Jul. 5,
    Aug. 5, Sep. 5, Sept. 5, Oct. 5, Nov. 5, Dec. 5, бр. 5, стр. 5, Стр. 5, арт. 5, рис. 2, табл. 2, кн. 5, тел. 5,
    Тел. 5, т. 5,
  `,
  beforeStarter: 'Inc. Tartu, Ltd. Tartu, Corp. Tartu, Co. Tartu, d. o. o. Split, Sr. Smith, Ph.D. Smith',
  afterNumber: 'в 2020 г. Он, 2020 гг. Он, 5 м. Он',
  ends: `
    guns etc. They, et al. They, at 5 a.m. They, at 5 p.m. They, at 5 a. m. They, at 5 p. m. They, 5 km. They,
    5 kg. They, 5 cm. They, 5 min. They, 5 км. Он, 5 кг. Он, 5 тыс. Он, 5 млн. Он,
  `,
  ordinals: 'unknown',
  labelled: `
    vitamin vitamina vitamine vitaminas vitamini vitaminu vitamín vitamínu vitamiin vitamiini витамин витамина
    витаміна вітамін вітаміну hepatitis hepatit hepatitida hepatiit гепатит хепатит
  `,
  stops: '\\p{Sentence_Terminal}',
}
