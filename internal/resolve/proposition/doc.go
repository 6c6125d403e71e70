// Package proposition compares what claims and statements say, and proposes
// which of them belong together.
//
// In come claims with their statements, and the articles. Out come, on each claim,
// the statements that could belong to it and the claims that could be the same,
// with the reasons. Nothing is joined.
//
// Two propositions are compared by their content words, regardless of
// inflections, synonyms and contraries. Negations, numbers, dates, names and
// the order of names distinguish propositions that share their words.
package proposition
