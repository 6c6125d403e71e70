package extract_test

import (
	"testing"

	"dossier/internal/extract"
	"dossier/internal/text/span"
)

// A passage has the source and the cue. Without a cue, the name of who speaks may be far above it.
func TestExtent(t *testing.T) {
	s := extract.Statement{
		Source:  &extract.Source{Span: span.Span{Start: 2, End: 8}},
		Cue:     span.Span{Start: 9, End: 13},
		Content: []span.Span{{Start: 90, End: 95}, {Start: 80, End: 88}},
	}
	if got, want := s.Extent(), (span.Span{Start: 2, End: 95}); got != want {
		t.Errorf("with a cue %v, want %v", got, want)
	}
	s.Cue = span.Span{}
	if got, want := s.Extent(), (span.Span{Start: 80, End: 95}); got != want {
		t.Errorf("without a cue %v, want %v", got, want)
	}
	s.Content = nil
	if got, want := s.Extent(), s.Source.Span; got != want {
		t.Errorf("without content %v, want %v", got, want)
	}
}
