// Package frontmatter reads the YAML that a dossier is described in: the front
// matter of articles, records and pages, and files that are YAML altogether.
//
// # Front matter
//
// Front matter stands between two lines of three hyphens, the first of which is
// the first line of the file (after a byte order mark, if there is one). What
// follows the second line, exactly as in the file, is the body. A file that
// starts otherwise is body from its first character.
//
// # Values
//
// A key is given with a [Field], which says by its [Setter] what kind of value
// the key takes and where it goes. All scalars are taken as they are written:
// the title 1984 is text, and a date is what [edtf.Parse] makes of its
// characters. A key without a value counts as absent.
//
// A setter knows what values it takes, so that [Schema] describes in JSON Schema
// just what is decoded.
//
// # Problems
//
// [Decode] reports all problems of a text at once, each at its line and column
// of the file: keys that are unknown, given twice or missing, values of the
// wrong kind, and errors of syntax. An error of syntax costs only the entry it
// stands in. Of YAML, what only programs need is refused: anchors, aliases,
// merge keys, tags, keys that are not text, several documents, deep nesting.
package frontmatter
