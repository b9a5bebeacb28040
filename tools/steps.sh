# Progress and logs for ./run, ./test and tools/check. Sourced, never run.
#
# `step` is always called as a plain statement: in a condition bash would switch `set -e` off
# inside the step, and a failure halfway would pass.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
LOG=$ROOT/build/log
STEP_STATUS=0

say() { printf '%s\n' "$*"; }
die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# logged NAME COMMAND...: runs it with its output in build/log/NAME.log; sets STEP_STATUS.
logged() {
    local name=$1 status=0
    shift
    mkdir -p "$LOG"
    set +e
    (
        set -euo pipefail
        export NO_COLOR=1
        cd "$ROOT"
        "$@"
    ) >"$LOG/$name.log" 2>&1 </dev/null
    status=$?
    set -e
    STEP_STATUS=$status
}

# step NAME TITLE COMMAND...: one line of progress; a failure shows the log's end and stops all.
step() {
    local name=$1 title=$2 begin=$SECONDS
    shift 2
    printf '%-46s ' "$title"
    logged "$name" "$@"
    if [ "$STEP_STATUS" -ne 0 ]; then
        printf 'FAILED %4d s\n' $((SECONDS - begin))
        show_log "$name" 25
        exit 1
    fi
    printf 'ok %4d s\n' $((SECONDS - begin))
}

show_log() {
    printf -- '--- the last lines of build/log/%s.log\n' "$1"
    tail -n "$2" "$LOG/$1.log" | sed -e 's/\x1b\[[0-9;]*m//g' -e 's/^/    /'
    printf -- '---\n'
}

# --- suites: they count tests, and a failure does not stop the others -----------------------------

PASSED=0
FAILED=0
FAILED_SUITES=()

# suite NAME TITLE COMMAND...: the command ends its output with `N passed, M failed`. No such line
# means that the suite did not run, which is a failure.
suite() {
    local name=$1 title=$2 begin=$SECONDS line passed=0 failed=0 missing=''
    shift 2
    printf '%-46s ' "$title"
    logged "$name" "$@"
    line=$(grep -aE '^[0-9]+ passed, [0-9]+ failed$' "$LOG/$name.log" | tail -n 1 || true)
    if [ -n "$line" ]; then
        passed=${line%% *}
        failed=${line#*, }
        failed=${failed%% *}
    elif [ "$STEP_STATUS" -eq 0 ]; then
        missing=', it counted nothing'
    fi
    if [ $((passed + failed)) -eq 0 ] || { [ "$STEP_STATUS" -ne 0 ] && [ "$failed" -eq 0 ]; }; then
        failed=$((failed + 1))
    fi
    PASSED=$((PASSED + passed))
    FAILED=$((FAILED + failed))
    if [ "$failed" -gt 0 ]; then
        FAILED_SUITES+=("$title (build/log/$name.log)")
        printf 'FAILED %4d s   %d passed, %d failed%s\n' \
            $((SECONDS - begin)) "$passed" "$failed" "$missing"
        show_log "$name" 25
    else
        printf 'ok %4d s   %d passed\n' $((SECONDS - begin)) "$passed"
    fi
}

# check NAME TITLE COMMAND...: a suite of one test, which passes when the command does.
check() {
    local name=$1 title=$2
    shift 2
    suite "$name" "$title" one_test "$@"
}

one_test() {
    "$@"
    say '1 passed, 0 failed'
}

# attempt NAME TITLE COMMAND...: not a test, but what tests need. It counts only when it fails.
attempt() {
    local name=$1 title=$2 begin=$SECONDS
    shift 2
    printf '%-46s ' "$title"
    logged "$name" "$@"
    if [ "$STEP_STATUS" -eq 0 ]; then
        printf 'ok %4d s\n' $((SECONDS - begin))
    else
        FAILED=$((FAILED + 1))
        FAILED_SUITES+=("$title (build/log/$name.log)")
        printf 'FAILED %4d s\n' $((SECONDS - begin))
        show_log "$name" 25
    fi
}

# absent TITLE WHY: a suite that ought to be there and is not.
absent() {
    printf '%-46s FAILED          %s\n' "$1" "$2"
    FAILED=$((FAILED + 1))
    FAILED_SUITES+=("$1: $2")
}

# The last lines of ./test and tools/check. The count stands on a line of its own.
report() {
    say ''
    if [ ${#FAILED_SUITES[@]} -gt 0 ]; then
        say 'Failed:'
        printf '  %s\n' "${FAILED_SUITES[@]}"
    fi
    printf 'in %d min %02d s\n' $((SECONDS / 60)) $((SECONDS % 60))
    printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
    [ "$FAILED" -eq 0 ] && [ "$PASSED" -gt 0 ]
}
