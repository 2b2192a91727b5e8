#!/usr/bin/env bash
# Writes an invented edition and holds its page against axe-core. Needs Node, npm and Chromium; says so and stops where they are missing.
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v npm > /dev/null || { echo "axe: npm is missing; skipped"; exit 0; }
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || { echo "axe: Chromium is missing (set CHROMIUM); skipped"; exit 0; }
mvn -q -B test -Dtest=EditionWriterTest -Dsignert.demo=target/demo
cd src/test/axe
npm install --no-audit --no-fund --no-package-lock --silent
node check.js ../../../target/demo/index.html
