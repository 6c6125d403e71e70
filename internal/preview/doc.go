// Package preview groups the packages behind "dossier serve".
//
// In come changes of files and requests of a browser. Out come pages that show
// the content as it is now.
//
//	watch       reports which files changed
//	session     builds the site again from what changed
//	server      answers the browser, reloads its pages
//	reviewpage  the review with its buttons
package preview
