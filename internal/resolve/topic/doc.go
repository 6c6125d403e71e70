// Package topic puts what is about one matter side by side.
//
// In come a dossier whose claims and events have their weights, and the records of
// topics. Out come the topics. A topic says nothing about whether its members say
// the same.
//
// The machine begins a topic with a noun that articles use again and again where
// they use it at all, as they do with what they are about. Nouns that occur among
// the same words begin one topic. A claim, a single statement or an event belongs
// to the topic whose words it has; if it has those of several, its other words
// decide. What has none of them belongs to the topic of the member that says
// nearly the same, if there is one. The rest belongs to none. A topic is named by a frequent phrase
// with its noun, or by the noun.
//
// All counts are of words and items, so the work grows linearly. One more article
// changes them little, and with them the topics.
//
// Records of editors come first. They draw members by words and names, list claims
// and events, and take the place of topics that the machine proposes.
package topic
