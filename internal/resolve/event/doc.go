// Package event makes events of the dated sentences of articles and of the
// records that editors wrote.
//
// In come articles with their mentions and statements, and the dates that were
// found in them. Out come the times of each article, its dated sentences, and
// from all sentences together the events.
//
// Sentences are one event by a model that weighs their words, names, numbers and
// dates, and how alike their articles are (see MODEL.md). They are never one event
// if their dates share no day, if one of the two says that it did not happen or that
// it is planned, or if they name other people. Records take in the events that rest on
// the same passages. Of two events that likely are one, but not likely enough to be
// joined, the line of only one has a worth. The line of a plan gives way to one that tells
// it as done. Lines that several articles tell, and lines about the matter of the dossier by their words and by what
// their articles mention, are worth more, and lines beside it nothing.
package event
