// Reads RO-Crate metadata with the library of the RO-Crate community, and prints the
// paths that they describe. It fails if the library finds errors, or if a term is not
// in the context.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const context = require("ro-crate/lib/context.json"); // of version 1.2
globalThis.fetch = async () => ({ ok: true, json: async () => context }); // no network
const { ROCrate } = require("ro-crate");
const { Validator } = require("ro-crate/lib/validator.js");

const metadata = JSON.parse(readFileSync(0, "utf8"));
const validator = new Validator();
validator.parseJSON(structuredClone(metadata));
await validator.validate();
const wrong = validator.results.filter(r => r.status !== "success");
if (wrong.length > 0 || validator.results.length < 5) throw new Error(JSON.stringify(wrong));

const crate = new ROCrate(metadata, { array: true, link: true });
await crate.resolveContext();
for (const entity of metadata["@graph"]) {
  for (const term of [...Object.keys(entity), entity["@type"]]) {
    if (!term.startsWith("@") && !crate.getDefinition(term)) throw new Error(`${term} is not in the context`);
  }
}
console.log(JSON.stringify(crate.rootDataset.hasPart.map(file => {
  if (!file.name) throw new Error(`${file["@id"]} is not described`);
  return decodeURIComponent(new URL(file["@id"], "http://crate.example/").pathname.slice(1));
})));
