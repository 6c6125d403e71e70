package corpusgen

import "strings"

var (
	firstNames = strings.Fields(`Adele Agnes Ahmed Aisha Albert Alina Amara Amelia Anders Angela Anton Arthur Ayesha
		Barbara Basil Bernard Bettina Bruno Carla Caroline Cecilia Charles Christine Claudia Colin Cornelia Cyril Dalia
		Damian Delia Dennis Diana Dominic Donna Doris Duncan Edith Edmund Edward Eileen Eleanor Emil Eric Ernest Eva
		Evelyn Farid Felicity Ferdinand Flora Frances Frank Frederick Gemma Geoffrey Gerald Gillian Giulia Gordon Greta
		Gustav Harriet Hector Heidi Henrik Herbert Hilda Howard Humphrey Ian Ida Irene Iris Isabel Jack Jane Janet Jasper
		Jean Jeremy Jessica Joan Joel Johanna Joseph Joyce Julia June Kathleen Keith Kenneth Kerstin Lars Laurence Lena
		Leo Linda Lorenzo Louisa Lukas Lydia Mabel Malcolm Marina Marion Martha Matilda Maurice Maxwell Miles Mira Moira
		Morris Muriel Neil Nicholas Nora Norman Oscar Otto Owen Pamela Paul Paula Petra Philip Phoebe Quentin Ralph Ramon
		Raymond Renata Roger Roland Rosalind Roy Rupert Salma Samira Sheila Sidney Silvia Stella Stephen Sylvia Tamara
		Theodore Timothy Valentin Vera Veronica Vincent Wanda Wendy Wilfred Winifred Yvonne`)
	lastNames = strings.Fields(`Abernathy Ackroyd Albright Amadi Appleby Arkwright Atwood Aylward Bancroft Barlow
		Beaumont Bellamy Benham Birch Blakely Bosworth Bowden Brandt Brightwell Burnham Caldwell Carmody Carrington
		Chadwick Chalmers Cheney Churchyard Clifton Colbert Conway Copeland Corbett Cosgrove Crane Cromer Croft Culpepper
		Darby Dawson Denholm Dimitrov Dorsey Draper Dunlop Dyer Eccles Egerton Ellsworth Emerson Fairfax Falk Farnham
		Fenwick Finch Fletcher Forsyth Foxwell Frost Gage Galloway Garrick Gilchrist Glover Goddard Grady Granger
		Greenwood Grimshaw Hadley Hale Halloran Hammond Harcourt Hastings Haverford Hawthorne Heath Hendry Hewitt
		Hobson Holbrook Horvath Hutton Ibarra Inglis Ironside Jarvis Jessop Kane Kearney Kendrick Kessler Kirby Knowles
		Kovacs Lachlan Langley Latimer Leighton Lindqvist Lockwood Lovell Lowther Ludlow Maddox Mallory Mansfield
		Marlowe Mayhew Merriweather Middleton Milburn Montague Mortimer Moss Nash Naylor Nolan Norwood Oakley Ogden
		Ormond Osborne Paget Parrish Paxton Pemberton Penrose Pickering Plummer Prescott Pryce Radcliffe Ramsey Ravenscroft
		Redmond Rhodes Ridgeway Rowntree Rutherford Sadler Salisbury Savage Sedgwick Selby Sheridan Sherwood Shipley
		Somerville Stafford Standish Stanton Sterling Stockton Strickland Swift Talbot Tennant Thackeray Thorne Tillman
		Townsend Treadwell Tyndall Upton Varga Vaughan Vickers Wainwright Wakefield Waverly Weatherby Wentworth Whitaker
		Wilcox Winslow Wolcott Woodruff Wyatt Yardley Yates`)
	places = strings.Split(`Aldermouth,Ambleford,Arden Bay,Barrowmere,Beacon Hill,Blackmoor,Brinewater,Calder Bridge,
		Carnforth,Chalkdown,Clearwater,Cobblesea,Corran,Cragside,Dalebrook,Danesport,Deepwell,Drumlin,Eastmarch,Ellerby,
		Elmstead,Fallowfield,Fernhurst,Foxbourne,Gannet Point,Glasswater,Greymouth,Hartsea,Hazelmere,Heronsgate,Highcombe,
		Inverleith,Kestrel Bay,Kilbride,Lanternsea,Larkhill,Longreach,Marlport,Mossford,Netherby,Northwold,Oldcastle,
		Osprey Head,Penhallow,Port Ellery,Quayside,Ravensby,Rookhurst,Sable Point,Saltholm,Skerry,Southmere,Stonebridge,
		Swanwick,Thistledown,Tidewell,Underhill,Varrick,Westering,Wyndham`, ",")
	// bodies follow the name of a place: the Corran Water Board.
	bodies = strings.Split(`Harbour Authority,Water Board,Dockers Union,Teachers Association,University,Savings Bank,
		Steel Company,Medical Council,Ferry Company,City Council,Farmers Cooperative,Energy Agency,Housing Trust,
		Police Department,Railway Company,Planning Commission,Chamber of Commerce,Hospital Group,Fisheries Institute,
		Court of Appeal,Airport Authority,Electoral Commission,Insurance Group,Museum Foundation`, ",")
	publishers = strings.Split(`The Aldermouth Mercury,Corran Daily News,The Varrick Examiner,Northwold Press,
		The Tidewell Standard,Marlport Evening Post,The Penhallow Register,Lantern News Agency,The Saltholm Messenger,
		Highcombe Weekly,The Greymouth Sentinel,Eastmarch Broadcasting`, ",")
	posts = strings.Split(`a former minister,a former mayor,the chief engineer,a spokesman,a harbour master,the union secretary,
		a professor of law,the chairman,the deputy director,a chief inspector,a lawyer,an economist,the treasurer,a campaigner`, ",")
	matters = strings.Split(`dredging contract,tram line,reservoir,night ferry,dock strike,school closures,tunnel survey,
		wind farm,grain terminal,coastal road,hospital wing,tax refund,ferry fares,power cable,quarry lease,library fund,
		pension dispute,sea wall,vaccination plan,land registry,market hall,radio licence,prison contract,bus franchise,
		waste tender,census,customs union,steel subsidy,river treaty,housing register`, ",")
	// deeds are what an organization is said to have done or to plan.
	// {number} is a number from 3 to 992.
	deeds = strings.Split(`had paid {number} million crowns for,would postpone for {number} days,had lost {number} files about,
		would spend {number} million crowns on,had turned down {number} offers for,would hear {number} witnesses about,
		had dismissed {number} workers over,would set aside {number} hectares for,had overcharged {number} households for,
		would publish {number} letters about,had counted {number} objections to,would send {number} engineers to inspect,
		had borrowed {number} million crowns against,would charge {number} crowns more for,had hired {number} guards for,
		would consult {number} villages about`, ",")
	claimPatterns = strings.Split(`{speaker} said on {day} that {claim}.|{speaker} told reporters on {day} that {claim}.|
		On {day}, {speaker} confirmed that {claim}.|{speaker} denied on {day} that {claim}.|
		Speaking in {place} on {day}, {speaker} said that {claim}.|"{Claim}," {speaker} said on {day}.|
		{speaker} announced on {day} that {claim}.|According to {speaker}, {claim}.`, "|")
	afterwards = strings.Split(`No figures were given.|The office did not answer questions.|Two colleagues repeated it in the evening.|
		The hall was half empty by then.|A recording was published the next morning.|Rivals spoke of a manoeuvre.`, "|")
	events = strings.Split(`{speaker} resigned from the {organization}|{speaker} signed the agreement on the {matter} in {place}|
		the {organization} opened its new office in {place}|{speaker} was elected chairman of the {organization}|
		police arrested {speaker} in {place}|the {organization} suspended work on the {matter}|
		{speaker} testified about the {matter} in {place}|a fire destroyed the archive of the {organization} in {place}|
		{speaker} met the leaders of the {organization} in {place}|the {organization} rejected the {matter}`, "|")
	paragraphs = strings.Split(`{person} and {other} have argued about the {matter} ever since the first plans were drawn up in {place}.|
		People in {place} say that they have heard every promise about the {matter} before, and remember who made it.|
		The {organization} has kept its accounts of the {matter} closed, although {person} has asked for them more than once.|
		{person}, {post}, could not be reached, and an assistant in {place} would not say where the papers are.|
		What the {matter} has cost so far is not known; estimates that circulate in {place} differ by a factor of three.|
		{person} had worked for the {organization} before, which {other} never failed to mention in the debates.|
		In a note to the staff of the {organization}, {person} asked for patience and for better minutes.|
		The meeting in {place} lasted until midnight, and those who stayed heard {person} and {other} repeat themselves.|
		Shopkeepers in {place} expect little of the {matter}, but they would like to know when the street will be open again.|
		Friends of {person} point to the years at the {organization}; opponents point to the state of the {matter}.|
		Copies of the contract lie in the registry at {place}, where anybody may read them and hardly anybody has.|
		Whether the {organization} or the city pays for the {matter} is a question that {person} has left to the lawyers.|
		It was {other} who brought {person} to the {organization}, at a time when nobody spoke of the {matter}.|
		Engineers from {place} measured the site twice and came to two results, both of which {person} has quoted.|
		For the {organization} the {matter} is one entry in a long budget; for {place} it is the only subject.|
		A hearing about the {matter} is to follow, with {person} as the first witness and {other} as the last.|
		Nobody in {place} remembers a winter in which the {matter} was not in the papers.|
		{person} keeps a map of the {matter} on the wall, with pins wherever the {organization} has changed its mind.|
		Visitors from {place} filled the benches, and {person} greeted most of them by name.|
		The {organization} wants its lawyers to look at the {matter} again, a wish that {other} finds hard to explain.|
		Older members still blame {person} for the way in which the {matter} was taken from {place}.|
		Where the money for the {matter} went is told in three ways, depending on who in the {organization} is asked.|
		{other} has promised a shorter paper on the {matter}, since nobody but {person} had read the long one.|
		Trains to {place} were late, so that {person} missed the first hour and {other} the second.|
		An archivist in {place} found drafts of the {matter} that are older than the {organization} itself.|
		The sums are small for the {organization} and large for {place}, where they would pay for a school.|
		{person} and {other} left by different doors, and neither wanted to speak about the {matter}.|
		Much of what is said about the {matter} in {place} comes from a single leaflet that {person} disowns.`, "|")
	asides = strings.Split(`Nobody disputes that.|The file is still open.|That was never put in writing.|Both sides want a vote.|
		It would be the third attempt.|The deadline has passed.`, "|")
	headings = strings.Split(`How it began|What is known|The other side|Who pays|The next steps|An old quarrel`, "|")
)

func init() {
	for _, list := range [][]string{places, bodies, publishers, posts, matters, deeds, claimPatterns, afterwards, events, paragraphs, asides, headings} {
		for i := range list {
			list[i] = strings.TrimSpace(list[i])
		}
	}
}
