/** Ways in which engines spoil an answer. Each turns a good translation into one that must be reported. */
export interface Spoiled {
  readonly source: string
  readonly good: string
  /** The good translation of the next text. */
  readonly next: string
  readonly locale: string
}

export type Spoiler = (one: Spoiled) => string

const half = (text: string): string => text.slice(0, Math.floor(text.length / 2))

export const SPOILERS: Readonly<Record<string, Spoiler>> = {
  'a refusal': () => "I'm sorry, but I can't help with that request.",
  'a refusal without apology': () => 'I cannot assist with translating content about military operations.',
  'a refusal in Spanish': () => 'Lo siento, pero no puedo ayudar con esa solicitud.',
  'a refusal in German': () => 'Es tut mir leid, aber dabei kann ich nicht helfen.',
  'a refusal in Russian': () => 'Извините, но я не могу помочь с этим запросом.',
  'a refusal in Korean': () => '죄송하지만 해당 요청은 도와드릴 수 없습니다.',
  'a refusal in Ukrainian': () => 'На жаль, я не можу виконати цей запит.',
  'a policy': () => 'This content may violate our usage policies.',
  'an AI': () => 'As an AI language model, I do not translate news about wars.',
  'a question': () => 'Could you please provide the text you would like me to translate?',
  'a preamble': ({ good }) => `Here is the translation:\n\n${good}`,
  'a preamble on its line': ({ good }) => `Sure! Here is the translation: ${good}`,
  'a label': ({ good }) => `Translation: ${good}`,
  'a label of its language': ({ good, locale }) =>
    `${{ es: 'Traducción', de: 'Übersetzung', ru: 'Перевод', ko: '번역' }[locale]}: ${good}`,
  'a code': ({ good, locale }) => `[${locale}] ${good}`,
  'a code in capitals': ({ good, locale }) => `${locale.toUpperCase()}: ${good}`,
  'a language': ({ good, locale }) =>
    `${{ es: 'Spanish', de: 'German', ru: 'Russian', ko: 'Korean' }[locale]}: ${good}`,
  'a note': ({ good }) => `${good} (Note: names were kept as in the original.)`,
  'a note in Spanish': ({ good }) => `${good} (Nota: los nombres se han mantenido.)`,
  'a note below': ({ good }) => `${good}\n\nNote: I kept the names.`,
  'an explanation': ({ good }) => `${good}\n\nThis translation keeps the tone of the original sentence and its names.`,
  'two proposals': ({ good }) => `1. ${good}\n2. ${good.toUpperCase()}`,
  'an offer': ({ good }) => `${good} Let me know if you need anything else!`,
  'an end mark': ({ good }) => `${good}<|im_end|>`,
  'an end of text': ({ good }) => `${good}</s>`,
  'an instruction mark': ({ good }) => `[/INST] ${good}`,
  'a closing thought': ({ good }) => `</think>${good}`,
  thoughts: ({ good }) => `<think>The user wants a translation.</think> ${good}`,
  'a role': ({ good }) => `Assistant: ${good}`,
  'an answer mark': ({ good }) => `### Response:\n${good}`,
  'unknown tokens': ({ good }) => good.replace(/\s/, ' <unk> '),
  'the source': ({ source }) => source,
  'the source in capitals': ({ source }) => source.toUpperCase(),
  'the source with other figures': ({ source }) => source.replace(/(\d),(\d)/g, '$1.$2').replace(/\.$/, ''),
  'the source with quotes': ({ source }) => `«${source.replace(/[“”"]/g, '')}»`,
  'the source and the translation': ({ source, good }) => `${source} — ${good}`,
  'the translation and the source': ({ source, good }) => `${good} (${source})`,
  'the next text': ({ next }) => next,
  'the first half': ({ good }) => half(good),
  'the first words': ({ good }) => good.split(' ').slice(0, 2).join(' '),
  twice: ({ good }) => `${good} ${good}`,
  'over and over': ({ good }) => `${good} ${good} ${good} ${good} ${good}`,
  'a loop': ({ good }) => `${half(good)} ${'de la '.repeat(30)}`,
  'another language': () => 'Les négociations se poursuivront la semaine prochaine, a dit le ministre.',
  English: ({ source }) =>
    source
      .replace(/\bsaid\b/g, 'stated')
      .replace(/\bthe\b/g, 'this')
      .replace(/\bhas\b/g, 'had'),
  'escaped quotes': ({ good }) => `&quot;${good}&quot;`,
  'escaped letters': ({ good }) =>
    good.replace(/[áéíóúäöüñ]/g, letter => `&#${letter.codePointAt(0)};`).replace(/ /, '&nbsp;'),
  'escaped twice': ({ good }) => `&amp;quot;${good}&amp;quot;`,
  JSON: ({ good }) => JSON.stringify({ id: 1, text: good }),
  'broken JSON': ({ good }) => `{"id": 1, "text": "${good}`,
  'a fence': ({ good }) => `\`\`\`\n${good}\n\`\`\``,
  'bold type': ({ good }) => `**${good}**`,
  'a heading': ({ good }) => `# ${good}`,
  tags: ({ good }) => `<segment id="1">${good}</segment>`,
  'a paragraph of HTML': ({ good }) => `<p>${good}</p>`,
  'figures changed': ({ good }) => good.replace(/\d+/g, digits => String(Number(digits) + 1)),
  'figures lost': ({ good }) => good.replace(/\d+/g, ''),
  nothing: () => '',
  'a full stop': () => '.',
  dots: () => '…',
  null: () => 'null',
  'the prompt': () => 'Translate every segment, one by one; merge, split, drop or add none, and keep their ids.',
  'the instruction': ({ good }) => `You translate news for publication. ${good}`,
  'the article': ({ good }) => `{"article": "Putin", "names": []} ${good}`,
  'zero-width signs': ({ good }) => good.replace(/ /g, ' \u200b'),
  'wrong encoding': ({ good }) => Buffer.from(good, 'utf8').toString('latin1'),
  reversed: ({ good }) => [...good].reverse().join(''),
  'a list sign': ({ good }) => `- ${good}`,
  'an id': ({ good }) => `1: ${good}`,
  'placeholder text': () => '[translation]',
  'an apology and a translation': ({ good }) => `I apologize, but I can only give an approximate translation: ${good}`,
  capitals: ({ good }) => good.toUpperCase(),
  'bold HTML': ({ good }) => `<b>${good}</b>`,
  'a line break of HTML': ({ good }) => good.replace(' ', '<br>'),
  'a yes before it': ({ good }) => `Claro que sí. Aquí va la traducción. ${good}`,
  'an error message': () => '[Error: request timed out]',
  'an emoji behind it': ({ good }) => `${good} 😊`,
  'the end of JSON': ({ good }) => `${good}"}]}`,
  YAML: ({ good }) => `text: ${good}`,
  'a translator named': ({ good }) => `${good} Translated with www.DeepL.com/Translator (free version)`,
  'a question behind it': ({ good }) => `${good} ¿Necesitas que traduzca algo más?`,
  'a model that says what it is': () => 'Soy un modelo de lenguaje y no puedo ayudarte con eso.',
  'a policy in Spanish': () => 'Este contenido infringe nuestras políticas de uso.',
  base64: ({ good }) => Buffer.from(good).toString('base64'),
  'tokens of a model': ({ good }) => good.replace(/ /g, '▁'),
  'words doubled': ({ good }) => good.replace(/(\S+)/g, '$1 $1'),
  'a gap for a name': ({ good }) => good.replace(/\p{Lu}\p{L}+/u, '__NAME1__'),
  'a gap for a name in brackets': ({ good }) => good.replace(/\p{Lu}\p{L}+/u, '[NOMBRE]'),
  'thoughts of its language': ({ good }) => `Veamos: aquí hay que mantener los nombres tal como están. ${good}`,
}
