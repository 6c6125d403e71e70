// Package weight says what matters most in a dossier.
//
// In comes a dossier with its people, organizations, claims and events. Out come
// the weights of claims and events, the events of key days, those of each person
// and the events that are background.
//
// A weight is a sum of whole points, so it is the same on every machine, and one
// more article changes little. Its parts say what it is made of:
//
//   - a claim: 3 points for each independent source that asserts it, 1 for each
//     article, 5 if it is disputed, up to 3 by the rank of its foremost source and
//     up to 3 by the rank of the foremost person in it, and 10 if an editor wrote
//     a record of it or assessed it;
//   - an event: 2 points for each article that reports it, 1 for each later
//     article that mentions its day, up to 3 by the rank of the foremost person
//     in it, and 10 if an editor wrote a record of it.
//
// The days of a dossier are ranked by seven counts, after Tran et al. (2013) and
// Ghalandari and Ifrim (2020): the sentences that mention the day, in all articles,
// in later ones and in earlier ones; the articles with these sentences, counted
// alike; and the articles of the day. Of a key day, the event whose words are
// nearest to what all its sentences say is the event of that day.
package weight
