import { CheckBox } from '../elements/check-box.tsx'
import { Dialog } from '../elements/dialog.tsx'
import { t } from './i18n.ts'
import { DESK, EVERYWHERE, letters, READING, setLetters, WRITING } from './keys.ts'

const GROUPS = [
  ['desk', DESK],
  ['reading', READING],
  ['writing', WRITING],
  ['everywhere', EVERYWHERE],
] as const

const SHOWN: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', Control: 'Ctrl' }

function Keys({ chord }: { readonly chord: string }) {
  const shown = chord === 'Alt+1' ? ['Alt', '1…9'] : chord.split('+').map(key => SHOWN[key] ?? key)
  return (
    <>
      {shown.map(key => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  )
}

/** The text of a button, and its meaning. */
const BUTTONS = [
  ['unit.accept', 'means.accept'],
  ['unit.approve', 'means.approve'],
  ['unit.seen', 'means.seen'],
  ['unit.takeBack', 'means.takeBack'],
  ['editor.save', 'means.save'],
  ['editor.saveAccept', 'means.saveAccept'],
] as const

/** Every key, from the same tables that implement them. */
export function Help() {
  return (
    <Dialog title={t('help.title')}>
      <CheckBox checked={letters.value} set={setLetters}>
        {t('help.letters')}
      </CheckBox>
      <section class="means">
        <h3>{t('means.title')}</h3>
        <dl>
          {BUTTONS.map(([label, meaning]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{t(meaning)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div class="keys">
        {GROUPS.map(([name, bindings]) => (
          <section key={name}>
            <h3>{t(`help.${name}`)}</h3>
            <dl>
              {bindings.map(binding => (
                <div key={binding.name}>
                  <dt>
                    {binding.keys.map((chord, index) => (
                      <span key={chord}>
                        {index > 0 && <span class="quiet"> {t('help.or')} </span>}
                        <Keys chord={chord} />
                      </span>
                    ))}
                  </dt>
                  <dd>{t(`keys.${binding.name}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
