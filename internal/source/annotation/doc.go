// Package annotation holds what an editor says about passages of an article,
// and finds the passages in its text.
//
// A [Annotation] is made in one of two ways: in the text itself, where its span is
// known at once, or beside it, in a file of stand-off annotations, where it
// quotes the words that it is about. [Anchor] finds those, as the text quote
// selector of the W3C Web Annotation model does: the quoted words, and where
// they occur more than once, some of the words before and behind.
//
// White space counts as equal, however much there is of it; nothing else does.
// Words that are not in the text, or are there more than once, are never moved
// to others that look alike: [Anchor] says so, and what comes nearest.
package annotation
