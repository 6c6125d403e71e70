// Package leak searches files for what must not be in them: names, passages and
// digests.
//
// In go the bytes of a file. Out come the places where something was found, as
// offsets of the bytes, with how it was written there.
//
// # Views
//
// A file is searched as it is, and in views of it in which something is decoded:
//
//   - entities of HTML: named, decimal, hexadecimal
//   - percent escapes
//   - escapes with a backslash, of JSON, scripts and style sheets
//   - quoted-printable, and lines folded as in calendars
//   - base64
//   - UTF-16; bytes that are no UTF-8 count as Latin-1
//   - gzip, the compressed texts of PNG, zip archives, compressed streams of PDF
//
// Each view is decoded again, up to [maxDepth] times. Each is also searched without
// its tags, comments and addresses of links. A file that takes more than its share of
// work is reported as not searched.
//
// # Names
//
// A name is compared letter by letter: in lower case, without marks, Cyrillic and
// Greek letters in ASCII. Between its words may be anything but letters and digits, or
// nothing. Within a word may be characters that cannot be seen, emphasis, tags, an
// apostrophe, or a hyphen with or without a line break. Letters that all have spaces
// between them count too. Before and after a name is no letter; a digit may be there,
// and one s at the end. In scripts without spaces letters may be there.
//
// A name that is common words is found only if each of its words begins with a capital
// letter. Names with fewer than [MinLetters] bytes are not searched for.
//
// # Texts
//
// A text is found by any [windowWords] words in a row, or by all of a shorter text. Words
// in a row that a visible text has too are not searched for, unless they are of a passage
// that somebody chose.
//
// # Tokens
//
// A token is a digest or an id. It is compared with whole runs of letters, digits,
// hyphens and underscores, in any case.
//
// The work is linear in the size of the file.
package leak
