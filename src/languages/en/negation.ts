import type { NegationWords } from '../model.ts'

export const en: NegationWords = {
  not: "not doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't can't cannot don't never",
  warns: 'warn* caution*',
  no: 'no noes',
  without: 'without',
  merely: 'only just merely simply solely alone purely exclusively',
  degree: 'so quite',
  joins: 'and but',
  depends:
    'because that if when who whom whose which although though while unless whether since as what why how where until before after than to or nor neither without',
  until: 'until till before unless earlier',
  since: 'only first earliest starting late later delayed wait waiting',
  stays: 'stay* remains remained remain remaining keeps kept keep keeping',
  doubts:
    'too inactiv* inaction inatten* inexperienc* ineligib* insufficien* inabilit* incapab* true truth incomplete inaccura* inadequa* informal malform* *less error* untrue unfounded unread unseen unsent unsaved unsigned unpaid unused unknown unfinished unlisted unable unclear unopened unchanged untouched unsafe unfair unwell unmarried unaware unfamiliar unofficial unusual unwilling unpopular unoccupied unsold unsolved only just simply except until till unless less fewer lesser least than rather instead otherwise else other different* differ* indifferent strange odd hard hardly difficult* tough barely scarcely few little short shortage brief* low lower lowest bad badly worse worst poor* weak* wrong* false dis* abnormal* non anti contrary contrast opposite oppos* against if whether enough stop* ceas* quit halt* clos* shut* lost lose* losing miss* omit* abandon* escap* avoid* block* cut cuts loophole* loose* private privately free freed empty* vacant alone sole solely single unique rare* seldom doubt* question* wonder* refus* reject* deny denied denial deni* declin* fail* lack* without yet ever no none nor nobody prohibit* prevent* spare* reluctant* hesitant* sceptic* skeptic* disgust* abhor* ridicul* ignor* overlook* neglect* forget* forgot* secretly blind* silent silence quiet* surpris* fear* afraid risk* trouble* vain useless imposs* improb* unlikely far far-fetched overwhelm* overload* sold booked remember* recall* why dead idle dormant stuck stranded closed absent jobless homeless broke dry bare* extinct defunct mute motionless unmoved steady same equal* alike flat calm asleep surviv* spared immune resist* exhaust* drained grounded paralys* paralyz* standstill stall* deadlock* stalemate draw drew tied boycott* abstain* abstention* skip* snub* shun* spurn* rebuff* oblivious stranger* myster* anonym* fugitive* disappear* vanish* lone* orphan* illegal* bankrupt* insolven* default* breach* violat* flout* defy defi* disobey* illiterate amateur* fake* hoax* myth* void scarce* thin sparse* exempt* immunity outlaw* unfit sick ill off',
  or: 'or or_to',
}
