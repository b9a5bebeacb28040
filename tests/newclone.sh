#!/usr/bin/env bash
# ./test in a fresh clone of what is committed here. For people, before closing an issue: it finds
# the file that was never added, and what only works in your own build folder.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/naast-clone.XXXXXX")
trap 'rm -rf "$folder"' EXIT

if [ -n "$(git -C "$here" status --porcelain)" ]; then
    printf 'Not committed, so not in the clone:\n'
    git -C "$here" status --short
fi
git clone --quiet "$here" "$folder/naast"
cd "$folder/naast"
./test
