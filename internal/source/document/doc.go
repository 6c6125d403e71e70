// Package document parses one file of a dossier: an article, a record, a free
// page, annotations or decisions. The result depends only on the path and the
// bytes of the file.
//
// # Articles
//
// An article is front matter and a body. The body is the text exactly as in the
// file. Files that end in .txt are plain text; all others are Markdown. Values
// that are not in the front matter come from elsewhere:
//
//   - Title: the first heading of a Markdown text, or the first line of a plain
//     text if the line is short, does not end like a sentence and has text after
//     it. Otherwise the title is the file's name, with a warning.
//   - Date: a date in the file's name, as in 2023-09-12-x.md. It is never the
//     file's time or the current date. An article without a date gets a warning,
//     because "on Tuesday" cannot be resolved in it.
//
// In a Markdown article an editor can annotate passages with wikilinks and with
// attributes in brackets, as described in package markdown:
// [Article.Annotations]. In other texts wikilinks are links, and attributes have no
// effect.
//
// # Errors
//
// A file with an error gives no value: a file that is not UTF-8, is empty, has no
// text, is larger than [MaxSize], or has front matter that cannot be read. All
// problems of a file are reported together.
package document
