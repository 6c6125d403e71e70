// Package text groups the packages for positions, sentences, dates, names
// of people and names of files. They know nothing of dossiers.
//
// In come strings. Out come spans, tokens, EDTF dates, parsed names, slugs
// and keys.
//
//	span        half-open ranges of byte offsets
//	whitespace  collapsing of white space
//	segment     blocks, sentences and tokens of a text
//	anchor      names of passages, made of their words
//	edtf        dates as EDTF (ISO 8601-2), level 1
//	namekey     folded names and the keys they are compared by
//	personname  names of people, parsed and compared
//	slug        names of files made from names of things
//	collation   the order of names in a language
package text
