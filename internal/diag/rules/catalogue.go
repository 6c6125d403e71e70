package rules

import "dossier/internal/diag"

// The rules that package lint keeps.
var (
	AmbiguousMention = Rule{
		Name: "ambiguous-mention", Severity: diag.Warning,
		Summary: "a name in an article could be several people, and nobody has said which",
		Doc: `Nothing is guessed: such a name is listed as ambiguous and missing from the pages of all it could mean. ` +
			`Mark it, in the article's annotations or in the text, with "person" and the name of a record; an alias in a record settles every such name at once.`,
	}
	ClaimWithoutStatement = Rule{
		Name: "claim-without-statement", Severity: diag.Warning,
		Summary: "a record of a claim that no statement puts forward",
		Doc: `A claim without a statement is the editor's own, and a reader cannot go back to who said it. ` +
			`List a passage under "statements" in the record, mark one with "claim" beside its article, or remove the record.`,
	}
	EventWithoutEvidence = Rule{
		Name: "event-without-evidence", Severity: diag.Warning,
		Summary: "a record of an event that rests on no passage",
		Doc: `Every line of a timeline should lead to the words that tell of it. ` +
			`List a passage under "evidence" in the record, mark one with "event" beside its article, or remove the record.`,
	}
	IdleCorrection = Rule{
		Name: "idle-correction", Severity: diag.Warning,
		Summary: "a correction that is the words themselves",
		Doc: `A correction shows readers that an article has something wrong. One that repeats the words shows nothing, ` +
			`and often means that the article has been corrected by its publisher and was taken in anew. Remove it, or write what the words should be.`,
	}
	IdleReject = Rule{
		Name: "idle-reject", Severity: diag.Warning,
		Summary: "a rejection of something that was not found",
		Doc: `A rejection keeps out what the machine found at a passage. Where it finds no such thing, the mark is about another kind of finding, ` +
			`about other words, or no longer needed since extraction has improved. Remove it, or correct its kind or its quote.`,
	}
	ImpossibleDate = Rule{
		Name: "impossible-date", Severity: diag.Warning,
		Summary: "dates that cannot all be true",
		Doc: `An event cannot be told as having happened by articles that are all older than it; nobody holds a role until a day before it began; ` +
			`an article is not retrieved before it is published; a statement is not made after the article that reports it; ` +
			`and a claim is not assessed before it is first put forward. One of the two dates is wrong, or the event's status is.`,
	}
	LikelihoodWithConfidence = Rule{
		Name: "likelihood-with-confidence", Severity: diag.Warning,
		Summary: "a word of likelihood and one of confidence in one sentence",
		Doc: `How likely something is and how sure the editor is of that judgement are two things, and a sentence with both is read as one. ` +
			`Intelligence Community Directive 203 of the United States, whose words the assessments use, forbids it. ` +
			`Make two sentences: how likely, then with what confidence and why. Profiles, descriptions, reasons, notes and free pages are looked at.`,
	}
	OvergradedClaim = Rule{
		Name: "overgraded-claim", Severity: diag.Warning,
		Summary: "a claim held for confirmed that rests on nothing but ungraded statements",
		Doc: `"Confirmed" tells the reader that somebody has weighed the evidence. Where every statement for the claim stands at F6, nobody has said how far any of it can be relied on. ` +
			`Grade the source ("reliability") or the statements ("credibility"), each with a reason, or reopen the claim.`,
	}
	OvergradedStatement = Rule{
		Name: "overgraded-statement", Severity: diag.Warning,
		Summary: "a statement held for true that comes from a source that is not reliable, without a reason",
		Doc: `Credibility 1 means confirmed by other sources and 2 probably true. An unreliable source (D or E), or one nobody can judge (F), may well say something true, ` +
			`but a reader has to be told why the editor thinks so. Give the credibility a "reason", grade the source, or grade the statement lower.`,
	}
	SingleOrigin = Rule{
		Name: "single-origin", Severity: diag.Warning,
		Summary: "a claim of the editor's that goes back to one origin",
		Doc: `Many reports of one origin are one source. A claim that an editor has written a record of is one that matters, and it rests on a single voice, however often that is repeated. ` +
			`Look for another origin, or assess the claim as unproven or refuted, which says that the editor knows.`,
	}
	StatementWithoutSource = Rule{
		Name: "statement-without-source", Severity: diag.Warning,
		Summary: "a statement of the editor's claim that nobody is named for",
		Doc: `A statement without a source cannot be weighed, and its origin cannot be told from another. ` +
			`Add "by" to the mark: the name of a record, or the words of the article for somebody unnamed ("a senior official").`,
	}
	UngradedPublisher = Rule{
		Name: "ungraded-publisher", Severity: diag.Info,
		Summary: "a publisher of articles whose reliability nobody has graded",
		Doc: `Statements have the reliability of their source, and where that has none, of the article's publisher. Without either they stand at F, "cannot be judged". ` +
			`Add "reliability", from A to F, with a reason to the publisher's record.`,
	}
	UnreferencedRecord = Rule{
		Name: "unreferenced-record", Severity: diag.Warning,
		Summary: "a record of somebody or something that no article mentions",
		Doc: `The record's page shows no evidence at all. Often the name is written otherwise in the articles: add it to "aliases". ` +
			`Otherwise the articles have gone, and the record may go too.`,
	}
	UnreviewedClaims = Rule{
		Name: "unreviewed-claims", Severity: diag.Info,
		Summary: "an article with claims that a machine found and nobody has looked at",
		Doc: `Claims that were found by machine say so on their pages. Go through those of the article that matter: join them to a record with "claim", or reject the statement. ` +
			`The finding counts them by article.`,
	}
	UnreviewedPerson = Rule{
		Name: "unreviewed-person", Severity: diag.Info,
		Summary: "a person who is mentioned often and whom nobody has looked at",
		Doc: `The names of one person may have been taken for two people, or those of two for one. For whoever is mentioned often that is worth a look. ` +
			`Write a record in people/. From how many mentions on is set by "mentions": unreviewed-person: {severity: info, mentions: 10}.`,
	}
)

// catalogue are all rules. Those without a name of their own are kept by other
// packages.
var catalogue = []Rule{
	AmbiguousMention, ClaimWithoutStatement, EventWithoutEvidence, IdleCorrection, IdleReject, ImpossibleDate, LikelihoodWithConfidence,
	OvergradedClaim, OvergradedStatement, SingleOrigin, StatementWithoutSource, UngradedPublisher, UnreferencedRecord, UnreviewedClaims, UnreviewedPerson,
	{
		Name: "ambiguous-name", Severity: diag.Error, Stage: Resolving,
		Summary: "a name that an editor wrote could mean several people or things",
		Doc: `What the mark or record says is left out until it is clear whom it means. ` +
			`Write the name of a record's file, with its folder in front where two folders have it: people/NAME.`,
	},
	{
		Name: "ambiguous-quote", Severity: diag.Error, Stage: Reading,
		Summary: "a mark whose words occur more than once in the article",
		Doc: `A mark beside an article names its passage by the words. Where they occur several times nobody can tell which is meant, and the mark is left out. ` +
			`Quote more of the passage, or add "prefix" or "suffix": words right before or behind it.`,
	},
	{
		Name: "dead-link", Severity: diag.Warning, Stage: Rendering,
		Summary: "a link in an editor's text that leads nowhere",
		Doc:     `The link is shown as text. Link to a file of the content folder, such as ../people/NAME.md, or to a page of the site.`,
	},
	{
		Name: "lost-quote", Severity: diag.Error, Stage: Reading,
		Summary: "a mark whose words are not in the article",
		Doc: `The article has changed, or the words were not copied as they stand. The mark is left out, and never moved to words that look alike by itself; the nearest are offered. ` +
			`Copy the words from the article anew.`,
	},
	{
		Name: "unknown-name", Severity: diag.Warning, Stage: Resolving,
		Summary: "a name that an editor wrote and nothing has",
		Doc: `A mark or record names somebody by the name of a record that does not exist, or by a name that no article has. ` +
			`Write a record, or the name as it stands in the articles.`,
	},
}
