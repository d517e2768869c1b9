# What a machine must have; sourced by ./run, ./test and ./vp. Says what is missing and where to get it.

need_sdk() {
  if ! command -v dotnet >/dev/null 2>&1; then
    echo "Det här kräver .NET SDK 10. Hämta den från https://dotnet.microsoft.com/download och försök igen." >&2
    exit 1
  fi
  if ! dotnet --list-sdks | grep -q '^10\.'; then
    echo "Det här kräver .NET SDK 10. Installerat är: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')" >&2
    exit 1
  fi
}

need_node() {
  if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    echo "Det här kräver Node.js 20 eller senare, med npm. Hämta det från https://nodejs.org och försök igen." >&2
    exit 1
  fi
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  if [ "$major" -lt 20 ]; then
    echo "Det här kräver Node.js 20 eller senare. Installerat är $(node --version)." >&2
    exit 1
  fi
}
