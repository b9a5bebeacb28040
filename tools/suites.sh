# The suites of ./test and tools/check. Sourced after tools/setup.sh.
# Each ends with `N passed, M failed`; see tests/README.md.

RESULTS=$ROOT/build/test/results
CLANG_FORMAT=clang-format-14
CLANG_TIDY=clang-tidy-14

cpp_files() {
    find naast apps tests -type f \( -name '*.h' -o -name '*.cpp' \) 2>/dev/null | LC_ALL=C sort
}

tidy_tests() { python3 tools/tidy_test.py; }

format_check() {
    cpp_files | xargs -r -P "$(nproc)" -n 20 "$CLANG_FORMAT" --dry-run -Werror
}

# unit_tests PRESET [CTEST OPTIONS]: all gtest cases are counted, not the programs.
unit_tests() {
    local preset=$1 status=0
    shift
    RESULTS=$ROOT/build/$preset/results
    rm -rf "$RESULTS"
    mkdir -p "$RESULTS"
    GTEST_OUTPUT="xml:$RESULTS/" ctest --preset "$preset" -j "$(nproc)" --no-tests=error \
        --output-junit "$RESULTS/ctest.xml" "$@" || status=$?
    python3 tools/count_tests ctest "$RESULTS"
    return "$status"
}

# The whole set of the simulation on theory, of which ./test runs the short one.
sim_whole() { NAAST_SIM_GEHEEL=1 unit_tests test -R '^sim_theorie$'; }

# 54 pairs of servers that differ in what is hidden, 2,000 requests to each (A5).
two_worlds() {
    GTEST_FILTER='*TweeWerelden*' NAAST_TWEE_WERELDEN=2000 unit_tests test -R '^http$'
}

# Servers that differ in what is hidden, 2,000 answers of each by turns: no time tells which (A5).
answer_times() {
    GTEST_FILTER='*Antwoordtijd*' NAAST_ANTWOORDTIJD=2000 unit_tests test -R '^http$'
}

# scenarios [PRESET]
scenarios() { NAAST_BINARY=$ROOT/build/${1:-test}/naast tests/scenarios/run; }

# fuzz SECONDS: each reader of bytes of strangers under made-up ones, so long.
fuzz() { tests/fuzz/run "$1"; }

# What machines and strangers do to a server.
faults() { NAAST_BINARY=$ROOT/build/test/naast tests/faults/run; }

# The long runs of it: cuts of the power, kills, and requests made up from the OpenAPI.
faults_long() {
    NAAST_BINARY=$ROOT/build/test/naast NAAST_KILLS=300 NAAST_VERZOEKEN=20000 NAAST_TRAAG=75 \
        tests/faults/run
}
power_long() {
    NAAST_STROOMUITVAL=100000 NAAST_LIEGENDE_SCHIJF=20000 unit_tests test -R '^faults$'
}

web_check() {
    cd web
    npm run check
}

web_unit_tests() {
    local status=0 file=$ROOT/build/test/vitest.json
    mkdir -p "$(dirname "$file")"
    rm -f "$file"
    cd web
    npm test -- --reporter=default --reporter=json --outputFile.json="$file" || status=$?
    python3 ../tools/count_tests vitest "$file"
    return "$status"
}

# The walks through the browser. What fails is walked once more, from the start: what fails twice
# fails, what fails once is told as not steady, by name, and is a fault to mend (tests/README.md).
web_e2e() {
    local first=$LOG/web-e2e-first.log
    rm -f "$first"
    cd web
    one_walk >"$first" 2>&1 && { cat "$first" && rm "$first"; return 0; }
    cat "$first"
    say 'Once more, from the start.'
    one_walk
}
one_walk() {
    NAAST_BINARY=$ROOT/build/test/naast NAAST_WEB=$ROOT/web/dist \
        CHROMIUM=$(command -v chromium) npm run e2e
}
tell_unsteady() {
    [ -f "$LOG/web-e2e-first.log" ] && [ "$STEP_STATUS" -eq 0 ] || return 0
    say '    NOT STEADY, failed in a first walk:'
    { grep -A 2 '^FAIL' "$LOG/web-e2e-first.log" || true; } | sed 's/^/    /'
}

api_lint() {
    build/test/naast openapi >build/test/openapi.json
    cd tools/api-lint
    npm run --silent lint -- "$ROOT/build/test/openapi.json"
}

# generated FILE COMMAND...: what the program says now is what this file in docs/ says.
generated() {
    local file=docs/$1
    shift
    [ -f "$file" ] || die "$file is missing. Make it: $* > $file"
    "$@" | diff -u "$file" - || die "$file is out of date. Make it anew: $* > $file"
}

# clang_tidy FILE...: over the .cpp files given, with compile commands that know no precompiled
# headers, so that a missing include shows. A test has no limit on depth: the macros of
# GoogleTest are two levels each.
clang_tidy() {
    [ $# -gt 0 ] || return 0
    configure test build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
    printf '%s\n' "$@" | CLANG_TIDY=$CLANG_TIDY xargs -P "$(nproc)" -n 1 sh -c '
        case $0 in *_test.cpp) set -- --checks=-readability-function-size ;; esac
        "$CLANG_TIDY" --quiet -p build/lint "$@" "$0"'
}

# What every size of test runs first: cheap, and it says what is wrong in the text itself.
suites_text() {
    suite tidy-test 'tidy, its own test' tidy_tests
    check tidy 'tidy' python3 tools/tidy
    check format 'format (clang-format 14)' format_check
}

# suites_cpp PRESET: builds, then the unit tests. Without a build nothing is run: old programs
# would pass for new ones.
suites_cpp() {
    attempt "build-$1" "build ($1)" cmake_build "$1"
    BUILD_STATUS=$STEP_STATUS
    if [ "$BUILD_STATUS" -ne 0 ]; then
        absent "unit tests ($1)" 'did not run, the build failed'
    else
        suite "unit-$1" "unit tests ($1)" unit_tests "$1"
    fi
}

# The program of the test preset, built just now; one left from an older build does not count.
BUILD_STATUS=1
program_is_built() { [ "$BUILD_STATUS" -eq 0 ] && [ -x "$ROOT/build/test/naast" ]; }

suites_program() {
    if ! program_is_built; then
        absent 'scenarios and API' 'did not run, there is no fresh build/test/naast'
        return 0
    fi
    if [ -d tests/scenarios ]; then
        suite scenarios 'scenarios' scenarios
    fi
    suite faults 'faults: kills, clocks, full disks, odd requests' faults
    npm_is_current tools/api-lint ||
        attempt npm-api-lint 'npm ci in tools/api-lint' install_npm_packages tools/api-lint
    check api-lint 'API Design Rules (Spectral)' api_lint
}

# suites_web [e2e]
suites_web() {
    if [ ! -f web/package.json ]; then
        absent 'web client' 'did not run, there is no web/package.json'
        return 0
    fi
    npm_is_current web || attempt npm-web 'npm ci in web' install_npm_packages web
    check web-check 'web: types and lint' web_check
    suite web-test 'web: unit tests' web_unit_tests
    [ "${1:-}" = e2e ] || return 0
    web_is_current || attempt web-build 'web: build' build_web_client
    if web_is_current && program_is_built; then
        suite web-e2e 'web: walk through the browser' web_e2e
        tell_unsteady
    else
        absent 'web: walk through the browser' 'did not run, a build it needs is missing'
    fi
}
