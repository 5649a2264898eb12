/** Removed articles, complete: nothing that people wrote is lost with them. */
export const REMOVED = `
CREATE TABLE interlinear.removed (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL,
  time timestamptz NOT NULL DEFAULT clock_timestamp(),
  person text,
  content json NOT NULL
);
CREATE INDEX removed_of_article ON interlinear.removed (slug, id);
`
