#!/bin/sh
# Shows the sample article in a copy of the desk, which is taken away at the end: the clone's own files stay as they are.
# First the approved editions in locales/, then two drafts of an engine (DeepL where DEEPL_AUTH_KEY is set, else
# Apertium), line under line, and how the names came through.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
cp -R "$root/seeds" "$root/locales" "$root/glossary.yml" "$desk"
cd "$desk"
interlinear() { node --disable-warning=ExperimentalWarning "$root/src/cli/start.mjs" "$@"; }

interlinear status
status=0
interlinear translate seeds/kursk-visit.txt --to es,ca --out drafts || status=$?
[ "$status" -le 1 ] || exit "$status"
interlinear show kursk-visit --to es,ca --out drafts
interlinear names kursk-visit --to es,ca --out drafts
