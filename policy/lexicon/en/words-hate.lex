# The words of hatred, and ways of saying it about any group.
language en
category hate
source   Equality Act 2010, protected characteristics; True Vision; Ofcom, attitudes to offensive language; HateCheck, functions of hateful speech

slot slur-sure = nigger | niggers | niggerz | niggar | niggars | niggress | negress | niglet | niglets | nigglet | nigglets | nignog | nignogs | nig nog | nig nogs | negroid | negroids | sandnigger | sandniggers | sand nigger | sand niggers | house nigger | house nigga | field nigger | snownigger | wigger | wiggers | porch monkey | porch monkeys | jungle bunny | jungle bunnies | jungle monkey | jigaboo | jigaboos | jiggaboo | jiggaboos | pickaninny | pickaninnies | picaninny | piccaninny | spearchucker | spearchuckers | spear chucker | spear chuckers | moon cricket | moon crickets | tar baby | darkie | darkies | golliwog | golliwogs | wog | wogs | coonass | groid | groids | shitskin | shitskins | mudskin | mudskins | dindu | dindus | dindu nuffin | dindu nuffins | we wuz kangs | wewuzkangs | chimpout | chimp out | chimping out | mudshark | mudsharks | mud shark | coalburner | coal burner | coal burners | paki | pakis | pakki | pakkis | pakistinky | paki basher | paki bashing | paki shop | chink | chinks | chinky | chinkie | chinkies | chinky eyed | chink eyed | chinki | chinkys | gook | gooks | gooky | slant eye | slant eyes | slanteye | slant eyed | slanty eyed | slitty eyed | zipperhead | zipperheads | zipper head | ching chong | chingchong | ching chang chong | bat eater | bat eaters | bateater | dog eater | dogeater | kung flu | spic | spics | beaner | beaners | wetback | wetbacks | border hopper | border hoppers | border jumper | border jumpers | raghead | ragheads | rag head | rag heads | towelhead | towelheads | towel head | towel heads | turbanhead | diaper head | diaperhead | camel jockey | camel jockeys | camel fucker | camel fuckers | camelfucker | camelfuckers | goat fucker | goat fuckers | goatfucker | goatfuckers | goat shagger | goat shaggers | camel shagger | sand monkey | sand monkeys | sandmonkey | dune coon | dune coons | muzzie | muzzies | muzrat | muzrats | muzza scum | mudslime | mudslimes | muslime | muslimes | musloid | musloids | jihadi scum | rapefugee | rapefugees | kike | kikes | kyke | kykes | heeb | heebs | hymie | hymies | sheeny | jewboy | jew boy | oven dodger | oven dodgers | christ killer | christ killers | zionazi | zionazis | jewnazi | jew rat | jew rats | hooknose | hook nosed jew | gypo | gypos | gyppo | gyppos | gippo | gippos | gyppie | gippy | pikey | pikeys | pikies | dagos | greaseball | greaseballs | taigs | bogtrotter | bogtrotters | turkroach | turk roach | curry muncher | curry munchers | currymuncher | dothead | dotheads | dot head | pajeet | pajeets | street shitter | street shitters | poo in the loo | kaffir | kaffirs | kafir scum | abbos | boong | boongs | chinaman | chinamen | faggot | faggots | faggit | faggits | faggy | faggotry | faggoty | faggotass | fagboy | fag boy | fagbag | faggatron | poofter | poofters | poof | poofs | pooftah | poofy | battyboy | batty boy | batty boys | battyman | batty man | batty bwoy | battybwoy | chi chi man | bum bandit | bum bandits | bumbandit | bumboy | bum boy | bum boys | arse bandit | ass bandit | butt pirate | butt bandit | fudge packer | fudge packers | fudgepacker | fudgepackers | shirtlifter | shirtlifters | shirt lifter | shirt lifters | pillow biter | pillow biters | uphill gardener | nancy boy | nancyboy | gayboy | homo scum | sodomite | sodomites | carpet muncher | carpet munchers | carpetmuncher | rug muncher | rug munchers | rugmuncher | lesbo | lesbos | lezbo | lezbos | lezza | lezzas | lezzer | lezzers | lezzie | lezzies | lezzy | bulldyke | bulldykes | bull dyke | bull dykes | tranny | trannies | trannys | trannie | trannyfag | shemale | shemales | she male | she males | heshe | heshes | troons | trooned | trooning | troid | troids | tranner | transtrender | chick with a dick | chicks with dicks | man in a dress | men in dresses | ladyboy | ladyboys | race mixer | race mixers | race mixing | halfbreed | halfbreeds | half breed | half breeds | half caste | half castes | untermensch | untermenschen | mongoloid | mongoloids | jungle fever whore | monkey nigger
slot slur-n = nigga | niggas | niggaz | niggah | niggahs | nigguh | nigguhs | niggga | niggs | nigs | nicca | niccas | nibba | nibbas
slot slur-able = retard | retards | retarded | retardation tier | retarded ass | fucktard | fucktards | libtard | libtards | spastic | spastics | spaz | spazz | spazzes | spazzy | spazzed | spacker | spackers | spakka | spakkas | spacko | spaccer | mongs | mongy | monged | mongtard | downsy | flid | flids | joey deacon | window licker | window lickers | windowlicker | windowlickers | sperg | spergs | sperglord | autist | autists | schizo | schizos | nutjob | nutjobs | cripples | crippled fuck | vegetable brain
slot slur-maybe = coon | coons | spade | spades | ape | apes | monkey | monkeys | gorilla | gorillas | fag | fags | dyke | dykes | queer | queers | homo | homos | fairy | fairies | pansy | pansies | jap | japs | nip | nips | gyp | gyps | tinker | tinkers | knacker | knackers | negro | negros | negroes | oriental | orientals | cracker | crackers | bender | benders | half caste | yid | yids | coloured | coloureds | abo | abos | jihadi | jihadis | terrorist | terrorists | infidel | infidels | sambo | uncle tom | redskin | injun | squaw | honky | honkey | honkies | gringo | kraut | krauts | guido | fenian | heathen | savage | savages | trans freak | tranny freak | illegal | illegals | mutt | mutts | mongrel | mongrels | paddy | paddies | shylock | rat jew | gaybo | gayboy | sissy | sissies | sodomite | lesbian freak | dwarf | gay | gays | jew | jews | muslim | muslims | immigrant | immigrants | foreigner | foreigners | gypsy | gypsies | refugee | refugees | arab | arabs | mexican | mexicans | albanian | albanians | romanian | romanians | blacks | asians | lesbian | lesbians | transsexual | cripple | cripples

# In the corpus a slur stands as its placeholder.
sense slur-sure = slur
sense slur-maybe = slur
sense slur-plural = slur

rule hate.word-slur high
  means  uses a slur against a group
  spelling strict
  say    {slur-sure}
  not    faggots (and|in|with) (peas|gravy|mash|mushy|chips|onion)
  not    faggot of
  not    chink (in|of) (the|his|her|their|our|my|light|armour|armor)
  not    (a|the|any) chink in
  not    chinks (in|of)
  not    (innumerable|through|between|tiny|narrow|several) ..1 chinks
  not    (gobbledy|gobbledi|gobbledygook) gook
  not    (chink|clink) (and|of) (glasses|glass|coins)
  not    spic and span
  not    kaffir (lime|leaf|leaves)
  not    (half|whole) caste system
  not    poofs (of|into)
  not    (went|goes|go|and|then|it) poof
  not    poof (gone|and|of|it|just|there|disappeared|like)
  not    wop (bop|wop|ba)
  not    (mozart|lesbos|greek|island|refugees|camp) (of|on|in) lesbos
  not    lesbos (island|greece|camp)
  not    on lesbos
  not    (wog|wogs) (of|in) the
  not    race mixing (of|in) (paint|chemicals)
  not    no chink
  near   counter news school-subject awareness archaic cooking
  not    faggots (for|are|i)
  not    (horrible|freezer|eating|ate|cook|tinned|had|mums|nans|frozen|brains) ..3 faggots
  not    tranny is gone
  not    trannys gone
  not    (gearbox|manual|auto|civic|clutch|transmission)
  not    lesbos (has|is|was|in|had|and|by|with|for)
  yes    get away from me you kike
  yes    them gyppos nicked it
  yes    what a shitskin
  yes    shirtlifters the lot of you
  no     a chink in his armour
  no     kaffir lime leaves
  no     he was told off because he said that word

rule hate.word-n low
  means  uses a form of the n-word that some use among themselves
  spelling strict
  say    {slur-n}
  near   counter awareness
  yes    what up my nigga
  yes    niggas be lying
  yes    these niccas wild
  no     niger is a river
  no     the nigerian team
  no     stop nagging me

rule hate.word-n-abuse high
  means  uses a form of the n-word in contempt
  spelling strict
  say    (dirty|filthy|stupid|dumb|fucking|black ass|lazy|ugly|broke ass|bitch ass|punk ass|hate|hang|lynch|kill|shut up|piece of shit) ..1 {slur-n}
  say    {you-are} [a|such a|just a] {slur-n}
  near   counter awareness
  yes    you stupid nigga
  yes    lynch that nigga
  yes    hate these niggas
  no     that nigga is my brother
  no     niger is a river
  no     you are a nice person

rule hate.word-able medium
  means  uses a slur against disabled people
  spelling strict
  say    {slur-able}
  not    (midget|fire|flame) (gem|gems|submarine|car|cars)
  not    (retard|retarded|retards) (the|growth|by|motion|progress|time)
  not    (growth|fire|flame|motion) retard+
  not    (spastic|spastics) (colon|diplegia|paralysis|cerebral|gait|muscle|society|quadriplegia|hemiplegia)
  not    cripple (creek|the|his|our|their|her|them)
  not    schizo (affective|phrenia)
  not    autist art
  not    gimp (software|image|tutorial|file|layer)
  near   counter news awareness computing archaic
  yes    he is such a spacker
  yes    thats so retarded
  yes    what a bunch of window lickers
  no     flame retardant pyjamas
  no     cuts would cripple the economy
  no     spastic diplegia is a condition of the muscles

rule hate.word-frame high
  means  uses a word for a group as an insult
  spelling strict
  say    (dirty|filthy|fucking|stupid|dumb|disgusting|smelly|scummy|stinking|thieving|rotten|greedy|greasy|nasty|ugly|bloody|goddamn|vile|subhuman|typical|worthless|lazy|evil|inbred|pathetic|sick|retarded|damn) [little|fat|old|ass|black|brown|white|fucking] {slur-maybe}
  say    {you-are} [a|an|such a|just a|nothing but a|all|a big|a little|a total] (coon|coons|fag|fags|dyke|homo|pansy|jap|tinker|negro|oriental|bender|half caste|abo|jihadi|terrorist|infidel|sambo|uncle tom|nip|gyp|yid|honky|spade|knacker|gaybo|sissy|mutt|queer|gorilla|ape|savage)
  say    (bunch|load|pack|lot|gang) of [dirty|filthy|fucking|stupid|dumb|black|brown|useless] (coons|fags|dykes|queers|homos|pansies|japs|tinkers|negroes|benders|half castes|abos|jihadis|terrorists|nips|yids|spades|knackers|savages|gays|apes|monkeys|gypsies|jews|muslims|immigrants|foreigners)
  say    (shut up|get out|go away|fuck off|piss off|get lost|die|go home|look at this|oi|hey) [you|u|ya] [dirty|filthy|fucking|stupid|little|dumb] (coon|fag|dyke|homo|pansy|jap|tinker|negro|bender|half caste|abo|jihadi|terrorist|infidel|sambo|nip|gyp|yid|honky|spade|knacker|gaybo|queer|cracker)
  say    (white|black|brown|yellow) (trash|scum|filth|vermin|monkey|monkeys|ape|apes|savage|savages|devil|devils|bastard|bastards|dogs|pigs|cunt|cunts)
  say    (cracker|redneck|hick|yank|paddy|negro|queer|coon|homo) (ass|scum|trash|bastard|bastards|bitch|fuck|cunt|loving)
  say    (cracker ass|white cracker|cracka|crackas|uncle tom|uncle toms|house negro|coon ass|negro lover|nigger lover|jew lover|muslim lover)
  say    (hate|kill|fuck|fucking|ban|deport|gas|burn|shoot|these|them|those|bloody) (coons|fags|dykes|queers|homos|japs|tinkers|negroes|negros|benders|half castes|abos|jihadis|nips|yids|knackers|illegals|cripples|infidels)
  say    (little|big|old|proper|total|such a|a) (fag|homo|pansy|gaybo|bender|negro|coon)
  say    (thats|that is|this is|ur|you are|hes|he is|so|looks|look|how|sounds|acting|its|it is|well|proper|stop being|dont be|pretty) [so|such|proper|well|a bit|all|being] (gay|homo|queer) (lol|lmao|mate|bro|bruh|af|as fuck|ew|shit|music|ass|trousers|shoes|bag|hair|for|boy|stop)
  say    (no homo|gay as fuck|gay af|gayest thing|gayass|gay ass|queerbait|you gay|u gay|ur gay|gay boy|gay lord|super gay|fucking gay|faggotty)
  not    (fender|gender|mind|spoon|fruit|tax) bender
  not    a (fag|bender) (end|break|packet|butt|after|before|outside|and|with|please|on|at)
  not    (have|having|got|smoke|smoking|want|need|for|light|lit|had) a fag
  not    (pack|packet|box|carton) of fags
  not    uncle toms cabin
  not    (maine|racc) coon
  not    (i am|im|we are|proud to be|proud) ..2 (gay|queer|lesbian|dyke|homo|fag)
  not    (ugly|stupid|dumb|little|old|nasty|damn|little old|evil) (monkey|monkeys|ape|apes|gorilla|dwarf|fairy|fairies|spade|mutt|mongrel|cracker)
  not    (old|little) (jew|jews|arab|muslim|gypsy|mexican|lesbian|refugee|immigrant|gay|dwarf) (man|woman|lady|girl|boy|baby|child)
  near   counter news school-subject awareness archaic cooking
  yes    bunch of homos
  yes    you filthy immigrant
  yes    thats so gay lol
  no     proud to be a dyke
  no     my uncle went out for a fag break
  no     my maine coon is huge

# Compositional.
slot do-harm = kill | gas | shoot | stab | lynch | hang | behead | slaughter | exterminate | eradicate | execute | sterilise | sterilize | beat | bash | burn | drown | nuke | bomb | torture | whip | slap | punch | attack | hunt | enslave | deport | expel | ban | purge | crush | destroy | hurt | smash | choke | strangle | murder | annihilate | butcher | cull | abort | imprison | evict | bury | wipe out | get rid of | run over | spit on | put down | round up | lock up | stamp out | blow up | beat up | string up | send back | throw out | kick out | drive out | cut down | do away with | set fire to | be rid of | put an end to | finish off | take out | mow down | kick | machine gun | stone | cage | segregate | shank | acid
slot done-harm = killed | gassed | shot | stabbed | lynched | hanged | hung | beheaded | slaughtered | exterminated | eradicated | executed | sterilised | sterilized | beaten | bashed | burned | burnt | drowned | nuked | bombed | tortured | whipped | slapped | punched | attacked | hunted | enslaved | deported | expelled | banned | purged | crushed | destroyed | hurt | smashed | choked | strangled | murdered | annihilated | butchered | culled | aborted | imprisoned | evicted | buried | wiped out | removed | eliminated | run over | spat on | put down | put to death | rounded up | locked up | stamped out | blown up | beaten up | strung up | sent back | sent home | thrown out | kicked out | driven out | shipped back | shipped off | sent to the gas chambers | segregated | kept apart | kept away | kept out | silenced | put in camps | put in their place | shut down | disappeared | stoned | caged | erased | outlawed | illegal | put in cages | turned away | punished | made to suffer | crucified | decapitated | barred | forced out | denied | stripped of | thrown in | thrown off | treated like | treated as | burned alive | burnt alive | shot dead | shot on sight | stabbed to death
slot gone = die | all die | burn | rot | suffer | leave | go home | go back | get out | fuck off | piss off | get lost | disappear | vanish | drop dead | kill themselves | hang themselves | go extinct | stay away | stay in their place | know their place | shut up | be quiet | get cancer | get shot | get hanged | get deported | go to hell | burn in hell | rot in hell | drown | starve | go away | not exist | cease to exist | never exist | never be born | not be born | obey | submit | serve men | stay home | stay at home | stay in the kitchen | be slaves | be ashamed | be quiet and | swim back | stick to their own | stay in their own country | stay where they | keep their mouths shut | be afraid | choke | bleed | crawl

rule hate.base high
  means  says that people are lower or wicked for what they are
  say    {group-people} (are|is|r|be|were) [{so-very}] [{so-very}] ({beast}|{dirt}|{lesser}|{crook})
  say    (a|every|any|that|this|the|an|one) {one-of-group} is [{so-very}] [{so-very}] [a|an] (rat|pig|dog|animal|cockroach|monkey|ape|parasite|leech|snake|beast|scum|filth|trash|disease|plague|cancer|abomination|subhuman|inferior|savage|freak|terrorist|criminal|thief|waste of space|disgusting|filthy|less than human|not human)
  say    (your people|you people|your lot|you lot|your kind|people like you|your sort|your race|your religion|their kind|these people|those people|their sort|their race|their religion|that religion|this religion) (are|is|r) [{so-very}] [{so-very}] [a|an] ({beast}|{dirt}|{lesser}|{crook}|{loose}|{slur-plural})
  say    (why|how) (are|do|can|is) [{which}] {group-people} [{so-very}] [{so-very}] ({beast}|{dirt}|{lesser}|{crook})
  say    (why|how come) (are|do) [{which}] {group-people} (so|such|always) ..1 ({base})
  say    {group-people} (look|act|smell|behave|live|breed|eat|sound|think|speak|talk|move|spread|multiply) [just|all|so|exactly] (like|of) [{so-very}] [a|an|dirty|wild|filthy] ({beast}|{dirt}|savages|shit|curry|retards|terrorists|criminals|a disease|fish|children)
  say    (islam|judaism|homosexuality|transgenderism|feminism|being gay|being trans|being transgender|being a lesbian|being queer|being bisexual|sodomy|multiculturalism) is [{so-very}] [a|an] ({dirt}|evil|unnatural|wrong|a sin|sinful|a choice|a mental illness|mental illness|mental disorder|a mental disorder|disease|sickness|a sickness|an illness|abnormal|a perversion|perversion|an abomination|abomination|demonic|satanic|degenerate|degeneracy|a phase|a crime|retarded|barbaric|backwards|a death cult|a religion of hate|a religion of terror|a threat|ruining|destroying|cancer|gross|shameful|nothing but)
  say    (gay|trans|disabled|muslim|jewish|black|immigrant|brown|lesbian|asian|transgender|refugee|gypsy|traveller|migrant|women's|womens|female|foreign) lives [are|is|do|does|mean] (not|nothing|less|worthless|meaningless|do not|unimportant) [worth|matter|mean|as] 
  say    {group-people} (do not|does not) (matter|count|deserve|belong|exist|qualify|have souls|have feelings|have a place|have any place|feel pain|have brains|have morals)
  say    {group-people} (are|is) not [really|actually|even|fully|proper|properly|exactly|like|worth] (human|humans|people|women|men|worth|equal|equals|british|english|american|welcome|wanted|like us|one of us|the same as us|normal|natural|civilised|civilized|trustworthy|to be trusted|capable|intelligent|clever|smart|anything|shit|good enough|real|deserving|needed|allowed)
  say    {group-people} (are|is) (always|never|all) (lying|stealing|complaining|whining|cheating|begging|causing trouble|up to no good|good for anything|to be trusted|the ones who|the victim|the victims|on drugs|on benefits|playing the)
  say    (nothing|nobody|no one) (is|are) (worse|lower|dumber|more disgusting|more stupid|dirtier) than [{which}] [a|an] ({group-people}|{one-of-group})
  say    (all|most|every) {group-people} (lie|steal|cheat|stink|smell|rape|kill|deal drugs|are the same|look the same|look alike|suck|want to kill|hate us|hate white|hate men|carry knives|sell drugs|commit)
  say    {group-people} (stink|stinks|suck|sux|smell bad|smell like|reek|can go to hell|can fuck off|can get fucked|can all|are the reason|are to blame|cause all|spread disease|spread diseases|carry diseases|bring crime|bring disease|live off|leech off|sponge off|have low iq|have a low iq|have low iqs|have smaller brains|have no morals|have no soul|have no brain|have no brains|have no shame|have no culture|have no class|have no right|have no rights|have no business|have no place|have no self control|deserve nothing|deserve no|deserve it|deserve what|deserve death|deserve hell|deserve less|had it coming|never learn|always lie|always steal|always cheat|breed like|only want our|only come here|are born to|were born to|eat dogs|eat bats|worship the devil|molest|groom|rape|abuse children|hate our|are taking|take our|took our|stole our|want to take over)
  say    (something|anything) (wrong|off|disgusting|unnatural) (with|about) [{which}] {group-people}
  say    (problem|trouble|thing) with [{which}] {group-people} is
  say    {group-people} (are|is) [just|the|all|a] (problem|reason|cause) 
  not    (no|not all|not every|how can|neither|do not think|stop saying) {group-people}
  not    {group-people} are (not|never|no) (all|just|always|inherently|{beast}|{dirt}|{crook}|inferior|evil|a threat|dangerous|a burden|to blame|stupid|weak|useless|disgusting)
  not    {group-people} (out of (the|work|school|a|date|africa|control|sight|hospital)|out (in|at|with|and|on|there|for|loud))
  not    {group-people} are (sick of|sick and tired|evil geniuses|sick leave|cheap to|a threat to (your|you|insecure)|nothing (to|but kind|but nice)|the worst (hit|affected|off|paid)|weak (on|in|because)|dangerous (work|jobs)|denied|violent towards|dying|to blame for nothing|problem solvers|gross income|destroying (the game|records|it)|killing it)
  not    (dirty|filthy) (looks|work|jobs)
  not    (my|our|his|her|your) (cat|dog|cats|dogs|pet)
  not    {group-people} do not deserve (to|this|that|such|the|any of|hate|it|less)
  not    {group-people} (are|is) not (worth less|equal in|equal to men in|allowed to|allowed in|wanted by|wanted in|welcome (by|in some)|treated|given)
  near   counter news school-subject awareness archaic
  yes    lesbians are disgusting
  yes    asylum seekers are parasites
  yes    why are romanians so thick
  yes    disabled people have no right to be here
  no     black women are beautiful
  no     gay people are not diseased, they are people
  no     the indian takeaway on our street is gross

rule hate.base-women medium
  means  says that women are lower for being women
  say    (women|woman|females|girls|wives|girlfriends|feminists|lesbians|single mothers|single mums|milfs|modern women|western women|chicks|ladies|broads|gals|birds|ex wives|moms|girlies|wimmin|womyn|wamen) (are|is|r|be|were) [{so-very}] [{so-very}] {loose}
  say    (why|how) (are|do|can) [{which}] (women|females|girls|feminists|chicks) [{so-very}] [{so-very}] {loose}
  not    (no|not all|not every) (women|girls|females)
  not    (women|girls|females|woman) are (not|never)
  not    are (crazy (about|good|talented|strong|brave)|bad at (football|it) is|fake (tan|news)|entitled to|selfish to|incapable of being ignored|a joke (to|for) (him|them|men))
  near   counter news school-subject awareness archaic
  yes    women are so irrational
  yes    females are all gold diggers
  yes    girls are useless at maths
  no     women are entitled to equal pay
  no     not all women are shallow
  no     the girls are crazy about the new band

rule hate.fate high
  means  says what should be done to people for what they are
  say    [{which}] {group-people} (should|must|need to|needs to|ought to|deserve to|deserves to|have to|can|need|better|has to|gotta|shld|shud|oughta|will|shall) [all|just|never|not|only|really|also|definitely|always] [all|just|never|not|really|also] [be|get] [all|just] ({done-harm}|{gone})
  say    (all|any|every|a|an|the) {one-of-group} (should|must|needs to|ought to|deserves to|has to) [just|all|not|never] [be|get] {done-harm}
  say    (any|every|a) {one-of-group} (should|must|needs to|ought to|deserves to) [just] ({gone})
  say    {group-people} (should|must|can|ought to) (not|never) be [allowed|able|permitted|given|let|seen|trusted|heard|in|near|around|treated|here|teaching|leaders|equal|anywhere]
  say    {group-people} (should|must|ought to|need to) [all] (be|get) [all|put|kept|sent|made|treated|put back|sent back] (away from|in cages|in prison|in camps|behind bars|to africa|back|home|outside|separate|slaves|as slaves|like animals|like dirt|like dogs|ashamed|afraid|on a boat|on a plane|at the bottom|beneath|last|into the sea|to the front|in zoos|in a zoo|in chains|six feet under)
  say    (send|ship|deport|kick|throw|drive|chase|get|fly|sail) [{which}] ({group-people}|them all|all of them|this lot|that lot|these people) [all] (back|home|out|away|off|into the sea|to hell|to rwanda|to africa)
  say    (do we|can we|could we|why not|we should|we must|we need to|lets|let us|time to|someone should|somebody should|someone needs to|somebody needs to|someone must|somebody must|someone please|can someone|wish someone would|want to|going to|love to|like to|i will|would|help me|please|just|we have to|we ought to|i want to|i am going to|ready to) [just|all|simply|please|really|now] {do-harm} [{which}] ({group-people}|{people-emoji})
  say    {do-harm} (all|every|every single|each|these|those|them|more|fucking|the fucking|all the|all these|all those|all fucking|any|dirty|filthy|all of the|all of these) (fucking|dirty|stupid|filthy|bloody|damn|[other]) ({group-people}|{one-of-group}|{people-emoji})
  say    {do-harm} (all|every|every single|each|these|those|them|more|fucking|any|dirty|filthy|the) ({group-people}|{one-of-group}|{people-emoji})
  say    (gas|lynch|exterminate|deport|behead|eradicate|castrate|execute|kill|cull|nuke|shoot|burn|hang|ban|enslave|bash) {group-people}
  say    (should|would) [just] {do-harm} [{which}] {group-people}
  say    (hope|wish|pray|want|hoping|wishing|praying|waiting for|cant wait for|can not wait for|love seeing|love to see|need) [that] [{which}] {group-people} [to|would|will|all] [all|would|just|to] ({gone}|get|dies|suffers|be {done-harm}|dead|gone|out)
  say    (death|deaths) (to|upon|for) [{which}] ({group-people}|{people-emoji}|islam|israel)
  say    only good [fucking|dirty|kind of] ({one-of-group}|{group-people}|fag|jap|indian|paki|raghead|chink|nigger) (is|are) [a|the] (dead|one that is dead)
  say    (need|want|deserve|deserves|bring back|start|time for|time to start|should have had) (another|a new|a second|a real|the) (holocaust|final solution|genocide|ethnic cleansing|crusade|lynching|lynch mob|slavery|gas chambers)
  say    world (would be|will be|be|is) (a better place|better|better off|so much better|much better|nicer|cleaner|safer) (without|if there were no|if we got rid of|with no|when) ..1 ({group-people}|islam)
  say    (life|world|country|school|place) [would be|will be|is] better [off] without [{which}] {group-people}
  not    (no|not|nobody|no one|neither) [{which}] {group-people} (should|deserve|deserves|must|need)
  not    {group-people} should (not|never) be ([{so-very}] {done-harm}|afraid|ashamed|forced|silenced|made to feel|discriminated)
  not    {group-people} (can|will) (be|get|not be|never be|not) (hurt|denied|punished|attacked|burned|burnt|silenced|turned away|afraid|shut down|beaten|raped|killed|deported|illegal|denied|stoned|seen|treated|evicted|bombed|erased|punched|imprisoned)
  not    {group-people} (can|will|need|need to|have to|has to|better) (leave|suffer|die|go home|go back|serve|be able|be treated|be seen|be heard|burn|disappear|stay home|stay at home|shut up|bleed|starve|drown|be afraid)
  not    (who|they|men|police|and|or|to) (kill|rape|beat|attack|hurt|shoot|murder) [{which}] (women|girls|black people|people)
  not    (decided|decides|ordered|began|planned|tried|attempted|continued) to {do-harm} [{which}] {group-people}
  not    (beat|destroy|crush|smash|beating) (the|these|those|them) (girls|women|irish|poles|russians|albanians|turks|mexicans|romanians|ukrainians|africans|indians|bulgarians|females|boys) [in|at|by|on|team]
  not    (want|need) ({group-people}) to (get|be (safe|happy|free|heard|seen|treated|hurt))
  not    (kick|punch|beat|take out|burn) (the|these|those|them) natives
  not    {group-people} (should|must|need to|ought to|deserve to) be [{so-very}] [{so-very}] (treated (equally|fairly|with|the same|better|like (everyone|people|anyone|equals|human|humans|any))|treated as (equals|equal|human))
  near   counter news school-subject awareness archaic gaming
  yes    somebody should deport these romanians
  yes    every foreigner should be thrown out
  yes    lets gas the gypsies
  yes    disabled people should never be allowed to work
  no     immigrants should be treated fairly
  no     no woman should be beaten
  no     jewish people were deported, our textbook says

rule hate.hatred high
  means  says they hate people for what they are
  say    (hate|hates|hating|despise|despises|loathe|loathes|detest|detests|abhor|abhors|resent|can not stand|could not stand|can not bear|can not tolerate|wont tolerate|disgusted by|repulsed by|sickened by|revolted by|allergic to|sick of|tired of|fed up of|fed up with|had enough of|done with|over|enough of|hatred for|hatred of|hatred towards|disgust for|contempt for|no respect for|zero respect for|no sympathy for|no time for|intolerant of|scared of|wary of|ashamed of|embarrassed by|prejudiced against|looking down on|look down on|h8) (all|every|these|those|them|most|fucking|dirty|filthy|stupid|bloody|damn|you|all the|all these|all those|all you|[loud|rude|annoying|entitled]) ({group-people}|{one-of-group}|{people-emoji})
  say    (hate|hates|h8|despise|despises|loathe|loathes|detest|detests|abhor|can not stand|can not bear|disgusted by|repulsed by|sickened by|revolted by|hatred for|hatred of|contempt for|no respect for|no sympathy for|allergic to|fuck|screw|to hell with|death to|curse|fucking hate) ({group-people}|{people-emoji})
  say    (fuck|fuk|fck|screw|damn|curse|to hell with|eff|piss on|shit on|spit on) (all|every|these|those|them|the|you|most|all the|all these|dirty|all you) ({group-people}|{one-of-group}|islam|{people-emoji})
  say    (fuck|screw|curse|fck|to hell with|down with|stop|ban) (islam|judaism|pride month|feminism|allah|muhammad|mohammed|the quran|the koran)
  say    {group-people} (disgust|disgusts|repulse|repulses|sicken|sickens|revolt|repel|annoy|irritate|infuriate|anger|offend|creep|trigger|bother) (me|us|everyone|the hell out of me)
  say    {group-people} (make|makes|give|gives|made) (me|us|everyone|you) (sick|puke|vomit|want to (puke|vomit|throw up|be sick|kill|die|punch|scream)|gag|cringe|feel sick|feel ill|heave|angry|uncomfortable|the creeps|the ick)
  say    {group-people} (get on my nerves|get on my tits|piss me off|do my head in|are doing my head in|turn my stomach|make my skin crawl|gross me out|creep me out|freak me out|can suck|can eat shit|can kiss my)
  say    (sight|smell|thought|look|presence|idea) of [{which}] [a|an] ({group-people}|{one-of-group}) ..3 (sick|puke|vomit|disgusts|repulses|sickens|revolts|stomach|skin crawl)
  say    (do not|does not|did not|never|would never|will never|can never|can not|wont ever|not going to) [ever|even|really] (trust|talk to|speak to|listen to|date|hire|employ|marry|sit with|sit next to|play with|help|respect|associate with|mix with|work with|deal with|serve|tolerate|befriend|vote for|live near|live with|share with|go near|want|need|like|be friends with|want to be near|want to be around|hang out with|eat with|let in|let) [{which}] [a|an|any|no] ({group-people}|{one-of-group})
  say    (if|when|unless) (you are|youre|ur|u are|you r) [a|an] ({one-of-group}|{trait}|{slur-plural}|retarded|retard) [person|then|please|just|and] [person|then|please|just] (do not|never|stay (away|out)|get (out|away|lost)|go (away|home|back|to hell)|fuck off|leave|dont|you should (not|die|leave|be ashamed|be {done-harm})|you deserve (to die|death|hell|nothing|it|to be {done-harm})|you can (fuck|go|leave|get|die)|i hate|kill yourself|die|unfollow|block|i do not|u can|keep)
  say    (keep|keeping|stay|get|move) (away|back|out|clear) (from|of) ..1 [{which}] ({group-people}|{slur-plural})
  say    (get|stay|keep) [{which}] ({group-people}|{slur-plural}) (away|out) [from|of]
  say    (surrounded by|infested with|infested by|overrun with|overrun by|overrun|swamped by|swamped with|flooded with|flooded by|invaded by|swarming with|crawling with|riddled with|taken over by|ruined by|destroyed by|too many|way too many|so many fucking|plagued by|full of) [{which}] ({group-people}|{slur-plural}|{people-emoji})
  not    (hate|hates|despise|sick of|tired of) ({group-people}|{one-of-group}) (being|getting|who|not|are|is|have|that|having|hate|to|on|only|in this (film|show|game))
  not    (hate|hates|sick of|tired of) (these|those|the|them|most|all) (girls|indians|christians|russians|natives|catholics|irish|women) (shoes|jumpers|school|team|toilets|changing)
  not    too many {group-people} (are|die|have|suffer|still|face|experience|get|feel|lose|do|who|were|had|live|and not|never|can)
  not    (do not|does not|not|never) (hate|despise|dislike|resent) 
  not    (do not|does not|never|did not|can not) (trust|want|need|like|let|respect|help) [any] (women|girls|people|woman|immigrants|refugees|muslims|jews) (to|who|being|be|getting|as much|in (danger|pain)|or men|feel|because)
  not    (dressed|full of|surrounded by) (girls|women|females|christians|kids) (i|we|who|and|with|from)
  not    (stay|keep) (away|out) from girls
  not    (anyone|anybody|people|nobody|no one|they|some people|why) ..3 (scared|wary|ashamed) of {group-people}
  near   counter news school-subject awareness archaic
  yes    i cant stand immigrants
  yes    fuck all travellers
  yes    never trust a gypsy
  yes    my school is overrun with foreigners
  no     i love being a muslim
  no     as a gay man i hate mondays
  no     my jewish neighbour hates cats

rule hate.exclusion high
  means  says people should keep out or go for what they are
  say    no (more|[fucking|dirty]) ({group-people}|{slur-plural}) (allowed|please|here|wanted|in my|in our|in this|in the|on our|on my|near|welcome|anymore|in england|in britain|at our|should)
  say    (say no to|no more|stop|halt|end|ban|against|close the borders to|shut the door on) ({slur-plural}|muslims|illegal immigrants|illegals|immigrants|migrants|islam|islamic immigration|mass immigration|muslim immigration|asylum seekers|refugees|gypsies|jews|foreigners|mosques|third world immigration|trans people|homosexuals)
  say    ({group-people}|{slur-plural}) (out|go home|get out|fuck off|not welcome|keep out|stay away|stay out|not allowed|need not apply|not wanted|unwelcome|go back|piss off|leave now|leave us alone|back to africa|go to hell|can leave|can go back)
  say    ({group-people}|{slur-plural}|you people|your kind|your lot|people like you|your people|they|them|your sort) [really|just|all] (do not|does not|dont|should not|can not|will never|never|have no right to|has no right to) (belong|be allowed|be here|come here|live here|fit in|be in this|be in our|be in my|be part of|integrate|assimilate|stay here|work here|set foot)
  say    (we|i|nobody|no one|this country|england|britain|our country|europe|america|our school|my school) (do not|does not|dont|never|doesnt) (want|need|like|allow|accept|serve|welcome|owe) [any|any more|more|you|your|no] [{which}] ({group-people}|{slur-plural}|{one-of-group}|your kind|your sort|your people|you people|people like you|people like them|outsiders)
  say    (nobody|no one|no body) (wants|likes|needs|asked for|cares about|invited|trusts|respects|loves|fancies|would miss|will miss) [{which}] [a|an] ({group-people}|{slur-plural}|{one-of-group}|your people|your kind|your sort)
  say    (go|get|fuck|piss|jog|crawl|swim|run|hurry|bugger|take yourself|sod) [off|on|right] back to [your|ur|the|that] [own|shithole|shitty|fucking|home] [own|fucking] (country|countries|africa|asia|pakistan|india|china|mexico|poland|romania|somalia|syria|iraq|iran|afghanistan|turkey|israel|albania|nigeria|bangladesh|jamaica|russia|ukraine|vietnam|korea|japan|arabia|mecca|jerusalem|palestine|europe|middle east|jungle|desert|boat|cave|caravan|caravans|mud hut|hut|zoo|kitchen|ghetto|plantation|cotton fields|fields|village|shithole|camp|sandpit|camels|homeland|where you|where u|where ya|where they|wherever)
  say    (get|stay|keep|stay the fuck|get the fuck|get the hell|keep the fuck) out of (our|my|this) (country|land|school|town|street|neighbourhood|neighborhood|area|city|village|nation|continent|toilets|bathrooms|changing rooms|sports) ..4 ({group-people}|{slur-plural}|{one-of-group}|foreigner|you people|scum|vermin|animals)
  say    {group-people} ..1 (out of|away from|off) (our|my|this) (country|land|school|town|street|streets|neighbourhood|neighborhood|area|city|village|nation|children|women|kids|girls|sports|toilets|bathrooms|sight)
  say    (keep|make) (england|britain|america|europe|our country|our school|it|our schools|scotland|wales|our streets|australia|poland|ireland|sweden|germany) (white|pure|for the english|christian only|jew free|clean of|muslim free)
  say    (england|britain|europe|this country|our country|america|scotland|wales|ireland|australia) (is|are|should be|was|belongs) [only|meant] (for|to) [the] (whites|white people|white men|christians|the english|the british|the white|us not them|our own people)
  say    ({trait}) (free zone|free area|free country|free school) 
  say    (stay|stick|keep|marry|date) (with|to) your own (kind|race|sort|people)
  say    (build|finish) (the|a) wall ..3 (keep|out|mexicans|illegals|immigrants|muslims)
  say    (close|shut|seal) (our|the) borders ..4 (now|before|invaders|flood|scum|rapists|savages|illegals|muslims|terrorists)
  say    (stop|sink|turn back|turn around|torpedo|shoot|bomb|burn) (the|all the|those|these) (boats|dinghies|small boats)
  say    (do not|never) (date|marry|mix|breed|sleep|have kids|have babies) ..1 (with|outside) ..1 (other races|another race|your race|blacks|black men|jews|muslims|non whites|nonwhites|them|coloureds)
  not    (nobody|no one|no body) (wants|likes) {group-people} (to|who|being|getting|having)
  not    no {group-people} (should|were|are|have|will|in (the film|this book)) (die|be|suffer|have|harmed|hurt|ever|feel|face|live)
  not    {group-people} (out|get out) (of (the|work|school|a|date|africa|control|sight|hospital|prison)|in|at|with|and|on|there|for|loud)
  not    (sending|sent|blacks) blacks out
  not    no more (women|girls|people|kids|children|black people|men|boys|students|families) (should|will|dying|die|have|killed|murdered|being|suffer)
  not    (they|them) [really|just|all] (do not|can not|should not|will never|never|dont) (belong|fit|be allowed|stay here|work here|come here|live here|be here|fit in|integrate) [in|on|to|at|with|until|today|because|anymore|yet]
  not    (stop|end|ban|against) (jews|immigrants|migrants|refugees|muslims|foreigners|gypsies|trans people|homosexuals) (from|being|getting|drowning|feeling|dying|who)
  not    (girls|women|boys|kids|children|students|christians|natives|females|males|players|pupils) (out|go home|get out|go back|stay out|keep out|leave now|can leave|stay away|not allowed|not wanted)
  not    (do not|does not|dont) (want|need|like|allow) [any|more|you|your] (girls|women|a woman|kids|people|christians|students|players|neighbours|families|boys) 
  near   counter news school-subject awareness archaic gaming sport
  not    my fags
  not    fags out of
  yes    gypsies keep out
  yes    your kind will never belong here
  yes    we dont want more migrants
  yes    crawl back to your cave you muslim
  no     the girls go home at three
  no     nobody wants refugees to drown
  no     go back to your own seat

rule hate.emoji high
  means  hates a group in emoji
  say    ({group-people}|{slur-plural}|{people-emoji}) (are|is|r|be|were|look like|act like|smell like|act like a|look like a) [{so-very}] [a|an] [literal|bunch of] {bad-emoji}
  say    ({group-people}|{slur-plural}) [make me|makes me|deserve|deserves|should|need|belong|to|need to|should get|should all|should be|get|deserve to|gonna|will] [be|get|the|a|in the] (🤮|🤢|💩|🗑|🚮|🔫|🔪|💣|🗡|⚰|☠|🖕|🐒|🐵|🦍|🐷|🐖|🐽|🐀|🐁|🪳|🐍|🚽|🪓|🦠|🦧|💉)
  say    (hate|kill|ban|gas|fuck|shoot|stab|burn|bomb|send|give|despise|cant stand|can not stand|exterminate|destroy|deport|death to|hang|stop|no) [{which}] [the|of] {people-emoji}
  say    (🖕|🤮|🤢|🔫|🔪|💣|🗡|⚰|🪓) [to|for|all|at|on|the|these|those|every|up] [the|these|those|all] ({group-people}|{one-of-group}|{slur-plural}|{people-emoji})
  say    (would like to|want to|going to|will|should|must|somebody|someone|lets|let us|i|we|just|need to|can we|please) [should|just|all|needs to] {hurt-emoji} [{which}] ({group-people}|{slur-plural}|{one-of-group}|those|these|that|your kind|you people|him|her|them)
  say    (you|u|ur|you are|youre|he is|hes|she is|shes|they are|your people are|you lot are|your people|your kind|you people) [a|an|just|such|all|are|like|nothing but|are a|fucking|dirty|black|stupid|filthy] [a|an|fucking|dirty|black|stupid] (🐒|🐵|🙊|🦍|🦧|🐷|🐖|🐽|🐀|🪳|🐁|💩|🦠|🐛|🐕|🗑|🤮)
  say    (typical|such|another|these|those|stupid|dirty|fucking|black|brown|muslim|jewish|gay|trans|asian|get these|filthy|too many) (🐒|🐵|🦍|🦧|🐷|🐖|🐀|🪳|🐛|🦠|💩|🐫|🐪)
  say    (your people|your kind|you people|these people|those people) (are|r) [all|just|so|such] ({bad-emoji}|{people-emoji})
  say    (🐒|🐵|🦍) (🍌)
  say    🍌 (🐒|🐵|🦍)
  say    (black|asian|jewish|gay|muslim|trans|brown|disabled|immigrant|foreign) [people|men|women] (🐒|🐵|🦍|🐀|🪳|🐖|🐷|🤮|🤢|🔫|🔪|💩)
  say    (🤮|🤢|🖕|🔫|🔪|💣|🗡) {people-emoji}
  say    {people-emoji} (🤮|🤢|🖕|🔫|🔪|💣|🗡|💩|🐷|🐖|🐒|🪳|🐀)
  say    (i|we|lets|let us|somebody|someone|they|you|would) [should|need to|will|want to|am going to|going to|gonna|must|just|happily|gladly|please] [just|all] (gas|kill|shoot|hang|burn|stab|slap|drown|lynch|deport|ban) [{which}] {people-emoji}
  not    (🐕|🐩|🐍|🐷|🐖|🐁) (is|are) (cute|adorable|the best)
  not    (you|u|you are) (🐒|🐵) [cheeky]
  near   counter news school-subject awareness
  yes    migrants are 🐀
  yes    lesbians make me 🤮
  yes    someone should 🔪 those foreigners
  no     my muslim friend loves 🐈
  no     happy pride 🌈 to everyone
  no     the asian elephant 🐘 is at the zoo

rule hate.stereotype medium
  means  judges people by a stereotype of their group
  say    (typical|average|usual|classic|stereotypical|just like a|another|acting like a|act like a|look like a|looks like a|drive like a|throw like a|run like a|cry like a|scream like a|fight like a|dress like a|smell like a) ({one-of-group}|{slur-plural}|{trait}|paki|nigger|fag|faggot|retard|chink|pikey|tranny|muzzie|camelfucker|bitch|whore|slut|mong|dyke|kike) [behaviour|behavior|mentality|logic|scum|move|attitude|trash|stuff|family|driver|bullshit|response|thing|hysteria]
  say    (typical|classic|usual) [behaviour|behavior] (of|from|for) [{which}] [a|an] ({group-people}|{slur-plural}|{one-of-group})
  say    (that is|thats|this is|its|it is) (what|why|how) ({group-people}|{slur-plural}) (do|are|get|act|behave|think|always|should|deserve|ruin|can not|cant)
  say    ({group-people}) (only|always|never) (want|wants|care|cares|lie|lies|steal|steals|cheat|complain|complains|moan|play the victim|play the race|use|exist|good for|think about|know how to|learn|marry|date|whine|cry|breed|scam|take|work|pay|tip|shut up|stop|wash|shower|contribute)
  say    ({group-people}) (can not|could not|never|can never|will never) (drive|park|think|be trusted|behave|be equal|be leaders|lead|control themselves|stop lying|tell the truth|take a joke|handle|be funny|be faithful|be loyal|keep|read maps|do maths|do math|fight|do anything|do anything right|run a|run the|cook|swim|dance|jump|understand|compete|reason|be rational|make decisions|be good|get jobs|hold a job|keep a job|raise|be real|become|be women|be men|spell|count|speak|learn|integrate|assimilate|change|be normal|be civilised|be satisfied|resist|create|build|invent|decide)
  say    (all|most|every single|every|99 of|all of the|like all|like most) ({group-people}) (do|want|care about|care only|think they|act like|act as|just want|just use|deserve|lie|cheat)
  say    ({one-of-group}|{trait} {person-of}) ..1 (so|of course|obviously|probably|must be|bet) ..2 (stole|steals|stealing|terrorist|bomb|bombs|criminal|drug dealer|on benefits|illegal|thief|cleaner|smells|smell|gang|knife|lying|stupid)
  say    (too|so) (gay|black|fat|dark|asian|jewish|autistic|disabled|girly|feminine|foreign) (to|for) (be|play|sit|work|go out|join|date|live|wear|come|my|this|our|you|me)
  say    (pretty|smart|clever|nice|fit|good|well spoken|articulate|intelligent|funny|normal|strong|fast) for (a|an) ({one-of-group}|{trait} {person-of}|black|muslim|asian|fat)
  say    (one of the good ones|not like other girls|not like the other (blacks|muslims|gays|asians|jews)|i have black friends|some of my best friends are (black|gay|muslim|jewish|asian)|play the race card|playing the race card|plays the race card|race card|black on black crime|despite being 13|reverse racism|jewish nose|jew nose|big jewish nose|jewed|jewing|jew gold|jew me down|jew them down|tight as a jew|like a jew|go make me a sandwich|penny pinching jew|rich jew|rich jews|jewish bankers|jewish agenda|gay agenda|trans agenda|homosexual agenda|transgender agenda|gay propaganda|trans propaganda|trans ideology|gender ideology|trans cult|trans craze|groomers in schools|lgbtq agenda|lgbt agenda|islamification|islamisation|islamization|eurabia|creeping sharia|muslim invasion|migrant invasion|immigrant invasion|muslim takeover|muslim grooming gang|muslim rape gang|muslim rape gangs|asian grooming gangs|third world scum|third world invaders|third world shithole|shithole country|shithole countries|no go zone|no go zones|white genocide|white replacement|anti white|white guilt|race realism|race realist|anchor baby|anchor babies|13 percent of|black crime|black culture is|ghetto trash|ghetto scum|ghetto rat|ghetto rats|trailer trash|council house scum|chav scum|religion of peace|cult of islam|sharia law in|muzzrat|pedo prophet|paedo prophet|prophet was a|mohammed was a (paedophile|pedophile|paedo|pedo)|muhammad was a (paedophile|pedophile|paedo|pedo)|allah is a|allah is not|holocaust never|holocaust is a (lie|hoax|myth)|holohoax|6 million lie|six million lies|fake refugees|economic migrants flooding|identifies as a|identify as an attack helicopter|attack helicopter|only two genders|there are only two genders|mutilating|chop your (dick|bits) off|cut your (dick|bits) off|never be a (woman|man|real woman|real man)|not a real (woman|man|girl|boy)|real women|biological male|biological males|men pretending to be women|man pretending to be a woman|is really a man|she is a he|he is a she|used to be a (man|woman)|born a (man|woman|boy|girl) (stay|always|will))
  not    (all|most|every|of the|and) ({group-people}) (are|do|have|need|get) (equal|welcome|different|people|human|invited|required|affected|asked|deserving|beautiful|amazing|great|not|n t|strong|kind|to|the same as|protected|loved|entitled|aware|free|proud|as|a|rights|safe|at|in|on|treated|paid|access|support|good|lovely|more|less likely|born)
  not    (all|most) ({group-people}) (want|need|like|love|think|know|just|use|seem|care) ..3 (peace|live|happy|respect|equal|safe|love|normal|same|help|friends|belong|fit|work hard|be treated|kindness)
  not    (blind|deaf|disabled|elderly|autistic|dyslexic|mentally ill|physically disabled|asylum|refugee|immigrant|migrant) ({folk}) (can not|could not|never|can never)
  not    (can not|could not) (vote|afford|be ignored|always|even|enter|wait|find|access|get|see|hear|handle the heat|understand (why|how))
  not    {group-people} (could not|never) (learn|compete|get|dance|keep|read|become|own|change|lead|run|swim|be|create|decide|hold|build|had)
  not    (real women) (have|in|who|bodies|stories|lives)
  not    religion of peace and
  not    (only|always) (want|wants|care|work|use|know|take|date|exist|pay|learn|marry) (to be|to live|to feel|peace|equality|respect|safe|hard|about each)
  near   counter news school-subject awareness archaic
  yes    typical immigrant behaviour
  yes    women cant drive
  yes    shes pretty for a black girl
  yes    asians always cheat in exams
  no     all women are welcome
  no     blind people can not see the screen
  no     most muslims want to live in peace

rule hate.because high
  means  attacks somebody for what they are
  say    {you-are} [such] [just] [a|an|another|nothing but a|one of those] (dirty|filthy|disgusting|stupid|fucking|worthless|smelly|ugly|dumb|pathetic|bloody|thieving|greedy|evil|vile|lazy|useless|inbred|illegal|rotten) [little|fat|old|fucking] ({one-of-group}|{trait} {person-of}|{trait} (bitch|cunt|bastard|fuck|whore|prick|slut|twat|freak|pig|dog|rat|cow|shit|scum|animal|monkey|idiot))
  say    ({trait}) (bitch|bitches|cunt|cunts|bastard|bastards|fuck|fucks|fucker|fuckers|whore|whores|prick|slut|sluts|twat|twats|freak|freaks|pig|pigs|dog|dogs|rat|rats|scum|vermin|filth|trash|animal|animals|monkey|monkeys|ape|apes|shit|shits|swine|savage|savages|parasite|parasites|cockroach|cockroaches|retard|retards|hoe|hoes|thot|thots|skank|ass bitch|mafia|lobby scum|devil|devils|cancer|disease|plague|invader|invaders|thug|thugs)
  say    (hate|hates|hated|spat on|spit on|hit|hitting|beat|attack|attacked|bully|bullied|bullying|kicked|punched|kill|chased|abused|laughed at|jumped|block|ban|ignore|exclude) (you|him|her|them|u|me) ..1 (because|bc|for being|just for being|since|as|cause|cos) ..2 ({trait}|a {one-of-group}|your race|your religion|your skin|your colour|his skin|her skin|their skin|his religion|her religion)
  say    (because|bc|cos|since|cause) (you are|youre|ur|u are|you r|he is|shes|hes|she is|theyre|they are) [a|an] [fucking|dirty|filthy|stupid] ({trait}|{one-of-group}|{slur-plural}|slur) ..3 (disgusting|hate|die|kill|not welcome|worthless|shut up|get out|go home|nobody|no one|stupid|dirty|ugly|inferior|stink|smell)
  say    (go|come) (blow|bomb|explode) (yourself|something|ya self|a building) ..3 (muslim|terrorist|isis|allah|akbar|jihad)
  say    (go|fuck|shag|marry|eat) (your|ur|some|a|another) (goat|goats|camel|camels|cousin|cousins|dog|dogs|bat|bats|banana|bananas|watermelon|fried chicken) ..4 (muslim|arab|paki|raghead|chinese|black|asian|gypsy|pikey|monkey|nigger|you)
  say    (shave|cover|cut off|rip off) (your|ur|that) (turban|hijab|burka|burqa|rag|headscarf|towel|side curls)
  say    (burka|burqa|niqab|hijab|turban|kippah|headscarf) ..2 (ban|banned|letterbox|letterboxes|rag|bin bag|bank robber|ninja|terrorist|bomb|disgusting|stupid|take it off|hiding|oppress|ugly)
  say    (terrorist|bomber|osama|bin laden|isis|jihad|gandhi|apu|kung pao|chow mein|fresh off the boat|fob|banana boat|bomb in your|where is your bomb|hiding a bomb) (looking|ass|lookin|boy|muslim|bag|your turban|kid|girl)
  not    (female|male) dog
  not    (asian|chinese|turkish|arabic|arab|irish|african|polish|indian|blind|russian|black|white|brown|white and black) (dog|dogs|pig|pigs|rat|rats|monkey|monkeys|ape|apes|freak|swine|cow) [is|are|was|and|or|in|at|on|eared|faced|breed|walking|food|show|hound|had|with|ran|from|for]
  not    (black|white|brown) (shit|animals|animal|disease|plague|cancer|trash)
  not    (hijab|turban|burka|burqa|niqab|headscarf) ..2 ban (is|was|in|lifted|debate)
  not    (foreign|white|indian|native american) (invaders|invader|savages|savage|parasites)
  near   counter news school-subject awareness archaic
  yes    you are a filthy asian man
  yes    muslim scum
  yes    hate him because he is jewish
  no     the black dog is in the garden
  no     he was proud because he is sikh
  no     an irish woman won the race
