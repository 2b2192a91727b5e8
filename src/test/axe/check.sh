#!/usr/bin/env bash
# Holds two editions against axe-core and the schemas of Frictionless: the demo edition that a test wrote to
# target/axe/demo, and the example campaign's, made here by a whole night. Needs Node, npm and Chromium; says so and
# stops where they are missing.
set -euo pipefail
cd "$(dirname "$0")/../../.."
skip() { printf '\n  *** axe SKIPPED: %s ***\n\n' "$1"; exit 0; }
command -v node > /dev/null && command -v npm > /dev/null || skip "Node or npm is missing"
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
[ -n "$CHROMIUM" ] || skip "Chromium is missing (set CHROMIUM to its path)"
export CHROMIUM
mkdir -p target/axe/check
cp src/test/axe/package.json src/test/axe/check.js src/test/axe/package-check.js target/axe/check/
(cd target/axe/check && npm install --no-audit --no-fund --no-package-lock --silent) \
  || skip "npm could not install axe-core, datapackage and puppeteer-core"
sed 's#directory: output/example#directory: target/axe/example#' jobs/example.yml > target/axe/example.yml
code=0
java -jar target/signert.jar run target/axe/example.yml --as-of 2021-03-31 > target/axe/example.log || code=$?
[ "$code" -eq 0 ] || [ "$code" -eq 3 ] || { cat target/axe/example.log; exit 1; }
for edition in target/axe/demo target/axe/example/2021-03-31; do
  node target/axe/check/check.js "$edition/index.html"
  node target/axe/check/package-check.js "$edition/datapackage.json"
done
