// Package proposition compares what claims and statements say, and proposes
// which of them belong together.
//
// In come claims with their statements, and the articles. Out come clusters of
// statements that put forward one proposition and, on each claim, the statements
// that could belong to it and the claims that could be the same, with the reasons.
//
// Two statements are one proposition if their words make it certain, or by a model
// that weighs their content words, names, numbers, dates, sources and days (see
// MODEL.md). A proposition that an editor wrote has no source and no day: it is
// compared by its content words, regardless of inflections, synonyms and
// contraries. Negations, numbers, dates, names and the order of names distinguish
// propositions that share their words.
package proposition
