// Package publish puts a finished site on disk. Nothing that the program did
// not write is ever changed, moved or removed.
//
// # What belongs to the program
//
// A manifest in the site's folder lists every file of the last build with its
// SHA-256. A file is the program's own if the manifest lists it and it still
// has those bytes. Times of change play no part. Everything else is foreign: a
// build neither moves it, nor links to it, nor looks into a folder that is not
// its own. A build that would have to overwrite a foreign file, or a page that
// somebody edited, stops before it changes anything and names the files.
//
// # One writer
//
// [Open] takes a lock beside the site, which [Site.Commit] and [Site.Abort]
// free. A second build waits, or fails with [Options.Lock] set to NoWait.
//
// # How a build becomes visible
//
// Pages that differ from those on disk are written into a staging folder beside
// the site. If none differs, nothing is written.
//
// Where there is no site yet, the staging folder becomes the site in one step.
// Where the site holds nothing foreign and its folders are as a build makes
// them, the staging folder is completed with hard links to unchanged pages and
// exchanged with the site in one step of the operating system. A build that is
// killed leaves the old site or the new one.
//
// Otherwise the build notes in a journal what is to be done and renames file by
// file: new pages first, then changed ones; then it removes stale ones. Each
// replaced page is checked again as it is taken out, so that an edit made in
// between is put back. A reader can meet old and new pages side by side while
// this lasts. If the build is killed, the next one finishes what the journal
// lists before it does anything else.
//
// A folder on another device, such as a mount in the site, gets each page by
// way of a file beside it, .dossier-new-NAME. A killed build may leave one. The
// next build removes it if the journal names the page and the bytes are those of
// a build.
package publish
