import type { ContrastWords } from '../model.ts'

/**
 * Greek words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const el: ContrastWords = {
  up: 'αυξήθηκε αυξήθηκαν αύξηση αύξησης άνοδος άνοδο ~αυξ* ~αύξ* ~άνοδ* ~υψηλότερ* ~περισσότερ* ~ανέβ*',
  down: 'μειώθηκε μειώθηκαν μείωση μείωσης πτώση έπεσε ~μει* ~πτώσ* ~χαμηλότερ* ~λιγότερ* ~έπεσ*',
  more: 'περισσότεροι περισσότερες περισσότερα περισσότερο ~πάνω ~άνω ~επιπλέον ~μεγαλύτερ* ~περισσότερ* ~πλέον',
  fewer: 'λιγότεροι λιγότερες λιγότερα λιγότερο ~κάτω ~λιγότερ* ~μικρότερ*',
  atLeast: 'τουλάχιστον ~πάνω ~άνω ~περισσότερ* ~ελάχιστ*',
  atMost: 'το_πολύ ~έως ~μέχρι ~ως ~κάτω ~λιγότερ* ~ανώτατ* ~μέγιστ*',
  allOf: 'όλοι όλες όλα όλων όλους ~κάθε ~όλ* ~σύνολ* ~ολόκληρ* ~πάντ*',
  someOf: 'μερικοί μερικές μερικά ορισμένοι ορισμένες ορισμένα κάποιοι κάποιες ~μερικ* ~ορισμέν* ~κάποι* ~λίγ* ~μέρος',
  before: 'πριν ~προτού ~προηγ* ~νωρίτερα ~πρώην',
  after: 'μετά αφού ~ύστερα ~έπειτα ~κατόπιν ~αργότερα ~επόμεν* ~από',
  former: 'πρώην τέως ~άλλοτε ~τότε ~παλι*',
  hurt: 'τραυματ* τραυμάτ*',
}
