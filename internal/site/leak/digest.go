package leak

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
)

// Digests returns the digests of words by which somebody could tell them, in hexadecimal
// digits: MD5, SHA-1, SHA-256 and SHA-512.
func Digests(words string) []string {
	b := []byte(words)
	five, one, two, big := md5.Sum(b), sha1.Sum(b), sha256.Sum256(b), sha512.Sum512(b)
	return []string{hex.EncodeToString(five[:]), hex.EncodeToString(one[:]), hex.EncodeToString(two[:]), hex.EncodeToString(big[:])}
}

// digests finds the bytes of digests. The value is the index in Secrets.Tokens.
type digests map[[8]byte][]digest

type digest struct {
	bytes string
	token int
}

// add adds a token, if it is the digits of a digest.
func (d *digests) add(token string, index int) {
	b, err := hex.DecodeString(token)
	if err != nil || len(b) < md5.Size {
		return
	}
	if *d == nil {
		*d = digests{}
	}
	key := [8]byte(b)
	(*d)[key] = append((*d)[key], digest{string(b), index})
}

// in returns a digest that is within the bytes.
func (d digests) in(b []byte) (token int, ok bool) {
	if len(d) == 0 {
		return 0, false
	}
	for i := 0; i+md5.Size <= len(b); i++ {
		for _, x := range d[[8]byte(b[i:])] {
			if len(b)-i >= len(x.bytes) && string(b[i:i+len(x.bytes)]) == x.bytes {
				return x.token, true
			}
		}
	}
	return 0, false
}
