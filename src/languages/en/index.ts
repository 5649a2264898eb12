import type { LanguageHead } from '../model.ts'

export const en: LanguageHead = {
  tag: 'en',
  name: 'English',
  sources: {
    segment: [
      'The Associated Press Stylebook: titles, military ranks, state names, months, company names',
      'The Chicago Manual of Style, 17th edition, chapter 10: scholarly and Latin abbreviations',
      'The Bluebook, 21st edition, tables T6 and T10: case names and reporters',
      'CLDR 46 sentence-break suppressions for English',
    ],
    article: ['The pages of AP, Reuters, BBC, The Guardian and WordPress themes'],
  },
  readBy: [],
  grammar: { analytic: true, capitals: true },
  titles: `
    Lt.Cdr. Lee, Adj. Gen. Lee, Mr. Smith, Mrs. May, Ms. Lee, Mx. Lee, Messrs. Petrov and Boshirov,
    Mmes. Lee and Park, Mme. Curie, Mlle. Dupont, Dr. Watson, Drs. Lee and Park, Prof. Higgins, Profs. Lee and Park,
    Rev. Jackson, Revs. Lee and Park, Fr. Brown, Msgr. Garrity, Hon. Mary Simon, Rt. Hon. Smith, Pres. Lincoln,
    Gov. Newsom, Govs. Lee and Park, Lt. Gov. Lee, Sen. Cruz, Sens. Lee and Park, Rep. Omar, Reps. Lee and Park,
    Del. Norton, Amb. Haley, Sec. Austin, Atty. Barr, Atty. Gen. Barr, Supt. Lee, Insp. Morse, Det. Lee, Ald. Lee,
    Cllr. Lee, Chmn. Mao, Treas. Lee, Gen. Gerasimov, Gens. Lee and Grant, Col. Mustard, Cols. Lee and Grant,
    Maj. Tom, Majs. Lee and Grant, Capt. Cook, Capts. Lee and Park, Cpt. Lee, Lt. Fedorov, Lts. Lee and Park,
    Lieut. Lee, Sgt. Pepper, Sgts. Lee and Park, Sgt. Maj. Lee, Cpl. Lee, Cpls. Lee and Park, Pfc. Lee, Pvt. Ryan,
    Pvts. Lee and Park, Spc. Lee, Spec. Lee, Adm. McRaven, Adms. Lee and Park, Cmdr. Bond, Cmdrs. Lee and Park,
    Cdr. Lee, Cmdt. Lee, Comdr. Lee, Ens. Lee, Brig. Gen. Lee, Sqn. Ldr. Lee, Ldr. Lee, Flt. Lt. Lee, Bro. John,
    Card. Law, Bp. Lee, Abp. Lee, Archbp. Lee, Ven. Bede, Pte. Lee, Rt. Rev. Lee,
  `,
  starters: `
    the a an this that these those he she it they we you I his her its their our your my there here who what when
    where why how which whose whom and but or nor so yet if then although though while because since after before
    until unless as once whenever wherever whether despite besides however moreover furthermore therefore thus hence
    nevertheless nonetheless meanwhile instead otherwise also still even just only perhaps maybe indeed finally
    eventually recently currently previously originally initially later earlier now today yesterday tomorrow soon
    often sometimes usually in on at by for from with without to of about under over between among during through
    against into upon within toward towards according following including like unlike per via is are was were be been
    being do does did has have had can could will would shall should may might must isn't aren't wasn't weren't don't
    doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't not no yes never nobody nothing none
    neither either each every everyone everybody everything someone somebody something anyone anybody anything some
    any many most much several few both all other others another such same one two three four five six seven eight
    nine ten dozens hundreds thousands millions I'm I've I'd I'll he's he'd he'll she's she'd she'll it's it'll it'd
    that's there's here's what's who's where's how's we're we've we'd we'll you're you've you'd you'll they're they've
    they'd they'll let's let please thanks thank please oh well ok okay hello hi
  `,
  saying: `
    said says asked asks told tells wrote writes added adds replied replies answered answers shouted yelled cried
    exclaimed whispered demanded wondered wonders tweeted posted joked quipped continued recalled recalls explained
    explains declared announced insisted insists noted notes warned warns argued argues remarked responded responds
    inquired queried screamed muttered murmured pleaded urged called chanted sang thought tweets announces repeated
    admitted agreed sighed barked begged boasted growled grumbled hissed howled pressed retorted roared snapped sobbed wailed
  `,
  weekdays: {
    1: 'Mondays',
    2: 'Tuesdays',
    3: 'Wednesdays',
    4: 'Thursdays',
    5: 'Fridays',
    6: 'Saturdays',
    7: 'Sundays',
  },
  shortMonths: { 9: 'Sept' },
  shortWeekdays: { 2: 'Tues', 4: 'Thur Thurs' },
  dangling:
    'the a an of to in on at by for with from into and or but as than that which who whose their his her its our my your is are was were be been has have had will would can could should may might must very so if because while although when where between among against under over during about toward towards upon per not',
  stranded:
    'to in on at by for with from as about over under against toward upon is are was were have has had will would can could should may might must so',
}
