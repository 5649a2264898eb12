import type { LanguageHead } from '../model.ts'

export const pt: LanguageHead = {
  tag: 'pt',
  name: 'Portuguese',
  sources: {
    segment: [
      'Academia Brasileira de Letras, Vocabulário Ortográfico da Língua Portuguesa: reduções',
      'CLDR sentence-break suppressions for Portuguese',
    ],
    article: ['The pages of Lusa customers, Público, Folha de S.Paulo, G1 and WordPress in Portuguese'],
  },
  readBy: [],
  gendered: true,
  grammar: { analytic: true },
  titles: `
    prof. Silva, profa. Silva, dr. Silva, dra. Silva, sr. Silva, sra. Silva, Sr. Silva, Srs. Silva, Sra. Lima,
    Sras. Lima, Srta. Lima, Srtas. Lima, Dª. Maria, Exmo. Silva, Exma. Silva, Exmos. Silva, Ilmo. Silva,
    Ilma. Silva, Dr. Silva, Drs. Silva, Dra. Silva, Dras. Silva, Prof. Silva, Profs. Silva, Profa. Silva,
    Profª. Silva, Eng. Silva, Engº. Silva, Arq. Silva, Adv. Silva, Lic. Silva, Gen. Chaves, gen. Chaves, Cel. Silva,
    cel. Silva, Ten. Silva, ten. Silva, Ten.-Cel. Silva, Maj. Silva, maj. Silva, Sgt. Silva, sgt. Silva, Cb. Silva,
    Alm. Silva, Brig. Silva, Com. Silva, Comte. Silva, Del. Silva, Dep. Silva, Sen. Silva, Ver. Silva, Gov. Silva,
    Pres. Silva, Min. Silva, Des. Silva, Proc. Silva, Pe. Silva, Fr. Luís, Rev. Silva, Revmo. Silva, Mons. Silva,
    Card. Silva, Mr. Smith, Mrs. Smith, Ms. Smith, Gal. Silva, Mal. Deodoro,
  `,
  starters: `
    o a os as um uma uns umas ao à aos às do da dos das no na nos nas pelo pela pelos pelas num numa este esta isto
    estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas seu sua seus suas meu minha meus
    minhas nosso nossa eu tu ele ela eles elas nós você vocês se me te lhe e ou mas porém pois porque porquê embora
    como quando enquanto onde se que quem cujo em de com por para sem sob sobre entre até desde após antes depois
    durante contra segundo conforme perante não sim também ainda já agora hoje ontem amanhã então assim aqui ali lá
    sempre nunca talvez além contudo entretanto todavia portanto finalmente atualmente apenas só é são era eram foi
    foram será serão há havia tem têm tinha está estão estava pode podem todo toda todos todas outro outra outros
    outras cada algum alguma alguns algumas nenhum nenhuma muitos muitas poucos vários várias ambos nada ninguém
    alguém tudo mais menos muito tão tanto qual quais quanto quantos
  `,
  weekdays: { 1: 'segunda-feira', 2: 'terça-feira terça', 3: 'quarta-feira', 4: 'quinta-feira', 5: 'sexta-feira' },
  dangling:
    'o a os as de do da dos das em no na nos nas por para com que e um uma ao à aos às mas como ou seu sua seus suas pelo pela pelos pelas num numa entre sobre desde até sem durante contra porque quando onde cujo cuja este esta esse essa muito é foi são meu minha',
}
