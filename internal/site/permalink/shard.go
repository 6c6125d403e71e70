package permalink

import "dossier/internal/dossier"

// Large dossiers have more articles, people and claims than a folder should hold. So
// their pages are in 256 folders each ("articles/3f/"). The folder follows from the
// slug only, so an address stays when a dossier grows or a date is corrected.

// shards are the folders of one kind of page, "claims/00/" to "claims/ff/".
type shards [256]string

func shardsOf(folder string) *shards {
	const digits = "0123456789abcdef"
	var t shards
	for i := range t {
		t[i] = folder + digits[i>>4:i>>4+1] + digits[i&15:i&15+1] + "/"
	}
	return &t
}

var (
	articleShards = shardsOf(articleFolder)
	claimShards   = shardsOf(claimFolder)
	passageShards = shardsOf(timelineFolder + "passages/")
	entityShards  = [...]*shards{shardsOf(folder(dossier.Person)), shardsOf(folder(dossier.Organization)), shardsOf(folder(dossier.Place))}
)

// of returns the folder of the page of a slug, with its slash: the first two digits of
// the slug's hash.
func (t *shards) of(slug string) string { return t.at(hashOf(slug)) }

// at returns the folder of the page of a slug with the hash.
func (t *shards) at(hash uint32) string { return t[hash>>24] }

// The numbers of FNV-1a, 32 bits.
const (
	firstHash uint32 = 2166136261
	hashPrime uint32 = 16777619
)

// hashOf returns the hash of a slug (FNV-1a, 32 bits).
func hashOf(slug string) uint32 {
	h := firstHash
	for i := range len(slug) {
		h = (h ^ uint32(slug[i])) * hashPrime
	}
	return h
}

// hashDigits is the number of hexadecimal digits at the end of a machine's slug.
const hashDigits = 6

// claimShard returns the folder of the page of a claim, with its slash. The machine
// names a claim by its words and a hash, and the last two digits are the folder. What
// has no hash in its name, such as a record, is in claims/ itself.
func claimShard(slug string) string {
	at := len(slug) - hashDigits
	if at < 1 || slug[at-1] != '-' {
		return claimFolder
	}
	value := 0
	for _, c := range []byte(slug[at:]) {
		switch {
		case '0' <= c && c <= '9':
			value = value<<4 | int(c-'0')
		case 'a' <= c && c <= 'f':
			value = value<<4 | int(c-'a'+10)
		default:
			return claimFolder
		}
	}
	return claimShards[value&255]
}
