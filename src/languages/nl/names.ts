import type { SourceNames } from '../model.ts'
import { words } from '../word-lists.ts'

/** Dutch as a language that names are found in; all words in lower case. */
export const dutchSource = (): SourceNames => ({
  plurals: ['s'],
  titles: words(`
    president oud-president vicepresident premier minister minister-president eerste kanselier koning koningin prins
    prinses paus sir heer mevrouw mevr dhr mr mw dr drs ir prof professor dokter pater bisschop aartsbisschop
    kardinaal generaal gen kolonel kol majoor kapitein luitenant sergeant admiraal commandant chef directeur
    secretaris senator kamerlid gouverneur burgemeester ambassadeur officier rechter woordvoerder leider partijleider
    adviseur topman sint st
  `),
  calendar: words('kerstmis kerst pasen ramadan'),
  demonyms: words(`
    nederlandse nederlands nederlander nederlanders vlaamse vlaams belgische belg belgen duitse duits duitser duitsers
    franse frans fransen britse brits britten engelse engels engelsen schotse ierse ier ieren spaanse spaans
    spanjaarden portugese portugees italiaanse italiaans italianen griekse grieks grieken turkse turks turken
    russische russisch rus russen oekraïense oekraïens oekraïner oekraïners poolse pools polen hongaarse tsjechische
    slowaakse roemeense bulgaarse servische kroatische zweedse zweden noorse noren deense denen finse finnen estse
    letse litouwse oostenrijkse zwitserse amerikaanse amerikaans amerikaan amerikanen canadese mexicaanse braziliaanse
    argentijnse venezolaanse chinese chinees chinezen japanse japanners koreaanse zuid-koreaanse noord-koreaanse
    indiase pakistaanse afghaanse iraanse iraniërs iraakse syrische syriërs israëlische israëli’s israëliërs
    palestijnse palestijnen libanese egyptische saoedische marokkaanse marokkanen afrikaanse zuid-afrikaanse
    australische europese europeanen aziatische arabische joodse islamitische christelijke katholieke protestantse
    democraten democratische republikeinen republikeinse sovjet
  `),
  openers: words('vanuit steeds minder twee drie vier vijf zes zeven acht negen tien'),
  common: words(`
    algemene ambassade assemblee bank beweging binnenlandse bond bureau buitenlandse centraal centrale centrum
    commissie comité communistische conferentie congres defensie democratische departement dienst economische eerste
    tweede europa europese federale financiën fonds forum fractie gemeente gerechtshof gezondheid groep grondwet grote
    hof hoge hoger huis instituut internationaal internationale justitie kamer kerk koninklijk koninklijke krijgsmacht
    landmacht leger liga luchthaven luchtmacht macht marine midden ministerie museum nationaal nationale naties nieuwe
    noord nobelprijs olympische oost oosten oorlog openbaar opera oppositie organisatie paleis parlement partij plan
    plein politie pers prijs provincie raad radio rechtbank regering republiek rijk rode sociale socialistische spelen
    staat staten stad stichting strijdkrachten unie universiteit veiligheid veiligheidsraad verbond verdrag vereniging
    verenigd verenigde volkspartij vrede vrijheid wereld wereldoorlog west westen wet witte zaken zee zuid
  `),
  places: words(`
    baai berg bos brug eiland eilanden gracht haven kanaal kust laan luchthaven meer oceaan park plein provincie regio rivier straat strand woestijn zee
  `),
  inPlaces: words('in nabij'),
  ofPlaces: words('van'),
  connectors: words('van de der den het ten ter te von zu di da del la le al el bin ibn'),
  brands: words('nieuws krant radio media'),
})
