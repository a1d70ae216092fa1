# Sourced by mvnw and by the commands in deploy/: sets JAVA_HOME to a JDK 25, or says in one line what is missing.

mistok_is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

mistok_find_jdk() {
    for jdk in "${JAVA_HOME:-}" "${JDK_25_HOME:-}" "${JAVA_HOME_25_X64:-}" \
        "$(command -v javac >/dev/null 2>&1 && dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"; do
        [ -n "$jdk" ] && mistok_is_jdk_25 "$jdk" && JAVA_HOME=$jdk && return 0
    done
    for parent in /usr/lib/jvm /opt /opt/java "$HOME/.sdkman/candidates/java" "$HOME/.jdks" \
        /Library/Java/JavaVirtualMachines; do
        [ -d "$parent" ] || continue
        for name in $(ls "$parent"); do
            for jdk in "$parent/$name" "$parent/$name/Contents/Home"; do
                mistok_is_jdk_25 "$jdk" && JAVA_HOME=$jdk && return 0
            done
        done
    done
    echo "Mistok needs a JDK 25 and found none: install one (Temurin 25, say) or set JAVA_HOME to it." >&2
    return 1
}

mistok_find_jdk || exit 1
export JAVA_HOME
