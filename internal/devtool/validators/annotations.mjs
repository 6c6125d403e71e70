// Finds the passages of W3C Web Annotations with Apache Annotator. The input is a
// JSON object: page, an AnnotationPage, and texts, by the address of an annotation
// without its fragment: the text, and its words without markup. It prints the
// number of passages.
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from "@apache-annotator/selector";
import { readFileSync } from "node:fs";

class Whole { // a text in one piece
  constructor(data) { this.currentChunk = { data }; }
  nextChunk() { return null; }
  previousChunk() { return null; }
  precedesCurrentChunk() { return false; }
}

const found = async matches => {
  const out = [];
  for await (const m of matches) out.push(m.startChunk.data.slice(m.startIndex, m.endIndex));
  return out;
};

const { page, texts } = JSON.parse(readFileSync(0, "utf8"));
const ids = new Set();
for (const a of page.items) {
  const fail = why => { throw new Error(`${a.id}: ${why}`); };
  if (ids.has(a.id)) fail("the ID is there twice");
  ids.add(a.id);
  const [quote, position] = a.target.selector;
  const { text, words } = texts[a.id.split("#")[0]];
  const quoted = await found(textQuoteSelectorMatcher(quote)(new Whole(words)));
  if (quoted.length === 0) fail(`no quote ${JSON.stringify(quote)}`);
  const [at] = await found(textPositionSelectorMatcher(position)(new Whole(text)));
  // Markup within a word, character references ("&lt;") and other blanks are blanks in the text.
  const plain = s => s.replace(/[\s\u0085<>&]+/gu, "");
  if (plain(at) !== plain(quote.exact)) fail(`${JSON.stringify(at)} is at the position of ${JSON.stringify(quote.exact)}`);
}
console.log(ids.size);
