// Package statements finds who is reported to have said, written, thought or
// denied what: attribution relations of source, cue and content, as the corpora
// PARC and PolNeAR mark them.
//
// It works in five steps:
//
//   - Package chunk gives the prose parts of speech, noun chunks and
//     quotations, and reads clumsy wordings ("in accordance to the agency") as
//     the common ones.
//   - Rules name the cues that are certain by what they are and where they
//     stand: a verb of reporting between somebody and a clause, the verb of a
//     quotation, "declined to comment", "according to".
//   - Package attribution finds the other cues and picks source and content for
//     all of them, by models learnt from PolNeAR. MODEL.md describes them.
//   - Package form says where the text is a transcript, a speech or a ruling.
//     The sentences of a turn become statements of its speaker, and "I" and "we"
//     refer to the speaker or the author.
//   - Rules correct what was picked, join quotations that run over blocks, add
//     cited sources to their statements, set stance and mode, and link each
//     source to the entity it names, by name, description or pronoun.
//
// The content of each statement is also read as a sentence: with the names that
// pronouns mean, and with objects as clauses ("urged the board to resign" as "the
// board should resign"). Words of the program are kept apart from the article's.
//
// A statement within another ("she said he had told her that ...") is a
// statement of its own. Without names, no source has an entity.
package statements
