import { type CommandPage, choicesOf } from '../../pages.ts'
import { groupsOf, LIST_ARTICLES, quoted, takesArticles, tasksOf } from './words.ts'

/** A completion script for bash: `source <(interlinear completion bash)`. */
export function bashCompletion(pages: readonly CommandPage[]): string {
  const groups = groupsOf(pages)
  const commands = pages.filter(({ name }) => !name.includes(' ')).map(({ name }) => name)
  return `# Completion of interlinear in bash.
_interlinear() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} topic=\${COMP_WORDS[1]} words=
  case $topic in ${groups.join('|')}) ((COMP_CWORD > 2)) && topic="$topic \${COMP_WORDS[2]}" ;; esac
  if ((COMP_CWORD == 1)); then words=${quoted([...commands, '--help', '--version'].join(' '))}
  else
    case $topic in
${pages.map(page => wordsCase(page, pages)).join('\n')}
    esac
    case "$topic $prev" in
${pages.flatMap(valueCases).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _interlinear interlinear
`
}

/** The words after a command's name: its tasks, or its flags and articles. */
function wordsCase(page: CommandPage, pages: readonly CommandPage[]): string {
  const tasks = tasksOf(page.name, pages).map(({ name }) => name.split(' ')[1] ?? name)
  const words = tasks.length > 0 ? tasks : [...Object.keys(page.options).map(name => `--${name}`), '--help']
  const articles = takesArticles(page) ? `" $(${LIST_ARTICLES})"` : ''
  return `      ${quoted(page.name)}) words=${quoted(words.join(' '))}${articles} ;;`
}

/** The words after a flag with a value: its choices, or any file. */
const valueCases = ({ name, options }: CommandPage): readonly string[] =>
  Object.entries(options)
    .filter(([, { type }]) => type === 'string')
    .map(([flag, option]) => `      ${quoted(`${name} --${flag}`)}) words=${quoted(choicesOf(option).join(' '))} ;;`)
