// Package event makes events of the dated sentences of articles and of the
// records that editors wrote.
//
// In come articles with their mentions and statements, and the dates that were
// found in them. Out come the times of each article, its dated sentences, and
// from all sentences together the events. Sentences about one date are one event
// if they share people, or places where neither names people, and most of their
// words. Records take in the events that rest on the same passages.
package event
