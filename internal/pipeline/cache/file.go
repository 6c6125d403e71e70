package cache

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
)

// magic begins the file; its last digit is the version of the format.
const magic = "dossier findings 3\n"

// recordHead is the size of what stands before each finding: its key, its
// length and the checksum of all of the record.
const recordHead = len(Key{}) + 4 + 4

func recordSize(r record) int {
	if r.data == nil {
		return 0
	}
	return recordHead + len(r.data)
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func checksum(k Key, data []byte) uint32 {
	return crc32.Update(crc32.Checksum(k[:], castagnoli), castagnoli, data)
}

func appendRecord(b []byte, k Key, data []byte) []byte {
	b = append(b, k[:]...)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(data)))
	b = binary.LittleEndian.AppendUint32(b, checksum(k, data))
	return append(b, data...)
}

// load reads the file.
func (s *Store) load() {
	file, err := os.ReadFile(s.path)
	head := append([]byte(magic), s.version[:]...)
	if err != nil || !bytes.HasPrefix(file, head) {
		s.rewrite = true
		return
	}
	for rest := file[len(head):]; len(rest) > 0; {
		if len(rest) < recordHead {
			s.rewrite = true
			return
		}
		k := Key(rest[:len(Key{})])
		length := binary.LittleEndian.Uint32(rest[len(k):])
		sum := binary.LittleEndian.Uint32(rest[len(k)+4:])
		rest = rest[recordHead:]
		if uint64(length) > uint64(len(rest)) {
			s.rewrite = true
			return
		}
		data := rest[:length:length]
		rest = rest[length:]
		if checksum(k, data) != sum {
			s.rewrite = true
			continue
		}
		s.records[k] = record{data, s.next}
		s.next++
		s.size += recordHead + len(data)
	}
}

// append adds records to the file, in one write, so that those of two programs
// do not get mixed up.
func (s *Store) append(keys []Key) error {
	var b []byte
	for _, k := range keys {
		b = appendRecord(b, k, s.records[k].data)
	}
	f, err := os.OpenFile(s.path, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return fmt.Errorf("keep findings: %w", err)
	}
	_, err = f.Write(b)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return fmt.Errorf("keep findings: %w", err)
	}
	return nil
}

// writeAll puts a file with these records in the place of the old one.
func (s *Store) writeAll(keys []Key) error {
	size, err := s.replace(keys)
	if err != nil {
		return fmt.Errorf("keep findings: %w", err)
	}
	s.size, s.fresh, s.rewrite = size, nil, false
	return nil
}

func (s *Store) replace(keys []Key) (size int, err error) {
	err = replaceFile(s.path, func(w io.Writer) error {
		size, err = s.writeTo(w, keys)
		return err
	})
	return size, err
}

// WriteFile puts a file into the place of the one at path, in the folder of a
// store, which it makes where there is none.
func WriteFile(path string, data []byte) error {
	return replaceFile(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// replaceFile writes a file beside the one at path and moves it there.
func replaceFile(path string, write func(io.Writer) error) error {
	dir := filepath.Dir(path)
	if err := makeFolder(dir); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, filepath.Base(path)+".*.tmp")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // not there any more where all went well
	err = write(f)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	return err
}

func (s *Store) writeTo(w io.Writer, keys []Key) (size int, err error) {
	out := bufio.NewWriterSize(w, 1<<18)
	out.WriteString(magic) // errors stay until Flush
	out.Write(s.version[:])
	var b []byte
	for _, k := range keys {
		b = appendRecord(b[:0], k, s.records[k].data)
		out.Write(b)
		size += len(b)
	}
	return size, out.Flush()
}

// makeFolder makes the folder of the store, with a note for git that nothing in
// it is to be kept. Temporary files that a killed program left are removed.
func makeFolder(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	left, err := filepath.Glob(filepath.Join(dir, "*.tmp"))
	if err != nil {
		return err
	}
	for _, p := range left {
		os.Remove(p) // another program's, or gone
	}
	ignore := filepath.Join(dir, ".gitignore")
	if _, err := os.Stat(ignore); err == nil {
		return nil
	}
	return os.WriteFile(ignore, []byte("*\n"), 0o666)
}
