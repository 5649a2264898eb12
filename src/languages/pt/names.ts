import type { SourceNames, TargetLanguage } from '../model.ts'
import { demonyms, paradigm, together, withEndings } from '../paradigm.ts'
import { words } from '../word-lists.ts'

/** Portuguese: articles contract before a name; demonyms in -ano, -ês and -ense, words in -ista. */
export const portuguese = (): TargetLanguage => ({
  match: { term: 'stem' },
  derivation: together(
    withEndings(
      paradigm(`
        -: ian an
        ia: ian -
        ânia: anian
        ália: alian
        ússia: uss
        a: an e -
        o: an
        ã: anian
      `),
      'o a os as',
    ),
    paradigm(`
      -: ense enses ês esa eses ista istas ismo
      a: ense enses ês esa eses
      ça: cês cesa ceses cesas
      anha: ão ã ães ãs
    `),
  ),
  demonyms: demonyms(`
    estados unidos | eua: american norteamerican estadunidense estadounidense
    alemanha: alemão alemã alemães
    grã bretanha | reino unido: britânic ingles inglês
    frança: frances francês
    espanha: espanho
    grécia: greg
    polônia | polónia: polonê polone polac
    turquia: turco turca
    união europeia | ue: europe
    coreia do norte | coreia do sul: corean
    moscou | moscovo: moscovit
  `),
})

/** Portuguese as a language that names are found in; all words in lower case. */
export const portugueseSource = (): SourceNames => ({
  plurals: [],
  titles: words(`
    presidente presidenta ex-presidente vice-presidente primeiro primeira primeiro-ministro primeira-ministra ministro
    ministra chanceler rei rainha príncipe princesa papa sir senhor senhora sr sra dom dona dr dra doutor doutora prof
    professor professora padre bispo arcebispo cardeal general gen coronel cel major capitão tenente sargento
    almirante comandante chefe diretor diretora secretário secretária senador senadora deputado deputada governador
    governadora prefeito prefeita embaixador embaixadora procurador procuradora juiz juíza porta-voz líder assessor
    assessora são santa santo
  `),
  calendar: words('segunda quarta quinta sexta natal páscoa ramadão ramadã'),
  demonyms: new Set(),
  openers: words('nem pouco dois duas três quatro cinco seis sete oito nove dez'),
  common: words(`
    acordo aeroporto agência aliança alta alto ambiente armada armadas assembleia associação autoridade banco
    biblioteca branca câmara campanha casa central centro civil clube comando comissão comitê comité comunidade
    comunista confederação conferência congresso conselho constituição corte cruz cúpula defesa democracia democrata
    democrático departamento direito direitos economia educação embaixada espacial estado estados estrangeiros europa
    europeia europeu exército exteriores federação federal fazenda finanças força forças fórum fundação fundo geral
    governo grã grande grupo guarda guerra hospital igreja instituto interior internacional jogos justiça lei liga mar
    médio ministério mundial mundo museu nacional nacionais nações norte nova novo olímpicos operação oposição ordem
    organização oriente palácio parlamento partido paz península plano polícia popular porto praça prêmio prémio
    procuradoria projeto província rádio real região reino república republicano reserva rio rua saúde secretaria
    segurança senado serviço serviços sindicato sistema social socialista sociedade sul suprema supremo teatro
    televisão terra trabalho trabalhadores tratado tribunal unida unidas unido unidos união universidade vermelha
    vermelho zona
  `),
  places: words(`
    aeroporto avenida bairro baía bosque canal castelo cidade costa distrito golfo ilha ilhas lago mar oceano parque península ponte porto praia praça província região rio rua serra vale
  `),
  inPlaces: words('em'),
  ofPlaces: words('de'),
  connectors: words('de do da dos das del della la van von der den di al bin ibn'),
  brands: new Set(),
})
