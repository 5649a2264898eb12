import type { ContrastWords } from '../model.ts'

/**
 * Hindi words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const hi: ContrastWords = {
  atLeast: 'कम_से_कम न्यूनतम ~अधिक ~ज़्यादा ~ज्यादा',
  atMost: 'अधिक_से_अधिक ज़्यादा_से_ज़्यादा अधिकतम ~तक ~कम',
  before: 'पहले पूर्व ~तक',
  after: 'बाद ~पश्चात ~से',
  allOf: 'सभी सारे ~हर ~पूरे ~सब ~प्रत्येक ~तमाम',
  someOf: 'कुछ कई ~हिस्सा ~चंद',
  hurt: 'घायल ज़ख्मी जख्मी',
  next: 'अगले_सप्ताह अगले_हफ्ते अगले_हफ़्ते अगले_महीने अगले_साल अगले_वर्ष अगले_सीजन अगले_सीज़न ~अगल* ~आने ~आगामी ~बाद',
  previous: 'पिछले_सप्ताह पिछले_हफ्ते पिछले_हफ़्ते पिछले_महीने पिछले_साल पिछले_वर्ष पिछले_सीजन पिछले_सीज़न ~पिछल* ~पहले ~बीते ~गत ~हाल',
  enough: 'पर्याप्त ~काफी ~काफ़ी',
  lacking: 'अपर्याप्त ~कमी ~नहीं ~कम ~बिना ~न',
  claimed: '~आरोप* ~अनुसार ~मुताबिक ~दावा* ~दावे ~कहा ~कहना ~कथित* ~कहते ~बताया ~शक ~संदेह ~हिसाब',
  financeMinister: 'वित्त_मंत्री ~वित्त* ~आर्थिक',
  foreignMinister: 'विदेश_मंत्री ~विदेश*',
  defenceMinister: 'रक्षा_मंत्री ~रक्षा',
  interiorMinister: 'गृह_मंत्री गृहमंत्री ~गृह*',
  justiceMinister: 'कानून_मंत्री न्याय_मंत्री ~न्याय ~कानून',
  healthMinister: 'स्वास्थ्य_मंत्री ~स्वास्थ्य',
  houseSpeaker: '~अध्यक्ष* ~स्पीकर',
  night: '~रात ~रात्रि ~आधीरात ~शाम',
  up: 'बढ़ा बढ़ी बढ़े बढ़कर बढ़ोतरी बढ़ोत्तरी वृद्धि इज़ाफ़ा इजाफा उछाल ~ज़्यादा ~ज्यादा ~अधिक ~ऊपर ~बढ़* ~बढ* ~तेज़ी ~तेजी',
  down: 'घटा घटी घटे घटकर घटाया गिरा गिरी गिरे गिरकर गिरावट ~कमी ~कम ~नीचे ~गिर* ~घट*',
  unchanged: 'अपरिवर्तित यथावत ~स्थिर ~बरकरार ~वही',
  drone: 'ड्रोन',
  missile: 'मिसाइल मिसाइलें मिसाइलों रॉकेट',
  tank: 'टैंक टैंकों',
  gold: 'स्वर्ण सोना सोने ~सुनहर*',
  silver: 'रजत चांदी चाँदी',
  guilty: 'दोषी ~अपराधी ~सज़ा ~सजा',
  innocent: 'निर्दोष बरी ~बेगुनाह',
}
