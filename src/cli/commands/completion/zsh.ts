import type { Option } from '../../model.ts'
import { type CommandPage, choicesOf } from '../../pages.ts'
import { groupsOf, LIST_ARTICLES, quoted, takesArticles, tasksOf } from './words.ts'

/** A completion script for zsh: `source <(interlinear completion zsh)`. */
export function zshCompletion(pages: readonly CommandPage[]): string {
  const groups = groupsOf(pages)
  const commands = pages.filter(({ name }) => !name.includes(' '))
  return `#compdef interlinear
# Completion of interlinear in zsh.
_interlinear_articles() { compadd -- \${(f)"$(${LIST_ARTICLES})"} }
_interlinear() {
  local -a names
  if ((CURRENT == 2)); then
    names=(${commands.map(described).join(' ')})
    _describe command names
    return
  fi
  shift words; ((CURRENT--))
  case $words[1] in
${groups.map(group => groupCase(group, pages)).join('\n')}
${commands
  .filter(({ name }) => !groups.includes(name))
  .map(argumentsCase)
  .join('\n')}
  esac
}
compdef _interlinear interlinear
`
}

const described = ({ name, summary }: CommandPage): string =>
  quoted(`${(name.split(' ').at(-1) ?? name).replaceAll(':', '\\:')}:${summary}`)

function groupCase(group: string, pages: readonly CommandPage[]): string {
  const tasks = tasksOf(group, pages)
  return `    (${group})
      if ((CURRENT == 2)); then
        names=(${tasks.map(described).join(' ')})
        _describe task names
        return
      fi
      shift words; ((CURRENT--))
      case $words[1] in
${tasks.map(task => `    ${argumentsCase(task)}`).join('\n')}
      esac ;;`
}

/** One `_arguments` line: each flag with its description and values, and the arguments without a flag. */
function argumentsCase(page: CommandPage): string {
  const flags = Object.entries(page.options).map(([name, option]) =>
    quoted(`--${name}[${plain(option.description)}]${valueRule(option)}`),
  )
  const rest = takesArticles(page) ? '*:article:_interlinear_articles' : '*:file:_files'
  return `    (${page.name.split(' ').at(-1)}) _arguments ${[...flags, quoted('--help[explain it]'), quoted(rest)].join(' ')} ;;`
}

function valueRule(option: Option): string {
  if (option.type === 'boolean') return ''
  const choices = choicesOf(option)
  const action =
    choices.length > 0
      ? `(${choices.join(' ')})`
      : option.value === 'file' || option.value === 'folder'
        ? '_files'
        : ' '
  return `:${plain(option.value ?? 'value')}:${action}`
}

/** A text without the characters that `_arguments` interprets. */
const plain = (text: string): string => text.replace(/[[\]:\\]/g, sign => `\\${sign}`)
