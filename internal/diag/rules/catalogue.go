package rules

import "dossier/internal/diag"

// catalogue lists all rules by name. Package check has a function for each rule
// of stage Check. The other stages report findings with the rule's name as the
// code.
var catalogue = []Rule{
	{
		Name: "ambiguous-mention", Severity: diag.Warning,
		Summary: "a name in an article could be several people",
		Doc: `The program does not guess. It lists the name as ambiguous and leaves it out of the pages of all people it could be. ` +
			`Annotate it with "person" and the name of a record, beside the article or in its text. To settle every occurrence at once, add the name to "aliases" in a record.`,
	},
	{
		Name: "ambiguous-name", Severity: diag.Error, Stage: Resolving,
		Summary: "a name in an annotation or record could be several people or things",
		Doc: `What the annotation or record says is ignored until the name is unambiguous. ` +
			`Write the name of a record's file. If two folders have a file of that name, add the folder: people/NAME.`,
	},
	{
		Name: "ambiguous-quote", Severity: diag.Error, Stage: Reading,
		Summary: "a quote that occurs more than once in its article",
		Doc: `An annotation names its passage by quoting it. If the quote occurs several times, the annotation is ignored. ` +
			`Quote more of the passage, or add "prefix" or "suffix": the words directly before or after it.`,
	},
	{
		Name: "changed-original", Severity: diag.Error,
		Summary: "an article whose original is missing or has changed",
		Doc: `The article names the file that it was made of, and the SHA-256 of that file. Readers compare the article with the file, so it must be the one that was saved. ` +
			`Put the file back. If you replaced it on purpose, write the new SHA-256 under "original_sha256".`,
	},
	{
		Name: "claim-without-statement", Severity: diag.Warning,
		Summary: "a record of a claim without statements",
		Doc: `Without a statement, readers cannot see who made the claim. ` +
			`List a passage under "statements" in the record, annotate one with "claim" beside its article, or remove the record.`,
	},
	{
		Name: "dead-address", Severity: diag.Warning, Stage: Outside,
		Summary: "an address of another site that does not exist any more",
		Doc: `Only "dossier check --external" looks. An address is dead if at two times, with twelve hours or more between them, the server said that it does not exist (404, 410), or there was no such host or server. ` +
			`What a server refuses or cannot do just then (403, 429, 5xx, a time limit) says nothing. ` +
			`Look for a copy in an archive of the web. For an article, write its address under "archived".`,
	},
	{
		Name: "dead-link", Severity: diag.Warning, Stage: Rendering,
		Summary: "a link in a page, record or note that leads nowhere",
		Doc:     `The link is shown as plain text. Link to a file of the content folder, such as ../people/NAME.md, or to a page of the site.`,
	},
	{
		Name: "event-without-evidence", Severity: diag.Warning,
		Summary: "a record of an event without evidence",
		Doc: `Every entry of the timeline should link to the words that report it. ` +
			`List a passage under "evidence" in the record, annotate one with "event" beside its article, or remove the record.`,
	},
	{
		Name: "foreign-key", Severity: diag.Info, Stage: Reading,
		Summary: "keys of other tools that are not used",
		Doc: `The front matter has keys that Hugo, Jekyll or Obsidian use and that say nothing here. ` +
			`They can stay. Turn the rule off if you share the files with such a tool.`,
	},
	{
		Name: "host-limit", Severity: diag.Error,
		Summary: "a site that its host does not take",
		Doc: `The host that "host" in dossier.yaml names limits the number of files, the size of a file or of the site, or the names of files. ` +
			`The finding names the limit and where it is documented. Publish elsewhere, split the dossier, or make files in media/ smaller. ` +
			`If your plan allows more, set the rule to warning. What a host advises and does not enforce is a warning from the start. Without "host" nothing is checked. docs/hosting.md lists the limits.`,
	},
	{
		Name: "idle-correction", Severity: diag.Warning,
		Summary: "a correction that repeats the words of the article",
		Doc: `A correction shows readers an error in an article. If it repeats the article's words, it shows nothing. ` +
			`Often the publisher has fixed the error and the article was copied again. Remove the correction, or write what the words should be.`,
	},
	{
		Name: "idle-reject", Severity: diag.Warning,
		Summary: "a rejection of something that was not found",
		Doc: `A rejection removes what the program found in a passage. If it found no such thing there, the annotation names the wrong kind or the wrong words, ` +
			`or extraction has improved and the rejection is no longer needed. Remove it, or correct its kind or its quote.`,
	},
	{
		Name: "impossible-date", Severity: diag.Warning,
		Summary: "dates that contradict each other",
		Doc: `An event has not happened yet if it is dated after all articles that report it. A role does not end before it begins. ` +
			`An article is not retrieved before it is published. A statement is not made after the article that reports it. ` +
			`A claim is not assessed before it is first made. Correct one of the two dates, or the event's "outlook".`,
	},
	{
		Name: "likelihood-with-confidence", Severity: diag.Warning,
		Summary: "likelihood and confidence in one sentence",
		Doc: `How likely something is and how sure the editor is of it are two different things, and readers confuse them if one sentence has both. ` +
			`Intelligence Community Directive 203 of the United States forbids such sentences. The assessments use its terms. ` +
			`Write two sentences: first how likely it is, then how confident you are and why. The rule checks profiles, descriptions, reasons, notes and pages.`,
	},
	{
		Name: "lost-quote", Severity: diag.Error, Stage: Reading,
		Summary: "a quote that is not in its article",
		Doc: `The article has changed, or the quote was not copied exactly. The annotation is ignored. It is never moved to similar words, but the closest passage is suggested. ` +
			`Copy the words from the article again.`,
	},
	{
		Name: "moved-address", Severity: diag.Info, Stage: Outside,
		Summary: "an address of another site that has moved for good",
		Doc:     `Only "dossier check --external" looks. The server says that the page has another address now (301, 308). The old one still leads there. If it is the same page, write the new address.`,
	},
	{
		Name: "no-archived-copy", Severity: diag.Info,
		Summary: "an article with an address and without a copy in an archive",
		Doc: `Pages change and disappear. Nothing is reported before an article has "archived": then those that have a "url" and no copy are listed. ` +
			`Save the page in an archive, such as web.archive.org, and write the address of the copy under "archived".`,
	},
	{
		Name: "overgraded-claim", Severity: diag.Warning,
		Summary: "a claim assessed as confirmed that only ungraded statements support",
		Doc: `"Confirmed" tells readers that the evidence has been weighed. If every statement that supports the claim is graded F6, none of them has been judged. ` +
			`Grade the sources ("reliability") or the statements ("credibility"), each with a reason, or reopen the claim.`,
	},
	{
		Name: "overgraded-statement", Severity: diag.Warning,
		Summary: "a statement graded 1 or 2 from an unreliable source, without a reason",
		Doc: `Credibility 1 means confirmed by other sources and 2 means probably true. An unreliable source (D or E), or one that cannot be judged (F), can say something true, ` +
			`but readers need to know why the editor thinks so. Add a "reason" to the credibility, grade the source, or give the statement a lower grade.`,
	},
	{
		Name: "picture-metadata", Severity: diag.Warning, Stage: Reading,
		Summary: "a picture that says where it was taken or who made it",
		Doc: `Cameras and programs write into a picture where and with which device it was taken, and often a name. Everybody who opens the site can read that, and it can give away a source. ` +
			`Remove it from the file, or write "strip: metadata" in dossier.yaml: then pictures are published without it. The rule reads JPEG, PNG, WebP, TIFF, HEIF and AVIF. It does not read documents, films and sound.`,
	},
	{
		Name: "single-origin", Severity: diag.Warning,
		Summary: "a record of a claim that has only one independent source",
		Doc: `Reports that go back to the same source count as one independent source. A claim with a record is important, and this one rests on a single source, however often it is repeated. ` +
			`Look for another independent source. If there is none, assess the claim as unproven or refuted.`,
	},
	{
		Name: "statement-without-source", Severity: diag.Warning,
		Summary: "a statement on an editor's claim that names no source",
		Doc: `A statement without a source cannot be weighed, and readers cannot tell whether it is independent of others. ` +
			`Add "by" to the annotation: the name of a record, or the article's words for an unnamed source ("a senior official").`,
	},
	{
		Name: "unanswered-address", Severity: diag.Info, Stage: Outside,
		Summary: "an address of another site about which nothing is known",
		Doc: `Only "dossier check --external" looks. The server refused (403, 429) or failed (5xx), did not answer in time, or was not asked, since the address is of a private network. ` +
			`The message says which. It does not follow that the page is gone. Look at it in a browser.`,
	},
	{
		Name: "ungraded-publisher", Severity: diag.Info,
		Summary: "a publisher whose reliability is not graded",
		Doc: `A statement has the reliability of its source. If the source has no grade, it has that of the article's publisher. If neither is graded, it is F, "cannot be judged". ` +
			`Add "reliability", from A to F, and a reason to the publisher's record.`,
	},
	{
		Name: "unknown-name", Severity: diag.Warning, Stage: Resolving,
		Summary: "an unknown name in an annotation or record",
		Doc: `An annotation or record refers to a record that does not exist, or uses a name that is in no article. ` +
			`Write a record, or use the name as the articles write it.`,
	},
	{
		Name: "unreferenced-record", Severity: diag.Warning,
		Summary: "a record that no article mentions",
		Doc: `The record's page shows no evidence. Often the articles write the name differently: add that form to "aliases". ` +
			`If the articles were removed, remove the record as well.`,
	},
	{
		Name: "unreviewed-claims", Severity: diag.Info,
		Summary: "an article with unreviewed claims",
		Doc: `Claims that the program found are marked as such on their pages. Review those of the article that matter: join them to a record with "claim", or reject the statement. ` +
			`There is one finding for each article.`,
	},
	{
		Name: "unreviewed-person", Severity: diag.Info,
		Summary: "a person who is mentioned often but not reviewed",
		Doc: `One person may have been split in two, or two people joined into one. Check this for people who are mentioned often, and write a record in people/. ` +
			`"mentions" sets how often is often: unreviewed-person: {severity: info, mentions: 10}.`,
	},
	{
		Name: "web-furniture", Severity: diag.Warning, Stage: Reading,
		Summary: "lines of an article that belong to its web page",
		Doc: `Text copied from a web page often brings along what is around the article: menus, consent to cookies, buttons, prompts to subscribe, links to other articles, credits of pictures, contacts. ` +
			`Such lines are shown as they are, but nothing is searched in them, so that no statement is made of them. There is one finding for each article, and it lists the lines. ` +
			`Remove them from the article if they are none of its text. What matters in them can be annotated.`,
	},
}
