import { createHash } from 'node:crypto'

import { readFile, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { filesOf, type ModelFile, type ModelPair } from './list.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The folder of this user's models, for all projects: one file for each content, named by its SHA-256. */
export function modelsFolder(env: Env): string {
  const home = env.HOME || homedir()
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'interlinear', 'models')
}

export const modelPath = (folder: string, { sha256 }: Pick<ModelFile, 'sha256'>): string => join(folder, sha256)

/** Whether a file is complete. It was hashed before it got its name, so its size is enough. */
export async function hasFile(folder: string, file: ModelFile): Promise<boolean> {
  try {
    const found = await stat(modelPath(folder, file))
    return found.isFile() && found.size === file.size
  } catch {
    return false
  }
}

/** Whether all files of a pair are there. */
export async function hasPair(folder: string, pair: ModelPair): Promise<boolean> {
  for (const file of filesOf(pair)) if (!(await hasFile(folder, file))) return false
  return true
}

/** The contents that a worker loads a model from. */
export interface ModelContents {
  readonly model: Uint8Array
  readonly lex: Uint8Array | undefined
  readonly vocabs: readonly Uint8Array[]
}

/** Reads the files of a pair. Throws an engine error if one does not match the list, and removes it. */
export async function readPairFiles(folder: string, { files }: ModelPair): Promise<ModelContents> {
  const read = async (file: ModelFile): Promise<Uint8Array> => {
    const content = await readFile(modelPath(folder, file))
    if (createHash('sha256').update(content).digest('hex') === file.sha256) return content
    await rm(modelPath(folder, file), { force: true })
    throw new InterlinearError('engine', `the model file ${file.name} was damaged, and is removed.`, {
      hint: 'Run the same command again to fetch it.',
    })
  }
  const vocabs = [files.vocab, files.srcvocab, files.trgvocab].filter(file => file !== undefined)
  return {
    model: await read(files.model),
    lex: files.lex && (await read(files.lex)),
    vocabs: await Promise.all(vocabs.map(read)),
  }
}

/** Removes a pair's files except those that another complete pair shares; true if any was removed. */
export async function removePair(folder: string, pair: ModelPair, others: readonly ModelPair[]): Promise<boolean> {
  const present = await Promise.all(others.map(async other => ((await hasPair(folder, other)) ? filesOf(other) : [])))
  const shared = new Set(present.flat().map(({ sha256 }) => sha256))
  let removed = false
  for (const file of filesOf(pair)) {
    if (shared.has(file.sha256) || !(await hasFile(folder, file))) continue
    await rm(modelPath(folder, file), { force: true })
    removed = true
  }
  return removed
}
