// Package annotation holds editors' annotations on passages of an article, and
// finds the passages in the text.
//
// An [Annotation] is written in the text itself or in a separate file of
// stand-off annotations. In the text, its span is known at once. In a separate
// file, it quotes the passage. [Text.Anchor] finds the quote in the same way as the
// text quote selector of the W3C Web Annotation model: by the quoted words and, if
// they occur more than once, by some of the words before and after.
//
// Words are compared as they are read: any amounts of white space are equal, and
// so are Unicode forms; soft hyphens, characters without width and markup are
// left out. Kinds of quotation marks and dashes, and lost white space, may differ
// if only one passage then fits. Everything else has to match exactly. If a quote
// is not in the text, or occurs more than once, the annotation is never moved to
// similar words. [Text.Anchor] returns an error with the closest passage.
package annotation
