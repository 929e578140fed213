# Ordinary words that lie near a word of the rules: never taken for it misspelt. Each stands for all its forms.
# Made by `python -m tools.plain` from the innocent lines of tools/corpus.
plain aaaa abbey abort abraham academia accept acids acquired active actus addy affects agenda alan alarmed alcohols
plain alice alien allies altar although american amicable amounts anarchism anderson andrew angle anne annual anon
plain antigone antihistamine ants apartheid apologies apologised appear appleby applies apply archie archives areas
plain aren arena arent argued arguments arid armitage armour arrow arsenic artist asexual asexually asos asp assassin
plain assassination assassins assess assisted attached attacker attic atwood audit babyyy backdrop badger badminton
plain balanced ballet banana bandana bandits bandstand bangers bangladeshi bangor banker banksy banner banter barbers
plain barn barrier barry basil basket baskets bass baths batman batons battersbee battery beachy beah beam bean
plain beanstalk bears beast beaver becomes becos beetle beforehand beginners beliefs belly ben beside besties betrayed
plain beware bias biased biggie bighorn bile billie billy bing bird bishop bitesize blackburn blackpool blake blame
plain blamed bleak bleep blessed bling bliss blonde bloods blows bluey boards boats bobo boil boleyn bollywood
plain bombings bond bone booby booking boom booth botany bottled bottles bounce bowlby bowled bowler bowline bowling
plain boxer braids braver brawne breakfasts breakup breast breeze brew brides bright brill bromine bronze browning
plain browns brunch bruyne bubblegum budget bulking bull bunker bunting burger burr burst bust buttler button butts
plain bystander caches caffeine calmed calorimeter campaigned campaigner campfire campsite cancelled candles cannon
plain cannonball cannot cant canva capital caps capulet carers carew carol cartoon caste castle catfish catfishing
plain catholic caused causeway ceasefires celebrations cell cells cent certificate chachas chachi chains champs
plain changeable channels chant characterised characteristics chart charter chased cheaper cheeky cheer chemicals
plain chick chicks childcare chin chips choices choir chokey chonk chores christian chunks claimed claims clams clan
plain clapped classifier cliffs climbi clocks closes cloth clots clown coal coaster cockermouth cocking coin collapses
plain colleagues collection colourless colours combing comp compasses complained completed compound compress concern
plain confessions confront congo conical contain conversion cooked copycats cordial cornwall coroner corrie cos
plain cosplay cost costs costumes cosy couldnt coulter council countries course court cowboy coz cpd craic crate
plain crater creak creased creed creek crew criminal crips crisis crocs crooks crowd crude crunched crushing cubs
plain cuckoos cultural cumming cunning cuppa curie curve custard cute cutted cyberfirst daddy daemon daisy damages
plain danced dancefloor dancer danger darkroom daughters dave ddr deadlift deadline dear decide decs deer defending
plain define dele demand describes design designed designing designs desire detail detective developing devices
plain devised devon dhaka dhol didnt dido differentiation dilute director dirie disappears discharged discovers
plain disordered disorders disowned diwali dlr dobash dock docks docter document docx dodgeball dodged doesnt dofe
plain doll dominic donation donne dont doorways dope dorking doubled doubles doughnut doughnuts doves dowel downs
plain drafting dramas drape dresses dressing drivers drones drowned drum drums duck ducks duel duffy duke dukkha dulce
plain dunking duper dyeing earrings easter eater eatwell edition effect egyptian electronics elite emailed engineer
plain enjoyed equality erotic essays european eva evacuated evaluate evan evolution excel exchange exchanged expected
plain explained explains express extent extractor extremism factor factors familie families fanny fans farewell farmer
plain farmers faulty fawkes feathers fete fever fields fieldwork fiend figures filled finale fined fingerprint
plain finishes firework fireworks firm firstborn fits fitting fixes fizz flack flame flashcard flashcards flatter
plain flesh flint float flogging floored flops flower flynn focker focus fold font fooled footballer footie forgive
plain forgives forgotten forked forms fought founded france freddie freshman frida fridays friendship fries
plain frustrating frying fugging fully funded funding fundraising funds furious fuse fuss gains gala gangsta ganked
plain garageband gardens gauze gaylord german germany ghana ghosh ghosted ghosts gingerbread gladiator glee glow
plain goddess goldfish gole gonna goodnight goodreads googly goose governments grain grammar grandfather grandmas
plain grandmother grandparents grans graph graphs gravesend gravestone graveyard graze grazed grazes greater greek
plain greenhouse grew grey grim grip grit grounded grows guards guerrilla guests guidelines gums gunmetal gunn gunners
plain gunpowder hacksaw hadda haemon haircut halal halse hammers hamstring hamsun handguns handprints hangman hangry
plain hangs hannah harder hardy hare harry harsh hashing hasnt hath hatred hats haunted haven havent havisham hazara
plain headache healer heals healthier heaney heathers heatings heavily hehe height hello hemp henna hens herbs
plain hereafter heretics heritage hermia heroine hes highlighter highwayman hillside histories hitman hobbit holds
plain holi holmes homes homesick honesty hong honours hoodies hooker hopeline hospice hostage hostile howard howled
plain hugged hull humane humanist hyde ideal identify idiom ikea ill imaginative implant impossible inch incidents
plain informed inn inset inshallah intermittent involve iplayer islamabad isnt itself ive jackson jail jake jalapenos
plain jams jane jealousy jess jets joiner joins josh judge june kahlo kahoot kant kanye kara kaur keanu keats keeper
plain keepy kent keyboard keyring khoor kickboxing kinder kingston kipping kite kites knifefree knight knut kong korea
plain kurt kyiv laces ladder lado laggy lagos lahore land lane lanka latex latte laude laurie layer layers lays leads
plain leap learns leaver leavers leeds leekie leeks legalising leith lemonade les lesser liaisons lifeguard lightwater
plain linesman linked lion liquid listened lists literal liver locations loki loneliest loneliness loner lookup lool
plain looter lords louth loving luckily lucy lunchtime luther lynx lyon lyra mace madhouse main maker malone malorie
plain mango mangoes mans manslaughter marched marie marine marker markers marking maroon marries mars marx master
plain matches matchmaking matchsticks maternal mates mattered maya mayella mayor maze meaning medals medea medic
plain medicines mehndi meiosis mended mens mere messing metres middlesex mighty mike mile mill millais millions mills
plain mince minds mines minus minute mirage mis mission misunderstanding misuse moat mocktails modules mohan mole
plain mondays monk monsters monte moon moor moral mornings mourir mouths muero mugs mulan mules mummies mummy mummys
plain munch muse musical mute myth nailed named nanis nannys neglected nest newbury newman newmarket newspapers
plain newsround nicky niger nighter nightmare nightshade nobel noir nokia notebooks noticeboard nottingham noughts
plain nurses objective offas offender offer officers offred oliver ollies onenote ons opened opinion orders organ
plain orthodox outfit outline outstanding overcame overexposed owen packets pads pains painting palace pale pancake
plain pancakes panics panto parade paris parking parks partial passage passover peacock peak peaky pears peeling peep
plain peeping pencils penistone penknife pens percentage percy perks permission peter photobomb photocopier
plain photographed piano picasso pickles picnic pier pierced piers pigtails pillsbury pilot pink pirates pirats pistil
plain pistols plagues plait plank plantain plaster platelets plath played playwrights plot poets poirot policeman poly
plain pond poodle poorly popcorn pope poppies poppins poppy ports posh postcode potion powercut powers powershell
plain practices practised precious prefect prep prepare prepping preseason pretexting prevented prey price princes
plain printer probable projector prompts protected protective protects protein provided psychologist puffer puffin
plain punishments puns purges pushers queen quicker quote rabbi races racists radiators radio rage rags raided raiding
plain railroad railways rained raining rains rainy raising rall randy ranger ransom rapeseed rates rave reach reaction
plain reactive reactor reader readings reasonable rebut reckon recorder redheads reform refresher refuges refused
plain rehearsals relationships relay released remains remembers reminder renewed rennie renton reonline repaired
plain repeat repeated repeats replied representation represented reproduce request rescued reserve resign resigned
plain resort result reunion reuptake reus review revised revive revolt rewrite rhyme rhymes rhyming ribbons riff
plain ringworm riots risen rises rising roach roasted robber robbers robot rode roger role roly romans romany rome
plain rosa rota routine routing rowing rowley roza rubbers rubbish ruby rulers runaways runned russian rutter sack
plain sacked safely sails salad salon saloon salts samosas sane sank sarahs sark sassoon sati saturdays saves sawn
plain scale scones scores scrapbook scraped scrum sealed seaside seating seats seconds secs seeds seek seemed seine
plain senco sets sexed sexism sexton sextuplets seymour shade shady shag shake shalt shape shaq shark sharks sharper
plain sheeran sheet shelters sherlock sherwood shes shh shhh shin shins ships shocks shone shootout shoulders showered
plain shylock sibling sides signals significant simon simple singer singing sings siri sixes sizes sizzers skates
plain skeleton skiing skint skis skunk slack slams slang slaughtered slaughterhouse slay slayed slayer slaying sleeved
plain slid slide slim slippers slogans slough slows smile sneeze sniffer snored snores snoring soaked sobbing socrates
plain soda solo son sord soup sour sources spag spain sparknotes speaker spec species speeds spelling spiderman
plain spiders spill spin spital spite spitfire splits spoiler sponsored sponsors spooky sport spots spring spuds
plain square squares squashed squid sri stabs stack staged staging stains stalin stall stanza starter statue statues
plain stem stepdad sterile stiff stings stingy stis stitch stocks stoke stokes stomachs stonewall storyboard storyline
plain strangers strat straw streetcar stressed strikes stripping stronger studied stung styles submission substantial
plain sudden suffers suit summary suncream sundays sunset supported swamp swansea swarm sweat sweating sweeney sweep
plain swords sylhet synthesis tableau tablets tactic takeover talc tale tank tapeworm taster tasting tate tattoos tear
plain tears technician technique teddy teenage terms terrier tess tested testing tests thames thats theatre theres
plain theyre theyve thick thisbe thor threads threes throughout thrower thumb thunder thursdays tickled til tilbury
plain till timeline tina tins title titus tmrw toad toastie todd tomb toothless topic topshop torbay torches tore torn
plain tour toussaint towels towers tracey tracksuit trademarks trainline trainspotting traits transferred traps
plain travels treats treaty trees trial tring trolley troubles trusts tryhackme tudor tuesdays tunes turing turkish
plain tutors twatt twice twist twix ukrainian umbrellas unauthorised unborn undergone underground unfair ungrounded
plain unhappy unhealthy unicorn unite unlocked unreal update updated uppies upsetting upside vaccines valley value
plain varah varnish vase vegetable veil vending vent victim victoria views villager visited visitor visits volume
plain volunteers voted waft walker wallpaper wally wanna wapping warhammer waris warming warn warnings wars
plain waterstones weaker weaver weddings wednesdays weed weeding weedon wellbeing wells werther wetwang weve whacking
plain whales whats whereas whipping whistleblowing whitby whiteboard wholesome whos whose wicked wikihow wild williams
plain willie willing windowsill windrush windscreen winehouse wings winner winning wins winston wintergirls wires
plain witches within wont woolf woop wordsworth worked workhouse worms worries wounded writer writes wtf yearbook
plain yelled youll youre zara zoos zumba
