// Reads FollowTheMoney entities, one a line, with the model's own library, and
// prints the number of each schema. It fails on what the model does not allow.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const { Model, defaultModel } = require("@alephdata/followthemoney");

const model = new Model(defaultModel);
const all = readFileSync(0, "utf8").trimEnd().split("\n").map(line => JSON.parse(line));
const byID = new Map(all.map(e => [e.id, e]));
if (byID.size !== all.length) throw new Error("two entities have one ID");
const counts = {};
for (const data of all) {
  const fail = why => { throw new Error(`${data.schema} ${data.id}: ${why}`); };
  if (!/^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/.test(data.id)) fail("bad ID");
  const entity = model.getEntity(data); // throws on unknown schemata and properties
  if (entity.schema.abstract) fail("the schema is abstract");
  for (const required of entity.schema.required) {
    if (!entity.hasProperty(required)) fail(`no ${required}`);
  }
  for (const [property, values] of entity.properties) {
    if (property.stub) fail(`${property.name} is a stub`);
    for (const value of values) {
      const text = String(value);
      if (property.maxLength && text.length > property.maxLength) fail(`${property.name} is too long: ${text.length}`);
      switch (property.type.name) {
      case "entity": {
        const to = byID.get(text);
        if (!to) fail(`${property.name} leads nowhere`);
        if (!model.getSchema(to.schema).isA(property.range)) fail(`${property.name} is a ${to.schema}`);
        break;
      }
      case "date":
        if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) || Number.isNaN(Date.parse(text))) fail(`${property.name} is ${text}`);
        break;
      case "url":
        if (!/^https?:$/.test(new URL(text).protocol)) fail(`${property.name} is ${text}`);
      }
    }
  }
  counts[data.schema] = (counts[data.schema] ?? 0) + 1;
}
console.log(JSON.stringify(counts));
