// Package searchindex makes the index of the site's search. It splits the index
// into files that are so small that a query loads only a few of them. No server is
// needed: the files are scripts, which a page can load from a file system too.
//
//	search/index.js        the number of entries, and the list of files
//	search/terms/wHEX.js   words with a common prefix, and the entries that have them
//	search/text/N.js       entries: kind, title, href, date, text
//
// # Entries
//
// An entry is what a search result shows: a person, an organization or a place
// with its role and names, an event, a claim, a free page, or a passage of about
// a thousand bytes of an article. Entries are numbered by kind.
//
// # Words
//
// [Words] normalizes a text as templates/search.js normalizes a query: it removes
// compatibility forms, accents and possessive endings, converts to lower case,
// and splits at everything but letters and digits. Runs of Chinese characters
// become pairs.
//
// # Files of words
//
// A file has the words with one prefix. A prefix with too many words is split by
// the next letter, so that a change of one article does not change the split.
// Each word has a line of entries: the distance from the entry before and a
// weight from 0 to 63, in letters of five bits each; the sixth bit says that the
// number continues. A word in more than maxEntries entries keeps those with the
// greatest weight.
package searchindex
