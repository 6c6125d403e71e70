// Package decision holds an editor's decisions about findings of the machine, and
// the IDs of findings.
//
// A finding's [ID] is its kind and a name. It does not change when the dossier is
// built again or when other articles are added or removed:
//
//	person:jeon-ha-gyu                a person, likewise organization: and place:
//	event:e2023-09-12-1a2b3c          a dated passage, or the record of an event
//	claim:the-ship-had-left-1a2b3c    a claim
//	merge:person:kim-yo-chong+kim-yo-jong
//	                                  two that could be the same, in order of their names
//	join:port-shut~the-quay-is-closed-1a2b3c
//	                                  a claim, and a statement that could belong to it
//	mention:2023-09-12-tass~kim-1a2b3c
//	                                  a name in an article that could be several people's
//
// The names of people, organizations and places are made from the keys with which
// names are compared (package namekey). A decision records the version of the
// keys in its IDs, so that a later version can still find the finding.
//
// A decision is about one finding. Each finding has at most one decision.
package decision
