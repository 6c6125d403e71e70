// Reads an iCalendar file with ical.js and prints its events.
import ICAL from "ical.js";
import { readFileSync } from "node:fs";

const text = readFileSync(0, "utf8");
for (const line of text.split("\r\n")) {
  if (Buffer.byteLength(line) > 75) throw new Error(`a line has more than 75 bytes: ${line}`);
  if (line.includes("\n") || line.includes("\r")) throw new Error(`a line ends without CR and LF: ${line}`);
}
ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(text));
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map(component => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid, summary: event.summary, allDay: event.startDate.isDate, start: event.startDate.toString(), end: event.endDate.toString(),
    stamp: component.getFirstPropertyValue("dtstamp").toString(), status: component.getFirstPropertyValue("status"),
  };
})));
