import { slugOf } from '../../../article/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { Article, Locale } from '../../../model.ts'
import { readAsked } from '../../workspace/articles/asked-article.ts'
import type { Workspace } from '../../workspace/open.ts'

/** Reads the articles' files; throws an input error for a file with no text to translate. */
export async function readArticles(
  files: readonly string[],
  from: Locale | undefined,
  workspace: Pick<Workspace, 'desk' | 'glossary' | 'shown'>,
): Promise<readonly Article[]> {
  refuseSameNames(files, workspace)
  const articles: Article[] = []
  for (const file of files) {
    const article = await readAsked(file, from, workspace)
    if (!article.blocks.some(({ translate }) => translate)) {
      throw new InterlinearError('input', 'found no text to translate, expected an article.', {
        place: { file: workspace.shown(file) },
      })
    }
    await workspace.desk.articles.refuseOtherOwner(article, file)
    articles.push(article)
  }
  return articles
}

/** The share of an article's text that is not translated. */
export function keptShare({ blocks }: Article): number {
  const lengthOf = (some: Article['blocks']): number => some.reduce((sum, { text }) => sum + text.length, 0)
  return lengthOf(blocks.filter(({ translate }) => !translate)) / Math.max(lengthOf(blocks), 1)
}

/** Refuses two files with the same slug, which would write the same editions: `a/visit.txt` and `b/visit.md`. */
function refuseSameNames(files: readonly string[], { shown }: Pick<Workspace, 'shown'>): void {
  const bySlug = new Map<string, string>()
  for (const file of files) {
    const slug = slugOf(file)
    const other = bySlug.get(slug)
    if (other !== undefined) {
      throw new InterlinearError('usage', `${shown(other)} and ${shown(file)} would both be the article "${slug}".`, {
        hint: 'Rename one of them, or name each once.',
      })
    }
    bySlug.set(slug, file)
  }
}
