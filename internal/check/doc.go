// Package check finds weaknesses in a resolved dossier: claims and events with
// too little evidence, contradictions, and findings that have not been
// reviewed. Package rules documents the rules.
//
// Each rule is a function in the map checks. It reports findings to a pass. A
// finding points to the place where the editor can fix it: the record or
// annotation that caused it, or else the passage in the article. The model has
// no file locations, so they come from the corpus that it was resolved from.
// Articles and records are found by path, statements by the annotation that made
// them.
//
// Package outside, below this one, follows links to other sites. It is the only package
// that uses the network.
package check
