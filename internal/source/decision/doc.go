// Package decision holds what an editor decides about what the machine found,
// and the names under which findings are decided.
//
// A finding's [ID] is its kind and a name that stays when the dossier is built
// again and when other articles come and go:
//
//	person:jeon-ha-gyu                a person, likewise organization: and place:
//	event:e2023-09-12-1a2b3c          a dated passage, or the record of an event
//	claim:the-ship-had-left-1a2b3c    a claim
//	merge:person:kim-yo-chong+kim-yo-jong
//	                                  two that could be one, in order of their names
//	join:port-shut~the-quay-is-closed-1a2b3c
//	                                  a claim, and a statement that could belong to it
//	mention:2023-09-12-tass~kim-1a2b3c
//	                                  a name in an article that could be several people's
//
// The names of people, organizations and places are made of the keys that names
// are compared by (package namekey). A decision says which version of the keys
// its ids are made with, so that a later version can still find it.
//
// A decision is about one finding, and each finding has at most one.
package decision
