package outside

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// apart is the shortest time between two failures that make an address dead.
const apart = 12 * time.Hour

// maxState is the maximum size of the file of the state, in bytes.
const maxState = 64 << 20

// state has the addresses that were gone when they were last asked for.
type state map[string]failure

// failure says since when an address is gone.
type failure struct {
	First time.Time `json:"first"`
}

// note stores an answer and reports whether the address is dead.
func (s state) note(address string, a answer, now time.Time) bool {
	switch a.verdict {
	case there:
		delete(s, address)
	case gone:
		f, known := s[address]
		if !known || f.First.After(now) {
			f.First = now
			s[address] = f
		}
		return now.Sub(f.First) >= apart
	}
	return false
}

// readState reads the state. It is empty if the file is missing or broken.
func readState(name string) state {
	s := state{}
	f, err := os.Open(name)
	if err != nil {
		return s
	}
	defer f.Close()
	if json.NewDecoder(io.LimitReader(f, maxState)).Decode(&s) != nil || s == nil {
		return state{}
	}
	return s
}

// write writes the state of the addresses in links. It forgets all others.
func (s state) write(name string, links []Link) error {
	out := state{}
	for _, l := range links {
		if f, ok := s[l.Address]; ok {
			out[l.Address] = f
		}
	}
	if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) && len(out) == 0 {
		return nil
	}
	data, err := json.MarshalIndent(out, "", " ") // maps are sorted by key
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return fmt.Errorf("keep what did not answer: %w", err)
	}
	temp := name + ".tmp"
	err = os.WriteFile(temp, append(data, '\n'), 0o600)
	if err == nil {
		err = os.Rename(temp, name)
	}
	if err != nil {
		return fmt.Errorf("keep what did not answer: %w", err)
	}
	return nil
}
