// Reads CSL JSON with Citation.js and prints the entries as citeproc formats them, in
// the order of the items.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { readFileSync } from "node:fs";

// citeproc takes an ID such as "constructor" for a property that every object has.
const items = JSON.parse(readFileSync(0, "utf8")).map(item => ({ ...item, id: "item " + item.id }));
const entries = new Map(new Cite(items).format("bibliography", { template: "apa", lang: "en-US", asEntryArray: true }));
console.log(JSON.stringify(items.map(item => entries.get(item.id).trim())));
