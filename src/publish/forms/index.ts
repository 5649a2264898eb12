import { loadSourceReaders, loadWriter } from '../../article/index.ts'
import type { Format } from '../../model.ts'
import type { PublicationForm } from '../model.ts'
import type { Form } from './form.ts'

/** The file ending of a publication by its form; undefined for the source's own ending. */
export const ENDINGS: Readonly<Record<PublicationForm, string | undefined>> = {
  source: undefined,
  html: 'html',
  ninjs: 'json',
}

/** The forms of publications in their source's own format. */
const SOURCE_FORMS: Readonly<Record<Format, () => Promise<Form>>> = {
  text: async () => (await import('./text.ts')).textForm(await loadSourceReaders()),
  markdown: async () => (await import('./text.ts')).markdownForm(await loadSourceReaders()),
  html: loadHtmlForm,
  jsonld: async () => (await import('./json/forms.ts')).jsonLdForm(await loadSourceReaders()),
  ninjs: async () => (await import('./json/forms.ts')).ninjsForm,
  xml: async () => (await import('./xml.ts')).xmlForm,
  srt: async () => (await import('./subtitles.ts')).srtForm,
  vtt: async () => (await import('./subtitles.ts')).vttForm,
  docx: () => loadDocumentForm('docx'),
  odt: () => loadDocumentForm('odt'),
}

async function loadHtmlForm(): Promise<Form> {
  const [{ framePage, relinkPage }, readers] = await Promise.all([import('./html/page.ts'), loadSourceReaders()])
  return {
    place: (article, frame) => framePage(article, frame, readers),
    relink: (published, frame) => relinkPage(published, frame, readers),
  }
}

async function loadDocumentForm(format: Format): Promise<Form> {
  const [{ documentForm }, write] = await Promise.all([import('./document.ts'), loadWriter({ format })])
  return documentForm(write)
}

async function loadTemplateForm(template: string | undefined): Promise<Form> {
  const [{ templatePage }, { relink }] = await Promise.all([import('../template/page.ts'), loadHtmlForm()])
  return { place: (article, frame) => templatePage(article, frame, template), relink }
}

async function loadItemForm(): Promise<Form> {
  const [{ ninjsItem }, { ninjsForm }] = await Promise.all([import('../template/item.ts'), import('./json/forms.ts')])
  return { place: ninjsItem, relink: ninjsForm.relink }
}

/** The form of a publication; its code is loaded at the first call. */
export function loadForm(as: PublicationForm, format: Format, template?: string): Promise<Form> {
  if (as === 'html') return loadTemplateForm(template)
  if (as === 'ninjs') return loadItemForm()
  return SOURCE_FORMS[format]()
}
