package statements

import "dossier/internal/extract/english/words"

var (
	according = words.Hash("according")
	to        = words.Hash("to")
	with      = words.Hash("with")
	in        = words.Hash("in")
	as        = words.Hash("as")
	on        = words.Hash("on")
	that      = words.Hash("that")
	but       = words.Hash("but")
)
