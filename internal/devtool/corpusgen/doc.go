// Package corpusgen generates news articles for benchmarks. The people,
// organizations and places in them do not exist.
//
// An article has about 6 kB of Markdown: about 12 people, eight statements with
// their sources, four dated events, and paragraphs that mention people,
// organizations and places again. Half of the statements and events are shared:
// several articles of about the same days have them, in the same words. The
// others are in one article only.
//
// A [World] grows with its number of articles as an archive does. It has one
// person for every five articles. Some people are in the news far more often
// than others: ranks are divided into classes of 8, 16, 32, ... people, and all
// classes are equally frequent. The number of articles per day is the same in
// small and large worlds, until the world spans eleven years.
//
// The output depends only on the number of articles and the seed, on every
// machine. The package uses no clock and no floating point.
package corpusgen
