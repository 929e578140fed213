# Words and ways that run down women, and the speech of those who do so for a cause.
language en
category hate
source   Equality Act 2010, protected characteristics; End Violence Against Women, everyday sexism; Ofcom, attitudes to offensive language; UKFIEP, incels and the manosphere

slot womenfolk = women | woman | females | female | girls | girl | wives | wife | girlfriends | girlfriend | chicks | chick | ladies | broads | gals | feminists | moms | mums | mothers | single mothers | modern women | western women | american women | british women | white women | black women | asian women | all women | most women | these women | young women | old women | fat women | girlies | wimmin | womyn | wamen | whamen | milfs | gfs | exes | ex wives | sisters | bitches | hoes | sluts | whores | thots | cunts | foids | femoids | stacys | stacies | roasties | beckys

slot contempt-word = bitch | bitches | bitchy | bitching | bitchass | bitchboy | biatch | biatches | beotch | bytch | bytches | bitchez | bishes | bihh | biotch | bitchtard | bitchslap | bitchslapped | hoes | hoez | hoeing | hoeish | hoeass | hoebag | hoe bag | hoe bags | h0e | h0es | thot | thots | thotty | thottie | thotties | ethot | ethots | e thot | e thots | slut | sluts | slutty | slutz | slutbag | slutting | slutted | sluttier | sluttiest | whore | whores | whoring | whored | whorish | whorebag | whoreface | attention whore | cunt | cunts | cunty | cuntface | cuntbag | cunting | skank | skanks | skanky | skanked | slags | slaggy | slagbag | sket | skets | skettel | bints | minger | mingers | munter | munters | bimbo | bimbos | cumdumpster | cumdumpsters | cum dumpster | cum dumpsters | cumslut | cumsluts | cumwhore | cock sleeve | cocksleeve | cum bucket | cumbucket | fuckdoll | fuck doll | fuckmeat | fuck toy | fucktoy | fuckpig | fuck pig | sideho | side hoe | side hoes | sidebitch | side bitch | ratchet hoe | gold digger | gold diggers | golddigger | golddiggers | butterface | butterfaces | hoodrat | hoodrats | hood rat | hood rats | trap queen hoe | dumb broad | dumb broads | old hag | old hags | cockteaser | cock tease | cocktease | prick tease | pricktease | cock teaser
slot crude-word = pussy | pussies | pussyass | pussy ass | pu55y | pussi | vajayjay | punani | poontang | poonani | coochie | coochies | cootchie | fanny flaps | gash hungry | minges | twat | twats | twatface | beef curtains | roast beef flaps | camel toe | cameltoe | titties | tiddies | tits | big tits | bewbs | fat ass bitch | phat ass | bubble butt | big booty | jugs out | rack on her | bangable | fuckable | shaggable | i would smash | id smash | would bang | id hit that | would hit that | i would hit it | i would bang | id bang | smash or pass | smashed her | hit it and quit it | motorboat | milfs | dilf | gilf | spit roast | spitroast | spit roasted | gangbang | gang bang | gangbanged | bukkake | deepthroat | deep throat | blowjob | blowjobs | blow jobs | handjob | handjobs | rimjob | rim job | facial on her | cum on | cum in | cum all over | cumshot | cumshots | creampie | creampies | cum guzzler | cumguzzler | jizz | jizzed | skeet on | dickriding | dick riding | dickrider | dick rider | dicksucker | dick sucker | dick sucking | dicksucking | cocksucker | cocksuckers | cock sucking | cocksucking | suck dick | sucking dick | sucks dick | sucked dick | suck cock | sucks cock | sucking cock | sucks off | suck off | give head | gives head | giving head | gave head | sloppy head | sloppy toppy | sloppy top | neck game | good head | eat her out | eat me out | eat it out | ate her out | eating her out | eat ass | eating ass | eats ass | eat the booty | eat my ass | licking pussy | finger her | fingered her | fingering her | backshots | back shots | beat her back | beat it up for | beat that pussy | dick appointment | dick down | dicked down | dick her down | pipe her | piped her | pipe down that | lay pipe | bust a nut | busted a nut | bust it open | bust nut | nut in | nutted in | ride my dick | ride my face | ride this dick | ride dick | riding dick | on my dick | on his dick | on that dick | all on my dick | dick so | good dick | big dick | little dick | small dick | tiny dick | limp dick | dick size | dick pic | dick pics | wet pussy | pound her | pounded her | rail her | railed her | tap that ass | tapping that | hit from the back | hit raw | raw dog | rawdog | raw dogged | boning her | bone her | horny | dtf | netflix and chill | booty call | bootycall | fuckboy | fuckboys | fuck boy | fuckboi | fuckbois | fuck buddy | fuckbuddy | fwb | sugar daddy | sugar baby | sugar daddies | whip it out | ass up | face down ass up | ass clap | twerk on | make it clap | cheeks clapped | clap her cheeks | clap them cheeks | clapped cheeks

rule women.word low
  means  names women with contempt, or uses such a word as an insult
  spelling strict
  say    {contempt-word}
  not    (karma|life|payback|revenge|traffic|winter|monday|mondays|cold|weather|hindsight|gravity|time|homework|maths|math|cancer) is a bitch
  not    karmas a bitch
  not    (garden|gardening|weeding|hand|rotary|spade|dutch|draw|fork|rake|plough|shovel) (hoe|hoes|and hoe)
  not    (hoe|hoes) (and|or) (rake|rakes|spade|fork|shovel|plough)
  not    (a|the|my|his|her) hoe (to|for|in the (garden|soil|field|shed))
  not    (hoe|hoes|hoeing) (the|his|her|their|your) (garden|soil|row|field|weeds|weed|potatoes|ground|corn|rows|beds)
  not    (tough|hard|long) row to hoe
  not    (slag|slags|slagging|slagged) (off|heap|heaps)
  not    (slag|molten|steel|iron|furnace|blast|welding|copper) slag
  not    slag (from|is|and|cement|wool|removal|layer) ..1 (the furnace|iron|limestone|calcium|cement)
  not    (male|female|mother|pregnant|the|her|a) bitch (and|has|had|gave|is|was|will|with) ..1 (puppies|pups|litter|whelp|whelping|spayed|heat|in season|dog)
  not    (breeding|brood|labrador|spaniel|collie|kennel|spayed|terrier|entire) (bitch|bitches)
  not    (bitch|bitches) (in (heat|season|whelp|calf))
  not    bitch (and moan|and whine|and complain|about)
  not    son of a bitch
  not    sons of bitches
  not    westward ho
  not    (ho|hos) ho
  not    (a|the|my|our|his|her|six|this) bitch ..6 (pups|puppies|litter|litters|female dog|vet|kennel|breeder|a stapler)
  not    bitch ..5 (female dog|female fox|dog fox|term for)
  not    bitch of a
  not    (la|los|del|dos) hos
  near   counter awareness archaic news affection
  not    (those|us|people|ones|anyone|everyone|students|kids|parents|they|folk|friends|boys|girls) whore
  not    (whore|bitch|slut) for (a|an|the|good|some|cheese|garlic|pasta|coffee)
  not    bitch i am (graduating|free|finally|done|so)
  not    bitch better have
  not    this bitch my (cat|dog)
  yes    she is a total slut
  yes    these hoes are not loyal
  yes    shut it skank
  yes    what does that bitch want
  no     life is a bitch
  no     a garden hoe and a rake
  no     the slag heap by the old mine

rule women.word-sexual low
  means  uses a crude word for a woman's body or for a man as weak
  category sexual-harassment
  spelling strict
  say    {crude-word}
  not    (pussy|pussys) (cat|cats|willow|willows|riot|foot|footing|footed|galore|in boots|bow|bows)
  not    (blue|great|coal|marsh|long tailed|willow|crested|bearded|nesting|garden|two|some|the blue) (tit|tits)
  not    tits (and|are|nest|eat|nested|feeding|on the|in the|at the) ..2 (nest|box|feeder|robins|finches|birds|tree|garden)
  not    (booby|titty) (trap|traps|trapped|prize)
  not    (blue|red|brown|masked) footed booby
  not    (blow|hand) job (interview|application)
  not    (from the back) (of|row|to|garden|door|seat|yard|burner|and|in)
  not    vag and
  not    tits up
  not    horny (toad|toads|headed|goat|devil|layer|skin|plate|plates|handed)
  not    (smashed|smash) her (pb|record|exam|exams|interview|personal|target|test|gcses|audition|time)
  not    face down ass
  not    (jugs|bust|nut) (of|in) (water|milk|juice|bolt|butter)
  not    (out of|from|come|looking|running|back|came|the) the back
  not    (cum|magna|summa) (laude|cum)
  near   counter news school-subject awareness archaic
  yes    he is such a pussy
  yes    she gave him a blowjob
  yes    stop being a pussyass
  no     the pussy willow is in bloom
  no     blue tits in the garden
  no     a booby trap in the film

rule women.at-her medium
  means  calls a girl or woman by a word of contempt
  spelling strict
  say    {you-are} [such] [just] [a|an|nothing but a|one|the|some|another] [{mean-how}] [{mean-how}] ({whore}|{whores})
  say    (she|her|that girl|this girl|that woman|this woman|that chick|my ex|his ex|his girlfriend|your girlfriend|your mum|your mom|your mother|your sister|your wife|his wife|my wife|my girlfriend|the teacher|our teacher|miss) (is|was|s|be|being|looks like|acts like|such|looking like|acting like|just|a) [such] [just] [a|an|nothing but a|one|the|some|another] [{mean-how}] [{mean-how}] (bitch|slut|whore|cunt|hoe|ho|thot|skank|slag|sket|tramp|bint|slapper|hag|hooker|bimbo|twat|attention whore|gold digger|homewrecker|fat cow|fat pig|munter|minger|butterface|cum dumpster|cumdumpster|prostitute|dog|roastie)
  say    {mean-how} [{mean-how}] ({whore}|{whores})
  say    (you|u|oi|hey|listen|yo|ugh|shut up|fuck off|fuck you|fuck u|stfu|shut the fuck up|get lost|piss off|bye|what|why|no|nah|please|ok|okay|stop it|wait|lol|who|where|ew|suck it|move|die|choke|relax|damn|lmao|thanks|sorry|calm down|hi|hello|goodbye|sit down) [you|u|ya] (bitch|slut|whore|cunt|hoe|thot|skank|slag|bitches|hoes|sluts|whores|cunts|thots|skanks|slags|sket)
  say    (bitch|slut|whore|cunt|hoe|thot|skank|slag|bitches|hoes|sluts|whores|cunts|thots) (you|u|please|pls|shut|stfu|sit|stay|get|got|go|what|why|where|who|im|i am|i|dont|do not|can not|cant|be|is|are|ain't|need|needs|bye|better|stop|fuck|move|die|if|has|was|will|would|and|lol|lmao|thats|that is|like you|like her|ass|face|boy|mode|mad|made)
  say    (call|called|calling|calls) (her|that girl|my ex|your mum|the teacher|miss) [a|an] [{mean-how}] ({whore}|slut|bitch)
  say    (fuck|fucking|fucked|bang|banging|shag|shagging|smash|smashing|get|getting|got|find|need|want|pull|pulling|chase|chasing|pimp|pimping|pay|slap|slapping|hit|beat|choke|rape|kill|punch|hate|block|treat|trust|love|save|cuff|bag|bagging|use|dump|text|these|them|those|my|your|yo|his|all|other|some|no|more|most|bad|main|side|basic|real|little|lil|y'all|ratchet|thirsty|broke|white|black|hood|two|three|that|this|any|another|every|a|the|ur|our|which|many|few|hot|fine|ugly|fat|skinny) (bitch|bitches|hoe|hoes|slut|sluts|whore|whores|thot|thots|cunt|cunts|skank|skanks|slag|slags)
  say    (bitch|bitches|hoe|hoes|slut|sluts|whore|whores|thot|thots|cunt|cunts|skanks|slags) (want|wants|love|loves|think|thinks|know|knows|always|never|only|just|will|say|says|said|be|get|gets|lie|lies|cheat|stay|deserve|deserves|belong|dont|do not|talk|act|acting|acts|trying|try|like|need|shit|all|aint|tell|told|come|comes|take|keep|really|still|cant|can not|should|must|ruin|get mad|swear|hate|hating|tryna|look|looking|looks|give|gives|run|running|cry|crying|fake|these days|nowadays|who|that|on|in|at|with|from|for|to)
  say    (ain't|not|no|aint|never|is not) (loyal|shit|no) ..1 (hoes|hoe|bitches|bitch|thots)
  not    (a|the|my|our|his|her|this) bitch ..6 (pups|puppies|litter|litters|female dog|vet|kennel|breeder|a stapler)
  not    bitch ..5 (female dog|female fox|dog fox|term for)
  not    bitch of a
  not    (karma|life|payback|revenge|traffic|winter|monday|mondays|cold|weather|hindsight|gravity|time|homework|maths|math|cancer|it) (is|was) [such] a [real|total|fucking] bitch
  not    son of a bitch
  not    (garden|row to|rake and|spade and|with a|use a|using a|the) hoe
  not    the (slag|hoe|tart|cow|hag|broad)
  not    (old|little|big|silly|fat|mad|stupid|dirty|lazy|white|black|brown|massive|huge|skinny|cold|nasty|cheap|proper|real|crazy|sad|evil|bloody) (cow|tart|tramp|hag|broad|hooker|prostitute|tarts|tramps|hags|broads|ho|hos|wench|wenches)
  not    (you are|are you) [a|an|the] (cow|tart|tramp|broad) (in|on|with|today|is|and)
  near   counter awareness archaic affection
  not    (those|us|people|ones|anyone|everyone|students|kids|parents|they|folk|friends|boys|girls) whore
  not    (whore|bitch|slut) for (a|an|the|good|some|cheese|garlic|pasta|coffee)
  not    bitch i am (graduating|free|finally|done|so)
  not    bitch better have
  not    this bitch my (cat|dog)
  not    (satnav|printer|photocopier|car|phone|laptop|hoover) ..2 a [{mean-how}] (cow|bitch|slag|whore)
  not    bitch in season
  yes    she is such a lying whore
  yes    u dirty slag
  yes    all these hoes want is money
  yes    ur nothing but a dumb slut
  no     a fat cow in the field
  no     homework is a bitch
  no     she said that word is wrong to call a girl

slot women-grown = women | woman | females | female | wives | wife | girlfriends | chicks | broads | gals | feminists | single mothers | modern women | western women | white women | black women | asian women | bitches | hoes | sluts | whores | thots | cunts | foids | femoids | roasties | they | she
slot her-place = in the kitchen | in kitchen | in the kitchens | in the bedroom | at home | in the home | in the house | under men | beneath men | below men | to men | with the kids | behind men | behind a man | on their knees | on her knees | on their backs | barefoot | pregnant | barefoot and pregnant | in chains | in cages | in a cage | on a leash | in the laundry | doing the dishes | at the stove | in their place | in her place | in positions of power | in power | in politics | in tech | in the army | in the military | in gaming | in sport | in football | in combat | in stem | in charge | in the workplace | in the boardroom | behind the wheel | on the pitch | on the internet | in this game | in comedy | in government
slot womens-work = cook | clean | cooking | cleaning | iron | ironing | wash dishes | wash the dishes | do the dishes | do the washing up | do the laundry | make sandwiches | make me a sandwich | make a sandwich | make my dinner | make dinner | have babies | have kids | bear children | raise kids | raise children | serve | serve men | obey | obey men | obey their husbands | submit | submit to men | submit to their husbands | please their man | look pretty | look good | be pretty | be seen | be quiet | shut up | stay quiet | stay at home | stay home | stay in the kitchen | make babies | be mothers | be housewives | be wives | be submissive | be controlled | know their place | be obedient | smile | be grateful | listen to men | be led | be led by men | follow | cover up

rule women.place medium
  means  says what women are for or where they belong
  say    {womenfolk} (belong|belongs|belonged|have no place|has no place|do not belong|should stay|should be kept|should be|need to be|must be|should remain|need to stay|must stay|have no business|have no business being|are best|are better off|are better|look best|should not be|should not be allowed|should never be|have no right to be|are useless|are shit|are terrible|suck) [kept|put|back|only|allowed|being|left|locked|chained] {her-place}
  say    {womenfolk} (should|must|need to|have to|ought to|are supposed to|are meant to|were meant to|are made to|were made to|are here to|exist to|were created to|are born to|were born to|are only good to|just need to|should only|only need to|better|should just|can only|only have to|belong) [only|just|all|always|learn to|stick to|focus on|be] {womens-work}
  say    {women-grown} (should|must|are only good to|exist to|were made to|just need to|only need to) [only|just] (breed|fuck|suck dick|give head|be fucked|be dominated|be owned|please men|spread their legs|keep their legs (shut|closed))
  say    {women-grown} (are|is) [only|just] (holes|cum dumpsters|cumdumpsters|sex objects|used up|damaged goods|promiscuous|fuckholes|fuck toys|sex toys|pieces of meat)
  say    {women-grown} (are|is) [only|just] [good|useful|fit|made|meant|born|built|designed|suited|needed] (only|[only] for) (sex|breeding|cooking|cleaning|one thing|fucking|making babies|making sandwiches|having babies|having kids|sucking|pleasure|procreation|reproduction|looking at|serving|their bodies|their holes|raising kids|making kids|housework)
  say    {womenfolk} (should|must|ought to) (not|never) (vote|drive|work|have the vote|have rights|have opinions|have a say|have jobs|be allowed|be trusted|be in charge|be leaders|lead|speak|be educated|go to school|go to college|go to university|play|be heard|be police|be cops|be soldiers|be pilots|be bosses|be managers|be presidents|be president|be prime minister|compete|have equal|exist|talk|open their mouths|have money|leave the house|be given|complain|reject)
  say    (women|woman|womens|women's|female|females) (rights|vote|voting|suffrage|equality) (is|are|was|were|should|lol|ha|a) [a|the|be] (mistake|joke|mistakes|jokes|cancer|removed|taken away|repealed|revoked|abolished|lol|bullshit|worst|error|ruined|ruining)
  say    (take away|remove|revoke|repeal|end|abolish|ban|strip|get rid of) (women|womens|women's|female) ..1 (right|rights|vote|voting|suffrage)
  say    (never|do not|dont|should not|shouldnt|stop) [have|be] (let|letting|give|giving|gave|allow|allowing|allowed|trust|trusting|hire|hiring|promote|educate|take advice from|listen to|marry|believe|respect|argue with|negotiate with|elect|simp for) [a|any|your] (women|woman|females|bitches|bitch|hoes|girls|feminists|wife) (to|vote|drive|rights|in|jobs|work|power|equality|into|for|with|anything|be|speak|ever|who|over|they|she)
  say    (get|go|gets|going|stay|back|return|belongs|belong|run) [back] (in|into|to) the kitchen [bitch|woman|where|and make|now|love|darling|sweetheart|girls|ladies]
  say    (make|fetch|get|bring|fix|cook) me [a|my|some] (sandwich|sammich|sandwhich|beer|dinner) [woman|bitch|wench|love|now|then]
  say    (man's|mans|mens|men's|man|male) (world|job|work|place|role|duty) ..3 (women|woman|female|not|stay out|always|girls)
  say    (put|keep|knows|know|teach|show|remember|back in|back into|learn|forgot|forget|shown|taught|putting|knowing|need) ..1 (her|their|your) place (woman|bitch|in|as|girl|women|females|love|and|or|below|beneath|under)
  say    (a|any|every|the) (woman|woman's|womans|wife|wife's|wifes|girl's) (job|place|role|duty|purpose|worth|value|only|body) (is|should be|in life|belongs|comes from) ..2 ({her-place}|{womens-work}|to|her looks|her body|the kitchen|home|cooking|cleaning|men|her husband|kitchen)
  not    get in the kitchen (and|i am|we|there is|please|because|to|at|on|for)
  not    (in|to|into) the kitchen (table|sink|door|floor|drawer|cupboard|window|and (there|i|we|get|see|help|put))
  not    (women|girls|woman|she) (should|must) (not|never) be (allowed to (suffer|die|be)|given less|heard as)
  not    (women|girls|woman) should (be safe|feel safe|smile because|not be in combat with)
  not    (women|woman|girls|girl|wife|mum|mums|mothers|sister|sisters|she) (have to|need to|must|had to|are supposed to|should|better) [all|always] (cook|clean|smile|wash dishes|breed|serve|shut up|stay home|stay at home|iron|be grateful|be quiet|look good|look pretty|follow|fuck|listen|cover up|raise kids|raise children) (at|on|the|with|too|as well|for|after|before|tonight|together|and (men|boys)|more|because|while|in|because of)
  near   counter news school-subject awareness archaic
  yes    women belong on their knees
  yes    females should just shut up
  yes    women should never be in charge
  yes    a womans place is the kitchen
  no     mum is in the kitchen with gran
  no     women should be paid as much as men
  no     girls should feel safe at home

rule women.contempt medium
  means  speaks of women with contempt
  say    {womenfolk} [these days|nowadays|today|in general] (only|just|all|always|never|will always|will never|can not|can never|do not|does not|cant|dont|really) (want|wants|care|cares|date|dates|like|likes|love|loves|go for|use|uses|lie|lies|cheat|cheats|chase|marry|marries|think with|complain|complains|nag|nags|manipulate|cry rape|cry|whine|bitch|swipe|pick|choose|reject|respect|respond to|be satisfied|be trusted|be faithful|be loyal|be happy|take responsibility|take accountability|take no for|admit|apologise|apologize|understand logic|understand men|understand sarcasm|understand football|use logic|think logically|think straight|think rationally|think for themselves|be rational|be logical|be reasoned with|control their|handle|drive|park|read maps|cook|do maths|do math|code|throw|fight|lead|invent|create|play games|play football|be funny|make jokes|take jokes|take a joke|shut up|stop talking|stop complaining|know what they want|know anything about|know how|settle|grow up|age|have hobbies|have personalities|have souls|have honor|have honour|feel love|love men|build|contribute|work hard|pay|fantasise|post|dress|get offended|get jealous|get away|get emotional|act|play the victim|play victim|play games|ruin|get pregnant|divorce|monkey branch|gossip)
  say    {womenfolk} (are|is|r|get|become|act|seem|were) [{so-very}] [{so-very}] (like children|like kids|children|emotional|illogical|stupider|overrated|the problem|the worst|to blame|the reason|dumb|stupid|insane|nuts|psycho|psychos|psychotic|demons|cancer|replaceable|disposable|a dime a dozen|a liability|a waste of|not funny|not worth|not people|not human|not equal|not loyal|not capable|not smart|never satisfied|never happy|never loyal|never funny|not built|not designed|easy|easily|leeches|parasites|succubi|harpies|snakes|liars|cheaters|cheats|users|beneath|sheep|npcs|hive mind|solipsistic|narcissists|narcissistic|predators|sluts|whores|bitches|hoes|cunts|skanks|pigs|dogs|cows|animals|trash|garbage|scum|filth|disgusting|gross|nasty|pathetic|worthless|useless|retarded|lazy|greedy|spoilt|spoiled|vain|petty|jealous|catty|vindictive|vicious|deceitful|dishonest|sneaky|calculating|hypocritical|privileged|pampered|entitled|dramatic|drama queens|drama|overemotional|moody|hormonal|bipolar|clingy|needy|nagging|naggers|annoying|boring|complicated|weird|damaged|broken|cheap|easy|loose|used|fat|ugly|hoes at|on their period|ungrateful|brainwashed|incompetent|subhuman|inferior|second class|toys|trophies|furniture|appliances|dishwashers|livestock|cattle|walking)
  say    (hate|hates|despise|despises|loathe|loathes|can not stand|sick of|tired of|fed up with|fuck|screw|done with|over|disgusted by|never trust|do not trust|dont trust|no respect for|lost all respect for|no sympathy for|allergic to) (all|these|those|most|fat|ugly|modern|stupid|dumb|fucking|american|western|white|black|asian|crazy|entitled|old|loud|bossy|lying|feminist|other|every|dramatic|hysterical|spoiled|spoilt|whiny|pretty|career|liberal|leftist|conservative) (women|woman|females|female|girls|wives|bitches|hoes|feminists|chicks|broads|cunts|sluts|whores|thots)
  say    (hate|hates|despise|loathe|can not stand|fuck|disgusted by|never trust|do not trust|lost all respect for) (women|woman|females|feminists|bitches|hoes|cunts|sluts|whores|thots|chicks|broads)
  say    (dumb|stupid|crazy|hysterical|psycho|bitter|ugly|fat|lying|entitled|evil|nasty|silly|ignorant|delusional|emotional|whiny|shrill|bossy|nagging|spoiled|spoilt|selfish|manipulative|worthless|pathetic|disgusting|filthy|dirty|vile|retarded|unhinged|insane|deranged|screeching|screaming|man hating|frigid|barren|angry|fucking|damn|goddamn|slutty|easy|loose|trashy|skanky|used up|washed up|dried up|low value|low quality|average|hypocrite|privileged|vapid|shallow|insufferable|unlovable|useless|dimwitted|promiscuous|desperate|lonely|miserable|cheating) [old|little|fat|ugly|fucking|white|black|young|liberal|feminist|ass] (woman|women|female|females|girl|girls|wife|wives|chick|chicks|broad|broads|feminist|feminists|lesbian|lesbians|blonde|blondes|cow|cows|hag|hags|spinster|cat lady|cat ladies|karen|karens|mother|mothers|ex wife|wench|wenches)
  say    (like|as with|such is|just like|only|classic|typical|average|trust|leave it to|of course|because|spoken like|acting like|act like|argue like|hit like|cry like|fight like|throw like|drive like|bitch like|gossip like|hysterical like|weak as|emotional as) [a|all|most|every|any|other|true|real|an|stupid|little|the] (women|woman|females|female|girl|girls|feminist|feminists|bitch|bitches|chick|chicks|womans) [logic|behavior|behaviour|shit|hypocrisy|do|does|moment|ever|nonsense|drama|move|bullshit|on her period|driver|drivers|brain|mentality|mindset|response|reaction|things]
  say    (woman|women|female|girl|feminist|wife|pussy|cunt|bitch|vagina|slut) (logic|moment|brain|nature|privilege|hysteria|drama|worship|worshipper|worshipping|pass|hypergamy|solipsism|hive mind|tears|problems lol|driver|drivers|bad|mentality|energy bullshit|syndrome|games)
  say    (every|any|no|most|which|what|show me a|name one|find a|the average|half of all|90 of|99 of|80 of|majority of|all of the|behind every) (woman|women|female|females|girl|girls|chick|chicks) ..2 (slept|sleeps|fucked|cheats|cheated|lie|lies|secretly|deep down|has a price|is a whore|a slut|has slept|wants to be|want to be (dominated|owned|raped|hit|controlled)|loyal|faithful|worth)
  say    (feminism|feminists|feminist|femininity movement|the feminist movement|feminazis|feminazi|metoo|me too movement|womens lib|the matriarchy|gynocentrism|misandry) ..1 (is|are|has|have|was|were|ruined|ruins|ruining|destroyed|destroys|destroying|needs|need|should|must|killed|poisoned|just want|just wants|only want|only wants|only care|only cares|hate|hates|cry|cries|whine|whines|lie|lies|will|can not|scream|deserve|infected|brainwashed|ruin|destroy) [{so-very}] [{so-very}] (cancer|cancerous|evil|a disease|disease|poison|toxic|a joke|joke|garbage|trash|bullshit|a cult|cult|a lie|a scam|hate|a hate movement|ugly|fat|men|everything|society|families|the family|marriage|the west|western|our|women|dating|relationships|movies|games|gaming|comics|star wars|man haters|lesbians|stupid|dumb|retarded|crazy|insane|hypocrites|pathetic|disgusting|annoying|idiots|to die|to be|be|banned|die|a plague|a mental|mentally|brainwashed|brainwashing|gone too far|the worst|the problem|sexist|misandry|attention|special treatment|rape|the world|this country|bitter|unattractive|single|bitches|cunts|hypocritical|privileged|entitled|wrong|communism|marxism|fascism|nazis|terrorism|terrorists|supremacy|female supremacy|lonely|useless|not needed|no longer needed|responsible|to blame|fucking|all men)
  say    (rapist|rape|false rape|false|fake rape|fake) (accusation|accusations|accuser|accusers|allegation|allegations|claims|claim) ..4 (women|woman|girls|bitch|slut|money|attention|ruin|lying|all|she|metoo)
  say    (she|women|woman|bitch|slut|whore|her) ..2 (was|were|is|are) (asking for it|begging for it|dressed like|dressed for it|gagging for it|leading him on|teasing|basically asking|up for it|easy|loose|ran through|run through|used up|damaged|a used)
  say    (how|what) (short|tight|revealing|much makeup|slutty|drunk) ..4 (asking for it|expect|her fault|wanted it|dressed)
  say    (she|her|woman|women|wife|bitch|hoe|slut|whore|females|female) ..1 (needs|need|deserves|deserve|wants|want|should get|should be given|must get|could use|just needs|just need|just wants|really needs) (a|some|to be|to get|getting|good|her|that|the) [good|hard|proper|real|firm|big] (slap|slapping|beating|smack|backhand|back hand|punch|dick|cock|dicking|fucking|fuck|shag|shagging|rape|raping|raped|slapped|beaten|smacked|hit|hitting|punched|fucked|dominated|controlled|owned|silenced|put in|taught|disciplined|spanking|spanked|choked|ass kicked|seeing to|gang|throat|face|leash|muzzle|gag)
  say    (slap|punch|hit|beat|smack|choke|kick|rape|kill|stab|shoot|strangle|hang|burn|backhand|spank|whip|muzzle|gag|silence|drown|murder|smash|throat punch|slapping|punching|hitting|beating|raping|killing) (that|this|these|those|the|a|any|every|all|some|my|your|his|more|them|dumb|stupid|ugly|fat|fucking) [dumb|stupid|ugly|fat|fucking|crazy|little|lying|damn] (bitch|bitches|woman|women|hoe|hoes|slut|sluts|whore|whores|cunt|cunts|skank|skanks|thot|thots|female|females|wife|girlfriend|feminist|feminists|broad|chick)
  say    (attention seeking|attention hungry|attention|money hungry|money grabbing|dick hungry|cock hungry|pass around|passed around|run through|ran through|ran thru|run thru|high mileage|used up|post wall|washed up|low value|high body count|sexually liberated|strong independent|strong and independent|blue haired|purple haired|fat ugly|ugly fat|man hating|sex crazed) (woman|women|whore|whores|bitch|bitches|slut|sluts|hoe|hoes|feminist|feminists|female|females|girl|girls|wife|wives|cunt|cunts|chick|chicks|cow|cows)
  say    (who|what) (would|could|wants to|want to|in their right mind would) (fuck|shag|rape|marry|date|sleep with|touch|want|bang) (her|that|a|this) ..1 (ugly|fat|old|thing|hag|pig|whale|cow|dog|beast|face)
  say    (too|so) (ugly|fat|old|unattractive) to (be raped|rape|fuck|be assaulted|be harassed|get laid|get a man|get a date|get a husband|find a man)
  say    (slept|fucked|sucked|blew|whored|screwed|slutted|sucking|sleeping|fucking|opened her legs|spread her legs|on her knees) (her|your|their) way (to|up|into)
  say    (open|opens|opened|opening|spread|spreads|spreading|close|keep) (her|your|their) legs ..2 (for|to|to every|anyone|any|closed|shut|everyone|and|wide|slut|whore)
  say    (shut|close) (your|her|their) (legs|cunt|whore mouth|dick holder|cock holder|cum dumpster|dicksucker|fuck hole)
  say    (her|your|their) (pussy|cunt|vagina|hole|snatch|minge|fanny) (stinks|stink|smells|smell|is|must|looks|gets|has|so|full|like|pass|dry|loose|ran|hurts)
  say    (tits|titties|boobs|ass|arse|booty|body|face|rack) ..1 (or gtfo|only good thing|is all|all she|is the only|rating|rate|out of 10)
  say    (rate|rating|ranked|ranking) (her|women|the women) (tits|bodies|body|ass|arse|looks|by|out|on)
  say    (nothing|something|anything) (more|as|worse|dumber) (than|annoying|dangerous|disgusting|pathetic|useless|ugly) (than|as) a (woman|female|feminist|fat woman|single mother|woman who|angry woman|bitter woman|girl who)
  say    (on|having|must be|are you on|shes on|she is on|got|its) (her|your|the|their) (period|rag|time of the month) (again|or something|lol|bitch|much|today|probably|she)
  say    (that time of the month|on the rag|pms ing|pmsing|someone on her period|is it your time of the month|calm your tits|calm down love|calm down dear|calm down sweetheart|dont get hysterical|stop being hysterical|mansplain this|women am i right|women amirite|women right|women lol|women smh|women ffs|thats women for you|typical women|bloody women|fucking women|fucking female|fucking females|stupid women|stupid woman|silly woman|silly women|dumb women|women drivers|woman driver|woman drivers|women cant drive|women ☕|woman ☕|women 🤮|females 🤮|women are temporary|bros before hoes|bros over hoes|money over bitches|mob money over bitches|fuck bitches get money|smack my bitch up|gold digging|gold digger|kitchen where you belong|just a woman|just a girl so|only a woman|fight like a girl lol|dont be such a girl|you throw like a girl|stop being such a girl|man up|boys dont cry|grow a pair|grow some balls|be a man about it|you play like a girl|beaten by a girl|lost to a girl|woman in a mans|not wife material|wife material|wifey material|hoe material|for the streets|belongs to the streets|belong to the streets|she belongs to the streets|she is for the streets|cant turn a hoe into a housewife|turn a hoe into a housewife)
  say    (why|how) (are|do|can|is) (women|females|girls|woman|feminists|bitches|chicks) (so|such|always|all|even|only|never|the way|allowed|still) [a|an|fucking] 
  not    why (do|are|is|can) (women|girls|females|woman) (always|still|never|even|only|all|allowed|the way|so) ..1 (paid|earn|get paid|less|face|have to|underrepresented|expected|important|not|afraid|more|often|strong|amazing|beautiful|brave|forced|treated|represented|seen|scared|fight|suffer|cold|wear|outnumbered|pretty|nice|talented|good|kind|great|fit)
  not    {womenfolk} (are|is|were|get|become|act|seem) [{so-very}] (not|never) [{so-very}] (stupid|dumb|weak|crazy|objects|property|inferior|ugly|useless|easy|lazy)
  not    (women|girls|woman|girl|wife|sister|mum|mums|ladies|girlfriend|she|sisters|mothers|wives|young women|black women|asian women|old women) (are|is|were|get|become|seem) [{so-very}] (annoying me|boring|weird|dramatic|lazy|easy to|easily|broken|nuts about|moody|needy|cheap|the worst hit|emotional at|emotional because|emotional when|born|simply (the best|amazing)|naturally|biologically|built|fat|ugly|used to|walking|drama students|children|sheep|beneath the|like kids|animals|demons|to blame for nothing|complicated|jealous|vain|spoilt|damaged|attracted to (men|women|him|her|each)|wired|loose) [in|at|on|with|of|by|to|down|home|and]
  not    (women|girls|woman|girl|wife|sister|mum|mums|ladies|girlfriend|sisters|mothers|wives) (can not|do not|does not|cant|dont|never|just|always|only|all|really) (cook|drive|date|pay|park|fight|act|build|lead|age|love|like|want|care|complain|dress|post|lie|code|throw|create|cry|choose|pick|handle|respect|know how|settle|contribute) ..1 (in|at|yet|on|today|for|because|about|more|that|it|this|here|equal|respect|to be|to feel|to live|to learn|equality|the same|her|his|my|us|him|our)
  not    (angry|lonely|desperate|young|old|little|miserable|screaming|emotional|average|white|black|fat|silly|evil|fucking|damn|easy|bitter) [old|little|young] (cow|cows|blonde|mother|mothers|wife|girl|girls|woman|women|lesbian|lesbians)
  not    (like|just like|only|because|classic|the|act like|acting like|run like|trust|fight like) [a|the|other|most|any|every|all|little|an|real] (girl|girls|woman|women|female|females|chick|chicks|bitch|bitches) [do|does|moment|ever|things|drama]
  not    (get|getting|got) over (women|a woman|girls)
  not    (average|no|most|every|any|what|which) (woman|women|girl|girls|female|females) (is|are|in|of|age|has|and|who|was|at|on|would|to|should|could)
  not    (run|ran) through (all|the|every|my|her)
  not    feminism ..1 (is|has) ..2 (important|about|equality|for|good|needed|helped|a movement|the belief|not)
  near   counter news school-subject awareness archaic sport
  yes    hate stupid women
  yes    feminists are all cancer
  yes    females only care about money
  yes    women are never loyal
  yes    she needs a good slap
  no     why do women still get paid less
  no     my sister cries like a girl in the film
  no     women are not weak
  no     the girls are moody today

rule women.manosphere low
  means  uses the words of those who hate women for a cause
  category extremism
  source UKFIEP, incels and the manosphere; Educate Against Hate; Internet Matters, online misogyny
  spelling strict
  say    (chads and stacys|chads and stacies|chad and stacy|chads and foids|his smv|her smv|female smv|smv of|high body count|her body count|your body count|whats your body count)
  say    (hypergamy|hypergamous|alpha fucks|alpha fux|beta bux|beta bucks|af bb|afbb|awalt|nawalt|sexual market value|sexual marketplace|cock carousel|hit the wall|hits the wall|hitting the wall|post wall|pre wall|briffault|briffaults law|redpill|redpilled|red pilled|red pill|redpillers|red pillers|trp|blackpill|blackpilled|black pill|black pilled|bluepilled|blue pilled|bluepill|purplepill|mgtow|mgtows|men going their own way|incel|incels|inceldom|incelibate|truecel|volcel|fakecel|currycel|ricecel|femcel|femcels|normies get out|foid|foids|femoid|femoids|toilet roastie|roastie|roasties|gigachad|chad cock|chads cock|chadlite|jbw|lookism|looksmax|looksmaxing|looksmaxxing|mogged|mogging|heightpill|bonesmashing|ldar|rope fuel|ropefuel|suifuel|sub5|sub 5|sub human male|betabux|betabuxx|beta male|beta males|beta cuck|beta orbiter|beta orbiters|soyboy|soyboys|soy boy|soy boys|simp|simps|simping|simped|cuck|cucks|cucked|cuckold|cuckolds|cuckoldry|cuckservative|cuckservatives|white knight|white knighting|white knights|manginas|mangina|pussy whipped|pussywhipped|pussy pass|pussy worship|gynocentric|gynocentrism|misandry|misandrist|misandrists|feminazi|feminazis|male feminist|male feminists|high value man|high value men|high value male|low value woman|low value women|low value female|top g|escape the matrix|sigma male|sigma males|negging|neg her|dread game|spinning plates|spin plates|plate theory|oneitis|branch swing|branch swinging|monkey branch|monkey branching|monkeybranching|shit test|shit tests|shit testing|last minute resistance|pick up artist|pickup artist|pick up artists|pickup artists|frame control|hamster wheel|rationalization hamster|rationalisation hamster|carousel riding|riding the carousel|cock hopping|dick hopping|thot patrol|thotbot|begone thot|ethot|eva ai girlfriend|trad wife|tradwife|tradwives|sexual liberation ruined|rape culture is|enforced monogamy|government issued girlfriend|government mandated girlfriend|sex is a right|right to sex|entitled to sex|female privilege|female nature|feminine imperative|the feminine imperative|matriarchy|divorce rape|divorce raped|paternity fraud|false rape|alimony whore|womens tears|ghost of kyiv simp|friendzoned me|nice guys finish last|women only want chads|women only want chad|6 foot 6 figures|6 6 6 rule|six foot six figures)
  not    (the wall|betas|stacy|tyrone|tyrones|alpha males|alpha male|body count|red pill|white knight|white knights|chads) (of|and|in|is on|on the|test|testing|said|from|street|st|with|who|by|at|for|was|to|are|is|keys|guard|fish|fighting|fight)
  not    (the|a|on|over|against|up|behind|berlin|great|brick|climbing|stone|off|at|near|through|sea|paint|paints|painted|hadrians|in) the wall
  not    (aunt|auntie|miss|mrs|ms|my friend|dr|called|named|hi|hey|dear|love) (stacy|tyrone|chad)
  not    (beta|alpha) (version|test|blockers|carotene|particles|decay|radiation|testing)
  not    (gorilla|wolf|wolves|lion|chimp|chimps|chimpanzee|pack|troop|dominant|baboon|fish|deer) ..2 (alpha male|alpha males|beta males)
  not    (film|game|movie|zombie|kill|high|low|enemy|final) body count
  not    (day|night|friday|match|cup) (game|games) [of|at|in|on]
  not    (lake|country of|river|republic of|in) (chad|chads)
  not    (hitting|hit|hits) the wall (in|of|at|with|and)
  near   counter news school-subject awareness gaming sport archaic fiction
  yes    its all hypergamy and beta bucks
  yes    stop simping for foids
  yes    she has hit the wall, post wall roastie
  no     the beta version is out
  no     the alpha male of the wolf pack
  no     berlin and the wall of 1961
