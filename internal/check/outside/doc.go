// Package outside follows the links of a dossier that lead to other sites.
//
// It asks for each address once, at one host one after another with a pause, first
// with HEAD, and with GET for the first byte if the server does not answer that. It
// never asks for an address of a private network, also not after a redirection or
// if a name leads there. Nothing of an answer is read but its status and headers.
//
// Robots.txt is not read. It is a rule for programs that find addresses by following
// links (RFC 9309). These addresses were written by people, each is asked for once, and
// reading robots.txt would be one more request.
//
// An address is dead if it did not exist at two times with hours between them. What a
// server refuses or cannot do just now (403, 429, 5xx, a time limit) says nothing. The
// state between runs is in a file.
package outside
