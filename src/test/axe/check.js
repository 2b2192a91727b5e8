// Usage: node check.js PAGE.html
// Exits with 1 if axe finds a violation, if the page is wider than its window, or if it needs a script to be read.
const path = require("path");
const puppeteer = require("puppeteer-core");

const page = "file://" + path.resolve(process.argv[2] || "../../../target/demo/index.html");
const settings = [];
for (const width of [1280, 375]) {
  for (const scheme of ["light", "dark"]) settings.push({ width, scheme });
}

(async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  let faults = 0;
  for (const { width, scheme } of settings) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 900 });
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await tab.goto(page);
    await tab.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const { violations } = await tab.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    const wider = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    console.log(`${width} px, ${scheme}: ${violations.length} violations, ${wider} px too wide`);
    for (const v of violations) console.log(`  ${v.id} (${v.impact}): ${v.nodes[0].html.slice(0, 160)}`);
    faults += violations.length + (wider > 0 ? 1 : 0);
    await tab.close();
  }
  const plain = await browser.newPage();
  await plain.setJavaScriptEnabled(false);
  await plain.goto(page);
  const rows = (await plain.$$("table.all tbody tr")).length;
  const shapes = (await plain.$$("svg.map a")).length;
  console.log(`without scripts: ${rows} municipalities in the table, ${shapes} on the map`);
  if (rows === 0) faults++;
  await browser.close();
  process.exit(faults ? 1 : 0);
})();
