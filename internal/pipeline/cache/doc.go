// Package cache keeps what was found in articles from one run to the next, so
// that a build after one edit extracts from one article.
//
// # What is kept
//
// A finding is kept under the digest of all that extraction depends on: the
// prose, its blocks and the article's date. The store as a whole belongs to one
// version of the extractor. That is the digest of the running program, which
// holds all models and rules, so no change to them can be forgotten. The
// segmented text is not kept: to segment anew takes a fortieth of the time of extraction.
//
// # The file
//
// All findings lie in one file: a header with the version, and then records, each
// with key, length, checksum and the encoded finding. New records are appended.
// A file that was cut off or damaged loses the records concerned, and is written
// anew with the next ones. So is one that has grown to twice what is in use,
// with the oldest records left out; until then findings of earlier texts stay,
// for a branch that is switched back to. The file may be deleted at any time.
//
// # The encoding
//
// Findings are encoded by gob, without the definitions of their types. For articles of 6 kB
// a record has 7 kB. After reading, every span is checked to lie within the
// prose and every index to exist.
package cache
