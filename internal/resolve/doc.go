// Package resolve makes one dossier of articles.
//
// In come the articles with what was found in each, and what editors wrote:
// records, annotations of passages and decisions about findings. Out come a
// finished dossier.Dossier and the problems with what editors wrote. Resolve is a
// function of its input only: articles are taken in the order of their paths,
// every order is total, and nothing is guessed.
//
// The stages are packages. Each imports only those above it.
//
//   - decisions tracks which decisions took effect; id names findings; parallel
//     runs work on several processors.
//   - entity decides which names are one person, organization or place.
//   - proposition compares what claims and statements say.
//   - event makes events of dated sentences and records.
//   - claim makes claims of statements and records.
//   - neardup finds copies of texts, and independence counts the independent
//     origins of claims.
//   - cooccurrence counts which people occur together.
//   - weight says what matters most, and topic puts what is about one matter
//     together.
//
// Package proposal is not a stage. It lists what editors have not decided about
// in a finished dossier.
//
// # Precedence
//
// An annotation replaces what was found in its passage. Records and annotations
// take precedence over decisions. A decision that they leave without effect, or
// whose finding no longer exists, is reported. Findings below the Thresholds are
// removed unless an editor accepted them.
package resolve
