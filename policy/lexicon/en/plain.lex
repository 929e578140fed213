# Ordinary words that lie near a word of the rules: never taken for it misspelt. Each stands for all its forms.
plain abate abbott abs accidental accidents acids acquired acquires acre actin actions active acts adams adapt
plain adders addictive addicts addressd addressed adds admin admired admitted admitting adults aerial afeard
plain affective affords afternoons agents aiding aims airbus airmen airway alack alas alcohols alex alias alien
plain alike alkyl allen allied allies allotrope allowed allowing allows alms alps already alright als alter
plain alternative although amid amino amounted amounts anderson anger angles anion anna anon anothers answerd
plain answered answers ant anti anytime anyway apes apparent appending apply approaches argon args arid arise armd
plain armed armour armourer armstrong arose arousal arrange ars articles arts asexual aside askd assassinated
plain assassinates assayd assemble asserted assign assignments assisted assisting assorted assuring atleast atone
plain atps attach attired aught authors avaunt avoided avoids await awake awhile axes axial baal babe backed backs
plain backstory bacterial badaxe bade bait baize balance balder ballad balloon ballot balls balm banded banked
plain banker banknotes banks banner bar bard barefoot barge bark barry baseball baseline bases basics basis bataan
plain batch bate bathroom bats batterd battery battlefield battles baum beach bead beaker beaming beams bean beanies
plain beard bearing bears beast becomes becoming bedrooms beds bedtime beer beetle beets befall befitting beggd
plain begone behave behaviors behaviour beheld behold beings belie belike bella bellied bellman bellows belonged
plain belonging beloved beluga bench bends bent benton berry beside bestow beta bethink betterd beware beyond bias
plain bible bidding bill billy bind binet biome bits bitter blackbody blackdeath blacktop blah blame blanc bleak
plain bleat bleeds blessing blocked blog blonde blot blowback blown blowout blows blowup blush boat bobby bode
plain boiling bold bolt bolus boly bombed bond bone bool booleans boom boon boost boot borden bordering bore borne
plain boron borrelia borrow borrowd both bothered bottleneck bottles bound bounty bout bowd bower bowing bowl boxcar
plain boxes boyfriends boyhood boyles brace brags brand brave brawls breach breadlines breakaway breakdown
plain breakpoint breaks breakup breathe breaths bred breed breeze brewed brewing brian bride bridgeman bright brink
plain broad broken bromine brooded brook bros brow brown browse bruce bruh brush bryan bubbles buckling budget buds
plain buffer bugs builders buildings builds built bulging bull bulletin bums bunny burdened burdensome bureau burg
plain burnd burnout burst buses bushels bushs bust busy butler butt butterflies button buyer buzz byte cables cacao
plain cache caged caius calf callat calld caller callous calm calorie camp campaigns campus cancel cancers candidate
plain candy canis canst caps capsule cards career carew caring carouse carpel carriage carrier carryt cars cart
plain carter cased cases cash cassios cassius cast casy catches catching cation catos cattle cause caution caves
plain ccot ceased ceasing cede cell center centres cents cereal chad chaff chair challenged challenger challenges
plain chance changes chanting chaos chaps chapters char charge charmed chart charter chase chaste chatting cheap
plain cheat checked checkpoints cheek cheesecake chemicals chequed chester cheung chick chid chide chief childcare
plain childs chill chin china chinks chips chloride chlorines choices choose chopin christian chuckled chunk cigar
plain cigarettes cilia cities citing citys clades clams clans clap clapped clarity classical classified clause
plain cleaned cleaners cleanup clear climates cling close clown cls clubbed clubs clue clutch cns coakley coal coast
plain cobweb coca codes codified coding cods coffers cohesin cohesion coiled coining cold collared colleagues
plain colleges colloid colon colored colorless colors coloured colours colt columbian coma combated comest commends
plain comment committee commons compete completed compose compute conceit concept concern concerta condo cone cons
plain consent constructed construction constructive constructor constructs cont contact contain contend contented
plain contents context contracts control convert convey cooh cookery cookie cool cooler coolidge coon cooper coping
plain copper cops copy cord core corner cornerstone corny corps cort cory cosplay cost cotton couch counted counter
plain counterparts countless countryman countrymen countrys coupar couples courier courtroom courts coverage covers
plain covert coward cows cracked cracker cracks crafts craik cramming crash cravings created creates creek creepy
plain crew crick cries crimes crises crisis crooking crop cross crowd crowing crows crude crushed cubs cues cunning
plain cups cure curies curious curs curtail curve cute cyberbullies cyberbullying cyberpsychology cyprus dalai dale
plain dall dalli damaged damp danger danish dante dare darker darted dash data database dated dates daughter dawn
plain daybreak daycare dbt deadline deaf deals dealt dean dear dearer debated debates debit debs debts debut decade
plain decayed decease decent decide deed deer deere defense defiance defuse dejected delaware delay deleted delight
plain delivered deliverer delivery demand denied departed depth derided derive described describes dese deserted
plain despised despite destroyed destroys detail diamonds dict diehl diener diest differential differentiate dilate
plain dined ding dire dirt disabled disallowed disavowing disc discard discoloured discontent discount discover
plain discussions diseases disengagement dish dishonours dislike disordered disorders display disposed disputed
plain disquieted dissolved dissolves distilled distorted distrust diver dives docs doctors dole doll dollar dong
plain donkey donne donor doo doom doors doorstep doorways dope dost dotage dote doth dots doubt dove downfall
plain downloaded downright downs downstairs downtown downturn doze draggd dragons drained drains draw drawn dread
plain dreams dreamt drip drive drivers droplet droppd dropper drops drownd drowned drowns druggd drugsurvey drum
plain drybeat dual duchess duck dude duel dues duke dull dumbbell dumbd dumber dumped dusty dutch dwell dye early
plain earned earning ears earths ease east edges edit edith egypts eighty ejection elapsed elder elections
plain electrical electron elite elses elsewhere embarrassed emits endel endings endless endo endowed endpoint endued
plain endure engage engineer enow enraged enter epic episodes erie erik err error evaded event everbody evermore
plain everyday everyman everytime evian exchange executes existed exists exit exome expected experimental
plain experimented experiments expert explained explains eyed eyeglass facebook faced faces fact fade faggots
plain failing fails failures fain fair fairies faked fallout falls false fame families familys fannd fans farage
plain fare farewell farmer farms farone fart farther fasd fasten faster fate fatherd fathers fats fatty fault favor
plain favours feard feared fearing fearless fears feast feather feature feedback feeding feelin fees fella fellows
plain females femme fetal fetch fetio fever fewer fibrous fields fiend fife fifth file fill filtered fine finger
plain finishes finnish fired firing firm fish fist fits fitted fittest fitting fixd flag flake flashes flattened
plain flaw fleas fled fleece fleeing fleet flesh flickr flighty flipping float flood flout flowed flower flows
plain fluids flung fml foes foils fold folk follow followd follower fond foods fool foote foothold footnotes
plain footstep foray forbear forbid ford fore forge forgetting forgive forgiven forgone forgotten formal format
plain formatted formatter formatting formed former formerly forming forms fors fort forth fortnight fought foul
plain fould founded founder founds fraction frail frame fray freaked freeborn freed freight freshwater fried
plain friedman friedrich friendship fries fright fro frontal fronts frost frownd frowning fucc fucken fuel fully
plain fund furious furs fuse fust gage gained gains gainst gait gale galls garage garden gases gashes gate gather
plain gavet gaze geckos gels gene gesture gettin ghosted ghosts gibe giddy gill gilt girlfriends giver glia glide
plain glow glut goat godlike gods gold goodnight goods gook gorge gotten gouv governmental governments gowned grab
plain grace grad grade graham grain grams grand grandam grant grapes grass grave gray greece greek greet grim grind
plain grip groan ground grouped grouping groups groupthink grow growl guardians guess guest guided guideline guides
plain guile guilt guise hacked hacking hail hairless hairs hales haley half halt hamlets hammerhead hammers hams
plain hand hangd hangers hangs harder harding hardy hare harem hark harmless harpy harry hart haste hastened hastie
plain haters hath hatred haunt havet havin havre hayes hbro hclo headed header headspace healing heapd heaps heard
plain hearing hears heart heated heater heaths heck hedge heeded heel height heir held hella hello helm helped
plain helpless heme herd hereafter herein heritage hermia herod heroes heroic heroical hers hick higher highlight
plain highschool highway hillo hills hilts hint hired hiss historical hither hitherto hittin hoard hobbit hock
plain holder holdings holds holiday holla hollow holy homegirl homemade homer homes homie honesty honkey hood hooked
plain hookup hoover hoped hopes horses hose hospice hospitals hostage hotbed hounds hour household housekeeper
plain houses housewife housing hovel howard howells however howl hre hsts huac humane humor humour hunted hunter
plain hunts husbanded husbands hushed hyde hyoid hysteria idea ideal idiots ignored iis image immature immigrant
plain impact imperfect imply impossible imprint improper improve inaction inactive incase incited income incomplete
plain indian indies indifferent infantry infidel infighting info inform inhaled inhuman initiate injury inmost inn
plain innate inner inno insight inspire instruction int intended intends intent iran iraqi iras irony isspace issues
plain itll itself jack jacques jane jaws jays jeffery jekylls jest jets jihadi joad jockey john joind joint jones
plain jordan journalist jove joys juan juice juliets jumps june jung justice jutting kanye kapur kate keel keen
plain kelps ketone kettles keys kidneys killd killst kilpel kind kinder kings kissd klan klein knaves kneel knees
plain knew knit knots knowledge known knows knowt korea krause kung kurt kwds lackd lacked lacks ladys laff laid
plain lake lama lamb lame lamplighted lamps lands lane lank laps lark larry lasers lash lasted lasti lasting lasts
plain lateral latter laughd launched laura lausanne lawless layer laying lazy lead leaf leagues leaned leaning leap
plain lease leftover legend leisure lena lend lentz leong lessen lesser lessons lest letting leveled lever lewin
plain lewis liang liberally libya lick lied lief liest lifeless lifelong lifes lifetime lift lighted lighten
plain lighthearted lighting lightper lightweight liking limited limits lineage lined linen lineno lineup ling lining
plain link lion lips liquid liquor listed listened listener lists liter litter liver livid lloyd lmfao loaded loam
plain loan loath lobe locations locke locus lodge lodger logger logic logo lone longed longs longtime lookd lookin
plain looks lookup looming loop loose looted lord loses losest loss louder louis lover lovin loving lower lowry
plain lthough luck lump lust luther lyin lysing maar madison magical maid mail main maine mainz maker makeup malay
plain male mama manage mandate manders mane mania manly mann manpower mans manuel maps march marine marino mark
plain markd marrow mary masa mask massa masse massively master matched matches matching material math mating matt
plain matters matures mauss maxim mays mayst maze mead meant meantime meanwhile medications medicines meditation
plain meered meetings meets melo melt menas mender menial mens mentored mentoring menu mere merged merry mess meta
plain metaclass metal meter meth methadone methinks miami mice mien mighty migrant mike mile milk mill mincing mind
plain mines mingle mini ministers mins minute minutest mirrors misc miserably miseries missed missing missouri mist
plain mistakes mistress moan mocker models moderate modern modes mods module mohawk mold mole momma moms moneymaking
plain moneys monkeys monsters mont moody moon moor moore mora moreover morgans morn mornings morrow morse
plain motherfucker mothers moths motivations motor mount moved moves movies mucous mucus mumps murderd murderers
plain murray musics muslim mustardseed muster musty mute mutter mylai nacl nagging name nancy nature naught naval
plain nazis nearby nearer nearing neat needa needed needy neer neighbor neighbourhood neil neon nero nerves networks
plain nevertheless newborn newline news newspapers newtown nice nick niece nigh nights nill noam node noise
plain nonetheless noon nope norman nosey notable notebook noted notices noting notwithstanding nought novice noyes
plain numberless numbers nything oaten obtained odor offence offended offends office officers offset offsetting
plain oneonone ones ongoing ook opened opener opens optional options orbiting orders ores organ othellos ott ounce
plain ourself outbreak outcome outcry outdated outermost outfit outlaw outline outnumbered outpost output outright
plain outset outstanding overall overallocation overcame overcome overhanging overhead overheating overhung overload
plain overlooking overpower oversight overthinking overthrow overtime overweight owen owls owned owning oxygenated
plain pace packaged pail paine pains painted painting pair palace palate pale pamper panels pang panning pants papa
plain papers para parenthesis paris parking pars part particle partly partners partus passage passes passion pasta
plain paste pastor pate patrol patterns paul pause paving paycheck payday payloads payne peace peak pear peas peck
plain peds peer pelosi pelts pennyworth pens pentagon pepper perforated perforce perform persona personal persons
plain petard petty phase phial phones photon pickup pictured pieces pierce pigs pile pillows pilot pinch pine pineal
plain pink pinna pint piny pious pistols piston pitched pitcher pith pitting pity pizza placed placeholder placing
plain plain plaited planes planet planned plant planter plate platforms playd played player playmate playoff pleased
plain plight plos plow plum plunged plus ply pms pns pockets podcasts poets pointed pole policeman polite polity
plain pollo polls poly ponce ponds pons pool poole poop poorer pope pops pore port porter portia pose posses
plain possibly posts postwar potted pouch pound pour powell powered powerpoint powers praises prating prayed prayer
plain pre precedent precious precise prepare presentations presented presidential presidents presses prevent prey
plain price prickd pride primer prison prize probable probed processed processor profiled profit profound program
plain projected projection projective projects prolonged prone propel properly prosecutor prosper protected
plain protections protective protector protects protest prouder proved proven proves provided provider pullman pulse
plain punished purchased purchases pure purposes purse push puts pyrrhus quailing quaint quake quaker qual queens
plain queer query questioned questioner quicken quitted quitting quota quoted quotes quoth races racing racism
plain racists racking radd radii radio rads rage rahe rail raise rambling rang rankled rankling ranks rant rapeseed
plain rapid rare rarely rash rated rater rates ratified ratings rational rays reach reader reading realise realize
plain realm realtalk reap rear reasoned reasons recant recorded records recover reed refuge refugee refused regard
plain regents reid reies reimer rein rejected relate relay released relieve religions rely remark remind remorse
plain remote removes rems renal rend renz repaid repair repassed repeat replies reporter reporting repose reppert
plain represents request researcher reserve resident resist resorted rest restricts retain returnd returned returns
plain reuss revenged revenue revisions revolved reward rgs rheum rhine rhode rhyme rice richer rick ride rifles
plain rightmost rights rigid riis rims ringing ringlets rings rios riot ripe ripped ripping rise risky rite river
plain rna road roadway roasted robbing robe robs rocket rocks rocky rode rods roger role roll roly roma rome romeos
plain roofed roofs rooms root roper rose roster rote roth rotten rotting roughrider rounded rounds route routine
plain rowing rows royal rude rugged rugs ruined ruining ruins rule rung runoff runtime runx ruse rushes rushing
plain rushy russian ruth rutter ryan saber sack sacred sacs safely safer safie sail saint sake sale salts saltwater
plain salty same sand sane sank sans satan sauce saucers saving sawbones sayin sayst scale scam scan scarce scarfed
plain scaring scary scent schoolboy schoolroom schoolteachers schoolwork scid sciences scientist scope score scott
plain scoured scout scratchd scrip scud seafaring seal seald seaport sears seas season seat seconds secrete sect
plain seedless seeds seek seemd seemed seeming seemst seent seest seet seitz seize seks selection selye senseless
plain senses sentence sept serene serine serve servers sesso sets setting sewing sexes shade shaft shake shaker
plain shallow shalt shamed shaming shape shares shark shatter shed sheen sheep sheer sheet shelf shell shield
plain shifted shifts shine ship shipping shirt shock shone shook shore short shorter shots shoulder shout shove
plain showered showers shown shows shrank shrift shutdown shutters shutting shylock sickbed side sids siege sieve
plain sigh sights signaled signals signed signs silence silly silt simon simple sing singer sinister sink siop sipp
plain sirrah sirs sith siti sito siward sixty sized sizes skies skill skims slack slang slave slay sleeper sleepless
plain sleeps slices slide slight slim slime slink slipped slippery slope slot sloths slouched slow slower slowest
plain slums smaller smallest smart smatter smells smile smote smuggled smuggler snack snakes snapping snare sneaky
plain snort snow soar sober socks soeer soft soil soldier soldiership sole solid solvent soma someday somehow
plain sometime somewhat sons sooner soot sore sorriest sorrow sorted sorts sought soul sound sour sources sowing
plain sown spaced spaces spain spam span spare sparkled spc speaker speaking speakst spears spec speck sped spell
plain spend spices spiders spied spilt spin spineless spire spite splits splitting spoiled spoiler spoils spoke
plain spool sport spot sprayed sprung square squat squatting sri ssize stabbd stable stack staff stag stages stain
plain stale stalls standalone standoff standpoint stands staples star stare starling starred startled startling stat
plain state stationed stations stayd stayed stays stead steady steals steam steed steel steep steers stem steve
plain stewart stickball sticker sticks sticky stiff sting stirring stock stoke stolen stoln stomachs stones stony
plain stoop stopping store storm storyline stoup stoves stowe straight strand strange strangers straw stream
plain stressed stresses stressor strike string strip stronger stronghold stuck student studied style suck sudden
plain suffered sufferings suffers sugars suit suite summers sums sundry sunlight sunset supported supporter
plain supportive supports suppressed sure surged surprised surveys survive sutters suture swallowd swallowing
plain swallows swan swapcase swarms sway sweat sweden sweep sweet swell swept swift swiftly swim swings switch
plain swords swore sworn swung syria sys tables tactic taen tail tale talkd talked talkin taller tame tamer tandem
plain tank tankers tape tarred task taste tata taught tauter taxes tcot teaching teams teamwork tear technique
plain techweb teen tellst tend tender tenet tens tent term terrorism terrors tested testes testing tests texas
plain texted thames thane thang thank thaw thee theirs then thereafter thereby thereof thereto thereupon theyd thick
plain thin thine thing thinkst thirsted thirsty thisby thoits thomas thompson thor thou thousand thread threaten
plain threatend thrice throes throne throughout thru thrust tht thumb thus thy tier ties tight timed timeline times
plain tingle tinker tiny tire tissues tithe toasted toaster todays toes together toil toild token toll tomb
plain tomorrows tone tons tookt tooth topics topmost tops torchbearer tore tories torn tornow torrents tortured
plain tortures toss totals tough tour towers towns townsend townshend toxin toys trace track tracts traded trail
plain trained trait tramps trance trapped tread treason treated treats treaty tree treks trends trenton trial trick
plain tries trip trippin troop trope trophic trough troy troyan truce trucks trump trusts tumor tune tuples turk
plain turnd turned turner turnout turnover turns tush twain twas tweaking tweet twere twice twilight twin twist
plain typing tyrant unclean undercooked undercut underdog undergo undergoes undergone underlying undermine
plain understanding understood undert undertake undertook underwater underway underwent unicode unicodedata unicorn
plain uniform unions united uniting unlocked upcoming update uploaded upont uppercase uppermost upstairs upton
plain urging user uses uss utter valence valiant various vary veil vibes vice views villages villains vine violet
plain viral vitae voiced voiceless voices vous vows waals wack wads waged wager wages wail waists waited waiter
plain waked waken wald walkd walked walking wallpaper walt wander wane wanton wantonly wark warlike warmed warming
plain warrant warren warring wars wartime wash wast wastewater waterproof waters waterway watt wave wayne wayward
plain weak wears weary weather wee weekends weep weet weigh weighd weighted weights wellbeing weret wert west
plain wetting weve whales whateer whatsoever wheat wheel whereas whereby wherein whereof whereon wheresoever
plain wherever wherewithal whet whichever whigs whiles whine whippd whistle whit whiter whites whitespace whitey
plain whither whoever wholesome whoreson whose whys wicked wide widow width wifes wild willd williamj williams
plain williamwar willing wills willy wilt windows wine winged winner wire wise wishd witch withal wither within
plain withstand wits wived woes woese woke wolfgang womand womans womens wonder wood woof woolen words wore
plain workaround workday worked workers workings workplace worlds worm worn worries worrying worthwhile worthy wound
plain wrap wrapped wreak wreck wretch wright writ writer writes writings wrongd wrought wrung yarely yass yearly
plain yell youd younker yours yung zanker zeros zone zoom
plain tyranny beaver messiah massie tyrant yoghurt sussex essex wessex middlesex scunthorpe penistone lightwater clitheroe cockermouth shitterton assassin classic bass grass therapist analysis cockpit peacock hancock dickens dickinson shuttlecock cocktail titanic constitution competition button mississippi arsenal assess assessment passage massage embassy bassoon cucumber document circumstance analyst canal banal skill skills skillet krill kilo kilt killer drill drilled shrill grill thrill thrilled chill chilled still until spill spilled
