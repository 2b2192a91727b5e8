// Usage: node check.js PAGE.html
// Exits with 1 if axe finds a violation, if the page is wider than its window, or if it needs a script to be read.
const fs = require("fs");
const os = require("os");
const path = require("path");
const puppeteer = require("puppeteer-core");

const file = path.resolve(process.argv[2]);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "axe-"));
const bare = path.join(scratch, "index.html");
fs.writeFileSync(bare, fs.readFileSync(file, "utf8").replace(/<script>[\s\S]*?<\/script>/g, ""));

async function look(browser, page, { width, scheme, scripts }) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await tab.goto("file://" + page);
  await tab.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  const { violations } = await tab.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  const seen = await tab.evaluate(() => ({
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    rows: document.querySelectorAll("table.all tbody tr").length,
    shapes: document.querySelectorAll("svg.map a").length,
    quotes: document.querySelectorAll("blockquote").length,
  }));
  console.log(`${width} px, ${scheme}, scripts ${scripts}: ${violations.length} violations, ${seen.wider} px too wide, `
    + `${seen.rows} municipalities, ${seen.shapes} on the map, ${seen.quotes} quotes`);
  for (const v of violations) console.log(`  ${v.id} (${v.impact}): ${v.nodes[0].html.slice(0, 160)}`);
  await tab.close();
  return violations.length + (seen.wider > 0 ? 1 : 0) + (seen.rows === 0 ? 1 : 0);
}

(async () => {
  console.log("axe: " + path.relative(process.cwd(), file));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    userDataDir: path.join(scratch, "profile"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  let faults = 0;
  for (const [page, scripts] of [[file, "on"], [bare, "off"]]) {
    for (const width of [1280, 390]) {
      for (const scheme of ["light", "dark"]) faults += await look(browser, page, { width, scheme, scripts });
    }
  }
  await browser.close();
  fs.rmSync(scratch, { recursive: true, force: true });
  process.exit(faults ? 1 : 0);
})();
