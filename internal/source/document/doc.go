// Package document turns one file of a dossier into a value: an article, an
// editor's record or a free page. The result depends on the path and the bytes
// of that file, on nothing else.
//
// # Articles
//
// An article is front matter and, exactly as in the file, its text: the body.
// Files that end in .txt are plain text, all others Markdown. What the front
// matter leaves out is looked for elsewhere:
//
//   - the title: the first heading of a Markdown text; the first line of a plain
//     one, if it is short, does not end like a sentence and has text behind it;
//     else the file's name, with a warning
//   - the date: a date in the file's name, 2023-09-12-x.md. Never the file's
//     time or today. An article without a date is a warning, since "on Tuesday"
//     cannot be resolved in it.
//
// In a Markdown article an editor may mark passages, by wikilinks and by
// brackets with attributes as package markdown reads them: [Article.Annotations]. In
// other texts wikilinks are links, and attributes have nothing to say.
//
// # Errors
//
// A file with an error gives no value: one that is not UTF-8, is empty, has no
// text, is larger than [MaxSize], or whose front matter cannot be read. All
// problems of a file are reported together.
package document
