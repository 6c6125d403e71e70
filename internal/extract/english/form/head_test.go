package form

import (
	"testing"

	"dossier/internal/text/segment"
)

func TestHeadsOfLines(t *testing.T) {
	for _, c := range []struct{ line, article string }{
		{"Page last updated at 04:16 GMT, Monday, 4 May 2009 05:16 UK The quay is shut.", "The quay is shut."},
		{"8 November 2011 Last updated at 06:28 The quay is shut.", "The quay is shut."},
		{"8 November 2011 was the day on which the quay was shut.", "8 November 2011 was the day on which the quay was shut."},
		{"Published: 15:33 GMT “Shut the quay,” Holt said.", "“Shut the quay,” Holt said."},
		{"Published on 4 May 2009, The Quay sold well.", "Published on 4 May 2009, The Quay sold well."},
		{"Published on the quay The Gazette sells well.", "Published on the quay The Gazette sells well."},
		{"(Update 6:27 p.m. in Norham, 11:27 a.m. ET) The quay is shut.", "The quay is shut."},
		{"Update 6:27 p.m. ET) The quay is shut.", "The quay is shut."},
		{"(Update of the rules) The quay is shut.", "(Update of the rules) The quay is shut."},
		{"Share this The quay is shut.", "The quay is shut."},
		{"Share this grief with us, the vicar said.", "Share this grief with us, the vicar said."},
		{"Image caption The quay is shut.", "The quay is shut."},
		{"Image captions in The Gazette are long.", "Image captions in The Gazette are long."},
		{"Media playback is unsupported on your device Share this page The quay is shut.", "The quay is shut."},
		{"Media playback is unsupported on the ferry, The Gazette said.", "Media playback is unsupported on the ferry, The Gazette said."},
	} {
		text := "The board met on Monday.\n\n" + c.line + "\n\nIt will meet in May."
		got := ""
		for _, b := range Furnish(text, segment.PlainBlocks(text))[1:] {
			if b.Kind != segment.Furniture {
				got = b.Text(text)
				break
			}
		}
		if got != c.article {
			t.Errorf("%q\n got %q\nwant %q", c.line, got, c.article)
		}
	}
}
