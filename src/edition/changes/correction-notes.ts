import type { Locale } from '../../model.ts'

/** What readers are told about a corrected article: with both texts, and with the old one alone. */
interface Wording {
  readonly corrected: string
  readonly withdrawn: string
}

/** By language; `{before}` and `{after}` stand for the texts, in the language's own quotation marks. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  en: {
    corrected: 'Correction: An earlier version of this article said: “{before}” It should say: “{after}”',
    withdrawn: 'Correction: An earlier version of this article said: “{before}” This is not correct.',
  },
  es: {
    corrected: 'Corrección: una versión anterior de este artículo decía: «{before}» Debe decir: «{after}»',
    withdrawn: 'Corrección: una versión anterior de este artículo decía: «{before}» No es correcto.',
  },
  ca: {
    corrected: 'Correcció: una versió anterior d’aquest article deia: «{before}» Ha de dir: «{after}»',
    withdrawn: 'Correcció: una versió anterior d’aquest article deia: «{before}» No és correcte.',
  },
  fr: {
    corrected:
      'Rectificatif : une version précédente de cet article indiquait : « {before} » Il faut lire : « {after} »',
    withdrawn: 'Rectificatif : une version précédente de cet article indiquait : « {before} » C’est inexact.',
  },
  de: {
    corrected: 'Korrektur: In einer früheren Fassung dieses Artikels hieß es: „{before}“ Richtig ist: „{after}“',
    withdrawn: 'Korrektur: In einer früheren Fassung dieses Artikels hieß es: „{before}“ Das ist nicht richtig.',
  },
  it: {
    corrected:
      'Correzione: una versione precedente di questo articolo diceva: «{before}» La versione corretta è: «{after}»',
    withdrawn: 'Correzione: una versione precedente di questo articolo diceva: «{before}» Non è corretto.',
  },
  pt: {
    corrected: 'Correção: uma versão anterior deste artigo dizia: «{before}» O correto é: «{after}»',
    withdrawn: 'Correção: uma versão anterior deste artigo dizia: «{before}» Não está correto.',
  },
  pl: {
    corrected: 'Sprostowanie: we wcześniejszej wersji artykułu napisano: „{before}” Powinno być: „{after}”',
    withdrawn: 'Sprostowanie: we wcześniejszej wersji artykułu napisano: „{before}” Nie jest to zgodne z prawdą.',
  },
  uk: {
    corrected: 'Виправлення: у попередній версії статті було сказано: «{before}» Правильно: «{after}»',
    withdrawn: 'Виправлення: у попередній версії статті було сказано: «{before}» Це не відповідає дійсності.',
  },
  ru: {
    corrected: 'Исправление: в предыдущей версии статьи говорилось: «{before}» Правильно: «{after}»',
    withdrawn: 'Исправление: в предыдущей версии статьи говорилось: «{before}» Это не соответствует действительности.',
  },
  ko: {
    corrected: '정정: 이 기사의 이전 버전에는 “{before}”라고 되어 있었으나 “{after}”로 바로잡습니다.',
    withdrawn: '정정: 이 기사의 이전 버전에는 “{before}”라고 되어 있었으나 사실과 다릅니다.',
  },
  ja: {
    corrected: '訂正：この記事の以前の版に「{before}」とありましたが、正しくは「{after}」です。',
    withdrawn: '訂正：この記事の以前の版に「{before}」とありましたが、誤りでした。',
  },
  zh: {
    corrected: '更正：本文早前版本称：“{before}”应为：“{after}”',
    withdrawn: '更正：本文早前版本称：“{before}”此说法有误。',
  },
  ar: {
    corrected: 'تصحيح: ورد في نسخة سابقة من هذا المقال: «{before}» والصحيح: «{after}»',
    withdrawn: 'تصحيح: ورد في نسخة سابقة من هذا المقال: «{before}» وهذا غير صحيح.',
  },
}

/**
 * Drafts the note that tells an edition's readers of a correction, in their language (English where there is no wording
 * for it); `after` is left out while nobody knows it. A draft: an editor decides.
 */
export function draftNote(
  locale: Locale,
  { before, after }: { readonly before: string; readonly after?: string },
): string {
  const language = locale.split('-')[0]?.toLowerCase() ?? locale
  const wording = (Object.hasOwn(WORDINGS, language) && WORDINGS[language]) || WORDINGS.en
  const pattern = (after === undefined ? wording?.withdrawn : wording?.corrected) ?? ''
  return pattern.replace(/\{(before|after)\}/g, (_, side) => (side === 'before' ? before : (after ?? '')))
}
