package cache

import (
	"slices"
	"sync"

	"dossier/internal/extract"
	"dossier/internal/text/segment"
)

// Store holds findings. It is safe for concurrent use.
type Store struct {
	path    string
	version Version

	mu      sync.Mutex
	records map[Key]record
	fresh   []Key // not in the file yet
	next    int   // the age of the next record
	size    int   // of the file's records, in bytes
	rewrite bool  // the file is missing, damaged or of another version
	uses    map[Key]int
}

// record is an encoded finding. Those with a lower age were made earlier.
type record struct {
	data []byte
	age  int
}

// Open reads the store in the file at path. What cannot be read of it is not
// there; a file that is missing is an empty store.
func Open(path string, v Version) *Store {
	s := &Store{path: path, version: v, records: map[Key]record{}}
	s.load()
	return s
}

// Extract returns what [extract.Run] finds, or what it found before in the same
// article; fresh reports which. The key is that of the arguments.
func (s *Store) Extract(k Key, lang *extract.Language, prose string, blocks []segment.Block, about extract.About) (found extract.Result, fresh bool) {
	f, ok, err := s.get(k, len(prose))
	if ok && err == nil {
		if text := extract.Cut(lang, prose, blocks); f.fits(text) {
			found = f.result()
			found.Text = text
			return found, false
		}
	}
	found = extract.Run(lang, prose, blocks, about)
	if found.Failure != "" || found.TooComplex {
		return found, true // not kept, so that the next build reports it too
	}
	data := encode(finding{found.Names, found.Times, found.Statements, found.Events, found.Nouns})
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, twice := s.records[k]; !twice {
		s.fresh = append(s.fresh, k)
	} else if ok {
		s.rewrite = true // what the file has could not be decoded
	}
	s.records[k] = record{data, s.next}
	s.next++
	return found, true
}

// Again returns what Extract returned for the key and prose of n bytes, without the
// text. It reports false if the store does not have it any more.
func (s *Store) Again(k Key, n int) (extract.Result, bool) {
	f, ok, err := s.get(k, n)
	return f.result(), ok && err == nil
}

// Use notes that a finding will be read once more. See [Store.Done].
func (s *Store) Use(k Key) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.uses == nil {
		s.uses = map[Key]int{}
	}
	s.uses[k]++
}

// Done notes that a finding was read. After the last use it is forgotten, to free its memory,
// unless it is not in the file yet.
func (s *Store) Done(k Key) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.uses[k]--; s.uses[k] <= 0 && len(s.fresh) == 0 {
		delete(s.records, k)
	}
}

// get returns the record of a key, decoded, and whether there is one.
func (s *Store) get(k Key, n int) (f finding, ok bool, err error) {
	s.mu.Lock()
	r, ok := s.records[k]
	s.mu.Unlock()
	if ok {
		f, err = decode(r.data, n)
	}
	return f, ok, err
}

// floor is the size up to which the file may grow whatever is in use of it, in
// bytes.
const floor = 1 << 20

// Save writes what is new to the file. Those findings that are not in use may
// be forgotten, to keep the file small.
func (s *Store) Save(inUse []Key) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.fresh) == 0 && !s.rewrite {
		return nil
	}
	grown := s.size
	for _, k := range s.fresh {
		grown += recordSize(s.records[k])
	}
	live := 0 // the size of what is in use
	for _, k := range inUse {
		live += recordSize(s.records[k])
	}
	if s.rewrite || grown > max(2*live, floor) {
		return s.writeAll(s.keep(inUse, max(3*live/2, floor/2)))
	}
	if err := s.append(s.fresh); err != nil { // the file is gone, or was cut off
		s.rewrite = true
		return s.writeAll(s.keep(inUse, max(3*live/2, floor/2)))
	}
	s.size, s.fresh = grown, nil
	return nil
}

// keep chooses what stays: all that is in use, and of the rest the youngest as
// far as the whole does not get larger than most, in bytes. Everything else is
// forgotten. The oldest come first.
func (s *Store) keep(inUse []Key, most int) []Key {
	used := make(map[Key]bool, len(inUse))
	size := 0
	for _, k := range inUse {
		if r, ok := s.records[k]; ok && !used[k] {
			used[k] = true
			size += recordSize(r)
		}
	}
	keys := make([]Key, 0, len(s.records))
	for k := range s.records {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b Key) int { return s.records[b].age - s.records[a].age })
	keys = slices.DeleteFunc(keys, func(k Key) bool {
		if used[k] {
			return false
		}
		if size += recordSize(s.records[k]); size > most {
			delete(s.records, k)
			return true
		}
		return false
	})
	slices.Reverse(keys)
	return keys
}
