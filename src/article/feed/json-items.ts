import { decodeHTML } from 'entities/decode'
import { escapeText } from 'entities/escape'
import * as v from 'valibot'
import { InterlinearError } from '../../errors.ts'
import type { FeedItem } from './model.ts'
import { itemOf } from './xml-items.ts'

const Rendered = v.optional(v.object({ rendered: v.string() }), { rendered: '' })

/** A post from WordPress's REST address `…/wp-json/wp/v2/posts`, with the fields that readers see. */
const PostSchema = v.object({
  id: v.number(),
  link: v.optional(v.string(), ''),
  title: Rendered,
  content: Rendered,
  excerpt: Rendered,
  /** The language as multilingual plugins give it. */
  lang: v.optional(v.string(), ''),
})

/** JSON Feed 1.1, jsonfeed.org */
const FeedSchema = v.object({
  version: v.pipe(v.string(), v.startsWith('https://jsonfeed.org/')),
  language: v.optional(v.string(), ''),
  items: v.array(
    v.object({
      id: v.union([v.string(), v.number()]),
      url: v.optional(v.string(), ''),
      title: v.optional(v.string(), ''),
      content_html: v.optional(v.string(), ''),
      content_text: v.optional(v.string(), ''),
      summary: v.optional(v.string(), ''),
      language: v.optional(v.string(), ''),
    }),
  ),
})

/** The items of WordPress's REST address (a post, or a list of posts) or of a JSON Feed. Throws an input error for other JSON. */
export function itemsOfJson(source: string, file: string): readonly FeedItem[] {
  const value = parsed(source, file)
  const feed = v.safeParse(FeedSchema, value)
  if (feed.success) return feed.output.items.flatMap(item => feedItem(item, feed.output.language))
  const posts = v.safeParse(v.array(PostSchema), Array.isArray(value) ? value : [value])
  if (posts.success) return posts.output.flatMap(postItem)
  throw new InterlinearError('input', 'found JSON of another kind, expected posts of WordPress or a JSON Feed.', {
    place: { file },
  })
}

function parsed(source: string, file: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new InterlinearError('input', 'found what is no JSON, expected posts of WordPress or a JSON Feed.', {
      place: { file },
      cause,
    })
  }
}

const postItem = ({ id, link, title, content, excerpt, lang }: v.InferOutput<typeof PostSchema>) =>
  itemOf({
    id: String(id),
    title: decodeHTML(title.rendered).trim(),
    html: content.rendered.trim(),
    summary: excerpt.rendered.trim(),
    url: link,
    locale: lang,
  })

function feedItem(item: v.InferOutput<typeof FeedSchema>['items'][number], language: string) {
  const { id, url, title, content_html: html, content_text: text, summary } = item
  const paragraphs = text.split(/\n\s*\n/).map(part => `<p>${escapeText(part.trim())}</p>`)
  return itemOf({
    id: String(id),
    title,
    html: html || (text && paragraphs.join('\n')),
    summary: escapeText(summary),
    url,
    locale: item.language || language,
  })
}
