package names

import "testing"

// A title of nobility and a place are the name of somebody. The place alone, a street, a ship and what is
// no place are not.
func TestPeers(t *testing.T) {
	testEntities(t, map[string]string{
		"The Duke of Harrow met the Duchess of Harrow in Harrow on Monday.":        "person Duke of Harrow: Duke of Harrow; person Duchess of Harrow: Duchess of Harrow; place Harrow: Harrow",
		"The Marquis of Harrow, the Earl of Oakport and the judge met on Monday.":  "person Marquis of Harrow: Marquis of Harrow; person Earl of Oakport: Earl of Oakport",
		"THE DUKE OF HARROW met the Earl of OAKPORT on Monday. LORD ZARBECK left.": "person Duke of Harrow: DUKE OF HARROW; person Earl of Oakport: Earl of OAKPORT; person Zarbeck: ZARBECK",
		"LORD MAYOR ELECTED":                                                             "",
		"HMS Duke of Harrow sank on Monday.":                                             "",
		"The Prince of Wales met the mayor on Monday.":                                   "person Prince of Wales: Prince of Wales",
		"The Prince of Darkness met the mayor on Monday.":                                "",
		"Tom Okoye, Duke of Harrow, met the mayor. The Duke of Harrow was late.":         "person Tom Okoye: Tom Okoye, Duke of Harrow, Duke of Harrow",
		"Tom Okoye, the 3rd Duke of Harrow, met the mayor. The Duke of Harrow was late.": "person Tom Okoye: Tom Okoye, Duke of Harrow, Duke of Harrow",
		"Tom Okoye, the Duke of Harrow and the mayor met. The Duke of Harrow was late.":  "person Tom Okoye: Tom Okoye; person Duke of Harrow: Duke of Harrow, Duke of Harrow",
		"Tom Okoye and the Duke of Harrow met the mayor. The Duke of Harrow was late.":   "person Tom Okoye: Tom Okoye; person Duke of Harrow: Duke of Harrow, Duke of Harrow",
	})
}

// The style of a bishop or of a member of a privy council is no part of the name.
func TestStyles(t *testing.T) {
	testEntities(t, map[string]string{
		"The Rt Rev Helen Garland spoke. The Rt Rev Garland left on Monday.": "person Helen Garland: Helen Garland, Garland",
		"The Rt Hon Peter Hallam MP left on Monday.":                         "person Peter Hallam: Peter Hallam",
		"Tory Lord Hallam of Orlo left on Monday.":                           "person Hallam: Hallam",
		"Tory Hallam left on Monday. Tory Hallam was tired.":                 "person Tory Hallam: Tory Hallam, Tory Hallam",
	})
}
