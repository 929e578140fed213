# Hints of extremism: its words, its heroes, its groups and how they recruit, and what is said before an attack.
language en
strength hint
category extremism
source   Home Office, Prevent duty guidance; Educate Against Hate; Counter Terrorism Policing, ACT Early; Institute for Strategic Dialogue

rule extremism.hint-words high
  means  uses the words of violent ideologies
  say    (jihad|jihadi|jihadis|jihadist|jihadists|mujahid|mujahideen|mujahidin|shahid|shaheed|shahada|ghazi|caliphate|khilafah|khilafa|caliph|daesh|isis|islamic state|al qaeda|al qaida|al shabaab|boko haram|taliban|hezbollah|hamas|kafir|kuffar|kufar|kaffirs|kufr|murtad|munafiq|taghut|tawhid|wala wal bara|apostate|apostates|apostasy|infidel|infidels|unbeliever|unbelievers|disbeliever|disbelievers|non believers|nonbelievers|idolater|idolaters|idol worshipper|idol worshippers|crusader|crusaders|crusade|deus vult|hijrah|hijra|nasheed|nasheeds|awlaki|bin laden|osama|zawahiri|baghdadi|zarqawi|inghimasi|istishhad|martyr|martyrs|martyrdom|suicide vest|bomb vest|black flag|black banner|black banners|paradise awaits|72 virgins|houris|the ummah|sharia|shariah|lone wolf|lone wolves|lone actor|inspire magazine|dabiq|rumiyah|prevent lead|prevent referral|channel referral|radicalised|radicalized|radicalise|radicalising|radicalisation|extremist|extremists|extremism|terrorist propaganda|execution video|beheading|beheadings)
  say    (nazi|nazis|neo nazi|neo nazis|neonazi|natsoc|natsocs|national socialist|national socialism|nationalsocialist|ns|third reich|fourth reich|reich|fuhrer|fuehrer|hitler|adolf|goebbels|himmler|heydrich|goering|rommel|mengele|mein kampf|ss|waffen|totenkopf|sonnenrad|black sun|swastika|swastikas|hakenkreuz|runes|rune|othala|wolfsangel|iron cross|lightning bolts|lightning badge|skull mask|siege culture|siegeculture|james mason|turner diaries|the camp of the saints|atomwaffen|the base|feuerkrieg|sonnenkrieg|national action|combat 18|c18|blood and honour|blood and soil|hammerskins|skinhead|skinheads|boneheads|aryan|aryans|aryan brotherhood|white power|white pride|white lives|white boys|white race|white brotherhood|white nation|white man|white men|white revolution|white resistance|white jihad|wite|wpww|rahowa|racial holy war|race war|racewar|master race|race traitor|race traitors|race mixing|ethnostate|ethno state|white genocide|great replacement|replacement theory|kalergi|kalergi plan|jq|goyim|globohomo|kosher nostra|hook nosed|the tribe|echo brackets|groyper|groypers|based|1488|14 words|14 88|fourteen words|88|hh|heil|sieg|seig|kkk|klan|klansman|grand wizard|the hood|fascist|fascists|fascism|eco fascism|ecofascism|ecofascist|franco|mussolini|pinochet|il duce|duce|helicopter rides|falange|iron guard|codreanu|evola|dugin|kristallnacht|broken windows|night of broken|final solution|holocaust|holohoax|six million|6 million|eleven million|271k|auschwitz|buchenwald|nanking|ustase|ustasha|chetnik|remove kebab|srebrenica|ethnic cleansing|great cleansing|purge of|active club|active clubs|proud boy|proud boys|oath keepers|three percenter|patriot front|patriotic alternative|edl|britain first|generation identity|identitarian|remigration|day of the rope|d4y 0f the r0pe|dotr|the rope|lamp post|lampposts|rope list)
  say    (boogaloo|big igloo|the igloo|big luau|accelerationism|accelerationist|accelerationists|accelerate|acceleration|acc|the collapse|collapse the|let it all burn|burn it all|no political solution|no voting|voted away|saint tarrant|saint roof|saint bowers|saint elliot|hail saint|saints|sainthood|saint #|saint level|bowl patrol|high score|highest score|kill count|body count|score board|tarrant|breivik|norway attacker|crusius|bowers|dylann|dylan|klebold|harris and klebold|columbine|columbiner|tcc|tcctwt|true crime community|christchurch|el paso|poway|buffalo|halle|utoya|oklahoma city|mcveigh|unabomber|kaczynski|uncle ted|ted k|ruby ridge|waco|luigi|mangione|rodger|elliot|elliott|minassian|lanza|cho|ramos|cruz|rudakubana|axel|manifesto|manifestos|livestream|livestreamed|the shooter|shooters|mass shooter|school shooter|the bombers|the bomber|the attacker|the attackers|war mode|natural selection shirt|trench coat)
  say    (incel|incels|inceldom|incelcore|blackpill|black pill|blackpilled|red pill|redpill|redpilled|the pill|chad|chads|stacy|stacys|stacies|becky|beckys|foid|foids|femoid|femoids|roastie|roasties|hypergamy|looksmax|looksmaxxing|mog|mogged|ascend|ldar|lookism|beta uprising|incel rebellion|supreme gentleman|er day|erday|day of retribution|go er|sexual market|smv|manosphere|mgtow|pua|alpha male|alpha males|beta males|betas|cucks|cuck|soyboy|soyboys|simps)
  say    (illuminati|new world order|nwo|deep state|the cabal|cabal|globalist|globalists|elites|rothschild|rothschilds|soros|lizard people|adrenochrome|qanon|q drop|wwg1wga|pizzagate|plandemic|great reset|chemtrails|jabs|false flag|crisis actors|satanic pedophiles|satanic paedophiles|same five families|few families|five families|they control|they own|who really runs|who runs|run by|owned by|behind it all|the regime|this regime|regimes|sovereign citizen|sovereign citizens|freemen|common law court|bailiff on my land|militia|militias|militiamen|muskets|tree of liberty|1776|come and take it|molon labe|second civil war|civil war|insurrection|uprising|overthrow|overthrown|coup|traitors|traitor|treason|the feds|feds|fed|glowies|glowie|alphabet boys|antifa|smash the state|acab|eat the rich|guillotine|guillotines|kneecap|landlords to the wall|against the wall|up against the wall|class war|armed struggle|direct action|propaganda of the deed|pipeline|substation|substations|vigilante|border patrol|patriots|patriot|motherland|fatherland|homeland|our land|our soil|the fourteen|orange or green|the provos|ira|uvf|uda|tiocfaidh|up the ra|ulster|theonomy|army of god|abortion clinic|clinic|clinics|eco war|earth liberation|mankind is|cull humanity|too many people)
  near   awareness school-subject
  spelling strict
  yes    best quotes from mein kampf to post
  yes    no political solution, let it all burn
  yes    hail saint roof
  no     my cat is asleep
  no     the choir sang in may
  no     we built a shelf

slot cause = movement | our movement | the movement | brotherhood | the brothers | brothers | brother | sisters | ummah | believers | believer | the cause | our cause | order | our order | legion | unit | cell | cells | circle | the circle | our circle | study circle | group | our group | patriot group | squad | militia | army | division | chapter | lodge | tribe | clan | pack | brigade | front | resistance | the resistance | club | network | channel | server | telegram | discord | chat | camp | commune | compound | preacher | sheikh | sheik | imam | teacher online | man online | men online | online friends | friends online | new friends | online mate | leader | commander | kommandant | recruiter | fighters | fighter | soldier | soldiers | warriors | warrior | lions | wolves | werewolves | knights | crusaders | patriots | nationalists | comrades | lads | the lads | white men | young men | europeans | our people | our side | our race | nation | homeland | flag | banner | the book
signal extreme-cause = {cause}
signal extreme-step = join | joined | joining | joins | recruit | recruiting | recruits | recruitment | vetting | vetted | passed vetting | pledge | pledged | oath | swear | sworn | initiation | initiated | loyalty | loyal | code name | codename | rank | promoted | tasks | mission | missions | orders | training | trained | train | trains | drills | marching | march | marched | boxing | hike | woods | hills | mountains | farm | barn | boots | balaclava | mask | uniform | kit | patches | badge | logo | salute | saluting | leaflets | leafleting | leafleted | stickers | stickering | banners | graffiti | flyer | flyers | recruitment speech | only family | like a family | a family | gave me | they gave | wrote to me | understands me | understand me | nobody would understand | tell no one | do not tell | dont tell | no phones | no women | secret | hidden | delete | burner | encrypted | invite | link | dm me | message me | meet | meeting | meetings | met | sunday nights | fight | fights | fighting | go and fight | die | dies | dying | kill | killing | blood | bleed | sacrifice | war | at war | weapons | guns | rifles | rifle | knives | knife | bombs | targets | target | traitors | enemies | enemy | punish | purge | cleanse | cleansing | clean | burn | rise | rise up | stand up | ready | get ready | be ready | duty | holy duty | obey | obedience | sin | sins | haram | forbidden | pigs | dogs | filth | dirty | degenerates | weak | sheep | wake | waking | awake | truth | the truth | chosen | pure | purity | paradise | hell | fire | drag u | judgment | heroes | hero | martyr | respect | honour | glory | revenge | justice | by force | no mercy | whatever it takes | real men | real man | a man | strength | strong | discipline | boys who | need boys | boys to | lonely | angry | suspended | expelled | young | teens | teen | kids | fourteen | fifteen | sixteen | thirteen | # year | bring into | radical | convert | converted | reverted | leave me | left school | leave school | cut off | stopped talking | forget your | not my family | your mum | kafir | non muslim | mixed | only | says | said | told | taught | teaches | calls | deserve | deserves | hate | hates

rule extremism.hint-cause high
  means  speaks of a movement, its men or its leader beside joining, duty, enemies or fighting
  combine extreme-cause + extreme-step within 3
  near   awareness fiction school-subject gaming sport
  not    (my|our|his|her|little|big|older|younger|the) (brother|sister|brothers|sisters|lads) ..2 (said|says|told|joined the|gave me|hates|calls|met|dies|train|trained|trains)
  not    (group|chat|club|unit|camp) ..2 (said|says|told|met|meets|meeting|meet)
  yes    the brotherhood is only for real men
  yes    i passed vetting for the group, no phones
  yes    our movement wants lads of sixteen
  no     the bakery sells bread
  no     the shop was closed
  no     we saw a play

rule extremism.hint-admires high
  means  admires, excuses or envies an attack or an attacker
  say    (admire|admires|admired|admiring|respect|respects|love|loves|loved|obsessed with|understand|understands|understood|relate to|agree with|agrees with|feel bad for|feels bad for|feel sorry for|envy|envies|worship|worships|idolise|idolises|idolize|praise|praised|praises|celebrate|celebrates|celebrating|honour|honouring|in honour of|hero|heroes|legend|icon|king|goat|goated|saint|based|rip|free|cry|cried|cheered|clapped|laughed|laughs|justify|justified|defend|defends|writes to|wrote to|fan of|fan letter|inspired by|like|be like) ..6 (shooter|shooters|shooting|killer|killers|murderer|murderers|gunman|gunmen|attacker|attackers|attack|attacks|bomber|bombers|bombing|bombs|terrorist|terrorists|towers|massacre|him who shot|man who shot|guy who shot|man who attacked|who attacked|who bombed|who killed|who did it|what he did|what they did|snap|snapped|body count|victims|luigi|osama|hitler|tarrant|breivik|rodger|elliot|dylan|columbine|unabomber|manifesto|livestream|minister)
  say    (shooter|shooters|shooting|killer|killers|murderer|gunman|attacker|attackers|attack|bomber|bombers|bombing|massacre|osama|bin laden|hitler|mussolini|franco|goebbels|himmler|tarrant|breivik|rodger|elliot|dylan|columbine|unabomber|manifesto|kaczynski|luigi|the nazis|stalin|pol pot|isis|al qaeda) ..6 (right|was right|did nothing|had a point|hero|heroes|legend|icon|goated|goat|based|saint|misunderstood|beautiful|calm|calming|only mistake|mistake was|should have|shouldve|paradise|respect|inspired|inspires|edit|edits|necessary|sensible|not that bad|actually that bad|w|king|points|score|w rizz|had it coming|deserved|one thing|told the truth|understood|truth|finish|finished|came back|prophet)
  say    (they|victims|he|she|people|women|girls|kids|police|soldiers|jews|muslims|babies|it|civilians) ..3 (had it coming|deserved it|deserve it|asked for it|got what they|play stupid games|stupid games|chickens|babies grow|not innocent|no innocents|fair game|legitimate target|legitimate targets)
  say    (wish|wished|wishing) ..3 (i|he|they) (was|were|had|could have|hadve|would have) ..4 (there|alive|1939|1940|plane|with them|finished|won|been there|done it|more)
  say    (if only|shame|pity) (he|they|hitler|the) ..3 (won|finished|succeeded|missed|had more|ran out|got more|lived)
  say    (one|some|every|any|another) ..1 (heroes|our heroes)
  say    (watch|watched|watching|seen|sharing|shared|sends|sent|posts|posted|collects|saves|downloads|edit|edits|made) ..5 (shooting|shootings|attack|attacks|attacker|execution|executions|beheading|massacre|livestream|buffalo|christchurch|columbine|isis|breivik|tarrant|shooter|killers|killer|bodies|bombing|propaganda|nasheed|manifesto|preacher|jihad|black flag|crime stats|replacement|war footage)
  near   awareness school-subject
  yes    the attack was beautiful
  yes    i admire the man who shot the minister
  yes    the shooter's only mistake was that he ran out, wish i was there
  no     i admire my swimming teacher
  no     the goalkeeper was our hero
  no     the penalty was a mistake

rule extremism.hint-calls high
  means  calls to act, or says that something is coming, for a cause or in hate of many
  say    (rise|rise up|wake up|fight back|take up arms|pick up|call to arms|strike|hit back|stand up|march|join us|bring|burn|smash|hang|shoot|execute|kill|kneecap|hunt|purge|cleanse|punish|destroy|overthrow|drive out|wipe out|tear down|bring down|storm|attack|bomb|raze|expel|sterilise) ..6 (system|state|government|regime|politicians|politician|mps|mp|police|cops|pigs|feds|press|media|schools|bankers|banker|landlords|ceo|ceos|elites|traitors|invaders|enemies|enemy|infidels|unbelievers|apostates|crusaders|semite|semites|jews|muslims|mosque|mosques|temple|synagogue|synagogues|church|churches|hotel|hotels|clinic|market|parade|festival|cities|city|capitol|parliament|women|white|aryans|brothers|europe|nation|country|homeland|land|weak|them all|hammers|fire|rifles|guns|arms|ropes|torches|democracy|capitalism|society|humanity|civilisation|west|all of them|filth|vermin)
  say    (must|should|will|shall|has to|have to|needs to|need to|going to|deserve|deserves|deserve to|ought to) ..3 (collapse|fall|burn|be overthrown|overthrown|be ended|be destroyed|be cleansed|be purged|be executed|be bombed|bombed|be hanged|be shot|rise again|bleed|die out|be removed|be driven|pay in blood|be punished|be wiped|be eliminated|be sacrificed|kneel|submit|convert|be stoned|perish)
  say    (holy|race|civil|religious|real|total|class|only) (war|duty|warriors|cleansing)
  say    (only|no other|no political|the final|the only) (war|violence|blood|force|force|bullets|deeds|action|fire|answer|solution|way|good) ..4 (fixes|will|can|left|understand|answer|solution|is|to save|out|one|works|remains|them)
  say    (one man one|stop posting|start doing|do something about|doing something about|do what has to|what has to be done|what needs to be done|what must be done|what we are all thinking|somebody has to|someone has to|time for talk|talk is over|words are over|the time has come|time is coming|day is coming|is coming for|our day will come|when it kicks off|when the day comes|day of reckoning|reckoning|tick tock|measured|be gone|be glad or|pick a side|picked a side|with us or|us or them|them or us|kill or be|before they|we are the storm|the storm is|storm is coming|pain is coming|winter is coming|get out of the cities|remember my name|know my name|remember me|be remembered|be famous|in the news|on the news|make history|never forget me|hear my name|go out with|take as many|with me as|as many of them|names in the book|name in the book|the date|got the date|my date|the day is|countdown|the morning of|will written|goodbye letter|farewell|forgive me mother|forgive my parents|see you in paradise|paradise|in jannah|jannah|inshallah one day)
  say    (from the river|by any means|blood and|in blood|with blood|one blood|our blood|purity of|pure|our daughters|our women|our children|a future for|secure the existence|save our race|save the race|our race|our kind|our kin|our folk|our people|our nation|our land|our soil|our faith|our god|insult our) ..4 (rise|war|fight|blood|die|defend|protect|won|replaced|invaded|violated|boot|night|first|only|gone|will|must|shall|by force|separate|punish|hail|ready|children|land|honour|one people|trucks|walk|faith|existence|future)
  say    (women|girls|girl|females|foids|she|every girl|all of them) ..5 (rejected|rejects|airs me|aired me|owe|owes|will pay|pay for|will learn|picked chad|because of them|chose|punish|punished|made me|did this to|made us|deserve what|will regret|book|list|name in|have him|uncovered|obey|obedience|modesty|goes out alone)
  say    (birthdays|music|songs|voting|democracy|school|prom|photos|pictures|christmas|shaking hands|friends|clapping|dancing|dogs|tv|uncovered|working|prom dress|singing|teacher|girls|women) ..3 (is|are|r|be) ..2 (haram|sin|a sin|shirk|forbidden|satanic|evil|for pigs|for dogs|for sheep|kufr|unislamic|filth|of the devil|degenerate|not allowed in islam)
  say    (god|allah|the lord|jesus|christ|the prophet|preacher|sheikh|imam|the brother|brother|monk|rabbi|pastor) ..4 (will|said|says|wants|commands|commanded|wills|told me|told us|willing) ..5 (burn|fire|kill|killing|fight|punish|hell|metal|destroy|sin|cleanse|die|blood|war|not a man|soldier|strike|smite|enemies|enemy|no sin|weep|pigs)
  near   awareness fiction gaming sport
  yes    society must collapse and i will help it along
  yes    one man one target each
  yes    it is our holy duty to punish those who insult our faith
  no     the train leaves at noon
  no     we painted the fence
  no     mum made soup

rule extremism.hint-seen high
  means  reports a pupil, child or friend with extreme talk, signs, contacts or changed ways
  say    (pupil|student|child|my (son|daughter|boy|lad|brother|sister|kid|cousin|boyfriend|husband|uncle|nephew|stepson|grandson|roommate|mate|friend)|our (son|lad|boy|daughter)|he|she|his|her|the kid|boy|y7|y8|y9|y10|y11|year #|a lad|a boy|one of my (boys|students|pupils)|boyfriends son|someone in my class) ..9 (swastika|swastikas|heil|hitler|nazi|nazis|flag|flags|rune|runes|salute|saluted|skull mask|manifesto|shooter|shooters|killers|killer|attacker|terrorist|isis|jihad|martyr|fighters|preacher|infidel|infidels|unbelievers|unbeliever|kafir|apostates|idol worshipper|white power|master race|race|immigrants|jews|jewish|muslims|hindus|bad people|patriot|patriots|militia|incel|women|girls|modesty|sin|haram|conspiracy|conspiracies|illuminati|vaccines|banks|cleansing|purge|democracy|holocaust|columbine|christchurch|extremist|far right|radical|radicalised|telegram|discord|online friends|the brothers|men online|commander|kommandant|soldier|rank|unit|targets|tasks|camp|gun|guns|bayonet) ..6 (praised|praises|says|said|told|calls|drew|drawing|drawn|wearing|wears|posted|posts|shares|sharing|shared|sends|sent|watches|watching|laughs|wants|admires|understands|believes|taught|joined|joining|withdrawn|refuses|hates|deserve|deserves|should|are|were|is|was|has|with|on|inside|under|in|for|about|who|of)
  say    (praised|praises|admires|supports|defends|repeats|repeated|quotes|quoted|quoting|justified|justifies|glorifies|glorified|sympathises|expressed|disclosed|stated|wrote|cited) ..6 (attack|attackers|attacker|shooter|shooters|terrorist|terrorists|violence|extremist|hitler|nazi|goebbels|isis|jihad|apostates|martyr|martyrs|accelerationist|accelerationism|collapse|purge|democracy|race|racial|replacement|women|jews|muslims|streamer|preacher|conspiracy|manifesto|turner diaries|own law|your law|our law)
  say    (refuses|refuse|refusing|will not|wont|does not|stopped) ..3 (shake|sit beside|sit with|sit next|be taught|take instruction|listen to|talk to|speak to|be in a room) ..3 (girls|women|female|chaplain|non muslims|non muslim|teacher|black|jewish|muslim|gay|white|hand|hands)
  say    (withdrawn|isolated|secretive|angry|angrier|changed|grew a beard|shaved (his|my) head|new friends|new name|different clothes|dropped (his|her|all) friends|stopped talking|deep in|so deep) ..8 (online|telegram|discord|preacher|group|channel|forum|videos|brothers|gym|movement|chat|meetings|men|streamer|tiktok|beliefs|flag)
  say    (found|finding|seen|there is|theres|has|keeps|kept|hides|wore) ..5 (flag|flags|rune|runes|uniform|hood|armband|mask|patch|patches|badge|leaflet|leaflets|manifesto|notebook|map|targets|list of names|bookmark|poster|knife|bayonet|gun|photo of him in|videos of|letter to a killer|folder of men) ..8 (nazi|ss|hitler|totenkopf|swastika|skull|black|birthday|attic|mosque|synagogue|countdown|days|soldiers|shooters|killers|war|holocaust|he|him|his|white|men|fits|bed|mattress|locker|phone|wall)
  near   awareness counter
  not    (stood up|told off|lost his job|lost her job|disgusting thing)
  negated keep
  yes    my son drew a swastika and says the jews are behind it
  yes    pupil refuses to shake the chaplain's hand
  yes    he has become withdrawn since joining a telegram channel
  no     my brother joined the swimming club
  no     she wore a red coat to the fair
  no     we found a coin in the garden

rule extremism.hint-asked high
  means  asks for propaganda, recruitment, groups, or a speech in an extremist's voice
  say    (write|generate|make|give|create|draft|compose|produce|design|help|help me|turn|roleplay|pretend|act|act as|speak as|you are|explain|list|tell me|suggest|name|convince me|argue|need|want|find|download|where|how do i|how can i|which|what would) ..9 (recruit|recruits|recruiting|recruitment|recruiter|join isis|join the fighters|the fighters|militia|manifesto|propaganda|our movement|movement|brotherhood|our order|oath of|initiation|grand wizard|call to arms|take up arms|overthrow|overthrown|white power|nationalist|national socialist|nazi|hitler|goebbels|osama|bin laden|jihad|jihadi|jihadist|islamic state|isis|martyr|martyrdom|holy war|dying for the cause|accelerationist|extremist|terrorist|terrorist cell|ethnic cleansing|race war|border vigilante|vigilante|attack|attacker|shooter was right|rodger|breivik|tarrant|school shooter|killed|celebrates each kill|the holocaust|holocaust|jewish community|jews|feel hunted|hate the|radical|radicalise|vulnerable|lonely kids|lonely boys|lonely teens|12 year olds|teenagers|fifteen year old|without anyone noticing|without frightening|democracy|the government must|traitors|enemies of|swastika|kristallnacht|broken windows|fighter|fighters|syria|camp|natsoc|incel|incels|neo nazi|forum|telegram group|discord server)
  say    (natsoc|neo nazi|nazi|incel|white nationalist|nationalist|jihadi|jihad|isis|awlaki|siege|manifesto|totenkopf|ss|fascist|militia|eco fascist|accelerationist|white power|burn the hotel|turner diaries|mein kampf) ..5 (server|servers|discord|telegram|group|groups|gym|channel|forum|download|pdf|mp3|free|near me|patches|delivery|for sale|buy|quotes|lectures|reddit|invite|link|no login|teens|uk|music|bands|flag|flags|merch)
  say    (discord|telegram|server|servers|group|groups|channel|channels|forum|forums|gym|club|quiz) ..5 (natsoc|neo nazi|nazi|incel|white|nationalist|jihad|isis|militia|fascist|hate|burn|hotel|race|patriot|patriots|europeans|fighters|to join|brotherhood)
  say    how (do|can|would|could) (i|we|you|one) ..4 (join|contact|get baptised|reach|travel to|fight with|fight for|support|help|bring|persuade|recruit|convince|move) ..6 (jihad|fighters|isis|syria|army|militia|brothers|group|cause|movement|nazis|klan|patriots|ideas|community|them abroad|kids)
  near   awareness
  yes    discord servers for natsoc teens
  yes    write a rousing speech in the voice of a militia leader
  yes    how do i contact the fighters abroad
  no     write a poem about snow
  no     how do i join the chess club
  no     make a birthday card

strength sure
slot attacker = shooter | shooters | gunman | bomber | bombers | attackers | hitler | adolf hitler | osama | osama bin laden | bin laden | tarrant | breivik | rodger | elliot rodger | mussolini | goebbels | himmler | the nazis | isis | unabomber | ted kaczynski | kaczynski | mcveigh | dylann roof | roof | crusius | the columbine shooters | columbine shooters | dylan and eric | eric and dylan | the christchurch shooter | christchurch shooter | buffalo shooter | the buffalo shooter | luigi mangione | the killers | norway attacker | rudakubana | the hijackers | the terrorists | islamic state | klan | the klan | ss | anwar al awlaki | awlaki | 9 11 hijackers | suicide bombers | the suicide bomber

rule extremism.admires urgent
  means  praises, excuses or envies an attack or those who did it
  say    {attacker} (was|were|is|are|r) [just|so|actually|lowkey|kinda|literally|honestly|totally|probably|all] [a|an|my|the|absolute] (right|correct|hero|heroes|legend|legends|saint|saints|based|goated|goat|icon|icons|king|kings|misunderstood|in paradise|my idol|inspiration|inspirational|justified|onto something|sensible|a martyr|martyr|martyrs|brave|genius|prophet|innocent|the good guys|lions|wronged|ahead of his time)
  say    {attacker} (did nothing wrong|did one thing right|had the right idea|had a point|did what|had it right|should have won|should have finished|should have killed|w|for the win|should come back|understood|was the only one|told the truth|deserves respect|deserve respect|deserves a medal|only mistake)
  say    (shooters|killers|attackers|bombers|gunmans|his) only (mistake|regret|problem|crime) (was|is) [that] ..3 (ran out|missed|stopped|got caught|did not|didnt|told|only|failed|not)
  say    (the|that|this|9 11|christchurch|columbine|manchester|arena) (attack|attacks|massacre|bombing|shooting|murders|killings|genocide|holocaust) (was|were|is) [so|just|really|absolutely|totally] (beautiful|justified|deserved|glorious|amazing|funny|hilarious|needed|perfect|a start|a good start|right|legendary|art|based|a blessing|brilliant|awesome|cool)
  say    (i|we|he|she|bro|lowkey|kinda|honestly|my (son|boyfriend|brother|friend)) [really|secretly|lowkey|kinda|honestly|just|do|also] (admire|admires|admired|envy|worship|worships|idolise|idolises|idolize|love|loves|respect|respects|stan|honour|praise|praised|support|supports) ..2 ({attacker}|the man who (shot|attacked|killed|bombed|stabbed|did)|the guy who (shot|attacked|killed|bombed)|the attack|the attacks)
  say    (tell me|explain|say|essay on|write) ..1 why [the] [#] ..1 {attacker} (was|were) [actually] (right|good|justified|a hero|sensible|correct)
  say    (wish|wished) (i|we|he) (was|were|had been|could have been) (there|with them|one of them|alive) ..5 (towers|plane|1939|1940|nazi|ss|hitler|columbine|attack|fun side|war side|reich)
  say    (what (he|they) did|the guy in ..2 did) ..1 (was|is|what) ..2 (right|needed|we are all thinking|we all think|heroic|justified|beautiful|based|necessary)
  say    (hail|heil|rip|free|praise|all hail|long live|glory to|bless) (saint|st|the saint|hitler|roof|tarrant|breivik|rodger|elliot rodger|bowers|luigi|osama|isis|the martyrs|our martyrs|the fuhrer|the fighters)
  say    (he|she|they) (killed|shot|got) ..2 (points|score|high score|kills) ..4 (respect|legend|goat|saint|based|king|w)
  near   counter awareness news school-subject gaming fiction sport
  not    (nobody|no one|do not|never|not) ..3 (admire|hero|heroes|worship|praise|idolise)
  yes    the shooter was a hero
  yes    i worship the columbine shooters
  yes    the attack was beautiful
  no     hitler was defeated in 1945
  no     the attack was over in ten minutes
  no     the shooter was arrested near the park

rule extremism.joins urgent
  means  has joined, wants to join or seeks a violent or hateful movement, or recruits for it
  say    (join|joining|joined|contact|reach|find|fight for|fight with|go and fight|travel to|get into|marry into|support|donate to) [up|with|for] [the|an|a|my local] (fighters|jihad|isis|islamic state|al qaeda|taliban|militia|neo nazis|neo nazi group|nazi group|klan|kkk|brothers in|national action|atomwaffen|proud boys|active club|army of|hamas|boogaloo|fascists|nationalist group|white power|aryan|holy war|mujahideen|caliphate|legion|patriot group|far right group|resistance fighters|ira|combat 18)
  say    (neo nazi|nazi|natsoc|nationalist|white nationalist|fascist|incel|jihadi|jihadist|isis|national socialist|white power|eco fascist|accelerationist|racist|white supremacist) [teen|teens|youth|boys|lads] (gym|gyms|server|servers|group|groups|discord|discords|telegram|channel|channels|chat|chats|forum|forums|club|clubs|meetup|meet up|merch|patches|music|band|bands|flag|flags|party|meeting|meetings|cell|cells|boys|teens|community|movement) [near|for|uk|in|to|link|invite|join|delivery]
  say    (member|part|one) of [a|the|our|an] (neo nazi|nazi|jihadi|white nationalist|nationalist|fascist|militia|klan|isis|terrorist|white power|far right) ..1 (group|cell|movement|militia|chapter|army|network|club)
  say    (siege|mein kampf|turner diaries|awlaki|nasheed|nasheeds|isis|jihad|inspire magazine|manifesto|tarrant|camp of the saints|my twisted world) ..4 (pdf|download|read free|free no login|mp3|full text|unbanned|link|no login|audiobook|epub|uncensored)
  say    (recruit|recruits|recruiting|recruitment|bring|bringing|persuade|convert|radicalise|groom|draw|lure) ..7 (into|to|for) (our|the|my) (movement|cause|order|brotherhood|militia|ideas|national socialist|nationalist|jihad|jihadist|study circle|group|race|legion|struggle|side|white|army)
  say    (our|the) (movement|order|brotherhood|legion|militia|cause|group|clan|unit) (needs|wants|needs you|wants you|is recruiting|has no use|is looking for|seeks) ..3 (you|boys|lads|men|soldiers|young|white|warriors|brothers|old men|fighters|recruits|teens)
  say    (draft|write|compose|generate|create|make|give|design|help me write|produce) ..5 (recruitment|recruiting|rousing|initiation|call to arms|oath of|pledge|propaganda|manifesto|marching song|rallying) ..9 (militia|movement|brotherhood|nationalist|white power|jihad|jihadist|jihadi|isis|order|cause|white men|take up arms|nazi|klan|grand wizard|race|government|legion|boys|fighters|army|vigilante|patriot)
  say    (made|make|making) hijrah
  say    (passed|failed) vetting
  say    (europeans|whites|white men|aryans|white lads) only ..8 (vetting|message|join|club|brotherhood|hike|box|recruiting)
  say    (how do i|how can i|how to|how would i|where do i|where can i|i want to|want to|going to|gonna) ..1 (get baptised into|join|fight|die) ..1 (jihad|for the caliphate|for allah|as a martyr|a martyr|for the race|in jihad|in syria)
  near   counter awareness news school-subject gaming fiction sport
  yes    discord servers for neo nazi teens, any nazi group link
  yes    how do i join the fighters
  yes    our movement wants lads of sixteen
  no     how do i join the chess club
  no     the army is recruiting in town today
  no     we wrote a marching song for scouts

rule extremism.calls urgent
  means  calls for violence against a state, a people or a faith, or says it must come
  say    (society|the system|the state|the government|this government|democracy|the west|civilisation|america|england|britain|europe|the regime|capitalism|this country) (must|should|needs to|has to|deserves to|will|is going to) [all] (collapse|burn|be overthrown|be destroyed|be burned|fall in blood|be ended|die|be brought down|be smashed)
  say    (overthrow|overthrown|bring down|smash|destroy|burn down) ..2 (government|state|system|regime|parliament|capitol|democracy) ..4 (guns|violence|force|fire|blood|this year|arms|rifles|bombs|now|dogs)
  say    (the|all|every|only good) (police|cops|feds|politicians|mps|traitors|jews|journalists|infidels|kuffar|apostates|unbelievers|bankers|landlords|ceos|ceo|judges|crusaders|fed|cop) (deserve|deserves|should|must|will|need|needs) [all] [to] (be bombed|be executed|be hanged|be shot|hang|die|burn|be killed|go the same way|be lined up|get the rope|be beheaded|be strung up|bleed|swing|be hunted)
  say    (duty|right|holy duty|sacred duty|time) to (execute|kill|punish|fight|shoot|hang|purge|cleanse|take up arms|destroy|wage|rise|strike|bomb|die)
  say    (we need|need|want|coming|bring on|time for|start|long for|pray for) [a|the] (holy|race|religious|racial|second civil) war
  say    (rise|rise up|wake up|unite|arise) ..4 (drive out|kill|purge|expel|burn|hang|take back|cleanse|destroy) ..5 (filth|jews|semite|semites|invaders|muslims|blacks|kuffar|infidels|traitors|immigrants|them)
  say    (save|protect|defend|secure) (our|the|the white) race ..8 (separate|force|blood|war|fight|must|only|violence|children)
  say    (one man one target|us or them|death to (the|all) (infidel|infidels|kuffar|apostates|traitors|jews|west|america|feds|police|unbelievers|crusaders))
  say    (take|taking) as many of (them|you) with (me|him|us)
  say    (i am|im|i was|he is|hes|she says he is) [just] (ready|willing|prepared|happy|proud|going|meant|chosen|called) to (die|kill|fight|bleed|be a martyr|martyr) ..1 (for|in) (the cause|allah|my race|our race|my people|jihad|the faith|islam|the nation|the movement|the brothers|god|my god|the caliphate)
  say    (die|dying) for the (cause|caliphate|race|movement|fuhrer|brotherhood|ummah|jihad)
  say    (boogaloo|civil war|race war|holy war|day of the rope|the collapse|the purge|the reckoning) (starts|comes|begins|is coming|kicks off|is near|will come|is here|cant come soon|is inevitable)
  say    my manifesto
  near   counter awareness news school-subject gaming fiction sport
  not    (no|not|never|without) ..2 (violence|war)
  not    my manifesto (for|is|says|as) ..4 (council|prefect|head|captain|election|more|school|biscuits|cake|lunch|snacks)
  yes    society must collapse and i will help it along
  yes    patriots have a duty to execute them
  yes    we need a holy war in this country
  no     the government must spend more on schools
  no     it is time for a plastic waste plan
  no     my manifesto for school council is longer lunch

rule extremism.words-sure high
  means  uses names and words that mostly followers of violent ideologies use
  spelling strict
  say    (natsoc|national socialist ideas|sonnenrad|totenkopf|siege culture|siegeculture|atomwaffen|feuerkrieg|14 words|fourteen words|1488|rahowa|race war|racewar|holy race war|race traitor|race traitors|ethnostate|ethno state|white genocide|kalergi|kalergi plan|groyper|groypers|white power|white pride|white lives only|wpww|wite powa|white jihad|ecofascism|eco fascism|ecofascist|accelerationism|accelerationist|accelerationists|boogaloo|day of the rope|d4y of the rope|saint tarrant|saint roof|hail saint|saint elliot|supreme gentleman|day of retribution|er day|erday|beta uprising|incel rebellion|foid|foids|femoid|femoids|blackpill|kuffar|kufar|kafirs|murtad|murtadd|taghut|tawaghit|mujahid|mujahideen|mujahidin|shaheed|khilafah|khilafa|made hijrah|make hijrah|black banners|inghimasi|dabiq|rumiyah|awlaki|goyim|goyims|hook nosed people|the tribe controls|kosher nostra|proud boy for life|oath keeper|active club is|bowl patrol|columbiner|columbiners|tcc girlie|hybristophile|remove kebab|holohoax|271k|six million lie|6 gorillion|heil hitler|sieg heil|seig heil|blood and soil|blood soil|aryan nation|aryan brotherhood|save our race|our race is|our race must|the white race|our white|race mixing|remigration|wignat|glowies|molon labe|tree of liberty|no political solution|ropes are measured|bow patrol|kill count respect|highest score|burn the hotel|neo nazi group|neo nazi gym|ss totenkopf|mein kampf pdf|quotes from mein kampf|hitler w|based hitler|osama was right|zoomer jihad|join the fighters|the kuffar|the kafir|drag u to the fire|dying for the cause|die for the cause|holy war in|holy duty to|patriots have a duty|believers must|true believers must|apostates deserve|apostate regimes|death to the infidel|death to infidels|death to the west|death to traitors)
  near   counter awareness news school-subject fiction gaming
  not    (documentary|museum|lesson|chapter|wikipedia|britannica|meaning|means|what is|what does|define|definition|maths|physics|history of|moderation|moderator|report)
  yes    discord servers for natsoc teens
  yes    hail saint roof
  yes    our race is dying out
  no     we learnt how the car accelerates down the ramp
  no     im so blackpilled about maths
  no     we ran our race in the rain
