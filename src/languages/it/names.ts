import type { SourceNames, TargetLanguage } from '../model.ts'
import { demonyms, paradigm, together, withEndings } from '../paradigm.ts'
import { words } from '../word-lists.ts'

/** Italian: articles elide before a name; demonyms in -ano and -ese, words in -ista. */
export const italian = (): TargetLanguage => ({
  match: { term: 'stem' },
  derivation: together(
    withEndings(
      paradigm(`
        -: ian an
        ia: ian -
        a: an e -
        o: an
        e: ian en
      `),
      'o a i e',
    ),
    paradigm(`
      -: ese esi ista isti iste ismo
      ia: ese esi
      a: ese esi
    `),
  ),
  demonyms: demonyms(`
    stati uniti | usa: statunitens american
    germania: tedesc
    gran bretagna | regno unito: britannic ingles
    francia: frances
    grecia: grec
    spagna: spagnol
    svizzera: svizzer
    polonia: polacc
    turchia: turco turca turchi
    unione europea | ue: europe comunitari
    corea del nord: nordcorean
    corea del sud: sudcorean
    mosca: moscovit
    londra: londines
  `),
})

/** Italian as a language that names are found in; all words in lower case. */
export const italianSource = (): SourceNames => ({
  plurals: [],
  titles: words(`
    presidente ex-presidente vicepresidente premier primo ministro ministra cancelliere cancelliera re regina principe
    principessa papa sir signor signore signora sig dott dottor dottore dottoressa prof professor professore
    professoressa ing avv on onorevole padre don vescovo arcivescovo cardinale generale gen colonnello col maggiore
    capitano tenente sergente ammiraglio comandante capo direttore direttrice segretario segretaria senatore senatrice
    deputato deputata governatore sindaco sindaca ambasciatore ambasciatrice procuratore giudice portavoce leader
    consigliere san santa santo sant
  `),
  calendar: words('natale pasqua ramadan'),
  demonyms: new Set(),
  openers: words('poco entrambi due tre quattro cinque sei sette otto nove dieci'),
  common: words(`
    accordo aeroporto affari agenzia alleanza alta alto ambasciata armate armata arma assemblea associazione atlantica
    autorità banca bianca biblioteca camera campagna casa centrale centro chiesa città civile club comando comitato
    commissione comune comunista comunità confederazione conferenza congresso consiglio corte costituzione croce
    democratica democratico dipartimento difesa diritti diritto economia esercito esteri est europa europea europeo
    federazione finanze fondo fondazione forza forze forum generale gioco giochi giustizia governo gran grande gruppo
    guardia guerra interni internazionale istituto italia lavoro lega legge mare medio ministero mondiale mondo museo
    nazionale nazionali nazioni nord nuova nuovo nucleo oceano olimpiadi olimpici operazione opposizione ordine
    organizzazione oriente ovest pace palazzo parlamento partito patto piano piazza polizia ponte popolare porto
    premio presidenza procura progetto provincia quirinale radio regione regno repubblica repubblicano rossa rosso
    salute sanità senato servizi servizio sicurezza sindacato sistema sociale socialista società stati stato sud
    suprema supremo teatro telegiornale terra trattato tribunale ufficio unione unita unite uniti unito università
    vertice via
  `),
  places: words(`
    aeroporto baia bosco canale castello città costa fiume golfo isola isole lago mare monte montagna oceano parco piazza ponte porto provincia regione spiaggia valle via
  `),
  inPlaces: words('in'),
  ofPlaces: words('di'),
  connectors: words('di de del della dei degli delle da dal la lo van von der den al bin ibn'),
  brands: new Set(),
})
