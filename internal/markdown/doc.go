// Package markdown reads and renders the texts of a dossier: Markdown, and
// plain text for articles that are published so.
//
// # Syntax
//
// CommonMark with tables, strikethrough, footnotes and bare web addresses that
// become links. It differs in a few points, all for texts pasted from elsewhere:
//
//   - indented text is a paragraph like any other; code stands in fences
//   - HTML is text: it is shown as it was written, and never takes effect
//   - a number of four digits and more begins a sentence, not a list
//   - two backticks that two apostrophes answer are quotation marks, not code
//   - a footnote that nothing refers to is shown behind the others
//
// # Prose
//
// [Tree.Prose] blanks the markup. The result is exactly as long as the text
// that was parsed, so that a place in one is the same place in the other.
//
// # Marks
//
// A [Mark] sets off a stretch of the text. Marks are given by offsets into the
// text and may nest, cross each other and the markup, and reach over several
// blocks. Each is rendered as one or more elements, in such a way that the HTML
// is well nested and the text is what it would be without marks:
//
//   - of two marks that start together, the longer is the outer one
//   - within each element, neighbours that a mark covers whole share one piece
//   - the first piece bears the mark's id; all pieces its class and data-mark
//   - a mark with an address is a link, but not within a link and not round one
//
// Marks that touch no text, such as one in a fenced block of code, are handed
// back to the caller.
//
// # Safety
//
// Nothing that is rendered fetches anything from elsewhere or runs: links with
// a scheme other than http, https, ftp, mailto and tel become text, pictures that
// are not the dossier's own become links, HTML is escaped.
package markdown
