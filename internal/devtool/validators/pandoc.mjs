// Converts Markdown with pandoc. The input is a JSON object: from, to, a list of
// formats, and text. The output is the list of the results, those of binary formats in
// base64.
import { convert } from "pandoc-wasm";
import { readFileSync } from "node:fs";

const { from, to: formats, text } = JSON.parse(readFileSync(0, "utf8"));
const results = [];
for (const to of formats) {
  const options = { from, to, standalone: true };
  const binary = ["docx", "odt", "epub"].includes(to);
  if (binary) options["output-file"] = "out";
  const { stdout, stderr, warnings, files } = await convert(options, text, {});
  if (stderr || warnings.length > 0) throw new Error(stderr + JSON.stringify(warnings));
  results.push(binary ? Buffer.from(await files.out.arrayBuffer()).toString("base64") : stdout);
}
process.stdout.write(JSON.stringify(results));
