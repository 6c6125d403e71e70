// Package publish puts a finished site on disk so that whoever looks sees the
// old site or the new one, never a mixture, and so that nothing the program
// did not write is ever changed or removed.
//
// # What belongs to the program
//
// A manifest in the site's folder lists every file of the last build with its
// SHA-256. A file is the program's own if it is in the manifest and still has
// those bytes. Anything else is foreign. A build that would have to overwrite
// a foreign file, or one of its own that somebody edited since, stops before
// it changes anything and says which files stand in the way. Stale files of
// the program's own are removed; foreign ones stay where they are.
//
// # How a build becomes visible
//
// Pages whose bytes differ from the manifest are written into a staging folder
// beside the site. Where none differs, nothing is written at all. Otherwise
// the staging folder is completed with hard links to the unchanged and the
// foreign files, and the two folders are exchanged in one atomic step of the
// operating system. A process killed before that leaves the old site, after it
// the new one, and in either case a staging folder that the next build clears.
//
// Where folders cannot be exchanged or files not linked (FAT, some network
// drives, Windows), or where the caller asks for it since another program
// holds the folder open, files are renamed into place one by one: new ones,
// then changed ones, then stale ones are removed. Each single file is then
// still whole at any moment, and the next build finishes what was cut short.
package publish
