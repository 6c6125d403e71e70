// Package edit groups the packages that change files which people write too.
//
// In come decisions, annotations of other tools, and the name of a new
// dossier. Out come changed files in the content folder. What an editor wrote
// there stays, byte for byte.
//
//	listfile    lists in YAML, changed entry by entry
//	reviewfile  review.yaml
//	hypothesis  annotations made with Hypothes.is
//	scaffold    the folder of a new dossier
package edit
