#!/usr/bin/env bash
# Runs every fuzz target, two at a time: run.sh [SECONDS each [SEED]]; without a seed every run tries something else. What crashed one lies in build-sanitize/fuzz/found/ and becomes a test with its mend.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-120}
seed=${2:-0}
readers="journal profile po region policy preset episode"
cmake --preset sanitize >/dev/null
cmake --build --preset sanitize --target $(printf 'fuzz_%s ' $readers)
here=build-sanitize/fuzz
begin=$here/begin
mkdir -p $here/found $(printf "$begin/%s $here/kept/%s " $(printf '%s\n%s\n' $readers $readers))
cp tests/content/broken/*.json tests/content/{valid,activities,drill}.json $begin/episode/
for language in content/languages/*/; do
    cp "$language/knock.po" "$begin/po/knock-$(basename "$language").po"
    cp "$language/world.po" "$begin/po/world-$(basename "$language").po"
done
cp content/helplines.json tests/fuzz/begin/region*.json $begin/region/
cp tests/fuzz/begin/profile*.json $begin/profile/
cp tests/fuzz/begin/preset*.json $begin/preset/
cp tests/fuzz/begin/policy*.json $begin/policy/
cp tests/fuzz/begin/journal*.jsonl $begin/journal/

export LSAN_OPTIONS=suppressions=tests/lsan.supp
fuzz() {
    local broken=0
    build-sanitize/tests/fuzz/fuzz_"$1" -max_total_time="$2" -seed="$4" -dict=tests/fuzz/words.dict -max_len=60000 -timeout=20 -rss_limit_mb=2048 \
        -artifact_prefix="$3/found/$1-" -print_final_stats=1 "$3/kept/$1" "$3/begin/$1" >"$3/$1.log" 2>&1 || broken=1
    [ $broken -eq 0 ] || tail -40 "$3/$1.log"
    echo "$1: $(find "$3/kept/$1" -type f | wc -l) inputs kept, $(grep -o 'number_of_executed_units: .*' "$3/$1.log" | tail -1), found: $(find "$3/found" -name "$1-*" | wc -l)"
    return $broken
}
export -f fuzz
printf '%s\n' $readers | xargs -P 2 -I{} bash -c "fuzz {} $seconds $here $seed"
