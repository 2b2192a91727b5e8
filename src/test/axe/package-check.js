// Usage: node package-check.js DATAPACKAGE.json
// Exits with 1 if the description does not fit Frictionless' own schemas, or a CSV file does not fit its description.
const path = require("path");
const { Package } = require("datapackage");

(async () => {
  const file = path.resolve(process.argv[2]);
  const described = await Package.load(file);
  const faults = described.errors.map((e) => e.message);
  const counts = [];
  for (const resource of described.resources) {
    try {
      counts.push(`${resource.name} ${(await resource.read({ cast: true })).length}`);
    } catch (e) {
      faults.push(`${resource.name}: ${e.message} ${(e.errors || []).slice(0, 3).map((x) => x.message).join("; ")}`);
    }
  }
  console.log(`datapackage: ${path.relative(process.cwd(), file)}: ${faults.length} faults; rows: ${counts.join(", ")}`);
  faults.forEach((fault) => console.log("  " + fault));
  process.exit(faults.length ? 1 : 0);
})();
