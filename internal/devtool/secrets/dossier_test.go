package secrets

// dossier is a dossier with a place for a secret wherever an editor can write. In
// its names and texts, <kind: key> is a word in the value of that key, followed by
// a comment with another word; <=kind: key> is a word without a comment, and
// <date kind: key> a date with one. In the places that are not keys, the kind is
// "yes" if the words are published, and "no" if they are not.
var dossier = map[string]string{
	"dossier.yaml": `# <=no: comment in dossier.yaml>
title: <config: title>
subtitle: <config: subtitle>
base_url: https://<config: base_url>.example/
language: en
timezone: Asia/Seoul
edition: <date config: edition>
extract: on
exports: [briefing, csl, calendar, timelinejs, gexf, followthemoney, annotations]
confidence: {people: 0, organizations: 0, places: 0, dates: 0, statements: 0}
check: {single-origin: info}
`,
	"index.md":                        "---\n# <=no: comment in the front matter of index.md>\ntitle: <=no: title of index.md>\n---\nFront <yes: text of the front page>.\n",
	"pages/<=yes: name of a page>.md": "---\ntitle: <page: title>\n---\nText <yes: text of a page>.\n\n```\ncode <=yes: code on a page>\n```\n\n%%\n\n<=no: comment over paragraphs>\n\n%%\n",
	"articles/<=yes: name of an article>.md": `---
# <=no: comment in the front matter of an article>
title: <article: title>
publisher: <article: publisher>
date: <date article: date>
author: <article: author>
url: https://<article: url>.example/
retrieved: <date article: retrieved>
archived: https://<article: archived>.example/
original: media/originals/<=article: original>
original_sha256: 0f343b0931126a20f133d67c2b018a3b5e21dc9fd85e62fb2ba9dcaf9b4e2f0a
language: en
---
Lena Okoye <yes: text of an article> said on Monday that the port was shut.

Getty Pictures <=annotations: prefix> <=annotations: quote> <=annotations: suffix>. The ferry left. Mira Tan spoke there. The council met.
The town was calm. The tide was out at noon. The crew slept. The bridge was open. The dock was wet. The lamp was lit.

A {note="x"} list and [the marked words]{note="<yes: note in an article>"}.

> [!note] Title <yes: title of a callout>
> Words <yes: text of a callout>.

A footnote[^1].

[^1]: Its words <yes: footnote>.
`,
	"articles/<=yes: name of an article>.annotations.yaml": `# <=no: comment in annotations>
- quote: <=annotations: quote>
  prefix: <=annotations: prefix>
  suffix: <=annotations: suffix>
  note: A *note* <annotations: note>.
- {quote: The ferry left, person: <annotations: person>}
- {quote: Mira Tan, organization: <annotations: organization>}
- {quote: The council met, place: <annotations: place>}
- {quote: The town was calm, date: <date annotations: date>}
- {quote: The tide was out at noon, event: <annotations: event>}
- quote: The crew slept
  claim: <annotations: claim>
  by: <annotations: by>
  via: [<annotations: via>]
  said: <date annotations: said>
  stance: asserts
  credibility: {grade: 2, reason: <annotations: credibility.reason>, date: <date annotations: credibility.date>}
- {quote: The bridge was open, correction: <annotations: correction>}
- {quote: The dock was wet, highlight: yes}
- {quote: Getty Pictures, reject: all}
`,
	"articles/<=yes: name of an article>.findings.yaml": `# <=no: comment in findings>
- {quote: The lamp was lit, person: Lena Okoye, tool: <=waiting: tool>, confidence: 0.5}
- {quote: The lamp was lit, prefix: <=waiting: prefix>, suffix: <=waiting: suffix>, person: <=waiting: person>, tool: x}
- {quote: <=waiting: quote>, organization: <=waiting: organization>, tool: x}
- {quote: The lamp was lit, place: <=waiting: place>, tool: x}
- {quote: The lamp was lit, date: <date waiting: date>, tool: x}
- {quote: The lamp was lit, by: <=waiting: by>, via: [<=waiting: via>], stance: denies, tool: x}
`,
	"events/<=annotations: event>.md": `---
summary: <event: summary>
date: <date event: date>
outlook: expected
people: [<=event: people>]
organizations: [<=event: organizations>]
places: [<=event: places>]
evidence:
  - {article: <event: evidence.article>, quote: <=event: evidence.quote>, prefix: <=event: evidence.prefix>, suffix: <=event: evidence.suffix>}
url: https://<event: url>.example/
image: media/<event: image>
---
Text <yes: text of an event>.
`,
	"people/<=event: people>.md":                  "---\nname: Ada Byron\n---\n",
	"organizations/<=event: organizations>.md":    "---\nname: Port Board\n---\n",
	"places/<=event: places>.md":                  "---\nname: Old Quay\n---\n",
	"articles/<=event: evidence.article>.md":      "---\ntitle: A\ndate: 2001-01-01\n---\nWords <=event: evidence.prefix> <=event: evidence.quote> <=event: evidence.suffix>.\n",
	"articles/<=claim: statements.article>.md":    "---\ntitle: B\ndate: 2001-01-01\n---\nWords <=claim: statements.prefix> <=claim: statements.quote> <=claim: statements.suffix>.\n",
	"articles/<=yes: plain article>.txt":          "Title <=yes: title of a plain text>\n\nWords of %%<=yes: percent signs in plain text>%% it.\n",
	"articles/clipped.md":                         "---\ntitle: E\nsource: https://<=article: source>.example/\npublished: <date article: published>\ncreated: <date article: created>\nauthors: [<article: authors>]\n---\nWords.\n",
	"articles/hugo.md":                            "---\ntitle: F\npublishDate: <date article: publishDate>\n---\nWords.\n",
	"articles/draft.md":                           "---\ntitle: <=no: title of a draft>\ndate: 2001-01-01\ndraft: true\n---\nWords <=no: text of a draft by its key>.\n",
	"articles/<=yes: folder of articles>/deep.md": "---\ntitle: C\ndate: 2001-01-01\n---\nWords.\n",
	"articles/<=no: article with an error>.md":    "---\ndate: never\n---\nWords <=no: text of an article with an error>.\n",
	"articles/<=no: unclosed comment>.md":         "---\ntitle: D\ndate: 2001-01-01\n---\nWords %% <=no: behind an unclosed comment>.\n",
	"claims/<=annotations: claim>.md": `---
proposition: <claim: proposition>
contradicts: [<claim: contradicts>]
statements:
  - article: <claim: statements.article>
    quote: <=claim: statements.quote>
    prefix: <=claim: statements.prefix>
    suffix: <=claim: statements.suffix>
    by: <claim: statements.by>
    via: [<claim: statements.via>]
    said: <date claim: statements.said>
    credibility: {grade: 3, reason: <claim: statements.credibility.reason>, date: <date claim: statements.credibility.date>}
assessments:
  - {verdict: unproven, reason: <claim: assessments.reason>, date: <date claim: assessments.date>, likelihood: likely, confidence: low}
url: https://<claim: url>.example/
image: media/<claim: image>
---
Text <yes: text of a claim>.
`,
	"topics/<=yes: name of a topic>.md": `---
title: <topic: title>
question: <topic: question>
about: [<topic: about>]
claims: [<=topic: claims>]
events: [<=topic: events>]
also: [<=topic: also>]
---
Text <yes: text of a topic>.
`,
	"claims/<=topic: claims>.md":      "---\nproposition: It is quiet\n---\n",
	"events/<=topic: events>.md":      "---\nsummary: It was quiet\ndate: 2001-01-01\n---\n",
	"topics/<=topic: also>.md":        "---\ntitle: Quiet\n---\n",
	"claims/<=claim: contradicts>.md": "---\nproposition: It is not so\n---\n",
	"review.yaml": `# <=no: comment in review.yaml>
- accept: person:<review: accept>
  what: <=review: what>
  reason: <review: reason>
  date: <date review: date>
  by: <review: by>
- reject: person:<review: reject>
- merge: person:<review: merge>
  into: person:<review: into>
- means: mention:<review: means>~x-1a2b3c
  entity: person:<review: entity>
- reject: merge:claim:a+b
  members: <review: members>
  other_members: [<review: other_members>]
- rename: person:<review: rename>
  name: Nobody
- rename: person:lena-okoye
  name: <review: name>
`,
	"editions/<=no: name of an edition>.yaml": `# <=no: comment in an edition>
title: <edition: title>
subtitle: <edition: subtitle>
base_url: https://<edition: base_url>.example/
for: <edition: for>
output: <=edition: output>
articles: [clipped, <edition: articles>]
names:
  - {person: <edition: names.person>, as: Alias, also: [<edition: names.also>]}
  - {organization: <edition: names.organization>}
  - {place: <edition: names.place>}
passages:
  - {article: <edition: passages.article>, quote: <=edition: passages.quote>, prefix: <=edition: passages.prefix>, suffix: <=edition: passages.suffix>}
records: [<edition: records>]
media: [media/<edition: media>]
allow:
  - {words: <edition: allow.words>, reason: <edition: allow.reason>}
`,
	"media/<=yes: name of a picture>.jpg":     "<jpeg>",
	"media/<=yes: folder of media>/a.txt":     "<=yes: document>",
	"media/<=event: image>":                   "x",
	"media/originals/<=article: original>":    "x",
	"media/<=claim: image>":                   "x",
	"media/<=no: backup of a document>.bak":   "<=no: text of a backup>",
	"media/.<=no: hidden document>":           "<=no: text of a hidden document>",
	".<=no: hidden file>.md":                  "<=no: text of a hidden file>",
	"articles/.<=no: hidden draft>.md":        "<=no: text of a hidden draft>",
	"articles/<=no: backup of a draft>.md~":   "<=no: text of a backup of a draft>",
	"articles/<=no: other draft>.docx":        "<=no: text of another draft>",
	"drafts/<=no: draft>.md":                  "<=no: text of a draft>",
	"<=no: stray file>.md":                    "<=no: text of a stray file>",
	"articles/<=no: orphan>.annotations.yaml": "- {quote: x, note: <=no: note on no article>}\n",
}

// record is a record with a place for a secret in each key, for each of the kinds.
const record = `---
# <=no: comment in a KIND>
name: <KIND: name>
aliases: [<KIND: aliases>]
not: [<KIND: not>]
role: <KIND: role>
roles: [{role: <KIND: roles.role>, from: <date KIND: roles.from>, to: <date KIND: roles.to>}]
description: Words <KIND: description>.
reliability: {grade: B, reason: <KIND: reliability.reason>, date: <date KIND: reliability.date>}
url: https://<KIND: url>.example/
image: media/<KIND: image>
---
Text <yes: text of a KIND>.
`

// choices are the keys with a fixed list of values, or values that only the
// program uses. They cannot hold a secret.
var choices = []string{
	"config: language", "config: timezone", "config: extract", "config: strip", "config: check", "config: confidence",
	"config: confidence.people", "config: confidence.organizations", "config: confidence.places", "config: confidence.dates", "config: confidence.events", "config: confidence.statements", "config: confidence.worth",
	"article: language", "article: lang", "article: draft", "annotations: stance", "annotations: credibility", "annotations: credibility.grade", "annotations: highlight", "annotations: reject",
	"person: reliability", "person: reliability.grade", "person: roles", "organization: reliability", "organization: reliability.grade", "organization: roles",
	"place: reliability", "place: reliability.grade", "place: roles", "publisher: reliability", "publisher: reliability.grade", "publisher: roles",
	"event: outlook", "event: evidence", "claim: statements", "claim: statements.stance", "claim: statements.credibility", "claim: statements.credibility.grade",
	"claim: assessments", "claim: assessments.verdict", "claim: assessments.likelihood", "claim: assessments.confidence", "article: form", "article: original_sha256", "review: key",
	"waiting: stance", "waiting: confidence", "place: coordinates", "config: topics", "config: order", "config: host", "config: exports", "event: pin", "event: mute", "claim: pin", "claim: mute", "topic: pin", "topic: mute", "edition: names", "edition: names.as", "edition: passages", "edition: leave_out", "edition: addresses", "edition: allow",
}
