// Package edition derives the content of an edition from that of the dossier, and says
// what must not be in its site.
//
//	[Resolve]      edition file → [Plan]: which articles, names and passages are meant
//	[Plan.Derive]  plan → [Derived]: a corpus, and what was found in its articles
//	[Derived.Secrets]  what to look for in the files of the edition
//
// # The text comes first
//
// All is replaced in the files of the content folder, before they are parsed. So
// nothing after this package has ever seen what is hidden: an article of an edition is a
// text of its own, with its own SHA-256 and anchors.
//
// Articles that are left out are no longer there when names and claims are resolved. In
// an article that is changed, nothing is searched for again: names would be read as
// other people's. What was found before keeps its passages, moved to where they are now.
// So an edition shows no finding that the dossier does not show.
//
// # What goes with it
//
//   - of a name that is struck out: its record, and statements whose chain of sources
//     it belongs to
//   - of a name with a pseudonym: all in its record but its new name
//   - of a passage: findings and annotations that overlap it
//   - of an article that is left out or changed: its original, and its address unless
//     the edition keeps it
//   - media that no text of the edition refers to
//   - records of claims and events whose passages are all gone
package edition
