package permalink

// A machine names a claim by its words and six hexadecimal digits. Large dossiers
// have tens of thousands of those, more than a folder should hold. So they are in
// 256 folders, by their last two digits ("claims/e5/"). This depends on the name
// only, so an address stays when a dossier grows.

// shards holds "claims/00/" to "claims/ff/".
var shards = func() (t [256]string) {
	const digits = "0123456789abcdef"
	for i := range t {
		t[i] = claimFolder + digits[i>>4:i>>4+1] + digits[i&15:i&15+1] + "/"
	}
	return t
}()

// hashDigits is the number of hexadecimal digits at the end of a machine's slug.
const hashDigits = 6

// claimShard returns the folder of the page of a claim, with its slash. What has no
// hash in its name, such as a record, is in claims/ itself.
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
	return shards[value&255]
}
