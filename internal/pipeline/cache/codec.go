package cache

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"time"

	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// codec writes and reads values of one type.
type codec struct {
	encode func(b []byte, v reflect.Value) []byte
	decode func(r *reader, v reflect.Value)
}

// reader takes an encoded value apart. After the first error it gives zeros.
type reader struct {
	rest  []byte
	limit int // spans end at or before it
	err   error
}

var (
	errShort = errors.New("the record ends too early")
	errRange = errors.New("a number is out of range")
)

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.rest = nil
}

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.fail(errShort)
		return 0
	}
	r.rest = r.rest[n:]
	return v
}

func (r *reader) varint() int64 {
	v, n := binary.Varint(r.rest)
	if n <= 0 {
		r.fail(errShort)
		return 0
	}
	r.rest = r.rest[n:]
	return v
}

// bytes takes the next n bytes.
func (r *reader) bytes(n uint64) []byte {
	if n > uint64(len(r.rest)) {
		r.fail(errShort)
		return nil
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

// codecOf puts the codec of a type together. It panics for types that findings
// do not have, such as maps.
func codecOf(t reflect.Type) codec {
	switch t {
	case reflect.TypeFor[edtf.Date]():
		return codec{encodeDate, decodeDate}
	case reflect.TypeFor[time.Time]():
		return codec{encodeTime, decodeTime}
	case reflect.TypeFor[span.Span]():
		return codec{encodeSpan, decodeSpan}
	}
	switch t.Kind() {
	case reflect.Bool:
		return codec{encodeBool, decodeBool}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return codec{encodeInt, decodeInt}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return codec{encodeUint, decodeUint}
	case reflect.Float64:
		return codec{encodeFloat, decodeFloat}
	case reflect.String:
		return codec{encodeString, decodeString}
	case reflect.Pointer:
		return pointerCodec(t)
	case reflect.Slice:
		return sliceCodec(t)
	case reflect.Struct:
		return structCodec(t)
	}
	panic(fmt.Sprintf("store: no encoding for %v", t))
}

func encodeDate(b []byte, v reflect.Value) []byte {
	return appendString(b, v.Interface().(edtf.Date).String())
}

func decodeDate(r *reader, v reflect.Value) {
	text := r.bytes(r.uvarint())
	if len(text) == 0 {
		return
	}
	d, err := edtf.Parse(string(text))
	if err != nil {
		r.fail(err)
		return
	}
	v.Set(reflect.ValueOf(d))
}

// encodeTime keeps an instant in UTC, by the second; the zero time is no instant.
func encodeTime(b []byte, v reflect.Value) []byte {
	t := v.Interface().(time.Time)
	if t.IsZero() {
		return append(b, 0)
	}
	return binary.AppendVarint(append(b, 1), t.Unix())
}

func decodeTime(r *reader, v reflect.Value) {
	if r.uvarint() == 0 {
		return
	}
	v.Set(reflect.ValueOf(time.Unix(r.varint(), 0).UTC()))
}

func encodeSpan(b []byte, v reflect.Value) []byte {
	s := v.Interface().(span.Span)
	return binary.AppendUvarint(binary.AppendUvarint(b, uint64(s.Start)), uint64(s.End-s.Start))
}

func decodeSpan(r *reader, v reflect.Value) {
	start, length := r.uvarint(), r.uvarint()
	if start > uint64(r.limit) || length > uint64(r.limit)-start {
		r.fail(errRange)
		return
	}
	v.Set(reflect.ValueOf(span.Span{Start: int(start), End: int(start + length)}))
}

func encodeBool(b []byte, v reflect.Value) []byte {
	if v.Bool() {
		return append(b, 1)
	}
	return append(b, 0)
}

func decodeBool(r *reader, v reflect.Value) { v.SetBool(r.uvarint() == 1) }

func encodeInt(b []byte, v reflect.Value) []byte { return binary.AppendVarint(b, v.Int()) }

func decodeInt(r *reader, v reflect.Value) {
	n := r.varint()
	if v.OverflowInt(n) {
		r.fail(errRange)
		return
	}
	v.SetInt(n)
}

func encodeUint(b []byte, v reflect.Value) []byte { return binary.AppendUvarint(b, v.Uint()) }

func decodeUint(r *reader, v reflect.Value) {
	n := r.uvarint()
	if v.OverflowUint(n) {
		r.fail(errRange)
		return
	}
	v.SetUint(n)
}

func encodeFloat(b []byte, v reflect.Value) []byte {
	return binary.LittleEndian.AppendUint64(b, math.Float64bits(v.Float()))
}

func decodeFloat(r *reader, v reflect.Value) {
	if b := r.bytes(8); b != nil {
		v.SetFloat(math.Float64frombits(binary.LittleEndian.Uint64(b)))
	}
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func encodeString(b []byte, v reflect.Value) []byte { return appendString(b, v.String()) }

func decodeString(r *reader, v reflect.Value) { v.SetString(string(r.bytes(r.uvarint()))) }

func pointerCodec(t reflect.Type) codec {
	elem := codecOf(t.Elem())
	return codec{
		func(b []byte, v reflect.Value) []byte {
			if v.IsNil() {
				return append(b, 0)
			}
			return elem.encode(append(b, 1), v.Elem())
		},
		func(r *reader, v reflect.Value) {
			if r.uvarint() == 1 {
				v.Set(reflect.New(t.Elem()))
				elem.decode(r, v.Elem())
			}
		},
	}
}

// sliceCodec writes the length plus one, and 0 for nil.
func sliceCodec(t reflect.Type) codec {
	elem := codecOf(t.Elem())
	return codec{
		func(b []byte, v reflect.Value) []byte {
			if v.IsNil() {
				return append(b, 0)
			}
			b = binary.AppendUvarint(b, uint64(v.Len())+1)
			for i := range v.Len() {
				b = elem.encode(b, v.Index(i))
			}
			return b
		},
		func(r *reader, v reflect.Value) {
			n := r.uvarint()
			if n == 0 {
				return
			}
			n--
			if n > uint64(len(r.rest)) { // no element takes less than a byte
				r.fail(errShort)
				return
			}
			v.Set(reflect.MakeSlice(t, int(n), int(n)))
			for i := range int(n) {
				elem.decode(r, v.Index(i))
			}
		},
	}
}

func structCodec(t reflect.Type) codec {
	fields := make([]codec, t.NumField())
	for i := range fields {
		f := t.Field(i)
		if !f.IsExported() {
			panic(fmt.Sprintf("store: %v has a field that cannot be kept: %s", t, f.Name))
		}
		fields[i] = codecOf(f.Type)
	}
	return codec{
		func(b []byte, v reflect.Value) []byte {
			for i := range fields {
				b = fields[i].encode(b, v.Field(i))
			}
			return b
		},
		func(r *reader, v reflect.Value) {
			for i := range fields {
				fields[i].decode(r, v.Field(i))
			}
		},
	}
}
