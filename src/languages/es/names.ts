import type { SourceNames, TargetLanguage } from '../model.ts'
import { demonyms, paradigm, together, withEndings } from '../paradigm.ts'
import { words } from '../word-lists.ts'

/** Spanish: names do not decline; demonyms and words in -ista. */
export const spanish = (): TargetLanguage => ({
  match: { term: 'stem' },
  inflection: paradigm(`
    -: s es
  `),
  derivation: together(
    withEndings(
      paradigm(`
        -: an ian
        ia: ian i -
        a: an e eñ -
        o: an eñ
        e: en
        ú: uan
        to: ci
        cia: c
        onia: ac
        quía: c
        istán: -
      `),
      'o a os as',
    ),
    paradigm(`
      -: ense enses í íes ista istas ismo
      ania: án ana anes anas
      cia: cés cesa ceses cesas
      a: ense enses ense eño eña
      á: iense ienses
      án: aní aníes
      c: qués quesa queses quense quenses
    `),
  ),
  demonyms: demonyms(`
    estados unidos | ee uu | eeuu: estadounidense norteamerican american
    alemania: alemán aleman
    gran bretaña | reino unido: británic ingles inglés
    inglaterra: ingles inglés
    francia: francés frances
    españa: español
    grecia: grieg
    bélgica: belga
    suiza: suiz
    polonia: polac
    turquía: turco turca
    hungría: húngar
    croacia: croat
    marruecos: marroquí
    países bajos | holanda: neerland holand
    corea del norte: norcorean
    corea del sur: surcorean
    república checa | chequia: chec
    unión europea | ue: europe comunitari
    arabia saudí | arabia saudita: saudí
    sudáfrica: sudafrican
    londres: londinens
    moscú: moscovita
    parís: parisi parisin
    nueva york: neoyorquin
    méxico: mexican mejican
    américa del sur | sudamérica: sudamerican suramerican
    américa latina: latinoamerican
    israel: israelí israelit
  `),
})

/** Spanish as a language that names are found in; all words in lower case. */
export const spanishSource = (): SourceNames => ({
  plurals: [],
  titles: words(`
    presidente presidenta expresidente expresidenta vicepresidente vicepresidenta primer primera ministro ministra
    canciller rey reina príncipe princesa papa sir señor señora sr sra srta don doña dr dra prof profesor profesora
    doctor doctora padre obispo arzobispo cardenal general gral coronel cnel mayor capitán cap almirante comandante
    teniente tte sargento jefe jefa director directora secretario secretaria senador senadora diputado diputada
    gobernador gobernadora alcalde alcaldesa embajador embajadora fiscal juez jueza portavoz líder asesor asesora san
    santa santo ee uu art núm pág
  `),
  calendar: words('navidad pascua ramadán'),
  demonyms: new Set(),
  openers: words('mucho poco dos tres cuatro cinco seis siete ocho nueve diez'),
  common: words(`
    acuerdo aeropuerto agencia alta alto armada armadas armado asamblea asociación audiencia autoridad ayuntamiento
    banco biblioteca blanca cámara campaña casa central centro civil club comisión comité comunidad comunista
    conferencia congreso consejo constitución corte cruz cumbre defensa democracia democrática democrático
    departamento derecho derechos dirección economía educación ejército electoral embajada espacial estado estados
    estadio europea europeo exteriores fiscalía fondo foro fuerza fuerzas fundación gobierno gran grupo guardia guerra
    hacienda hospital iglesia instituto inteligencia interior internacional justicia laborista ley liga mar media
    medio ministerio mundial mundo museo nacional nacionales naciones norte oeste oficina oficial olímpicos operación oposición
    organización oriente oro palacio parlamento partido paz península plaza plan poder policía popular premio prensa
    provincia proyecto puerto radio real región regional república republicana republicano río roja rojo salud sanidad
    seguridad senado servicio servicios sindicato sistema social socialista sociedad sur suprema supremo teatro
    televisión tierra trabajo tratado tribunal unida unidas unido unidos unión universidad zona
  `),
  places: words(`
    aeropuerto avenida bahía barrio bosque calle canal castillo ciudad costa desierto distrito golfo isla islas lago mar monte montaña océano parque península playa plaza provincia puente puerto región río sierra valle
  `),
  inPlaces: words('en'),
  ofPlaces: words('de'),
  connectors: words('de del la las los da do dos van von der den di el al bin ibn'),
  brands: new Set(),
})
