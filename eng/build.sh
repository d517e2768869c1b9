# Builds the program and bundles the client assets, each only when something it is made of is newer. Sourced from the top folder.

program="artifacts/bin/Vardpersonal.Web/release/Vardpersonal.Web.dll"

newer_than() { # stamp, paths …
  [ ! -e "$1" ] && return 0
  local stamp=$1
  shift
  [ -n "$(find "$@" -newer "$stamp" -type f -not -path '*/node_modules/*' -not -path '*/wwwroot/assets/*' -print -quit 2>/dev/null)" ]
}

bundle_assets() {
  local stamp="artifacts/.assets"
  if newer_than "$stamp" client eng/bundle.mjs package-lock.json src/Vardpersonal.Design || [ ! -e src/Vardpersonal.Web/wwwroot/assets/assets.json ]; then
    need_node
    if newer_than node_modules/.package-lock.json package-lock.json; then
      npm ci --no-audit --no-fund --loglevel=error
      touch node_modules/.package-lock.json
    fi
    node eng/bundle.mjs
    mkdir -p artifacts && touch "$stamp"
  fi
}

build_program() {
  local stamp="artifacts/.program"
  if newer_than "$stamp" src Directory.Build.props Directory.Packages.props global.json || [ ! -e "$program" ]; then
    need_sdk
    dotnet build src/Vardpersonal.Web --configuration Release --nologo --verbosity quiet -p:UseSharedCompilation=false -nodeReuse:false
    mkdir -p artifacts && touch "$stamp"
  fi
}
