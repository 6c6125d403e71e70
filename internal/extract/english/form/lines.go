package form

import (
	"strings"

	"dossier/internal/extract/english/words"
)

// phrases returns the phrases of a text that are separated by bars.
func phrases(text string) map[string]bool {
	m := map[string]bool{}
	for p := range strings.SplitSeq(text, "|") {
		m[strings.Join(strings.Fields(p), " ")] = true
	}
	return m
}

var (
	// endMarks are lines that end an article.
	endMarks = phrases("(end)|end|ends|-ends-|- ends -|-end-|- end -|-30-|- 30 -|— 30 —|—30—|(ends)|[end]|// ends")

	// listOpeners are lines before a list of links.
	listOpeners = phrases(`related|related articles|related article|related stories|related story|related news|related topics|related links|related content|related coverage
		|related posts|more stories|more news|more on this story|more on this topic|more from this section|most read|most popular|most viewed|most shared|trending|trending now
		|recommended|recommended for you|recommended stories|you may also like|you might also like|you may have missed|read more|read next|read also|also read|see also
		|editor's picks|editor’s picks|editors' picks|don't miss|don’t miss|top stories|latest news|latest stories|in other news|further reading|popular now|up next|more like this|around the web|from the web|best of the web|sponsored|sponsored content|promoted stories|on this story`)

	// lineLabels are lines that are furniture by themselves.
	lineLabels = phrases(`abstract|full text|advertisement|advertisement - scroll to continue|ad|story continues|story continues below|continue reading|read full story|read the full story|back to top|top of page|skip to content|skip to main content
		|menu|home|search|close|log in|login|sign in|sign up|subscribe|register|newsletter|newsletters|comments|comment|leave a comment|leave a reply|no comments|view comments|post a comment|join the conversation|share|share this|share this article|share this story|print|print this page|email this
		|copy link|link copied|listen|listen to this article|play|pause|loading|next|previous|next article|previous article|next story|previous story|show more|load more|view all|see all|view gallery|gallery|photos|tags|topics|filed under|follow us|follow|like us|contact us|about us|advertise|privacy policy|privacy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|accept all|accept|manage cookies|accessibility|careers|help|site map|sitemap|image source|image caption|getty images|file photo|photo`)

	// buttonWords are the words of buttons.
	buttonWords = set("share tweet email e-mail mail print facebook twitter x whatsapp linkedin pinterest reddit telegram messenger flipboard pocket copy link save bookmark on via to this article page by comments comment youtube instagram tiktok rss threads bluesky mastodon sms more")

	// menuWords are the words of menus.
	menuWords = set(`home news world local politics business economy markets money sport sports football culture arts entertainment lifestyle travel
		weather opinion comment video videos audio podcasts live tv radio jobs cars motoring property tech technology science health education
		environment obituaries crosswords games more menu`)

	// menuLines are lines of menus. Unlike lineLabels, they can be a line of an article.
	menuLines = phrases(`about|about us|our team|our work|our history|what we do|who we are|leadership|staff|team|board of directors|newsroom|news room|news releases|press releases|press|press room
		|media|media room|in the news|resources|services|programs|projects|publications|reports|research|blog|events|calendar|faq|faqs|careers|jobs|internships|volunteer|donate|get help|get involved
		|report a crime|contact|contact us|locations|directory|departments|forms|en español|español|translate|language|accessibility|my account|cart|shop|archive|archives|community|community engagement
		|legal|disclaimer|feedback|support|login|log out|email updates|social media|find us|map|directions|op-eds|podcasts|special programs|victim services|meet the team|executive team`)

	// triggers are words of which a long line of furniture has at least one.
	triggers = words.NewSet(`cookie cookies privacy terms copyright rights reproduced broadcast permission newsletter newsletters inbox subscribe subscriber subscription sign
		follow twitter facebook instagram whatsapp telegram youtube linkedin social journalism javascript browser journalist patron app apps alerts
		continue continues unsubscribe comments podcast trial ad free tip tips reading signing contributed originally appeared share log support download
		reporting editing writing translated compiled edited images reuters afp shutterstock wikimedia photo photos image video contact contacts media press tel phone telephone mail email
		embargoed release pictures read photograph picture credit graphic illustration caption donate register click here account us your updated modified published posted date
		opinions opinion views unlimited articles community`)

	// disowned are words for what a piece expresses.
	disowned = []string{"opinions expressed", "views expressed", "opinion expressed", "opinions and views expressed", "views and opinions expressed", "opinions in this", "views in this", "opinions here", "views here"}

	// disowning say whose that is, or is not.
	disowning = []string{"solely those", "the author's", "the author’s", "those of the author", "those of the writer", "are those of", "are her own", "are his own", "are their own", "author's own", "author’s own", "not necessarily", "do not reflect", "do not represent"}

	// headLabels begin a line of an article that a page ran together with the label of a
	// button, a picture or a film.
	headLabels = []string{"share this page", "share this article", "share this story", "share this post", "share this", "image caption", "image copyright",
		"media caption", "video caption", "media playback is unsupported on your device", "media playback is not supported on this device",
		"media requires javascript to play", "please turn on javascript", "continue reading the main story", "skip to main content", "story highlights", "advertisement"}

	// stampLabels begin the time at which a page was made or changed.
	stampLabels = []string{"page last updated", "last updated", "last modified", "first published", "published", "updated", "posted"}

	// stampWords are the words of such a time, without a stop.
	stampWords = set(`at on gmt utc bst cet cest est edt et pst pdt pt ist uk am pm a.m p.m ago minute minutes hour hours monday tuesday wednesday thursday
		friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december
		jan feb mar apr jun jul aug sep sept oct nov dec`)

	// updates begin a line that says that the page was changed.
	updates = []string{"this story has been updated", "this article has been updated", "this post has been updated", "this page has been updated", "this report has been updated",
		"this story was updated", "this article was updated", "this story will be updated", "this is a developing story", "this is a breaking news story", "this breaking news story"}

	// stamps begin a line that says when the page was published.
	stamps = []string{"updated", "last updated", "last modified", "published", "first published", "posted", "posted on", "published on", "date:"}

	// makers begin a line about who made the article.
	makers = []string{"reporting by ", "additional reporting by ", "editing by ", "writing by ", "edited by ", "translated by ", "compiled by "}

	// prompts are the verbs of prompts.
	prompts = set("subscribe sign follow join get download support become like share read watch listen click register donate try enjoy stay receive log create send tap check never")

	// appeals are words that only a page says to its reader.
	appeals = []string{"sign up for our", "sign up to our", "subscribe to our", "subscribe now", "follow us on", "like us on", "join us on", "find us on",
		"support our journalism", "become our patron", "already a subscriber", "to continue reading", "share this article", "download our app", "enable javascript",
		"your browser does not support", "story continues below", "article continues below", "continue reading below", "have a story tip", "straight to your inbox",
		"first appeared on our", "unsubscribe", "in the comments below", "this article was originally published", "this story was originally published",
		"this article first appeared", "by signing up", "free articles left this", "free article left this", "free articles remaining this", "comments are closed",
		"comments on this piece are closed", "comments on this article are closed", "join our community"}

	// offers are what the verbs of prompts offer.
	offers = []string{"newsletter", "your inbox", "news alerts", "our app", "the app", "us on ", "on twitter", "on facebook", "on instagram", "whatsapp channel", "telegram channel",
		"youtube channel", "our channel", "on social media", "email alerts", "push notifications", "our daily", "our weekly", "our free", "our latest", "free trial", "our podcast",
		"ad-free", "a subscriber", "a patron", "our journalism", "a free account", "support us", "sign up here", "sign up to receive", "this story", "your story", "your comments", "your tips", "here to ", "unlimited access", "unlimited digital access", "full access", "full digital access", "our community", "our readers"}

	// credits begin a line about a picture or about the makers of an article.
	credits = []string{"photo", "photos", "photograph", "photographs", "photo credit", "picture", "pictures", "picture credit", "image", "images", "image credit", "image source", "images source", "file photo", "credit", "video", "graphic", "illustration", "cover photo", "reporting", "editing", "writing", "additional reporting", "translated", "translation", "caption", "image caption"}

	// linkLabels begin a line that links to another article.
	linkLabels = []string{"read more", "read also", "also read", "see also", "more", "related", "watch", "listen", "don't miss", "don’t miss", "must read", "read next", "recommended", "read", "in pictures", "in pics", "gallery", "explainer", "further reading", "more on this"}
)
