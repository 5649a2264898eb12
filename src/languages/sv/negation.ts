import type { NegationWords } from '../model.ts'

export const sv: NegationWords = {
  not: 'inte aldrig',
  isBehind: true,
  warns: 'varna*',
  no: 'nej',
  without: 'utan',
  merely: 'bara endast enbart enda',
  neither: 'varken vare',
  degree: 'så',
  until: 'förrän innan före tills tidigare',
  since: 'först tidigast dröjer dröjde dröja vänta',
  doubts:
    'bara endast enbart utom förrän innan tills mindre färre än i_stället annars ann* skill* svår* knappt sällan få kort* låg* dålig* sämre svag* fel* falsk* mot* stäng* förlor* blocker* fri* tom* tvivel* tvivl* fråg* vägra* avslog avslå* förneka* misslyck* brist* sakna* försen* skjut* sköt inställ* förbjud* förbud* hindra* undvik* ignorer* glöm* blind* tyst* överrask* rädd* fruk* förgäves onödig* långt minns står stod frånvar* arbetslös* hemlös* konkurs* bojkot* avstå* avstod bröt bryt* överlev* oavgj* lika gåt* anonym* försvann försvunn* saknad* föräldral* förblev* förblir lamslag* sällsynt*',
  nothingBut: 'annat_än annan_än',
  or: 'eller eller_att',
  with: 'med',
}
