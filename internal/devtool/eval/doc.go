// Package eval measures extraction against articles that people annotated by
// hand: the gold. It reads the gold, runs extraction on the same text and
// compares.
//
// # Gold
//
// Gold is in JSON lines, one article per line: id, title, date, text and the
// annotations (mentions of people, times, claims), with offsets in code points.
// [Corpora] lists the files and the sources of their texts. None of them is part
// of the project. An article is extracted like a file of a dossier: front matter
// with title and date, then the text as Markdown.
//
// # Scores
//
// Precision is the share of the findings that are right. Recall is the share of
// the gold that was found. F1 is their harmonic mean. All are micro averages
// over a corpus, in percent. Spans are matched one to one: equal spans first,
// then each remaining gold span with the found span that shares most with it.
//
// Times: a match counts if the TIMEX3 value is the same, as in TempEval-3. The
// score all is for every type, date for DATE on both sides. The score day is for
// DATE and TIME with a full calendar date on both sides. It compares the dates
// and ignores what was found on gold of other kinds.
//
// People: overlap counts mentions that share a code point. set exact counts the
// distinct people of each article by their fullest name, without diacritics,
// case and titles. set lenient also matches two names if all words of one are in
// the other. B3 is the coreference measure of Bagga and Baldwin over the matched
// mentions. A mention without a match scores 0.
//
// Statements: content is compared by its words, without quotation marks and
// punctuation. Statements are matched one to one by the intersection over union
// of the words of their contents, the greatest first. content iou50 counts
// matches of one half or more. content token counts the words in all contents.
// cue counts cues that share a word. attributed counts the iou50 matches whose
// sources share a word, among the statements that have a source. source accuracy
// is their share of the iou50 matches whose gold has a source.
//
// Names: right is the share of short names that are one entity with their full
// name. apart is the share of pairs of different people with a name in common
// that are two entities. An ambiguous mention is one entity with the other
// ambiguous mentions of the same words, and with no other mention. Most of these
// articles were used to train the model of names, so this score can be compared
// only with earlier scores of the same kind.
package eval
