// Package eval measures the extraction against articles that people marked by
// hand: the gold. It reads the gold, runs the extraction over the same text and
// counts.
//
// # Gold
//
// Gold is JSON lines, one article each: id, title, date, text, and what is
// marked in it (mentions of people, times, claims), with offsets in code points.
// [Corpora] lists the files and where their texts come from. None of them is
// part of the project. An article is extracted as a file of a dossier would be:
// front matter with title and date, then the text as Markdown.
//
// # Counting
//
// Precision is the share of what was found that is right, recall the share of
// the gold that was found, F1 their harmonic mean. All are micro averages over
// a corpus, in per cent. Spans are matched one to one: first those that are
// equal, then each remaining gold span with the span found that shares most
// with it.
//
// Times: a match counts where the TIMEX3 value is the same, as in TempEval-3.
// all is every type; date only DATE on both sides; day only DATE and TIME with a
// full calendar date on both sides, compared by the date alone, where what was
// found on gold of another sort is left out.
//
// People: overlap counts mentions that share a code point. set exact counts the
// distinct people of each article by their fullest name, without marks, case and
// titles; set lenient also takes two names for the same where the words of one
// are among those of the other. B3 is the coreference measure of Bagga and
// Baldwin over the matched mentions; a mention without a match scores 0.
//
// Statements: content is compared by its words, quotation marks and punctuation
// left out. Statements are matched one to one by the share of words common to
// both contents (intersection over union), the greatest first. content iou50
// takes matches of one half or more, content token counts the words inside any
// content, cue counts cues that share a word. attributed takes the iou50 matches
// whose sources share a word, among the statements that have a source; source
// accuracy is their share of the iou50 matches whose gold has a source.
//
// Names: right is the share of short names that are one entity with the full
// name they stand for; apart is the share of pairs of different people with a
// name in common that are two entities. A mention that the extraction calls
// ambiguous is one entity with the others of the same words, and with no other.
// Most of these articles are among those that the names were learnt from, so that
// this score serves to compare with earlier ones of the same kind alone.
package eval
