package document

import (
	"strings"
	"sync"
)

// proses is the memory for the proses of articles.
var proses texts

// texts is memory that texts share: pieces of one size, each for several. If each had its
// own, they would lie between texts of the same length that are needed for a short time
// only, such as the files that they are read from. What these leave free is of use to
// nothing else.
type texts struct {
	sync.Mutex
	piece strings.Builder
}

// pieceSize is the size of a piece in bytes. A text of more than a quarter has memory of its own.
const pieceSize = 256 << 10

// keep returns a copy of a text.
func (t *texts) keep(text string) string {
	if len(text) > pieceSize/4 {
		return strings.Clone(text)
	}
	t.Lock()
	defer t.Unlock()
	if t.piece.Cap()-t.piece.Len() < len(text) {
		t.piece = strings.Builder{}
		t.piece.Grow(pieceSize)
	}
	from := t.piece.Len()
	t.piece.WriteString(text)
	return t.piece.String()[from:]
}
