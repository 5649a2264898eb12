/**
 * Texts of people and engines are in `json`, which keeps every JavaScript string; `text` cannot store U+0000 and half a
 * surrogate pair. `revision` is the number of a change: an equal number means an equal state.
 */
export const DESK = `
CREATE SEQUENCE interlinear.revisions;

CREATE TABLE interlinear.article (
  born bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  slug text PRIMARY KEY,
  file text NOT NULL,
  content bytea NOT NULL,
  roles text,
  revision bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  changed timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE interlinear.original (
  slug text NOT NULL REFERENCES interlinear.article ON UPDATE CASCADE ON DELETE CASCADE,
  file text NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (slug, file)
);

CREATE TABLE interlinear.source (
  born bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  slug text NOT NULL,
  locale text NOT NULL,
  file text,
  texts json NOT NULL,
  revision bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  changed timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (slug, locale)
);

CREATE TABLE interlinear.decisions (
  slug text NOT NULL,
  locale text NOT NULL,
  content text NOT NULL,
  revision bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  changed timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (slug, locale)
);

CREATE TABLE interlinear.edition (
  born bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  slug text NOT NULL,
  locale text NOT NULL,
  source_locale text NOT NULL,
  keys json NOT NULL DEFAULT '[]',
  removed_keys json NOT NULL DEFAULT '[]',
  head json NOT NULL DEFAULT '{}',
  revision bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  changed timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (slug, locale)
);

CREATE TABLE interlinear.unit (
  slug text NOT NULL,
  locale text NOT NULL,
  removed boolean NOT NULL,
  key text NOT NULL,
  hash text NOT NULL,
  mark text NOT NULL,
  state text NOT NULL,
  origin text NOT NULL,
  accepted boolean NOT NULL,
  source_hash text NOT NULL,
  record json NOT NULL,
  PRIMARY KEY (slug, locale, removed, key),
  FOREIGN KEY (slug, locale) REFERENCES interlinear.edition ON UPDATE CASCADE ON DELETE CASCADE
);

CREATE INDEX unit_accepted ON interlinear.unit (source_hash) WHERE accepted;
CREATE INDEX unit_accepted_in ON interlinear.unit (slug, locale) WHERE accepted;

CREATE TABLE interlinear.change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL,
  locale text NOT NULL,
  key text NOT NULL,
  time timestamptz NOT NULL DEFAULT clock_timestamp(),
  person text,
  before json,
  after json
);
CREATE INDEX change_of_unit ON interlinear.change (slug, locale, key, id);

CREATE TABLE interlinear.document (
  name text PRIMARY KEY,
  content text NOT NULL,
  revision bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  changed timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE interlinear.document_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  time timestamptz NOT NULL DEFAULT clock_timestamp(),
  person text,
  before text,
  after text NOT NULL
);

CREATE TABLE interlinear.public_file (
  path text PRIMARY KEY,
  content bytea NOT NULL,
  changed timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE interlinear.lock (
  name text PRIMARY KEY,
  fence bigint NOT NULL,
  holder text,
  since timestamptz,
  until timestamptz
);

CREATE TABLE interlinear.answer (
  slug text NOT NULL,
  fingerprint text NOT NULL,
  delivery json NOT NULL,
  time timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (slug, fingerprint)
);

CREATE TABLE interlinear.ledger (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run text NOT NULL,
  time timestamptz NOT NULL,
  engine text NOT NULL,
  slug text,
  locale text,
  requests integer,
  texts integer,
  characters integer,
  billed integer
);
CREATE INDEX ledger_of_run ON interlinear.ledger (run);

CREATE TABLE interlinear.ledger_batch (
  id uuid PRIMARY KEY
);

CREATE TABLE interlinear.spent (
  month text NOT NULL,
  engine text NOT NULL,
  billed bigint NOT NULL,
  PRIMARY KEY (month, engine)
);

CREATE TABLE interlinear.reservation (
  id uuid PRIMARY KEY,
  run text NOT NULL,
  engine text NOT NULL,
  characters bigint NOT NULL,
  until timestamptz NOT NULL
);

CREATE TABLE interlinear.feed (
  url text PRIMARY KEY,
  record json NOT NULL
);

CREATE TABLE interlinear.memory (
  origin text NOT NULL,
  source_locale text NOT NULL,
  target_locale text NOT NULL,
  hash text NOT NULL,
  source json NOT NULL,
  target json NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);
CREATE INDEX memory_by_source ON interlinear.memory (hash);
CREATE INDEX memory_by_origin ON interlinear.memory (origin);

CREATE TABLE interlinear.memory_origin (
  origin text PRIMARY KEY,
  version text NOT NULL,
  revision bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  time timestamptz NOT NULL DEFAULT clock_timestamp()
);
`
