/**
 * The tables of the server, as a list of statements for each version. A released version is never changed: a new one is
 * added. The SQL must be valid in SQLite and PostgreSQL.
 */
export const VERSIONS: readonly (readonly string[])[] = [
  [
    `create table @people (
      id text primary key,
      name text not null,
      email text,
      role text not null,
      locales text,
      created bigint not null
    )`,
    'create unique index people_name on @people (lower(name))',
    'create unique index people_email on @people (lower(email))',
    `create table @identities (
      issuer text not null,
      subject text not null,
      person text not null references @people (id) on delete cascade,
      primary key (issuer, subject)
    )`,
    `create table @links (
      hash text primary key,
      person text not null references @people (id) on delete cascade,
      expires bigint not null
    )`,
    `create table @sessions (
      hash text primary key,
      id text not null,
      person text not null references @people (id) on delete cascade,
      created bigint not null,
      seen bigint not null,
      agent text not null
    )`,
    'create index sessions_person on @sessions (person)',
    `create table @tokens (
      hash text primary key,
      id text not null,
      person text not null references @people (id) on delete cascade,
      name text not null,
      scopes text not null,
      created bigint not null,
      used bigint,
      expires bigint
    )`,
    'create index tokens_person on @tokens (person)',
    `create table @flows (
      hash text primary key,
      verifier text not null,
      state text not null,
      nonce text not null,
      expires bigint not null
    )`,
    `create table @audit (
      id text primary key,
      at bigint not null,
      who text not null,
      did text not null,
      about text not null
    )`,
    'create index audit_at on @audit (at)',
    `create table @stories (
      id text primary key,
      slug text not null unique,
      revision text not null,
      revisions text not null,
      hash text not null
    )`,
  ],
  [
    `create table @webhooks (
      id text primary key,
      url text not null,
      secret text not null,
      events text not null,
      created bigint not null,
      ended bigint
    )`,
    `create table @deliveries (
      id text primary key,
      webhook text not null references @webhooks (id) on delete cascade,
      event text not null,
      type text not null,
      body text not null,
      created bigint not null,
      attempts integer not null,
      due bigint,
      state text not null,
      status integer,
      problem text
    )`,
    'create index deliveries_due on @deliveries (due)',
    'create index deliveries_webhook on @deliveries (webhook)',
    `create table @claims (
      name text primary key,
      holder text not null,
      until bigint not null
    )`,
    `create table @drafts (
      id text primary key,
      slug text not null,
      locales text not null,
      asked bigint not null,
      person text not null
    )`,
    `create table @presence (
      client text primary key,
      account text not null,
      name text not null,
      slug text not null,
      locale text not null,
      sentence text not null,
      editing integer not null,
      seen bigint not null
    )`,
    `create table @notes (
      id text primary key,
      person text not null references @people (id) on delete cascade,
      kind text not null,
      slug text not null,
      locale text not null,
      sentence text,
      author text,
      due text,
      reason text not null,
      at bigint not null,
      seen integer not null,
      unique (person, kind, reason)
    )`,
    `create table @told (
      subject text not null,
      what text not null,
      state text not null,
      primary key (subject, what)
    )`,
  ],
]
