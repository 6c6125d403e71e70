package events

import "dossier/internal/extract/english/words"

var (
	hashToday = words.Hash("today")

	off = words.Hash("off")

	hashOf, hashSince, hashFrom      = words.Hash("of"), words.Hash("since"), words.Hash("from")
	hashBefore, hashPrior, hashAfter = words.Hash("before"), words.Hash("prior"), words.Hash("after")
	hashAhead, hashAs, hashTo        = words.Hash("ahead"), words.Hash("as"), words.Hash("to")
	hashWould, hashShould            = words.Hash("would"), words.Hash("should")
	hashMay, hashMight, hashCould    = words.Hash("may"), words.Hash("might"), words.Hash("could")
	hashThe                          = words.Hash("the")
	hashSaid, hashSays, hashFor      = words.Hash("said"), words.Hash("says"), words.Hash("for")
	hashAccording, hashThat          = words.Hash("according"), words.Hash("that")
	hashHad, hashWas, hashWere       = words.Hash("had"), words.Hash("was"), words.Hash("were")
	hashFirst, hashAt, hashThis      = words.Hash("first"), words.Hash("at"), words.Hash("this")
	hashHaving, hashFollowing        = words.Hash("having"), words.Hash("following")
	hashLast, hashPast               = words.Hash("last"), words.Hash("past")
	hashOn, hashBased                = words.Hash("on"), words.Hash("based")
	hashBeen, hashPage, hashFile     = words.Hash("been"), words.Hash("page"), words.Hash("file")
	hashOne, hashOnes, hashThem      = words.Hash("one"), words.Hash("ones"), words.Hash("them")
	hashSet, hashBetween, hashUnder  = words.Hash("set"), words.Hash("between"), words.Hash("under")
	hashWeek                         = words.Hash("week")
	hashOther, hashOthers, hashEven  = words.Hash("other"), words.Hash("others"), words.Hash("even")
	hashOvernight                    = words.Hash("overnight")
	hashThere, hashIt, hashBoth      = words.Hash("there"), words.Hash("it"), words.Hash("both")
	hashEarly, hashDid, hashBy       = words.Hash("early"), words.Hash("did"), words.Hash("by")
)
