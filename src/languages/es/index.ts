import type { LanguageHead } from '../model.ts'

export const es: LanguageHead = {
  tag: 'es',
  name: 'Spanish',
  sources: {
    segment: [
      'RAE y ASALE, Ortografía de la lengua española, apéndice 1: lista de abreviaturas',
      'CLDR sentence-break suppressions for Spanish',
    ],
    article: ['The pages of EFE customers, El País, El Mundo, Clarín and WordPress in Spanish'],
  },
  readBy: [],
  gendered: true,
  grammar: { analytic: true },
  titles: `
    prof. López, srs. López, sres. López, sr. López, sra. López, dr. López, dra. López, lic. López, dtor. López,
    mtro. López, Ltdo. López, Rvdos. López, Rvdmos. López, Exc. López, gral. López, Sr. Sánchez, Sres. Sánchez,
    Sra. Robles, Sras. Robles, Srta. Robles, Srtas. Robles, Dña. Ana, Dª. Ana, Dn. Juan, Dr. López, Dres. López,
    Drs. López, Dra. López, Dras. López, Prof. López, Profs. López, Profa. López, Lic. López, Licdo. López,
    Licda. López, Lcdo. López, Lcda. López, Ldo. López, Lda. López, Ing. López, Arq. López, Abg. López, Mtro. López,
    Mtra. López, Gral. Villarroya, Gnral. Villarroya, Gen. Villarroya, Cnel. López, Cmdte. López, Cdte. López,
    Comte. López, Capt. López, Tte. López, Tnte. López, Sgto. López, Sgt. López, Cbo. López, Alm. López,
    Alfz. López, Brig. López, Cte. López, Cor. López, Pte. López, Pdte. López, Presid. López, Vicepdte. López,
    Mons. Romero, Excmo. López, Excma. López, Exmo. López, Exma. López, Excmos. López, Ilmo. López, Ilma. López,
    Ilmos. López, Ilmas. López, Hble. López, Rvdo. López, Rdo. López, Rev. López, Rvdmo. López, Fr. Luis,
    Pbro. Luis, Hno. Luis, Hna. Luisa, Hnos. Luis, Mr. Smith, Mrs. Smith, Ms. Smith, Sen. Cruz, Dip. López,
    Dtor. López, Dtora. López,
  `,
  starters: `
    el la lo los las un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello
    aquellos aquellas su sus mi mis tu tus nuestro nuestra nuestros yo tú él ella ello ellos ellas usted ustedes
    nosotros nosotras se me te le les nos y e o u pero sino aunque porque pues si cuando como donde mientras que quien
    quienes cual cuales cuanto en a de con por para sin sobre tras ante bajo contra desde durante entre hacia hasta
    según mediante no sí ni también tampoco además así ahora hoy ayer mañana entonces luego después antes aquí allí
    ahí ya aún todavía siempre nunca quizá quizás tal asimismo sin embargo finalmente posteriormente actualmente es
    son era eran fue fueron será serán ha han había habían hay hubo está están estaba estaban tiene tienen puede
    pueden todo toda todos todas otro otra otros otras cada algún alguno alguna algunos algunas ningún ninguno ninguna
    muchos muchas pocos varios varias ambos ambas nadie nada alguien algo más menos muy tan tanto qué quién quiénes
    cuál cuáles cómo dónde cuándo cuánto cuántos por
  `,
  months: { 9: 'setiembre' },
  shortMonths: { 9: 'set' },
  dangling:
    'el la los las de del que y e en un una por con para su sus al a o u como muy entre sobre desde hasta según sin hacia ante bajo tras durante mediante nos se le les lo cuyo cuya es son fue era han ha había está están cuando donde porque aunque pero sino ni mi tu este esta estos estas ese esa unos unas',
}
