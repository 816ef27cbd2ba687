# shellcheck shell=bash
# Finds what the scripts beside this folder stand on: a JDK 25 or newer, and Maven. Sourced, never run.

JAVA_NEEDED=25

say() { printf 'Công Tâm: %s\n' "$*" >&2; }

# Root on a Debian-like system may bring what is missing; anyone else is told.
bring() {
    [[ $EUID == 0 ]] && command -v apt-get >/dev/null || return 1
    local output apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y --no-install-recommends install "$@")
    # The package list of a fresh machine may be empty or old: fetched only when the first try fails.
    output=$("${apt[@]}" 2>&1 || { apt-get update && "${apt[@]}"; } 2>&1) || { tail -n 5 <<<"$output" >&2; return 1; }
}

# Is $1 the home of a JDK that is new enough? Its "release" file says so without starting a JVM.
is_jdk() {
    local line version=0
    [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
    while read -r line; do
        [[ $line == JAVA_VERSION=* ]] && version=${line//[^0-9.]/}
    done <"$1/release"
    ((${version%%.*} >= JAVA_NEEDED))
}

# Prints the home of the JDK to use. CONGTAM_JAVA_HOME is an order, everything else a place to look.
find_jdk() {
    if [[ -n ${CONGTAM_JAVA_HOME-} ]]; then
        is_jdk "$CONGTAM_JAVA_HOME" && (cd "$CONGTAM_JAVA_HOME" && pwd) && return
        say "CONGTAM_JAVA_HOME=$CONGTAM_JAVA_HOME không phải là JDK $JAVA_NEEDED trở lên." \
            "(CONGTAM_JAVA_HOME is not a JDK $JAVA_NEEDED or newer.)"
        return 2
    fi
    local home on_path
    on_path=$(command -v javac) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
    for home in "${JAVA_HOME-}" "$on_path" /usr/lib/jvm/* ~/.sdkman/candidates/java/* ~/.jdks/* /opt/*; do
        is_jdk "$home" && printf '%s\n' "$home" && return
    done
    say "cần JDK $JAVA_NEEDED trở lên: hãy cài gói temurin-$JAVA_NEEDED-jdk hoặc openjdk-$JAVA_NEEDED-jdk, hoặc chỉ ra bằng" \
        "CONGTAM_JAVA_HOME. (No JDK $JAVA_NEEDED or newer found: install the package temurin-$JAVA_NEEDED-jdk or" \
        "openjdk-$JAVA_NEEDED-jdk, or name its folder in CONGTAM_JAVA_HOME.)"
    return 2
}

# Sees to it that Maven is there, and that it stands on the JDK $1.
prepare_maven() {
    if ! command -v mvn >/dev/null; then
        say "đang cài Maven… (installing Maven)"
        bring maven || {
            say "thiếu Maven: hãy cài gói maven. (Maven is missing: install the package maven.)"
            return 2
        }
    fi
    export JAVA_HOME=$1
    # Maven's own libraries use what a JDK this new warns of.
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"
}

# File names and console text carry Vietnamese letters, which the JVM loses under a locale that is not UTF-8 or not
# installed. Whether this one is, the shell knows: it counts one letter, or two bytes.
use_utf8() {
    local letter=Đ
    ((${#letter} == 1)) || export LC_ALL=C.UTF-8
}
