package picture

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"unicode"
)

// Names of metadata, in lower case and without anything but letters: tags of EXIF
// and IPTC, properties of XMP and keywords of texts in PNG, which share most of
// them. The names of EXIF and IPTC are those of ExifTool.
var (
	placeNames = words(`gpslatitude gpslongitude gpsdestlatitude gpsdestlongitude gpsposition gpscoordinates
		city sublocation location locationcreated locationshown provincestate state country countrycode countryname
		countryprimarylocationname countryprimarylocationcode contentlocationname`)
	authorNames = words(`artist author xpauthor ownername cameraownername owner creator byline bylinetitle
		copyright copyrightnotice rights credit contact creatorcontactinfo writereditor captionwriter
		serialnumber bodyserialnumber cameraserialnumber lensserialnumber imageuniqueid hostcomputer`)
)

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// note notes that there is a value of the name.
func (f *Found) note(name string) {
	name = strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, name)
	f.Place = f.Place || placeNames[name]
	f.Author = f.Author || authorNames[name]
}

// xmp notes the properties of an XMP packet, however deep they are.
func (f *Found) xmp(r io.Reader) error {
	d := xml.NewDecoder(r)
	d.Strict = false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			_, _ = io.Copy(io.Discard, r) // the reader has to be read to its end
			return err
		}
		if start, ok := token.(xml.StartElement); ok {
			f.note(start.Name.Local)
			for _, a := range start.Attr {
				f.note(a.Name.Local)
			}
		}
	}
}
