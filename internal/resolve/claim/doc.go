// Package claim gives articles their statements and makes claims of them.
//
// In come articles with their times, the statements found in them, the editors'
// annotations, the records of claims and the decisions about claims. Out come the
// statements of each article, with their sources and dates, and the claims.
//
// The machine gathers the statements of one proposition in one claim, and says
// why. Of statements that editors gave to a claim it joins none. A statement is
// dated by the words next to its cue, or else by its article. A denial of "such
// claims" joins the claim of the sentences before it, if there is one only, and is
// else related to each.
package claim
