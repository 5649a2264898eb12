import { describe, expect, it } from 'vitest'
import { checkPair } from '../src/check/index.ts'

const CODES = ['script', 'mixed-script', 'control-character', 'foreign-word']
const seen = (line: string): string[] => {
  const [languages = '', source = '', target = ''] = line.split(' | ')
  const [from = '', to = ''] = languages.split('>')
  return checkPair({ key: 'p1', source, target }, { from, to })
    .filter(({ code, level }) => CODES.includes(code) && level !== 'info')
    .map(({ code }) => code)
}

describe('a letter of another alphabet inside a word', () => {
  it.each([
    'en>nl | The roof leaked again. | Het dak l\u06a9kte weer.',
    'en>fr | The roof leaked again. | Le toit fu\u0561it encore.',
    'en>es | The roof leaked again. | El tejado gote\u05d0ba otra vez.',
    'en>ru | The roof leaked again. | Крыша снова протек\u03b1ла.',
    'en>uk | The roof leaked again. | Дах знову прот\u10d4кав.',
    'en>el | The roof leaked again. | Η στέγη έστ\u0430ζε πάλι.',
    'en>ar | The roof leaked again. | تسرب الس\u05e7ف مرة أخرى.',
    'en>he | The roof leaked again. | הגג ד\u0644ף שוב.',
    'en>hi | The roof leaked again. | छत फिर टप\u0a15ी।',
    'en>ko | The roof leaked again. | 지붕이 또 雨漏り했다.',
  ])('%s', line => expect(seen(line)).not.toEqual([]))
})

describe('letters that only look like those of the text', () => {
  it.each([
    'en>es | The roof leaked again. | El \uff54\uff45\uff4a\uff41\uff44\uff4f goteaba otra vez.',
    'en>de | The roof leaked again. | Das \u{1d403}\u{1d41a}\u{1d41c}\u{1d421} leckte wieder.',
    'en>it | The roof leaked again. | Il te\u202etto perdeva ancora.',
    'en>pl | The roof leaked again. | Da\u200dch znów przeciekał.',
    'en>cs | The roof leaked again. | Střecha\u200f zase tekla.',
  ])('%s', line => expect(seen(line)).not.toEqual([]))
})

describe('a word of another language in another script', () => {
  it.each([
    'en>ko | The ferry capsized near the island. | 섬 근처에서 여객선이 転覆했다.',
    'en>ko | The ferry will be recalled. | 여객선을 リコール할 예정이다.',
    'en>ja | The union rejected the proposal. | 組合はproposalを拒否した。',
    'en>ko | The union rejected the proposal. | 노조는 proposal을 거부했다.',
    'de>ru | Die Firma bestritt die Vorwürfe am Montag. | В понедельник фирма отвергла Vorwürfe.',
  ])('%s', line => expect(seen(line)).not.toEqual([]))
})

describe('no slip', () => {
  it.each([
    'en>ru | The 3D model shows a B-52. | 3D-модель показывает Б-52.',
    'en>ru | The iPhone costs more. | Цена iPhone’а выросла, VIP-гости платят больше.',
    'en>uk | IBM’s share fell. | Акції IBM впали, а IT-фахівці звільняються.',
    'en>de | The filter catches particles of 2.5 μm. | Der Filter fängt Partikel von 2,5 μm.',
    'en>fr | The β-carotene is missing. | Le β-carotène manque.',
    'en>ar | The USB stick holds DVDs. | يحتوي القرص على ملفات بـUSB وأقراص DVD.',
    'en>he | The USB stick is lost. | הדיסק-און-קי (USB) אבד.',
    'en>ko | The US and China talk; Google pays. | 美中 대화 재개, Google이 비용을 낸다.',
    'en>ko | He chose the path of righteousness. | 그는 정도(正道)를 택했다.',
    'en>ja | Apple shows the iPad. | AppleがiPadを発表した。',
    'en>ar | The word is written from right to left. | تُكتب الكلمة\u200f من اليمين.',
    'en>de | The word שלום means peace. | Das Wort \u2067שלום\u2069 bedeutet Frieden.',
    'en>hi | The committee has met. | समिति की बैठक हुई, क्\u200dया हुआ?',
    'de>ru | Der Sprecher von Bosch sagte nichts. | Представитель Bosch ничего не сказал.',
    'en>ja | They call it hygge (comfort). | 彼らはそれをhygge（心地よさ）と呼ぶ。',
  ])('%s', line => expect(seen(line)).toEqual([]))
})
