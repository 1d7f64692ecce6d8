# Finds a JDK 25 or newer and exports JAVA_HOME. POSIX sh, sourced by ./redress, ./mvnw and .ci/run,
# so that all three agree, whatever the default `java` is. Order: JAVA_HOME, the `java` on PATH, then
# the folders in which package managers and IDEs keep JDKs. When there is none, it prints how to get
# one and returns 1. The version is read from the JDK's `release` file, which starts no process.

redress_minimum_jdk=25

# Prints the feature version of the JDK in $1, or nothing when $1 is not a JDK (no javac).
redress_jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  redress_v=
  if [ -r "$1/release" ]; then
    redress_v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$redress_v" ]; then
    redress_v=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  fi
  printf '%s' "$redress_v"
}

redress_jdk_fits() {
  redress_v=$(redress_jdk_version "$1")
  [ -n "$redress_v" ] && [ "$redress_v" -ge "$redress_minimum_jdk" ]
}

# Follows symbolic links from the `java` on PATH to its JDK (…/bin/java -> …).
redress_jdk_on_path() {
  redress_java=$(command -v java) || return 0
  while [ -L "$redress_java" ]; do
    redress_link=$(readlink "$redress_java")
    case $redress_link in
      /*) redress_java=$redress_link ;;
      *) redress_java=${redress_java%/*}/$redress_link ;;
    esac
  done
  redress_java=${redress_java%/*}
  printf '%s' "${redress_java%/*}"
}

redress_find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && redress_jdk_fits "$JAVA_HOME"; then
    export JAVA_HOME
    return 0
  fi
  redress_candidate=$(redress_jdk_on_path)
  if [ -n "$redress_candidate" ] && redress_jdk_fits "$redress_candidate"; then
    JAVA_HOME=$redress_candidate
    export JAVA_HOME
    return 0
  fi
  # REDRESS_JDK_FOLDERS replaces the list of usual folders (a space between two, * allowed).
  for redress_candidate in ${REDRESS_JDK_FOLDERS-/usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.asdf/installs/java/*}; do
    if redress_jdk_fits "$redress_candidate"; then
      JAVA_HOME=$redress_candidate
      export JAVA_HOME
      return 0
    fi
  done
  cat >&2 <<'NO_JDK'
Redress needs a JDK 25 or newer (a JDK, with javac), and found none in JAVA_HOME, on PATH or in the
usual folders. Ways to get one:
  Eclipse Temurin 25   https://adoptium.net/temurin/releases/?version=25
  Debian, Ubuntu       apt install openjdk-25-jdk
  SDKMAN               sdk install java 25-tem
If it is installed elsewhere, set JAVA_HOME to its folder.
NO_JDK
  return 1
}

redress_find_jdk
