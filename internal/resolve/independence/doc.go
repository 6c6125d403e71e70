// Package independence finds out which reports of a claim are independent of each
// other.
//
// In come the articles, which get a list of their copies and rewrites, and the
// claims with their statements, which get their origins. Statements that assert a
// claim are counted by origin, not by report. They have one origin if their
// chains of sources end with one source, if one cites a publisher whose own
// report is among them, or if one is in a copy of the other's article or takes
// over its passage, unless the two name different sources. They have one origin too
// if the program found the same words with both sources: it then read one wrongly. In a
// claim that the program gathered, sources that may be one count as one: those without a
// name, short names, and who stands for somebody or for a body.
//
// Package neardup finds the copies. Words in quotation marks do not count,
// because two reporters who heard one speech quote the same words.
package independence
