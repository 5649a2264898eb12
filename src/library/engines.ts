import * as v from 'valibot'
import type { EnginesConfig } from '../config.ts'
import { createEngine as makeEngine, type OwnEngine, defineEngine as wrapEngine } from '../engine/index.ts'
import { InterlinearError } from '../errors.ts'
import type { HouseStyle } from '../house-style.ts'
import type { Engine, Glossary } from '../model.ts'
import { expectArguments } from './expect.ts'
import * as shape from './shapes.ts'

/** The settings of a named engine. */
export interface EngineSetup {
  /**
   * The source of keys, and of the PATH of programs, such as `process.env`; the library reads no environment by itself.
   */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly config?: EnginesConfig
  /** The house style, for engines that take instructions. */
  readonly style?: HouseStyle
  /** For engines with glossaries of their own; others get the terms with each job. */
  readonly glossary?: Glossary
  /** A name for all your translations, which tells your glossaries at a service from those of others. */
  readonly home?: string
  /** Requests at a time. */
  readonly concurrency?: number
  /** Called with one line of progress or trouble, without keys or article text. */
  readonly log?: (line: string) => void
}

/** Makes an engine, or a chain of them ("deepl,apertium": the next engine translates what the first cannot). */
export async function createEngine(name: string, setup: EngineSetup = {}): Promise<Engine> {
  const parameters = { name: shape.Text, setup: shape.EngineSettings }
  const { style } = expectArguments('createEngine', parameters, { name, setup }).setup
  const { env = {} } = setup
  return withEnvironment(setup.env, () => makeEngine(name, { ...setup, env, ...(style && { style }) }))
}

/** Adds a hint if an engine lacks something of the environment, and no environment was given. */
export async function withEnvironment<T>(env: object | undefined, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (env || !(error instanceof InterlinearError) || error.code !== 'engine' || error.hint) throw error
    throw new InterlinearError('engine', error.message, { cause: error, exitCode: error.exitCode, hint: GIVE_ENV })
  }
}

const GIVE_ENV = 'The library reads no environment by itself: give it as `env`.'

const OwnShape = v.strictObject({
  name: shape.Name,
  translate: shape.Callable,
  translates: v.optional(shape.Callable),
  settings: v.optional(shape.Text),
  texts: v.optional(shape.Count),
  concurrency: v.optional(shape.Count),
})

/**
 * An engine from one function that translates texts. Failed requests are repeated, with fewer texts if one of them may
 * be the reason. Markup, placeholders and names are handled for you.
 */
export function defineEngine(own: OwnEngine): Engine {
  expectArguments('defineEngine', { own: OwnShape }, { own })
  return wrapEngine(own)
}
