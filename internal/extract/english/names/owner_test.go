package names

import "testing"

// Whose ministry it is can be said before it or behind it.
func TestOwnersOfMinistries(t *testing.T) {
	testEntities(t, map[string]string{
		"Russia’s Foreign Ministry met. The Foreign Ministry of Poland wept on Monday. The Foreign Ministry closed.": "place Russia: Russia; organization Foreign Ministry: Foreign Ministry; organization Foreign Ministry: Foreign Ministry, Foreign Ministry; place Poland: Poland",
	})
}
