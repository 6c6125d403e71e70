package dossier

// Coordinates is a point on the earth, in decimal degrees (WGS 84). North and east
// are positive.
type Coordinates struct{ Latitude, Longitude float64 }
