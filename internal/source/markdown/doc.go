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
// # What an editor writes into a text
//
// All of it is markup: the words stay, in the prose and on the page, as if it
// were not there.
//
//   - [[target]], [[target|label]], [[folder/target#heading|label]]: a [Wikilink],
//     in one line. The words are the label, or the target where there is none;
//     the heading is dropped. In a table the bar is written \|.
//   - [words]{key=value key="a value"}: a [Passage]. The brackets may hold other
//     markup and further passages, but may not cross emphasis. A list may go over
//     line ends; a key may be given several times. In quotation marks a backslash
//     takes the next character as it stands. Braces that do not begin with a key
//     and an equals sign, and those behind a link, are text.
//   - %%comment%%: from one mark to the next, within a line or over any blocks.
//     A comment begins anywhere but in code, and is taken out before anything
//     else is read. One that is never closed is text, and so is \%\%.
//   - a block quotation whose first line is [!type] and a title: a callout, a
//     note by whoever wrote the text down. With + or - behind the bracket it
//     folds. It is no part of the prose, and no mark is shown in it.
//
// A footnote of one paragraph is shown where a paragraph first refers to it, as
// a note that a page may set into its margin; others stand at the end.
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
