// Package searchindex makes the index that the site's search page reads, and splits
// it into files so small that a query loads a few of them and no server is
// needed: they are scripts, which a page may load from a file system too.
//
//	search/index.js        how many entries there are, and which files
//	search/terms/wHEX.js   words that begin alike, and the entries that have them
//	search/text/N.js       entries: kind, title, address, date, text
//
// # Entries
//
// An entry is what a result shows: a person, organization or place with its
// role and its names, an event, a claim, a free page, or a passage of an article
// of about a thousand bytes. They are numbered, those of one kind together.
//
// # Words
//
// [Words] folds a text the way templates/search.js folds a query: compatibility
// forms and accents gone, lower case, cut at whatever is no letter or digit, a
// possessive's ending dropped, runs of Chinese characters in pairs.
//
// # Files of words
//
// A file holds the words that begin with one prefix and have no file of a longer
// one; a prefix with too many words is divided by the next letter. So a change
// of one article leaves the division as it is. Each word has a line of entries:
// the distance from the entry before and a weight from 0 to 63, in letters of
// five bits each, a sixth saying that the number goes on. A word in more than
// maxEntries entries keeps those of the greatest weight.
package searchindex
