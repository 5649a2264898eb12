#!/bin/sh
# Drafts the sample article's editions (with DeepL where DEEPL_AUTH_KEY is set, else Apertium) and shows them line under line.
set -eu
cd "$(dirname "$0")/.."
interlinear() { node src/cli/main.ts "$@"; }
status=0
interlinear translate seeds/kursk-visit.txt --to es,ca || status=$?
[ "$status" -le 1 ] || exit "$status"
interlinear show kursk-visit --to es,ca
interlinear names kursk-visit --to es,ca
