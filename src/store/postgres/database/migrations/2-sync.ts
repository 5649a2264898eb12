/** The common state of folders and the database at the last sync. */
export const SYNC = `
CREATE TABLE interlinear.identity (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid()
);
INSERT INTO interlinear.identity DEFAULT VALUES;

CREATE TABLE interlinear.common (
  name text NOT NULL,
  revision bigint NOT NULL DEFAULT nextval('interlinear.revisions'),
  content json NOT NULL,
  time timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (name, revision)
);
`
