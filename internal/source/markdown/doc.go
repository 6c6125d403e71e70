// Package markdown parses and renders the texts of a dossier: Markdown, and plain
// text for articles that are plain text.
//
// # Syntax
//
// The syntax is CommonMark with tables, strikethrough, footnotes and automatic links
// for bare web addresses. There are a few differences, all for pasted texts:
//
//   - Indented text is an ordinary paragraph. Code has to be in fences.
//   - HTML is text. It is shown as written and never has an effect.
//   - A number of four or more digits begins a sentence, not a list.
//   - Two backticks that are followed by two apostrophes are quotation marks, not
//     code.
//   - A footnote without a reference is shown after the others.
//
// # Editors' markup
//
// The following is markup that editors add to a text. The words in prose and on
// the page are the same as without it.
//
//   - [[target]], [[target|label]], [[folder/target#heading|label]]: a [Wikilink],
//     in one line. The words are the label, or the target if there is no label.
//     The heading is dropped. In a table the bar is written \|.
//   - [words]{key=value key="a value"}: a [Passage]. The brackets may contain other
//     markup and further passages, but must not cross emphasis. A list may extend
//     over several lines. A key may be given several times. In quotation marks a
//     backslash escapes the next character. Braces that do not begin with a key and
//     an equals sign are text, and so are braces after a link.
//   - %%comment%%: from one %% to the next, within a line or across blocks. A
//     comment can begin anywhere except in code. It is removed before anything else
//     is parsed. A comment that is never closed is an error; see [Tree.Unclosed].
//     \%\% is text.
//   - A block quote whose first line is [!type] and a title: a callout, which is a
//     note by the editor of the text. With + or - after the bracket it can be
//     folded. It is not part of the prose, and no marks are shown in it.
//
// A footnote of one paragraph is shown at its first reference in a paragraph, as a
// note that a page may put into its margin. Other footnotes are at the end.
//
// # Prose
//
// [Tree.Prose] replaces the markup with spaces. The result has the same length as
// the text that was parsed, so that offsets are the same in both.
//
// # Marks
//
// A [Mark] highlights a range of the text. Marks are given by offsets in the text.
// They may be nested, overlap each other and the markup, and extend over several
// blocks. Each is rendered as one or more elements. The HTML is always well nested,
// and its text is the same as without marks:
//
//   - If two marks start at the same offset, the longer one is the outer element.
//   - Within an element, adjacent nodes that a mark covers completely share one
//     piece.
//   - The first piece has the mark's id, the others have it as data-mark. All have its class.
//   - A mark with an address is a link, but not inside a link or around one.
//
// Marks that contain no text, such as a mark in a fenced code block, are returned
// to the caller.
//
// # Safety
//
// Rendered HTML never loads anything from other sites and never runs scripts. Links
// with a scheme other than http, https, ftp, mailto and tel become text. Images that
// are not the dossier's own become links. HTML is escaped.
package markdown
