// Package neardup finds texts that are copies or rewrites of each other,
// whole or in part, by the words that they have in common in the same order.
//
// A text is compared by its shingles, three words in a row, after Broder, "On
// the resemblance and containment of documents" (1997). Three words are few
// enough to survive a rewrite: where every fifth word is exchanged for another,
// half of the shingles of three words stay as they are, but only a third of
// those of five.
//
// What pairs of texts to compare is found with a sample of the shingles: those
// whose hash is divisible by four, the "mod m" sketch of the same paper and of
// Manber, "Finding similar files in a large file system" (1994). Unlike
// min-hashes of a fixed number, such a sample grows with the text, so that one
// paragraph taken over into a long text is found as well as a whole copy. An
// index from sampled shingles to texts, of which no entry holds more than a
// fixed number of texts, makes the work grow linearly with the words of all
// texts together. Shingles that stand in many of the texts are standing phrases
// and show nothing; how often each occurs is counted in a table of fixed width, after
// Cormode and Muthukrishnan, "An improved data stream summary: the count-min
// sketch" (2005), with one row: a count may be too high, never too low.
package neardup
