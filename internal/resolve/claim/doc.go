// Package claim gives articles their statements and makes claims of them.
//
// In come articles with their times, the statements found in them, the editors'
// annotations, the records of claims and the decisions about claims. Out come the
// statements of each article, with their sources and dates, and the claims.
//
// A statement is a claim of its own unless an editor gives it to another claim. It
// is dated by the words next to its cue, or else by its article. Statements of a
// few words that are neither quoted nor denied nor declined name a topic rather
// than claim something, and are left out. A denial of "such claims" is related to
// the claims of the sentences before it.
package claim
