language en
category hate
source   Equality Act 2010, protected characteristics; Educate Against Hate

slot group = women | woman | females | female | girls | gay people | gays | gay men | lesbians | lesbian | trans people | transgender people | trans women | trans men | trans kids | transgenders | trannies | bisexuals | queers | queer people | homosexuals | black people | blacks | black kids | black men | black women | brown people | asians | asian people | chinese people | the chinese | indians | pakistanis | pakis | bengalis | somalis | nigerians | africans | arabs | muslims | muslim people | islam | jews | jewish people | the jews | sikhs | hindus | christians | catholics | immigrants | migrants | refugees | asylum seekers | foreigners | gypsies | travellers | gypos | pikeys | roma | romanians | poles | polish people | disabled people | disabled kids | the disabled | autistic people | autistic kids | autistics | people with autism | people with down syndrome | mentally ill people | deaf people | blind people | white people | whites | mexicans | latinos | fat people | old people | poor people | homeless people | feminists | feminazis | black folk | people of colour | people of color | muslim women | gay kids | gay couples | lgbt people | lgbtq people | non binary people | turks | kurds | albanians | ukrainians | syrians | afghans | bitches | hoes | whores | sluts | foids | niggers | niggas | faggots | fags | kikes | spics | chinks | ragheads | wogs | retards | cripples | dykes | trannys | kuffar | infidels | coons
slot slur = nigger | niggers | nigga | paki | pakis | chink | chinks | coon | coons | wog | wogs | gook | gooks | spic | spics | kike | kikes | yid | yids | raghead | ragheads | towelhead | towelheads | sandnigger | sand nigger | gypo | gypos | pikey | pikeys | gyppo | faggot | faggots | fag | fags | dyke | dykes | tranny | trannies | trannys | shemale | shemales | batty boy | battyboy | battyman | poof | poofter | poofters | bender | benders | retard | retards | spastic | spastics | spaz | mong | mongs | cripple | cripples | mongoloid | beaner | beaners | wetback | wetbacks | golliwog | half breed | halfbreed | jap | japs | zipperhead | muzzie | muzzies | muzrat | kaffir | kaffirs | porch monkey | jungle bunny | carpet muncher | lesbo | lesbos | ladyboy | he she | troid | troon | troons | libtard | libtards | sped | window licker | flid | gimp | ching chong | curry muncher | dothead | camel jockey | goat fucker
slot vermin = scum | vermin | rats | animals | disgusting | filth | filthy | subhuman | sub human | inferior | parasites | parasite | trash | garbage | a disease | a plague | a cancer | pigs | dogs | cockroaches | monkeys | apes | savages | degenerate | degenerates | abominations | an abomination | freaks | a mistake | worthless | pathetic | evil | dirty | stupid | dumb | retarded | lazy | criminals | thieves | terrorists | rapists | perverts | paedophiles | pedophiles | paedos | groomers | mentally ill | sick | sick in the head | unnatural | not human | not people | not real people | not normal | not real women | not real men | less than human | the worst | the problem | the enemy | ruining this country | ruining the country | taking over | invaders | taking our jobs | stealing our jobs | a waste of space | a drain | a burden | a joke | useless | gross | vile | repulsive | ugly | sluts | whores | objects | property | weak | crazy | too emotional | liars | all the same | all terrorists | all criminals | all rapists | all paedos | all thieves | all scum | all retarded | all evil | all whores | all sluts | all liars | not equal | cunts | bitches | hoes | leeches | a virus | cattle | demonic | demons | shit | pieces of shit | a threat | nothing but | destroying | only good for | inbred | backwards | uncivilised | uncivilized | barbaric | greedy | controlling the world | running the world | behind it all | delusional | attention seekers
slot harm = die | be killed | be shot | be hanged | be hung | be gassed | be deported | be exterminated | be wiped out | be banned | be locked up | be shipped back | be sent back | be removed | burn | burn in hell | rot | rot in hell | be put down | be beaten | be raped | be silent | shut up | stay in the kitchen | be stoned | be castrated | be sterilised | be enslaved | not exist | not be allowed | not vote | not have rights | not be here | go back | go back to | go home | get out | leave | suffer | be punished | be slaves | be eradicated | be lynched | be expelled | know their place | be controlled | obey | be aborted | kill themselves | all die | disappear | get cancer | be attacked | be hunted | drown | be segregated | be forced

context counter = unacceptable | not acceptable | is wrong | was wrong | is racist | is sexist | is homophobic | is transphobic | is ableist | is antisemitic | is islamophobic | is offensive | is hateful | is horrible | is disgusting to say | hate speech | hate crime | hate crimes | bigot | bigots | bigotry | people who say | people who call | anyone who says | anyone who calls | someone who says | saying that | saying things like | if you say | if you call | stop saying | stop calling | should not say | should not call | never say | never call | no one should | nobody should | not ok | not okay | condemn | condemns | condemned | called me | calling me | call me | calls me | stereotype | stereotypes | prejudice | slurs | a slur | discrimination | racism | how dare | why do people | it is illegal | is not true | antisemitism | islamophobia | homophobia | the word | the term | the phrase | got banned | was banned for | told me

rule hate.wants-harm high
  means  wishes harm on people for what they are
  say    [all] {group} (should|must|need to|needs to|ought to|deserve to|deserves to|have to|can all|can) [all] [just] {harm}
  say    (kill|gas|exterminate|deport|hang|shoot|burn|lynch|behead|wipe out|eradicate|stone|nuke|bomb|slaughter|get rid of|ban|remove|expel|execute|enslave|rape|genocide|murder|castrate|purge) (all|every|the|these|those|them|any|more) [the|of the|those] {group}
  say    (kill|gas|exterminate|lynch|behead|eradicate|slaughter|murder|rape|attack|hang|stab|bash|hunt) {group}
  say    (hope|wish|hoping|wishing) ..1 {group} (die|dies|would die|get|gets|burn|suffer|rot|would disappear|would all die|did not exist|never existed|were dead|were all dead|were never born|would go|would leave|go|drown)
  say    death to ..1 {group}
  say    (the only good|a good) ..2 (is a dead|are dead|is dead)
  say    (no|less|fewer|one less|bring back) ({group} allowed|slavery|concentration camps|the gas chambers|lynching|section 28|the holocaust)
  say    (hitler|holocaust|the nazis) (was right|did nothing wrong|should have finished|had the right idea|should have killed|did not finish|had a point|didnt go far enough|never happened|did not happen|was a hoax|was fake|should come back|is my hero)
  say    (want|wanna|going|like|love) to (kill|hurt|shoot|beat|gas|burn|attack|stab|lynch|punch|deport|exterminate|bash|bomb|spit on|slap|get rid of) [all|some|every|the|these|a] {group}
  say    someone should ..1 (kill|shoot|gas|deport|hang|burn|murder|beat|bomb|stab) ..1 {group}
  say    (send|sending|ship|kick|throw|deport) (them|these people|{group}|immigrants|all of them) ..1 (back|out) (to where they came from|where they came from|to africa|home|to pakistan|of the country|to their country|of our country|to their own country|of this country)
  say    (go|fuck off|piss off) back to (your|ur) [own] (country|cave|village|jungle|desert|kitchen)
  say    (go back|fuck off back) to (where you came from|where u came from|africa|pakistan|china|india|poland|romania|mexico|your boat)
  say    (you|u) (do not|dont) belong (here|in this country|in england|in our country|in britain)
  near   counter fiction news school-subject gaming
  yes    all muslims should be deported
  yes    kill all gays
  yes    go back to your own country
  yes    hitler was right
  no     muslims should be treated with respect
  no     kill all the lights
  no     all immigrants should have rights

rule hate.dehumanises high
  means  runs down people for what they are
  say    (you people|you lot|these people|those people|your kind|their kind|your lot|that lot|his kind) (are|is) [all|just|so|nothing but|such] {vermin}
  say    (do not|dont|never) (want|need|like|trust) [any|any of|people of] (your kind|their kind|your sort|their sort|you people|your lot|these people|those people) [here|in|around|near|at]
  say    (your|their) (kind|sort) (is|are|should|do not|dont|will never|belong|does not) [not] (welcome|wanted|belong|be here|be allowed|go back|human|be|deserve|ruin)
  say    [all|those|these|most] {group} (are|is|r) [all|just|so|such|nothing but|a bunch of|fucking|the|literally|a|like|always|only|basically] {vermin}
  say    {group} (are|is) (worse than|no better than|lower than|less than|like) (animals|dogs|rats|dirt|pigs|humans|men|us|human|vermin|trash|monkeys|children|cattle|cancer)
  say    {group} (do not|dont|should not|shouldnt|cant|can not) (deserve|have|be allowed) [to] (rights|live|to live|respect|to exist|exist|equal rights|anything|vote|a vote|in this country|in our country|to be here|to breathe|to vote|opinions)
  say    {group} (ruin|ruined|ruining|destroy|destroyed|are destroying|are ruining|control|controlling|infest|infesting|are infesting|are invading|are stealing|steal|are poisoning) (everything|this country|our country|the country|society|the world|the media|britain|england|our jobs|the banks|games|our schools|children|our culture|america|our women|men|everyone)
  say    {group} (only|all|just|always) (want|care about|lie|cheat|steal|exist|good for|complain|moan|ruin|breed|scam|whine|use|want money|spread)
  say    {i} [really|fucking|absolutely] (hate|despise|detest|loathe|can not stand|cant stand|am disgusted by|am sick of|have had enough of|do not trust|dont trust|am allergic to|am scared of) [all|the|these|those|fucking|dirty|every|most|you] {group}
  say    (hate|despise|detest|loathe|sick of|disgusted by|fed up with|tired of) [all|the|these|those|fucking|dirty] {group}
  say    (fuck|screw|damn|down with|fuck all|to hell with) [all|the|these|those|you] {group}
  say    (dirty|filthy|stupid|disgusting|smelly|greedy|lazy|fucking|bloody|stinking|rotten|scummy|ugly|horrible|evil|thieving|inbred|typical|dumb|nasty) (muslim|muslims|jew|jews|black|blacks|asian|asians|indian|indians|immigrant|immigrants|foreigner|foreigners|gypsy|gypsies|arab|arabs|gay|gays|lesbian|lesbians|homo|homos|queer|queers|romanian|romanians|polish|pole|poles|chinese|african|africans|migrant|migrants|refugees|mexican|mexicans|trans|traveller|travellers|feminist|feminists|females|woman|women|turk|turks|autistic|pakistani|somali|somalis|albanians|sikhs|hindus)
  say    (being|to be) (gay|trans|lesbian|transgender|queer|homosexual|bisexual|muslim|jewish|black|autistic|disabled) is [a] (a sin|disgusting|wrong|unnatural|a disease|a mental illness|mental illness|gross|sick|a choice and wrong|an abomination|not natural|evil|against god|shameful|a disorder|illegal for a reason)
  say    (gay|homosexuality|transgenderism|islam|judaism|feminism) is [a|so] (disgusting|cancer|a disease|a mental illness|mental illness|evil|an abomination|poison|sick|a cult of|unnatural|a sin|a plague)
  say    (thats|that is|this is|you are|youre|ur|so|hes so|he is so|shes so|its|it is|how) [so|such|really] (gay lol|retarded|gay and|special needs|autistic lol|downy|downsy|spastic)
  say    (acting|act|look|looks|looking|sound|sounds|walk|run|talk) like [such] [a] (retard|spastic|spaz|downy|faggot|fag|mong|autist|tranny|paki|gypo|pikey|cripple|nonce)
  say    (white|aryan) (power|pride worldwide|genocide|race is superior|supremacy now|race superior|is right|lives matter more)
  say    (women|females|woman|girls|a woman|wives) (belong|belongs|should stay|should be|are only|should only|should not|shouldnt|cannot|can not|cant) ..1 (in the kitchen|in kitchen|at home|seen and not heard|good for sex|good for one thing|to serve men|for breeding|be allowed to vote|vote|drive|lead|have jobs|submit|obey|do science|think logically|code|play football|be in charge|be trusted|raise kids|be leaders|be pilots)
  say    (women|females|girls|she) (are|is) (only|just|nothing more than|merely|all) (good for|sex objects|objects|holes|property|baby makers|gold diggers|after money|whores|incubators|sluts|attention seeking|attention whores|breeding)
  say    (jews|muslims|blacks|immigrants|gays|they) (control|run|own|are behind|are replacing|are taking over) (the world|the media|the banks|hollywood|everything|the government|us|white people|our country|the country|9 11|europe|britain|england)
  say    (great replacement|white genocide|zog|jewish question|the jq|protocols of the elders|six million lie|holohoax|jews did 9 11|jews will not replace us|you will not replace us|it is ok to be white|race mixing is|race traitor|race war|ethno state|white ethnostate|remigration now|islam is cancer|pure blood aryan|untermensch|muh holocaust|day of the rope)
  say    (i would|id|i will|we|would) never (be friends with|date|sit next to|trust|hire|live next to|work with|let my kids|talk to) [a|an|any] (black|muslim|gay|trans|jew|jewish|immigrant|asian|disabled|traveller|gypsy|paki|arab|lesbian|foreign|woman|female)
  say    (too many|bloody|flooding|flooded with|full of|overrun by|swarms of|invaded by) (immigrants|muslims|blacks|foreigners|refugees|pakis|asians|migrants|gays|jews|gypsies|illegals|romanians|somalis)
  not    (do|did|does|would) not hate
  not    (hate|sick of) (women|girls|gay people|black people|people|muslims|jews|trans people|immigrants) (being|getting|is|who|not|are|and racism|hate)
  not    {group} are (like|the best|not) (us|anyone|everyone|any)
  not    (dirty|stupid|evil|ugly|nasty) (chinese|indian|turk|black|polish) (food|restaurant|takeaway|sauce|dress|shoes|cat|dog|hole|magic|box|nail)
  near   counter fiction news school-subject awareness
  not    zog (captain|the|king|lord)
  not    do you hate women
  yes    i hate black people
  yes    all muslims are terrorists
  yes    women belong in the kitchen
  yes    being gay is disgusting
  no     muslims are celebrating eid today
  no     saying i hate gay people is wrong
  no     trans people deserve respect

rule hate.slur high
  means  uses a slur
  spelling strict
  say    (you|u|you are|youre|ur|hes|shes|he is|she is|theyre|they are|that|this|these|those|fucking|dirty|stupid|little|bunch of|ugly|black|filthy|a load of|shut up|oi|all|damn|them|the|such|what|another|smelly|bloody|you people|hate|dumb|lazy|some|any) [a|an|such a|a fucking|just a|so|just|all|little|dirty|fucking|stupid] {slur}
  say    {slur} (are|is|should|get out|go home|go back|need|deserve|die|stink|lover|lovers|music|shut up|boy|out|ass|bitch|cunt|like you|everywhere|must|can|fucking|do not|dont|will|ruin|always|make me|in my|around)
  say    (nigger|niggers|paki|pakis|chink|kike|faggot|faggots|tranny|trannies|raghead|wog|coon|gook|spic|sandnigger|battyboy|gypo|pikey|shemale|shemales|kikes|spics|wogs|ragheads|ching chong)
  not    faggot of
  not    faggots (and|with) (peas|gravy|mash)
  not    (chink|chinks) (in|of)
  not    (jap|benders|bender|spaz|gimp) (of|from|on|in|mask)
  not    (fender|gender|mind|spoon|back|elbow|metal) bender
  not    coon (cat|cats|maine)
  not    maine coon
  not    (spotted|van) dyke
  not    fag end
  near   counter fiction news cooking awareness
  not    faggots (for|and|in|with|are|i)
  not    (horrible|freezer|eating|ate|cook|tinned|had|mums|nans|frozen|brains) ..3 faggots
  not    my fags
  not    fags out of
  yes    shut up you faggot
  yes    dirty paki
  yes    niggers
  yes    hes such a retard
  no     a chink in the armour
  no     my maine coon cat
  no     he used his fag end

rule hate.sexism medium
  means  speaks of women with contempt
  spelling strict
  say    (women|girls|females|females are|she|these women|most women|modern women|western women|all women|any woman) ..2 (gold digger|gold diggers|hypergamous|hypergamy|cock carousel|attention whore|attention whores|used up|hit the wall|ran through|run through|damaged goods|friendzone|friendzoned|post wall|roasties|roastie|thots|thot|hoes|foid|foids|whores|sluts|bitches|cunts|easy|crazy bitches|manipulative|inferior|stupid|dumb|irrational)
  say    (dumb|stupid|crazy|fat|ugly|dirty|lying|old|basic|bossy|nagging|entitled|feminist|whiny|cheating|psycho|selfish|nasty|annoying|spoiled) (bitch|bitches|cunt|cunts|whore|whores|slut|sluts|hoe|hoes|cow|thot|thots|skank|skanks|broad|broads|cum dumpster|foid|foids)
  say    (these|them|those|all|yo|ya|your|my|side|bad|other|more|no|some|most|any|hood|thirsty|broke|real|few|two|three|other|white|black|them basic|lil|little|y'all) (bitch|bitches|hoe|hoes|thots|sluts|whores|thot|slut)
  say    (bitches|hoes|sluts|thots|whores) (be|ain't|are|love|want|only|always|will|need|dont|do not|cant|all|is|get|lie|crazy|stay|these days|just|mad|gone|like|think|know|say|got|come)
  say    (feminazi|feminazis|femoid|femoids|foid|foids|roastie|roasties|cumdumpster|cock carousel|thots|make me a sandwich|sit on my face|fetch me a beer|women moment|woman moment|womens rights lol|repeal the 19th|whamen|wamen|stacys|stacies)
  say    (slut|whore|bitch|hoe|slag|cunt) (shame|deserves|deserved|needs|should|like her|like you|got what|knew|who)
  say    (feminism|feminists|feminist) (is|are|ruined|has|have|need|just|only|should|hate) ..2 (cancer|ugly|hate men|man haters|ruined|joke|disease|evil|fat|toxic|stupid|retarded|lesbians|poison|insane|mental|raped|a good)
  say    (put|keep|know|knows|show|teach) (women|her|females|girls|them|a woman|that bitch|your wife|your woman|that girl) (in|her|their) [their|her] place
  say    (she|her|women|girls|bitch) ..2 (deserved to be|deserves to be|needs to be|should be|needs a) (raped|slapped|beaten|hit|silenced|locked up|punched|good slap|put in her place|good fucking|good dicking|controlled|owned)
  say    (hit|slap|slapped|smack|punch|beat) (that|a|the|your|his|my) (bitch|woman|hoe|slut|girl|wife|female)
  near   counter fiction news school-subject awareness
  not    (garden|lying cow) and
  not    (satnav|printer|cat|dog|car|phone|laptop|hoover) is a [{mean-how}] (cow|bitch)
  not    (says|said) a man
  not    calling women
  yes    all women are gold diggers
  yes    dumb bitch
  yes    hoes be lying
  yes    feminism is cancer
  no     women are great leaders
  no     girls love football too
  no     the women want a vote

rule extremism.support urgent
  means  supports or wants to join a violent extremist group
  category extremism
  source Home Office, Prevent duty guidance; Counter Terrorism Policing, ACT Early
  say    ({want}|{will}|{how}|{i-am}) ..1 (join|joining|fight for|support|fighting for|go and fight|travel to join|get in contact with|pledge allegiance to|contact|donate to|send money to|recruit for) ..1 (isis|isil|daesh|islamic state|al qaeda|the jihad|jihad|national action|atomwaffen|taliban|boko haram|combat 18|al shabaab|the base|sonnenkrieg|hezbollah|hamas|patriotic front|the kkk|kkk|ku klux klan|the proud boys|patriotic alternative|order of nine angles|o9a|a militia|the far right|the mujahideen|mujahideen|feuerkrieg|incel army|the caliphate|the resistance army|terrorists|a terrorist group|extremist group|neo nazis|a neo nazi group|nazis|white supremacists)
  say    ({want}|{will}|ready to|prepared to) (do jihad|be a martyr|wage jihad|become a martyr|start a race war|go er|be the next (tarrant|rodger|breivik|hitler|elliot rodger)|die for (allah|the cause|my race|islam|the caliphate|the white race)|blow myself up|be a suicide bomber|become a suicide bomber|bomb (the|a|parliament|london)|kill (infidels|kuffar|unbelievers|non believers|politicians|mps|police|jews|muslims|immigrants|soldiers)|make hijrah|avenge my brothers|become a terrorist|join the brothers in syria|fight the kuffar|be a jihadi|overthrow the government by force|carry out an attack)
  say    (isis|isil|al qaeda|the taliban|hitler|the kkk|breivik|tarrant|osama bin laden|bin laden|elliot rodger|the ira|nazis|the nazis|terrorists|hamas|dylann roof|andreas breivik|mass shooters|the third reich|suicide bombers|national action|the ss) ..1 (was right|were right|is right|are right|are heroes|is a hero|was a hero|were heroes|did nothing wrong|are my heroes|is my hero|is based|had the right idea|deserves respect|are the good guys|should rule|will win|will rise|is a saint|a saint|was a genius and)
  say    (support|love|stan|admire|respect|praise|worship) (isis|isil|al qaeda|daesh|the taliban|hitler|the kkk|breivik|tarrant|brenton tarrant|bin laden|elliot rodger|national action|nazis|the nazis|atomwaffen|the ira|terrorism|terrorist attacks|dylann roof|mass shooters|mussolini)
  say    (hail|heil|sieg) (hitler|heil|victory|odin and)
  say    (1488|14 88|rahowa|blood and honour|siege pilled|siegepilled|read siege|saint tarrant|saint breivik|boogaloo now|accelerationism now|white jihad|gas the kikes|hitler youth forever|siege culture|st elliot|sub 8 law|turner diaries pdf|black sun|sonnenrad)
  say    (kill|death to|behead|slaughter) ..1 (kuffar|kafir|kafirs|infidels|unbelievers|the west|non believers|apostates|zionists)
  say    (caliphate|khilafah|jihad|sharia) (will|is coming|will rise|must|by the sword|against the kuffar|is our duty|now)
  say    (elliot rodger|er|supreme gentleman|incel|incels|beta) (uprising|rebellion|revolution|was right|day of retribution|hero)
  say    (women|girls|females|stacys|stacies|foids|chads|normies) ..3 (will pay|deserve to suffer|owe me|owes me|deny me|day of retribution|rejecting me|must be punished|punish them all|be made to pay)
  say    (blackpilled|black pilled|black pill|blackpill|incel|inceldom|looksmax and die|ldar|roped|its over for (me|us)|volcel) ..3 (women|foids|girls|chad|rope|die|never|life|forum|hate|normies|er)
  say    {i-am} [an] incel
  say    (download|read|pdf|copy of|send me|find|get|watch|where can i find|share) ..2 (the great replacement manifesto|tarrant manifesto|christchurch video|christchurch shooting video|breivik manifesto|terrorist manual|siege james mason|mein kampf is right|inspire magazine|dabiq|isis videos|isis propaganda|the turner diaries|terrorist handbook|nasheed isis|al qaeda handbook|rodger manifesto|my twisted world)
  say    (eat the rich|acab|burn it all down|smash the state|antifa) ..4 (kill|bomb|shoot|guillotine them|molotov|murder|petrol bomb|burn)
  say    (violence is the only|only violence|armed struggle|violent revolution|armed revolution|taking up arms) ..3 (way|answer|necessary|works|change|kill|needed|solution)
  near   counter fiction news school-subject gaming
  yes    i want to join isis
  yes    hitler did nothing wrong and the kkk are heroes
  yes    i want to be a martyr
  yes    elliot rodger is my hero
  no     i want to join the national trust
  no     hitler invaded poland in 1939
  no     the police said he wanted to join isis
