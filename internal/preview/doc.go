// Package preview groups the packages behind "dossier serve".
//
// Input: changed files, and requests from a browser.
// Output: pages that show the current content.
//
//	watch       reports which files changed
//	session     rebuilds the site after changes
//	server      serves pages and reloads them in the browser
//	annotate    annotates articles and drafts records by forms on their pages
//	door        lets pages of the preview change the content folder
//	names       completes names in fields
//	reviewpage  serves the page on which an editor decides proposals
package preview
