// Package devtool groups what developers of dossier use. The product imports
// none of it.
//
//	corpusgen    made-up articles in any number
//	hostile      content that is slow to read if a stage is not linear
//	eval         scores on public corpora
//	train        training of the models of names and statements
//	goldset      passages with the expected findings
//	importrules  which group of packages may import which
//	release      the archives of a release
//	docs         tests that the documents are true
//	secrets      a test that only what the manual says is published
//	payloads     dossiers whose texts try to become markup or script
//	validators   checkers of others, from npm
//	browsertest  the example site, and payloads, in a browser
//	cmd          commands: growth, comparison with Hugo, scores, training, the data of the map
package devtool
