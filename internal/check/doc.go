// Package check looks at a resolved dossier as somebody would who has to answer
// for it: what rests on too little, what contradicts itself, what nobody has
// looked at. Package rules says what each rule is for.
//
// A rule is a function that reports findings to a pass. Each finding stands
// where the editor can mend it: in the record or the annotation that says so, else at
// the passage of the article. The model knows nothing of files, so the places
// come from the corpus that it was resolved from: articles and records are
// found by their paths, statements by the annotation that made them.
package check
