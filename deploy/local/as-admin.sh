# Calls the gateway as its admin; read by the commands beside it, which have set channels.

fail() {
    echo "${0##*/}: $*" >&2
    exit 2
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd) || exit 2
data=${MISTOK_DATA_DIR:-$root/.mistok}
command -v curl >/dev/null || fail "needs curl"

url=${MISTOK_URL:-}
if [ -z "$url" ]; then
    [ -r "$data/run/addresses.env" ] || fail "nothing runs on $data: start deploy/local/up, or set MISTOK_URL"
    url=$(. "$data/run/addresses.env" && echo "$GATEWAY_URL")
fi
password=${MISTOK_ADMIN_PASSWORD:-}
if [ -z "$password" ]; then
    [ -r "$data/secrets/admin-password" ] || fail "set MISTOK_ADMIN_PASSWORD"
    password=$(<"$data/secrets/admin-password")
fi

# The password goes through a pipe: arguments are visible to everybody on the machine.
call() {
    local credentials="${MISTOK_ADMIN_USERNAME:-admin}:$password"
    credentials=${credentials//\\/\\\\}
    curl -sS --max-time 600 --config - -w '\n%{http_code}' "$@" <<<"user = \"${credentials//\"/\\\"}\""
}

# Prints the body of a successful answer.
ask() {
    local answer
    answer=$(call "$@") || exit 2
    [ "${answer##*$'\n'}" = 200 ] || fail "${*: -1} answered ${answer##*$'\n'}: ${answer%$'\n'*}"
    echo "${answer%$'\n'*}"
}

# Without a channel, all of them.
if [ "${#channels[@]}" -eq 0 ]; then
    list=$(ask "$url/api/channels") || exit 2
    mapfile -t channels < <(grep -oE '"id" ?: ?"[A-Za-z0-9_-]+"' <<<"$list" | sed -E 's/.*"([^"]+)"$/\1/')
    [ "${#channels[@]}" -gt 0 ] || { echo "There are no channels."; exit 0; }
fi
