package words

import (
	"strings"

	"dossier/internal/text/segment"
)

// Segmentation holds the rules for cutting English prose into sentences and
// tokens.
var Segmentation = &segment.Rules{
	Abbreviations: abbreviations(
		`mr mrs ms dr prof rev hon messrs mx fr gen lt col maj capt cpl sgt adm cmdr pvt brig supt insp det sen rep gov pres
		amb sec atty asst sens reps govs gens cols sgts drs profs revs th chr wm geo chas jos thos jas robt st mt ft mar jun jul
		mon tue tues wed thu thur thurs fri no nos vs v vol fig art pp ed approx c ca cf`,
		`jan feb apr aug sep sept oct nov dec inc corp co ltd bros jr sr esq llc plc est etc al dept univ assn ave blvd rd ala
		ariz ark calif colo conn del fla ga ill ind kan ky mass md mich minn mo mont neb nev okla ore pa penn tenn tex va vt
		wash wis wyo ont que`),
	Capitalized: set(`no art col gen sen rep mar jun mon wed sat sun fri ill ind mass wash ore pa co st ed fig hon ms mo md va ga del est
		al dec det sec miss tex ave mt fr sens reps govs gens cols th chr geo jos`),
	Numbering: set("no nos"),
	Letters:   set("I"),
	Lettered: set(`annex appendix category class column division exhibit figure grade group hepatitis item level line option
		part phase plan point protein question row schedule section sector serie series size team terminal type unit vitamin volume war chapter`),
	Clipped:  []string{"t"},
	Clitics:  []string{"s", "S", "re", "ve", "ll", "d", "m", "RE", "VE", "LL", "D", "M"},
	Suffixes: []string{"n't", "n’t", "N'T", "N’T"},
	Starters: set(`The A An This That These Those It He She They We You His Her Its Their Our My In On At By For From With As If When
		While Since After Before During Under Over Between Among Until Although Though But And Or So Yet Nor Not No Neither
		Both Either Each All Some Many Most Several Few Such Another Other There Here Then Now Once Also However Meanwhile
		Moreover Still Instead Later Earlier What Who Where Why How Which Whether Because Despite Asked According Citing To
		Officials Police Analysts Experts`),
	Clock: set("a.m. p.m."),
	Titles: set(`Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Judge Justice Detective Prosecutor Sheriff Inspector Sergeant Officer Gov. Sen. Rep. Lt. Sgt.
		Capt. Col. Gen. Prof. Governor Senator Mayor Minister President Chief Captain Professor`),
	Leads: set("At By Around About Before After Until From Shortly Just On In Between Since Only Not"),
	RunOn: set("The A An He She They We His Her Their These But However"),
	Titling: set(`the and but nor than that this that's into from with about after before over under between against like via per for its
		his her their our your not called named titled entitled dubbed known film films movie novel book books song songs album play
		show series magazine newspaper paper daily weekly tabloid band group game programme program documentary musical poem painting
		website blog headlined straight letter letters said says say told tells tell asked asks wrote writes added adds reads read saying shouted
		was are were been being when while because though although who whom which what whose where why how`),
	Dateline: set("of the near and in de on at"),
}

// abbreviations maps abbreviations to whether they can end a sentence.
func abbreviations(inner, final string) map[string]bool {
	m := set(final)
	for _, w := range strings.Fields(inner) {
		m[w] = false
	}
	return m
}
