#!/usr/bin/env bash
# Runs every fuzz target: run.sh [SECONDS each]. What crashed one lies in build-fuzz/found/ and becomes a test with its mend.
set -u
cd "$(dirname "$0")/../.."
seconds=${1:-120}
cmake --preset fuzz >/dev/null && cmake --build --preset fuzz || exit 1
begin=build-fuzz/begin
mkdir -p build-fuzz/found $begin/{episode,journal,profile,po,region}
cp tests/content/broken/*.json tests/content/{valid,activities,drill}.json $begin/episode/
for language in content/languages/*/; do
    cp "$language/knock.po" "$begin/po/knock-$(basename "$language").po"
    cp "$language/world.po" "$begin/po/world-$(basename "$language").po"
done
cp content/helplines.json tests/fuzz/begin/region*.json $begin/region/
cp tests/fuzz/begin/profile*.json $begin/profile/
cp tests/fuzz/begin/journal*.jsonl $begin/journal/
broken=0
for reader in journal profile po region episode; do
    mkdir -p build-fuzz/kept/$reader
    nice -n 19 build-fuzz/tests/fuzz/fuzz_$reader -max_total_time="$seconds" -dict=tests/fuzz/words.dict -max_len=60000 -timeout=20 \
        -rss_limit_mb=2048 -artifact_prefix=build-fuzz/found/$reader- -print_final_stats=1 \
        build-fuzz/kept/$reader $begin/$reader >build-fuzz/$reader.log 2>&1 || broken=1
    echo "$reader: $(grep -c . <(ls build-fuzz/kept/$reader)) inputs kept, $(grep -o 'number_of_executed_units: .*' build-fuzz/$reader.log | tail -1), found: $(ls build-fuzz/found | grep -c "^$reader-")"
done
exit $broken
