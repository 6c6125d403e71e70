// Package searchindex makes the index of the site's search. It splits the index
// into files that are so small that a query loads only a few of them. No server is
// needed: the files are scripts, which a page can load from a file system too.
//
//	search/index.js        the number of entries, and the list of files
//	search/terms/wHEX.js   words with a common prefix, and the entries that have them
//	search/text/N.js       entries: kind, title, href, date, text; 0 for what the entry before has
//
// The entries of a small dossier are in search/index.js. Words never are: each word of a text
// is alone in the files of words, so what an edition hides is looked for there by other rules.
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
// # Fields
//
// The words of the publishers that an entry rests on are indexed after ":from:", and
// those of its sources, or of the author of an article, after ":by:". They find an
// entry only if the query names the field.
//
// # Files of words
//
// A file has the words with one prefix. A prefix with too many words is split by
// the next letter, so that a change of one article does not change the split.
// Each word has a line of entries: the distance from the entry before and a
// weight from 0 to 63, in letters of five bits each; the sixth bit says that the
// number continues. A word in more than maxEntries entries keeps those with the
// greatest weight. A word of a field keeps all: its line has runs of entries, each
// with the distance from the end of the run before and a length.
//
// # The first file
//
// It has the first entry of each kind, of each article and of each file of texts, so
// that a query can be limited to a kind, and articles counted, without a text.
package searchindex
