// Reads a GEXF document with graphology and prints its nodes and edges.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const graph = require("graphology-gexf").parse(require("graphology"), readFileSync(0, "utf8"));
console.log(JSON.stringify({
  nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes })),
  edges: graph.mapEdges((id, attributes, from, to) => ({ id, from, to, ...attributes })),
}));
