// Package corpusgen makes up news for benchmarks: as many articles as wanted, about
// people, organizations and places that do not exist.
//
// An article has about 6 kB of Markdown: some 12 people, eight statements with
// their sources, four dated events, and paragraphs that name people, organizations
// and places again. Half of the statements and events are told by several articles
// of about the same days, in the same words; the others by one.
//
// A [World] grows with its number of articles as an archive does. There is one
// person to five articles, and some are in the news far more often than others:
// ranks fall into classes of 8, 16, 32, ... people, and each class is named as
// often as any other. Articles lie as close in time in a large world as in a
// small one, until it spans eleven years.
//
// Everything follows from the number of articles and the seed, on every machine:
// there is no clock and no floating point in it.
package corpusgen
