import * as v from 'valibot'

/** A pull request, and what is needed to access it. */
export interface PullRequest {
  readonly api: string
  readonly repository: string
  readonly number: number
  /** The commit that was checked. */
  readonly head: string
  readonly token: string
}

/** A comment on a line of the new side of a file. */
export interface LineComment {
  readonly path: string
  readonly line: number
  readonly side: 'RIGHT'
  readonly body: string
}

const PAGE = 100

async function call(request: PullRequest, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${request.api}/repos/${request.repository}/pulls/${request.number}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${request.token}`,
      'user-agent': 'interlinear-action',
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  })
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${path.split('?')[0]}`)
  return answer.json()
}

async function all<Schema extends v.GenericSchema>(
  request: PullRequest,
  path: string,
  schema: Schema,
): Promise<readonly v.InferOutput<Schema>[]> {
  const found: v.InferOutput<Schema>[] = []
  for (let page = 1; ; page++) {
    const items = v.parse(v.array(schema), await call(request, `${path}?per_page=${PAGE}&page=${page}`))
    found.push(...items)
    if (items.length < PAGE) return found
  }
}

const FileSchema = v.object({ filename: v.string(), patch: v.optional(v.string(), '') })

/** The lines of each file that the pull request shows, by path: only they can have comments. */
export async function linesShown(request: PullRequest): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const files = await all(request, 'files', FileSchema)
  return new Map(files.map(({ filename, patch }) => [filename, newLines(patch)]))
}

/** The line numbers of the new side of a patch in the unified format. */
export function newLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>()
  let at = 0
  for (const line of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line) ?? []
    if (start !== undefined) at = Number(start)
    else if (line.startsWith('+') || line.startsWith(' ')) lines.add(at++)
  }
  return lines
}

const CommentSchema = v.object({ path: v.string(), body: v.string() })

/** The texts of the existing comments. */
export async function commentsThere(request: PullRequest): Promise<ReadonlySet<string>> {
  const comments = await all(request, 'comments', CommentSchema)
  return new Set(comments.map(({ path, body }) => `${path}\n${body}`))
}

/** Writes comments as one review, so that the reader gets one mail. */
export async function writeReview(request: PullRequest, body: string, comments: readonly LineComment[]): Promise<void> {
  await call(request, 'reviews', { commit_id: request.head, event: 'COMMENT', body, comments })
}
