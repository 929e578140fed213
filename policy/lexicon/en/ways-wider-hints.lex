# What the hints before these let pass: slights that name no group, hunger told in a child's plain words, rules about food,
# and violence praised by its dates and saints. Each is raised only where the model finds the whole sentence risky.
language en
severity medium
strength hint

category hate
source   CPS, hate crime; Equality Act 2010, protected characteristics; HM Government, Hate crime strategy
rule hate.hint-slight-of-women medium
  means  speaks of women, or of one for being one, beside work, rights, wits, looks or a man's due
  say    (women|woman|womans|woman s|womens|women s|wimmin|wimmins|female|females|ladies|lady|lasses|lass|wife|wives|feminist|feminists|feminism|spinster|spinsters|hens|girl on|girls in|girl boss|single mother|single mothers|a girl|mothers) ..9 (equal|equality|rights|vote|voting|job|jobs|career|careers|boss|bosses|panel|referee|ref|pilot|driver|driving|drive|instructor|engine|engines|engineer|engineers|surgeon|surgeons|army|navy|police|president|politics|parliament|priest|sport|football|commentator|commentating|kitchen|cook|cooking|hoover|ironing|babies|baby|breed|barefoot|pregnant|obey|obedient|silent|loudest|argue|opinion|opinions|brain|brains|logic|logical|emotional|hormones|period|clucking|screech|nag|lie|lies|liar|lying|accuse|accusation|accusations|wallet|money|earn|earns|skill|skills|useless|weak|weaker|contaminant|mess|failing|spaniel|cats|ankles|smile|make up|makeup|promoted|promoting|promote|quota|diversity|leading|captain|charge|master|owe|owes|own|owned|property|belong|purpose|biologically|biology|men do|real men|no man|husband)
  say    (women|woman|womens|women s|girl|girls|female|females|lesbian|feminist|feminists|blonde|daughter|wives|wife|partner|lady) ..8 (stopped listening|listen|mute|muted|report|strategy|brightest|field|microscope|lab|doors|unmarriageable|educate|suffering|funny|survivor|survivors|motive|world cup|airhead|opinionated|spoilt|rejected|refereed|refereeing|three strikes|hear about it|stupid|bitter|pretty|product|carpet|knees)
  say    (listening|listen|rather a dog|dog|backhand|motive|mute|opening doors|dont educate|do not educate|stupid|clever|promoted|smile|misfortune|shut|lock up|explained) ..8 (women|woman|womans voice|woman s voice|wives|wife|daughter|daughters|lady|ladies|feminist|girls|female)
  say    bring back obey
  say    (childless|unmarried|divorced|single) (at|and) (thirty|forty|fifty|#)
  say    (vows|obey|barefoot|ducking stool|scolds bridle|scold s bridle|fishwife|broom|cat lady|cat ladies|childless|alpha|beta male|biological clock|body count|high value|marriage material|wife material|female brain|female logic|girl math|women drivers|lady driver|diversity hire|me too|man hater|man haters|gold digger) ..9 (she|her|women|woman|girl|girls|wife|back|run|fly|vote|drive|hire|men|man|you|that)
  negated keep
  near   awareness counter fair
  yes    most of our trouble began when they put women in charge of the office
  yes    bring back obey in the vows
  yes    childless at forty with two cats that is what she gets
  no     the engine needs oil
  no     we voted for a new bench
  no     the priest rang the bell

rule hate.hint-unnamed high
  means  wishes people away, beneath or apart without naming them, as those that know what is meant do
  say    (they|them|those|these|their|theirs|that sort|that kind|his kind|her kind|your kind|our kind|our own|one of them|one of those|people like that|people like them|the rest of them|the rest|the lot|every one of them|some of us|normal people|normal table|decent people|real people|human beings|proper english) ..8 (belong|country|england|britain|wales|scotland|ireland|america|europe|deport+|border|boat|boats|coach|coaches|ferry|dover|plane|island|zoo|cage|cages|pen|livestock|cattle|swarm|flood|infest|breed|breeding|prams|gone|separate|apart|own toilets|own table|own school|own schools|own kind|next to|beside|colour|color|dark|darker|white|skin|blood|species|evolution|civilised|civilized|normal|decent|human|steal|stealing|spoons|catch|catching|smell|filth|dirty|scream|dribble|locked|sterilise|sterilised|hire|hired|rent|neighbours|neighbour|next door|pool|swim|lazy|for free|excuse|prayer|knives|machete|machetes|terror|bombs|replace|replaced|replacing|outnumber|outnumbered|takeover|taking over)
  say    (no offence|no offense|not being funny|not being racist|im not racist|i am not racist|i aint racist|not a racist|nothing against|no problem with|no issue with|call me what|say what you like|im just saying|i am just saying|i said what i said|for what she is|for what he is|you know which|you know who|you know what kind|guess what colour|guess what color|iykyk|if you know you know|my considered view|simple biology|its biology|just biology|just maths|just facts)
  say    (deport+|repatriate+|repatriation|remigrate|remigration|assimilate|assimilation|infest+|swarm|swarming|contaminant|contaminate|livestock|subhuman|mongrel|plantation|cotton picker|cotton pickers|pick cotton|banana boat|monkey noises|monkey chants|swastika|swastikas|jeet|jeets|letterboxes|prayer room|prayer rooms|special needs bus|sunshine bus|short bus|normal school|normal kids|sen room|dribble|dribbling|window licker|mongs|mentals|the fit and the|mixed marriage|mixed marriages|race mixing|black history why|white history|white lives|white genocide|thirteen percent|13 percent|13 50|one way ticket|go home vans|cull|sashay into|die quicker|luxury we can not afford|not people like us|not like us|not english anymore|not british anymore|foreigner in my own|stranger in my own)
  say    (that|whole|their|this|his|her) (religion|culture|faith|race|colour|community|kind|breed|species|country of theirs)
  say    (round them up|low iq|low iqs|iqs|welfare queen|windrush|illegals|an illegal|the n word|white again|rootless|cosmopolitan|globalist|globalists|allahu akbar|fewer mouths|black names|black name|one bedroom|notice things|notice how|designated street|not one of those faces|never be one of us|never be english|never be welsh|never be british|should not exist|shouldnt exist|live somewhere else|go back to|allowed to vote|know their place|their place|rule here|honest romanian|decent person|unlike us|our grandchildren|our granddaughters|covered up|sharia|halal everything|rapefugees|ting tong|ching chong|banana|bananas|ape|apes|neither of you is human|its a thing|it belongs in)
  say    (hire|hired|hiring|rent|rented|renting|serve|served|employ|trust|marry|marrying|date|dating|sit|sitting|sat|live|living|plane|taxi|school|share|sharing|table|pool|teach|taught|washed|nursed|treated) ..6 (jew|jewish|hasid|buddhist|mormon|jehovah|somali|african|nigerian|indian|pakistani|chinese|mohammed|muhammad|muslim|hijab|scarf|headscarf|headscarves|turban|beard|accent|traveller|travellers|gypsy|gypsies|polish|romanian|albanian|irish|paddy|black|brown|coloured|asian|trans|gay|gays|lesbian|bisexual|autistic|autism|deaf|blind|disabled|wheelchair|dwarf|downs|neurodivergent|bipolar|schizophrenic|mental|mentally ill|immigrant|immigrants|refugee|refugees|foreigner|foreigners|foreign)
  say    (jew|jews|hasid|hasids|buddhist|buddhists|mormon|mormons|jehovah|somali|somalis|african|africans|nigerian|nigerians|pakistani|chinese|mohammed|mosque|mosques|synagogue|synagogues|imam|imams|hijab|headscarf|headscarves|turban|burqa|niqab|traveller|travellers|gypsies|romanian|romanians|albanian|albanians|refugee|refugees|immigrant|immigrants|migrants|foreigners|wrinklies|boomers|pensioners|oldies|trans|gay people|gays|lesbians|homosexuals|homosexual|disabled|cripples|downs|autistic|mixed race|black people|black families|black fathers|black neighbourhoods|black ppl|people of colour|people of color|people of african|two dads|two mums|two men|two women) ..9 (deserve|deserves|get what|gone|cats|spoons|money|bill|asylum|lazy|candles|scaffold|reverse|run over|swerve|growls|myth|unicorns|parents|loads|cost|costs|burden|expensive|scrounge|hogging|houses|hospitals|hanged|hang|stoned|burn|burned|sink|sunk|bottom|lack|capacity|incapable|intelligent|clever|trustworthy|honest|clean|smell|swim|drive|noise|noisy|village|street|estate|closed|shut|keep out|wrong|sick|sickness|disease|unnatural|experiment|confused|rome|degenerate|degenerates|fetish|groom|grooming|pool|toilet|toilets|changing room|ward|believe|sermon|excuse|own kind|never be|not really|one day)
  spelling strict
  negated keep
  near   awareness counter fair
  yes    they should have their own toilets away from normal people
  yes    you wont find a decent person in that whole religion
  yes    the sen room is a zoo
  no     we took the early coach to the coast
  no     the kettle is on
  no     my brother made a table

category bullying
source   Anti-Bullying Alliance; DfE, preventing and tackling bullying
rule bullying.hint-of-one medium
  means  slights somebody by a comparison, a name, a body or a wit's turn, or tells how somebody is shut out
  say    (imagine|someone|somebody|whoever|whos|who|why does|why is|how is|what a|such a|youre|you are|your|ur|u r|hes|he is|shes|she is|his|her|thats|this) ..7 (mediocre|potato|roadkill|wet sock|dropped pie|brain donor|braincell|brain|brains|head that size|forehead|teeth|dentist|bowl cut|lisp|stammer|lazy eye|waking up|reflection|photofit|pimple|drain|bin|binned|garbage|crayons|peak|peaked|boring|dull|pretentious|clown|plank|muppet|melt|wasteman|bat|old bat|fatty|ugly one|weird|weirdo|robot|lice|species|zoo|crusty|liar|posture|personality|career|mum clapped|ur mum|dad left|dads not|no mates|only friend|two seats|two chairs|talentless|audience|embarrassment|legend in|used to it|desperate|homeless|frog|dinosaur|goblin|gremlin|troll|rat|hose|enemy)
  say    (everyone|everybody|whole team|the whole team|whole form|whole class|whole year|the rest|lets all|let us all|all of us|they all|we all|no one|noone|nobody|nobodys|three girls|the others|weve all|the lads|my friends|the group|the table|my coworkers|they) ..8 (pass to|passes to|picks|picked|invited|invite|invites|ignore|ignoring|ignored|hold their nose|hold your nose|hold ur nose|cough|bark|barks|bleat|bleats|moo|chant|silent|stop talking|stops talking|stopped talking|speaking to me|save a seat|move seats|moved seats|swap seats|swapped|sighs|laughed|filmed|films|filming|gap|rota|forfeit|dare|vote|voted|poll|unfollow|sheep|contagious|lurgy|germs|nits|game is full|is full|lights off|code|hide my|hid my|took my|made me carry|egg timer)
  say    (called|been called|got called|nicknamed|they say|make the sound|do the walk|did an impression|baby voice|posh voice|put on a voice|copying my|copies my) ..7 (set|team|npc|terrorist|sheep|pig|walk|voice|accent|way i)
  say    (pretended|pretend|only|thought|thinks|believed) ..5 (friend|friends|friend group|invited|in the group|liked her|liked him|for a dare|a dare|notes|cos my mum|because my mum)
  say    (you|your|youre|u|ur|yer|ye|hes|shes|he|she|bro) ..8 (stain|stains|scrubbed|sad cow|honkin|honking|whale|baldy|dome|git|slime|raddled|boot|deodorant|moronic|sausage fingered|breed|on fire|marshmallow|clap for you|lowest|wee on|toast|invited lol|in the band|in the group|a mistake|the mistake)
  say    (whale watching|please never breed|not going to insult you|nobody clap|did nobody clap|pray that you|room goes quiet|against one|against 1|3 on 1|three on one|move seats|someone to be with at break|talk to the librarian|charged a toll|a toll|voted you out|voted u out|tin of dog food|the shark|what they say to me|when you turn round|hat taken|stop typing|every reunion|peak at school|peaked at|nobodys buying|give me ball|nobody give me)
  say    (piece of work|piece of shit|brain donor|always was|no neck|five head|fivehead|next contestant|even therapy|even ur dog|even your dog|hope she slips|hope he slips|should be in a zoo|more like|choke on|rate my|rate her|rate him|name one|ill wait|no one that|kid no one|kid that nobody|havent had a friend|have not had a friend|no friend since|no offence but|no one picks|nobody picks|threw her book|threw his book|took turns|by mistake for four|waiting list|state of this one|state of her|state of him|state of you|take a joke|sense of humour|smelly|nits|lurgy|hate account|most hated|forfeit|wets herself|wets himself|wet himself)
  negated keep
  near   gaming counter
  yes    imagine waking up next to that
  yes    the whole team pass to anyone but me
  yes    i only pretended to be your friend for a dare
  no     the bus was full
  no     we have peas for tea
  no     the map shows three rivers

category neglect
source   NSPCC, neglect; Working Together to Safeguard Children
rule neglect.hint-plain high
  means  tells in plain words of hunger, dirt, cold, pain unseen to, or of a child who sees to everything
  say    (cereal|pot noodle|noodles|ketchup|toothpaste|cat food|dry bread|bread|toast|crisps|biscuit|biscit|rice|onion|beans|ramen|sprite|milk|chippy|plates|lunch|school dinner|school dinners|dinner|dinners|food|tub|seconds|eaten|ate|hungry) ..9 (water|all weekend|weekend|nothing|saved|for later|at home|payday|no one|nan|teddy|tilly|by myself|myself|we dont|that is the dinner|the middle)
  say    (bath|shower|showered|wash|washed|washing|pants|knickers|socks|top|shirt|jumper|jumpers|kit|uniform|coat|coats|shoes|zip|feet|teeth|tooth|toothbrush|eye|eyes|ear|ears|glasses|hearing aid|nits|sheet|sheets|bed|bedding|mattress|cot|nappy|carpet|window|cardboard|power|electric|leccy|water|kettle|heating|toilet|toilets|bucket|landlord|launderette|library) ..9 (weeks|weeks now|months|october|november|shut off|broke|broken|bust|buy ur own|buy your own|fourth|fifth|third|third week|tight|sink|hand soap|soap|boil|to wash|wont open|hurts|decay|pain|septic|blistered|tomorrow every|swimming|small animals|glass|burn it|nobody|we heat|charging|snowing|doctors|vicks|attended|not attended|missed|moved|leaking|mould|damp)
  say    (we|i|she|he|mum|mummy|nobody|no one|theres no one|there is no one|no adult) ..5 (dont do|do not do|dont have|do not have|havent got|have not got|cant afford|to sign|sign it|answering|not answering|isnt back|is not back|back yet|by myself|stay by|stayed by|get my self|get myself|gets himself|gets herself|get him up|get them up|get teddy|always have to go|asleep|slept till|sleeps till|still asleep|wont get up|forgets|forgot|wake|wakes)
  say    (water|sprite|nothing|ketchup) ..4 (cereal|noodles|pasta|bread|dinner)
  say    (the social|social came|social worker|social services|early help|health visitor|attendance|warmer here|warm here|holidays|what time the school opens|when school opens|keep my lunch|young carer|fell asleep standing|helping dad|warehouse overnight|home alone|left alone|stay by myself|till midnight|bin bag|bin bags|out of the bin|the meter|no one in)
  negated keep
  near   sport gaming cooking
  yes    i put water in my cereal
  yes    we do not do doctors
  yes    my bed is the coats since october
  no     the train was late
  no     a square has four sides
  no     the band played two songs

category eating-disorder
source   Beat, signs of eating disorders; NHS, eating disorders
rule eating.hint-rules high
  means  tells of emptiness as a goal, of rules about food, of hiding meals, or of a body that fails for want of them
  say    (empty|clean|pure|floating|light|hollow|cold|faint|fainting|fainted|dizzy|stars|shaking|growl|growls|growling|rumble|rumbling|tummy|stomach|belly|knees|hips|collarbone|shoulder blades|eyelashes|hair|nails|pulse|period|periods|rings|belt|jeans|118|stone|kg|lbs) ..8 (goal|goals|proof|working|its working|thrill|falling|falls|fall off|falling out|plughole|knock|pillow|counting|stopped|loose|safe|disgusting|too much|excuse|allergic)
  say    (soup|almond|almonds|yoghurt|yogurt|grape|grapes|strawberry|strawberries|lettuce|apple|cucumber|celery|rice cake|rice cakes|gum|ice|black coffee|cotton wool|water|cereal|toast|oil|crumbs|green things|protein|carb|carbs|meal|meals|snack|snacks|mealtimes|mealtime|pudding|plates|seconds) ..9 (cut|count|counted|counts|allow|allowed|earn|earned|deserve|deserves|feel full|dreaming|dream|smell|chew|spit|hide|hidden|calories|cals|rule|rules|gone over|fix|fixed|fix it|undo|back up|come back up|out again|bathroom|tap|loo|loos|toilet|good day|like two|fear|allergic|poorly)
  say    (skinniest|skinnier|thinnest|smaller|tinier|take up too much room|take up less|take up less room|filled out|too big|weight class|weight classes|cut weight|make weight|side on|body check|thigh|thighs|legs touch|bones|jutting|see through|what she eats in a day|what i eat in a day|no lunch|lunch bunch|fear food|ana s|anas|bad friend|recovery account|recovery accounts|no recovery|gym memberships|stress fracture|earn an apple|what s in a grape|whats in a grape|calories in|how many calories|clear soup|tap on|bathroom u know|you know how|u know how|out the other|get rid of it|feeling full|to feel full|feel empty|empty is|being empty|empty stomach|new rule|my number|gw|ugw|sw|hw)
  say    (told|tell|tells|lied|say|said|excuse|excuses) ..6 (ate|eaten|eat|had lunch|had tea|had dinner|big lunch|allergic|poorly tummy|not hungry|full|dinner|dinners|lunch|breakfast)
  negated keep
  near   cooking gaming
  yes    empty is the goal
  yes    twelve almonds cut in four
  yes    my stomach growls and that means it is working
  no     the choir sang well
  no     our bus leaves at nine
  no     she won the race

category extremism
source   HM Government, Prevent duty guidance; Educate Against Hate, signs of radicalisation
rule extremism.hint-praise high
  means  praises attackers, calls for blood, an oath, a trial of loyalty or a day of reckoning, or joins such a cause
  say    (saint|saints|martyr|martyrs|hero|heroes|legend|lions|brother|brothers|sister|sisters|comrades|soldiers|warriors|the shooter|shooter|gunman|bomber|attacker|lad who drove|the driver|manifesto|his letters|his cell|from prison|essay|livestream) ..9 (write to|writes back|predicted|rightly|provoked|dreamt|candles|birthday|anniversary|years today|followed|study|studied|learn from|respect|did what|finish|finished|bigger|better|numbers|ours|they can call it|terror|obligation|duty|imam|telling|fighting|over there|abroad|fund|join|gardens|paradise|blood|knife|vest|gun|rifle)
  say    (ballot|ballots|vote|votes|voting|voter|democracy|elections|parliament|mps|mp|minister|ministers|state|government|the system|system|society|civilisation|civilization|the west|europe|landlords|bosses|bankers|billionaires|executive|ceo|ceos|judges|doctors|police|labs|pylons|masts|occupier|occupiers|collaborator|collaborators|traitor|traitors) ..9 (rifle|bullet|bullets|gun|guns|rope|ropes|gallows|lamppost|lampposts|nuremberg|wall|burn|burned|fire|petrol|bomb|assassinate|kill|killed|blood|bloodshed|hang|hanged|collapse|collapsing|end|disease|haram|kufr|pacifier|strong|weak|sword|bodies|afraid|fear|pay|soon|war|force|violence|addresses|cull|france did)
  say    (salute|salutes|saluted|saluting|oath|bayah|initiation|propaganda|militia|battalion|camouflage|no phones|white tees|number 88|1488|14 words|black sun|runic|wehrmacht|reich|fuhrer|rwds|the den|the vest|vest on|day of the rope|shtf|boogaloo|when it starts|when it kicks off|when the day comes|when the time comes|which side|what side|pick a side|settle every score|sleepers|wake up to|red pill|redpilled|blackpilled|black pill|accelerate|accelerationism|accelerationist)
  say    (training weekend|training weekends|fair targets|fair target|soft target|soft targets|cell forming|our own cell|peoples court|people s court|proscribed|insignia|zip ties|the capitol|militia|militias|friday prayers|history will thank|get to syria|night patrol|anti migrant|duty to your blood|zionist plan|zionists|zog|hold a courthouse|with or without permission|people destruction|mass killer|mass killers|mass shooter|spree killer|supreme gentleman|incel|incels|blackpill|foid|foids|twentieth of april|twenty fourth of april|not a party|an ending|true believers|who our enemies are|our enemies|the enemy at|great man was|doers|break it all|break everything|spilled blood|oath|caliphate|mujahideen|jihad|hijrah|hijra|kuffar|kafir|taghut|great replacement|white race|master race|race war|civil war|uprising|insurrection|revolution|guillotine|guillotines|eco terror|manifesto|accelerationist|siege|turner diaries|goodbye video|camouflage|write propaganda|ethno state|ethnostate|white nation|one nation|remigration|groomed by|nasheed|nasheeds|beheading|beheadings)
  say    (violence|blood|spilled blood|bloodshed|bodies|civilians|dead civilians|terror|terrorism|force|martyrdom|a cull|one way|burned their|burnt their|strong should|the strong|pure|purity|pure again|cleanse|cleansing|our women|our race|our people|our blood|our land|our soil|replacement|prams|outbred|outnumbered) ..9 (only|price|language|works|answer|necessary|remembers|remember|nothing else|changes|changed|history|always|again|survive|win|lead|breed|die|defend|take back|share|count|just maths|not hate)
  say    (hes|he is|shes|she is|my son|my boy|he|she|the lads|this boy|a brother|the sheikh|the podcast|the server|the clan|online|telegram) ..9 (kafir|kuffar|infidel|infidels|haram|apostate|apostates|music is|anthem|women should not|women shouldnt|shouldnt have rights|fix it|not telling|gap yr|gap year|syria|turkey|border|border towns|camp|study circle|flag|runes|skull mask|salute|race realism|hitler|breivik|tarrant|rodger|isis|caliphate|jihad|militia)
  spelling strict
  negated keep
  near   counter awareness fiction
  yes    the ballot is a pacifier and the rifle is a vote that counts
  yes    i did a salute in assembly and i meant it
  yes    he is a hero to us they can call it terror
  no     the cake was shared out
  no     the tide comes in at four
  no     the class sang a carol
