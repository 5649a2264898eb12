import type { LanguageHead } from '../model.ts'

export const fr: LanguageHead = {
  tag: 'fr',
  name: 'French',
  sources: {
    segment: [
      'Lexique des règles typographiques en usage à l’Imprimerie nationale, « Abréviations »',
      'CLDR sentence-break suppressions for French',
    ],
    article: ['The pages of AFP customers, Le Monde, Le Figaro, La Presse and WordPress in French'],
  },
  readBy: [],
  gendered: true,
  grammar: { analytic: true },
  elisions: 'l d j m n s t c qu jusqu lorsqu puisqu quoiqu aujourd',
  titles: `
    M. Dupont, MM. Dupont, Mr. Dupont, Mrs. May, Ms. May, Mme. Dupont, Mmes. Dupont, Mlle. Dupont, Mlles. Dupont,
    Me. Dupont, Mgr. Dupont, Dr. Dupont, Drs. Dupont, Pr. Dupont, Prof. Dupont, Vve. Dupont, Gal. Dupont,
    Gén. Dupont, Col. Dupont, Cdt. Dupont, Cne. Dupont, Cap. Dupont, Lt. Dupont, Sgt. Dupont, Adj. Dupont,
    Brig. Dupont, Am. Dupont, Sén. Dupont, Sen. Cruz, Gov. Newsom, Gen. Milley, R.P. Dupont, R. P. Dupont,
    Fr. Dupont, Sr. Marie,
  `,
  starters: `
    le la les un une des du de au aux l d ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre
    vos il elle ils elles on je tu nous vous cela ça c s j n m t qu et ou mais or donc car ni si comme quand lorsque
    puisque parce que qui quoi dont où dans en à par pour sur sous avec sans entre vers chez contre depuis pendant
    après avant dès selon malgré outre ne pas non oui ainsi aussi alors puis ensuite enfin cependant toutefois
    néanmoins pourtant ailleurs désormais aujourd'hui hier demain maintenant ici là déjà encore toujours jamais
    souvent parfois peut-être bien très plus moins tout toute tous toutes chaque plusieurs certains certaines quelques
    aucun aucune nul autre autres même personne rien est sont était étaient fut furent sera seront a ont avait avaient
    quel quelle quels quelles combien comment pourquoi c'est c'était ce sont l'on d'autres d'abord d'après d'ailleurs
    qu'il qu'elle s'il s'ils n'est j'ai j'avais j'étais il y cf voir
  `,
  dangling:
    "le la les de des du et en un une que qui dans pour par sur au aux ce son sa ses leur leurs mais comme où entre depuis vers chez très se ne est sont était cette ces cet mon ma notre nos votre d' l' qu' à dont lorsque quand parce afin ainsi",
}
