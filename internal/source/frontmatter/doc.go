// Package frontmatter reads the YAML of a dossier: the front matter of articles,
// records and pages, and files that are YAML as a whole.
//
// # Front matter
//
// Front matter is between two lines of three hyphens. The first of them is the
// first line of the file (after a byte order mark, if there is one). The body
// follows the second line, exactly as in the file. A file that starts with
// anything else is all body.
//
// # Values
//
// A [Field] describes a key. Its [Setter] says what kind of value the key takes
// and where to store it. All scalars are read as text: the title 1984 is text, and a
// date is parsed from its characters by [edtf.Parse]. A key without a value counts
// as absent.
//
// A %%comment%% is removed from a value before anything reads it, and so is the
// white space around the rest. It follows the rules of package markdown: there is
// no comment in code, and one that is never closed is an error. Values that repeat
// the words of an article have no comments.
//
// A setter knows what values it accepts, so that the JSON Schema of [Schema]
// matches the decoder.
//
// # Problems
//
// [Decode] reports all problems of a text at once, each with its line and column in
// the file: keys that are unknown, duplicate or missing, values of the wrong kind,
// and syntax errors. A syntax error affects only the entry that it is in. Features
// of YAML that only programs need are errors: anchors, aliases, merge keys, tags,
// keys that are not text, multiple documents, deep nesting.
package frontmatter
