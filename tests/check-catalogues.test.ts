import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'

/** The codes of the errors and warnings for a pair, checked as text of a program or of a newspaper. */
const codes = (to: string, source: string, target: string, isInterface = true): readonly string[] =>
  createChecker({ from: 'en', to })
    .pair({ key: 'k', source, target, ...(isInterface && { interface: true }) })
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)

describe('a right text of a program has no finding', () => {
  it.each([
    // Placeholders and addresses right after letters of another script.
    ['zh-CN', 'Try again in %seconds% seconds.', '请在%seconds%秒后重试。'],
    ['ja', 'See https://docs.example.net/a for more.', '詳細はhttps://docs.example.net/aを参照。'],
    ['he', 'Sign in to gitlab.com now', 'היכנסו ל-gitlab.com עכשיו'],
    // Hebrew abbreviations and prefixes.
    ['he', 'The message of the army', 'הודעת צה"ל'],
    ['he', 'Read the <em>manual</em> first', 'קודם קראו ב<em>מדריך</em>'],
    // Swedish joins nouns.
    ['sv', 'Your <b>system</b> settings', 'Dina <b>system</b>inställningar'],
    // Indented texts are not longer than others.
    ['de', `\n${' '.repeat(40)}Order %(number)s was sent\n${' '.repeat(36)}`, '\nBestellung %(number)s wurde versandt'],
    [
      'ja',
      `\n${' '.repeat(60)}Sent by %(name)s\n${' '.repeat(60)}`,
      `\n${' '.repeat(60)}%(name)sが送信\n${' '.repeat(60)}`,
    ],
    // Texts for several numbers, and answers that look like such texts.
    ['ja', 'It takes {{ n }} day or less.|It takes {{ n }} days or less.', '{{ n }}日以内です。'],
    ['fr', 'It does not apply. Edit it again [y/n]? ', 'Ne s’applique pas. L’éditer à nouveau [o|n] ? '],
    // Questions that need no answer.
    ['zh-CN', 'Couldn’t open the page, try again?', '无法打开页面，请重试'],
    ['bg', 'two output files?', 'може да укажете само изходния файл'],
    ['ja', 'What is your name?', '名前を入力してください。'],
    // What fails and what is invalid is said with "not"; commands keep their names before a particle.
    ['es', 'The file has an invalid escape sequence', 'El archivo tiene una secuencia de escape no válida'],
    ['fr', 'The header is missing or invalid', 'L’en-tête n’est pas valide ou est manquant'],
    ['cs', 'Failed to rename the folder', 'Nelze přejmenovat složku'],
    ['ko', 'The volume cannot mount it', '볼륨이 mount를 할 수 없습니다'],
    // Labels that end with a particle or a preposition.
    ['nb', 'The new member was successfully added', 'Nytt medlem lagt til'],
    ['sv', 'a folder from which files will be read', 'mapp att läsa filer från'],
    ['da', 'A copy of the page and of all files within it is made.', 'Der laves en kopi af siden og filerne i den.'],
    ['he', 'You asked for the removal of your account from the', 'ביקשת להסיר את החשבון שלך מ-'],
    // Thai has no full stop.
    ['th', 'This is not a valid number of a bank account (IBAN).', 'เลขบัญชีธนาคาร (IBAN) ไม่ถูกต้อง'],
    // Repeated words.
    ['ca', 'Cancel the payment', 'Anul·la la paga'],
    ['fr', 'It may be so', 'Cela peut-être être ainsi'],
    ['el', 'Your files please you', 'τα αρχεία σας σας αρέσουν'],
    ['vi', 'Set the size to SIZE', 'Đặt kích thước KÍCH THƯỚC cho nó'],
    ['gl', 'The folder, a new folder, is here', 'O cartafol, o cartafol novo, está aquí'],
    ['hi', 'Cannot put window over window', 'विंडोज विंडोज पर नहीं रख सकते'],
    // Texts that look like a model's remarks.
    ['sk', 'Error translating “%s”: %s', 'Chyba pri preklade „%s“: %s'],
    ['es', 'usage: tool add <file>', 'uso: tool add [<archivo>]'],
    // Brackets of intervals, and emoticons.
    ['de', 'The value must be at least 0 and below 16.', 'Der Wert muss in [0, 16) liegen.'],
    ['de', 'Sorry, there is nothing here...', 'Hier gibt es leider nichts :('],
    // Example addresses.
    ['es', 'The name of the site (e.g. example.org)', 'El nombre del sitio (p. ej. ejemplo.org)'],
    ['cs', 'Example: /blog/news/', 'Příklad: /blog/novinky/'],
    // The source says "percentage" in words.
    ['cs', 'The percentage may not exceed 90.', 'Procento nesmí překročit 90 %.'],
    // No number counts "between".
    ['tr', 'level should be between 2 and 5 or all', 'level 2 ve 5 arasında veya tümü olmalıdır'],
    // Indented commands end a text.
    ['de', 'To stop, run "tool stop".', 'Zum Anhalten führen Sie aus:\n\n    tool stop'],
    ['bg', 'Nothing new to pack', 'Нищо ново за пакетиране'],
    ['id', 'expected 32 bytes, got %d', 'diharapkan 32 bita, diperoleh %d'],
    ['zh-CN', "will not add '%s' ('%s' exists)", "不会添加 '%s'（'%s' 已经存在）"],
    ['bg', 'tool move <new-path>', 'tool move [НОВ_ПЪТ]'],
    ['bg', 'Did you mean this?', 'Команда с подобно име е:'],
    ['my', 'Do you want to save it?', 'သိမ်းဆည်းလိုပါသလား။'],
    ['zh-TW', 'expected 32 bytes, got %d', '預期為 32 位元組，卻得到 %d'],
    ['bg', 'the other repository is not a local one at all.', 'другото хранилище не е локално.'],
    [
      'de',
      'tool for-each-page --with-all=<config> [--] <arguments>',
      'tool for-each-page --with-all=<config> [--] <arguments>',
    ],
    ['sv', 'tool find-by-name ', 'tool find-by-name '],
    ['ru', 'run_command failed for %s', 'сбой run_command для %s'],
    ['el', 'You are rebasing it now.', 'Τώρα κάνετε rebase.'],
    ['el', 'Send an e-mail to us.', 'Στείλτε μας email.'],
    ['mn', 'Use "A" to stop, "B" to go on', 'Хэрэглэ:»A« зогсоох,»B« цааш'],
  ])('%s: "%s" is "%s"', (to, source, target) => {
    expect(codes(to, source, target)).toEqual([])
  })

  it.each([
    ['ro', 'It inserts the current date at the cursor.', 'Inserează data curentă la cursor.'],
    ['sk', 'There are two kinds here.', 'Sú tu dva druhy.'],
    ['vi', 'The content of this page', 'Nội dung của trang này'],
    ['vi', 'It supplies the city now.', 'Ngay bây giờ nó cung cấp cho thành phố.'],
    ['zh-TW', 'No pages found.', '找不到頁面。'],
    ['tr', 'If it does not come, look at your mail.', 'Gelmezse postanıza bakın.'],
    ['tr', 'Without a label.', 'Etiketsiz.'],
    ['bg', 'You are not allowed to see it.', 'Нямате право да го видите.'],
    ['ru', 'You get a month at no cost.', 'Вы получаете месяц бесплатно.'],
    ['el', 'The words do not fit.', 'Οι λέξεις δέν ταιριάζουν.'],
    // A quotation with a mark of its own ends no sentence.
    ['ja', '{name} and {count} others like your photo', '{name}さん他{count}人があなたの写真に「いいね！」しました'],
  ])('%s: "%s" is "%s", in a newspaper as well', (to, source, target) => {
    expect(codes(to, source, target, false)).toEqual([])
  })
})

describe('what is wrong in a text of a program is found', () => {
  it.each([
    ['zh-CN', 'Try again in %seconds% seconds.', '请在%秒%秒后重试。', 'placeholder'],
    ['he', 'He said “no”', 'הוא אמר "לא', 'unbalanced-quotes'],
    ['he', 'Read the <em>manual</em> first', 'קודם קראו את<em>המדריך</em>', 'inline-element'],
    ['sv', '<b>12</b> members were added', '<b>12</b>medlemmar lades till', 'inline-element'],
    ['de', 'Are you sure you want to delete it?', 'Sie möchten es löschen.', 'question-mark'],
    ['de', 'Done. Are you sure you want to stop?', 'Fertig. Sie wollen aufhören.', 'question-mark'],
    ['de', 'The value must be in (0, 16).', 'Der Wert muss in (0, 16 liegen.', 'unbalanced-brackets'],
    ['ca', 'Cancel the payment', 'Cancela la la paga', 'repeated-word'],
    ['es', 'Write to desk@diario.es', 'Escriba a mesa@diario.es', 'link'],
    ['es', 'See https://example.org/map', 'Vea https://example.org/plano', 'link'],
    ['es', 'It costs 90 now.', 'Ahora cuesta el 90 %.', 'percent-changed'],
    ['sk', 'Error: the page is gone', 'Tu je preklad: Chyba: stránka zmizla', 'leftover'],
    ['ru', 'The patient is well.', 'Состояние pacijenta хорошее.', 'script'],
    ['de', 'could not read the long-lost page', 'could not read the long-lost page', 'untranslated'],
    ['de', 'The well-known page of the user', 'The well-known page of the user', 'untranslated'],
    ['vi', 'Copy the page', 'Sao chép trang trang', 'repeated-word'],
    [
      'de',
      `${' '.repeat(30)}The order was sent to you, and will arrive on Monday or Tuesday.`,
      'Bestellung',
      'truncated',
    ],
  ])('%s: "%s" as "%s": %s', (to, source, target, code) => {
    expect(codes(to, source, target)).toContain(code)
  })
})
