#!/bin/sh
# Fills ${NAME} placeholders from the environment, as ./baton does on a laptop: render.sh TEMPLATE > FILE
# A placeholder without a value is an error that names it.
set -eu

# LiveKit accepts two keys while they are rotated.
if [ -z "${LIVEKIT_KEYS:-}" ]; then
  LIVEKIT_KEYS="\"${LIVEKIT_API_KEY:-}\": \"${LIVEKIT_API_SECRET:-}\""
  if [ -n "${LIVEKIT_API_KEY_PREVIOUS:-}" ]; then
    LIVEKIT_KEYS="$LIVEKIT_KEYS, \"$LIVEKIT_API_KEY_PREVIOUS\": \"$LIVEKIT_API_SECRET_PREVIOUS\""
  fi
  export LIVEKIT_KEYS
fi

exec awk '
{
  done = ""
  rest = $0
  while (match(rest, /\$[{][A-Z][A-Z0-9_]*[}]/)) {
    name = substr(rest, RSTART + 2, RLENGTH - 3)
    if (!(name in ENVIRON)) {
      print "no value for " name > "/dev/stderr"
      exit 1
    }
    done = done substr(rest, 1, RSTART - 1) ENVIRON[name]
    rest = substr(rest, RSTART + RLENGTH)
  }
  print done rest
}' "$1"
