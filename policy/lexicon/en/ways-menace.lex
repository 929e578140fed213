# Hints of threats that name no violence: what is known of somebody, what may happen, what they had better do.
language en
strength hint
category violence
source   CPS, Threats and malicious communications; Suzy Lamplugh Trust, stalking; NPSA, malicious communications; Crimestoppers

slot menace-whereabouts = address | ur address | your address | postcode | house | your house | ur house | your door | front door | your street | your road | your flat | flat number | your windows | windows | roof | your car | ur car | his car | her car | number plate | plate | parks | your van | your shift | your shifts | your bus | your route | ur route | way home | walk home | walks home | walk past | gym | locker | which gym | which bus | what bus | which school | your school | kids school | ur school | where your kids | your kids | ur kids | your son | your daughter | your lad | your mum | ur mum | your mother | your gran | ur gran | your nan | your brother | ur brother | ur lil bro | your sister | ur sister | tell ur sister | your dad | ur dad | your wife | your husband | your dog | your cat | your horse | your family | your boss | linkedin | your ips | your ip | where you live | where u live | where he lives | where she lives | where you work | where he works | where she works | where you sleep | where you park | where she parks | where he parks | where you film | where he films | where you train | where you drink | what seat | what time | which path | which pub | what pub | moved house | new place | live alone | lives alone | works nights | home alone
signal menace-where = {menace-whereabouts}
signal menace-know = i know | we know | he knows | she knows | they know | knows | i have your | ive got your | i got ur | got ur | have your | have ur | found | found out | i found | we found | find | finds | will find | i will find | getting found | see you | see u | seen | saw you | saw u | i saw | watch | watching | watched | been watching | follow | followed | following | outside | im outside | i am outside | we are outside | waiting | wait | be waiting | ill be waiting | come to | coming to | come round | coming round | going round | driving to | on my way | pull up | pulling up | visit | visiting | pay a visit | heard | heard u | heard which | told which | two streets | not far | minutes away | min away | # min | local | ask around | asking | keeps asking | track | tracker | trace | traced | posted | posting | post | post your | leak | leaked | send to | sent to | showed up | turn up | turned up | show up | say hi to | say hello to | give my love to | regards to | nice | pretty | lovely | remember | remembers | shame if | be a shame | pity if | would hate for | id hate | hate for | careful | be careful | check your | check ur | check under | look under | look behind | change your locks | change the locks | lock your | insure | burn | petrol | fire | brick | stone | through the | going through | goes up | smash | windows through | next | is next | ur next | gets it | pays for | pay for | hurt | touch

rule threat.hint-whereabouts high
  means  tells somebody that it is known where they, or those near them, are
  combine menace-where + menace-know within 4
  near   awareness fiction celebration
  not    (know|knows|find|remember|found) (my|our|the|me) ..2 (way|route|seat)
  yes    i know your shifts, i know your bus, keep posting
  yes    say hi to ur lil bro for me, i know which bus he gets
  yes    we found out where you park
  no     the kettle is on
  no     i lost my pencil case
  no     she likes the blue one

rule threat.hint-or-else high
  means  warns of what will come, or gives a time, unless somebody does as they are told
  say    (you|u|she|he|they|youve|ya) [have|has|got|have got] [got] (till|until|til|# hours|# days|# minutes|one day|one hour|an hour|two weeks|a week|one week|five minutes|ten minutes|one chance|one more|your warning|had your warning|been warned|been told)
  say    (# min|# mins|# minutes|# hours|# days|by midnight|by friday|by monday|by tomorrow|by tonight|by wednesday|before friday|before monday|till friday|till monday|till midnight|till break|till lunch|till tomorrow|until friday|until monday) ..6 (or|then|to|money|pay|apologise|sorry|delete|take|send|unblock|leave|post|posting|dog|house)
  say    (delete|withdraw|drop|pay|send|apologise|unblock|leave|move|stop|quit|resign|take|pull|shut|change|finish|answer|reply|give|say|do|keep|open|come|sell|bring|touch|report|grass|snitch|tell|block|testify|talk|go|post|press|fire|sack|score|fail|cross|mess|try|look) ..7 (or|and) ..1 (i|ill|we|well|he|hell|she|they|theyll|your|ur|you|youll|u|my|everyone|the|its|it|someone|something|she will|this|pictures|photos|nothing|see|watch|find out|lose) ..4 (will|going to|am|are|is|gets|go|goes|going|see|post|send|find|break|burn|come|tell|show|lose|get|pay|regret|happens|hurt|leak|know|wish|identify|dragging|putting|put|make|what|through|teeth|start|finish)
  say    if (i|you|u|he|she|they|my|anyone|that|ur|your|this|we|someone|anybody) ..7 (then|i|ill|i will|we|he|hes|hell|she|shell|they|theyll|your|ur|you|youll|its|it is|see|remember|someone|everyone|nobody|im|is|are|will) ..3 (dead|done|finished|next|gets|pay|pays|regret|sorry|find|finish|burn|break|smash|come|coming|going round|going to|gonna|will|kill|hurt|hit|cut|end|bury|hang|swing|swinging|lose|leave|torch|nail|dies|target|know where|make sure|see|what happens|walk|remember)
  say    (next time|one more time|one of these (days|nights)|one day|some day|soon|sooner or later|when i (see|find|catch|get)|when (you|u) least expect|before long|this time tomorrow|by tomorrow|come (monday|friday)|wait till|wait until|just wait|you wait|u wait|last (polite|warning|chance|time|message)|final warning|third letter|the fourth|first warning|second warning|not a threat|a promise|thats a promise|is a promise|a forecast) ..8 (you|u|your|ur|him|her|he|she|i|we|it|them|they|threat|promise|miss|words|will|not|warned|told|through|message)
  say    (accidents|bad things|things|stuff) (happen|happens|do happen|can happen|break|go missing)
  say    (be a shame|shame|a pity|pity|terrible|awful|tragic|sad) (if|were) (something|someone|anything|they|that|those|your|ur|the|it|people|he|she|to)
  say    (see|find out|finds out|learn|learns|wait|watch|guess|imagine|know) what (happens|i do|i will do|we do|comes|i am capable|im capable|he does|i can do|we did|comes next|he did to)
  say    what (happens|comes) next is
  say    (on you|your fault|ur fault|brought this|asked for this|asked for it|had it coming|it is coming|its coming|coming to (you|u|him|her)|got it coming|whats coming|what is coming)
  say    (enjoy|enjoy it|enjoy your|enjoy the|make the most|cherish|savour|say goodbye|say bye|kiss goodbye|hug) ..5 (while you|while u|last|can|holidays|holiday|weekend|teeth|kids|friday|surgery|it lasts|still|legs|knees|face)
  say    (count|counting|tick|tick tock|ticking|clocks|clock is) ..1 (the days|your days|ur days|tock|ticking|down|days|days are)
  say    (see|seeing|meet|meeting|catch|find|be seeing) (you|u|ya|him|her) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|at the|after|outside|there|in the|tomorrow|tonight|at school|at break|at lunch|on)
  say    (we are|im|i am|theyre|they are|we|he is|hes|boys|lads|my (cousin|cousins|brother|brothers|dad|uncle|boys|mates|lads|man|people|family)|his (cousin|cousins|brother|mates|boys)) ..4 (coming|coming down|come down|come for|pulling up|pull up|on the way|outside|waiting|getting out|just got out|out of (jail|prison)|looking for|keen to meet|knows you|knows about|sort|sorting|deal with|dealing with|remember|whose name)
  say    (tell|told|telling|say to|warn|warned|inform) (her|him|ur|your|my|the|them) ..4 (dead|patient|waiting|coming|check|careful|scared|next|watch|know|fed|over|sorry|not scared|not finished|brother|sister|dad|kids)
  say    (you|u|he|she|they|hes|shes) ..2 (aint|not|will not|wont|isnt|never|going to not|will never) ..3 (walk|walking|walking home|leaving|leave|make it|making|make any|see|seeing|be able|hold|coming back|come back|go home|going home|get out|getting up|be laughing|laughing|see it|safe|find|play|playing|talk|talking|breathe) ..3 (again|on ur|feet|home|out|alive|tomorrow|christmas|anymore|any more|when|if|a fork|morning|monday|with|that|here|there|it|it coming)
  say    (closed casket|lights out|six feet|pine box|body bag|box with|rip (you|u|him|her|to)|meat|toast|done for|finished|dead to|as good as|target practice|open season|openseason|number one|number #|on the list|on my list|a list|got a list|kill list|hit list|shit list|little list|list of people|names on|x next to|xs on|crossed out|whose name came|your name|ur name) ..6 (you|u|him|her|he|she|bro|trust|on|is|hes|shes|teacher|mr|mrs|miss|everyone|mine|come up|came up|came|wardens|boys|police)
  say    (we|i|they|someone|somebody|he) ..2 (know what (you|u|he|she) did|know who|know about|will deal|sort (you|him|her|it)|sorting|deal with|take care of|be sure to|make sure|have not forgotten|never forget|remember (your|ur|you|this|that|faces|names))
  say    (learn|learns|teach|taught|need|needs|needed|deserves|wants) (a|his|her|your|their|the|him a|her a|you a|how to|some) (lesson|manners|respect|walk|dragging|kicking|beating|slap|visit|reminder|warning|place|hiding)
  say    (jump|jumping|jumped|bang|bang out|banging|rush|rushing|pipe|piping|smoke|smoking|spin|spark|sparking|deck|lamp|drop|dropping|stomp|stomped|curb|kerb|swing|swinging|swung|dip|dipped|duff|batter|pummel|flatten|clobber|thump|lay out|knock out|mash|mash up|wet|cheff|chef|splash|poke|ching|juk|jook) ..1 (him|her|u|you|them|me|that kid|someone|up|out|on|at|first|on him|a)
  say    (eat|eating) (those|your|ur|the|his) (words|curb|teeth|kerb|pavement)
  say    (name|names) out [of] (ur|your) mouth
  near   awareness fiction celebration gaming sport cooking
  negated keep
  not    (see|seeing|meet|meeting|catch|find) (you|u|ya|him|her) ..3 (party|game|match|practice|class|concert|cinema|x|training|gig|show|wedding|lunch|dinner|play|❤|😊|love|enjoy)
  yes    withdraw the complaint and nothing happens to your horse, or you will see
  yes    you got till friday then your whole house knows me
  yes    accidents happen at bus stops
  no     the soup is hot
  no     our team came second
  no     the parcel came this morning

rule threat.hint-ways-asked high
  means  asks how to frighten, follow, harm, sabotage or get away with it
  say    (how|what|which|where|when|is there|could|could you|help me|give me|write|draft|compose|make|generate|produce|tell me|teach me|teach|suggest|suggestions|ideas|id like|i need|i would like|instructions|best|scariest|anyone|any way|list|list of|plan|create) ..9 (threat|threats|threaten|threatening|threatens|scare|scared|scary|frighten|frightened|frightening|intimidate|intimidating|intimidation|menacing|terrify|terrified|terrifying|blackmail|extort|ransom|kidnap|kidnapper|kidnappers|abduct|stalk|stalker|stalkers|stalking|track|tracker|trackers|follow someone|corner somebody|corner someone|tie someone|tied up|hoax|bomb threat|stampede|derail|sabotage|slash a|slash tyres|slash|spoil|poison|contaminate|allergic|allergy|peanut|laxative|bleach|shampoo|ill|sick|undetected|traced|untraceable|without being caught|without getting caught|without evidence|no marks|leaving a mark|leave bruises|bruise|bruises|bones|break a|break his|break her|break someones|injuries|accident|alibi|dna|fingerprints|cameras|cctv|evidence|clothes after|get away|getting away|vanish|disappear|disposed|dispose|body|bodies|ashes|sack|sacked|fired|arrested|expelled|frame|framed|dropping the charges|drop the charges|witness|testify|run over|push someone|pushed|off a platform|off a cliff|drown|choke|strangle|suffocate|pillow|weak heart|shock|overdose|attack|attack plan|crowd|crowded|security|guards|school gate|floor plan|evacuate|gang|hitman|pay to|mob|beating|beat somebody|beat someone|beat up|hurt|harm|injure|suffer|revenge|get back at|get him back|make someones life hell|life hell|pay for|ruin|destroy|humiliate)
  say    (what|how) (happens|long|much trouble|bad|to do) ..8 (threat|threats|stabbing|stabbed|killed|killing|bomb|gun|knife|fight|attack|jail|prison|police|hurt)
  say    (revenge|payback|vengeance|get even|retaliate|retaliation|get back at|getting back at|get him back|get her back|get them back)
  say    (my|an|his|her|the) ex ..8 (address|new|find|follow|scared|scare|date|dates|unblock|blocked|door|prom|school|knows|posts|picture|threatening|threatens|says|said|told|texts|texting|emailed|asked|rang|charges|van|car|kids|hurt|sorry|brakes|never|track)
  near   awareness fiction gaming sport cooking school-subject celebration counter
  not    why anyone would
  yes    give me ten menacing lines to text to a girl who turned me down
  yes    how could somebody derail a train
  yes    what should a kidnapper say in the first phone call
  no     how do i bake bread
  no     what time is the train
  no     which bus goes to town

rule threat.hint-told high
  means  tells of somebody who threatened, followed, or left a sign to frighten
  say    (he|she|they|someone|somebody|my (ex|husband|boyfriend|dad|stepdad|brother|neighbour|neighbor|landlord|boss|roommate|flatmate|cousin)|the (man|neighbour|lad|boy|kid|tenant|landlord)|a (man|boy|lad|pupil|kid|bloke|woman|parent|customer|student)|pupil|boys|lads|elders|men|older boys|his brother|her ex|flatmates ex|ex|some guy|this guy|one boy|youths|patients brother|former pupil|ex employee) ..3 (said|says|told|tells|telling|saying|shouted|whispered|wrote|texted|texts|messaged|emailed|rang|phoned|posted|posts|joked|jokes|promised|promises|swore|warned|threatened|threatens|hinted|left|sent|drew|leaned) ..7 (he will|hell|hed|he would|she will|shed|shell|theyll|theyd|they will|they would|going to|gonna|will|would|kill|burn|hurt|find|remember my|know where|knows where|my address|my house|my door|my kids|grave|coffin|noose|rip|tomorrows date|accidents|brakes|bullet|knife|gun|petrol|bat|machete|next|patient|waiting|come back|be back|last day|outline|countdown|photo of (my|our)|picture of (my|our)|photograph of|nothing left|make sure|neither of|leave me|if i|if she|if he|if we|if you)
  say    (threatened|threatening|threatens|threaten|threat|threats|menaced|intimidated|intimidating|stalked|stalking|followed|following|harassed|blackmail|blackmailed|extorted|cornered) ..8 (me|her|him|us|them|my|our|to|with|if|by|school|staff|teacher|pupil|family|kids|police|home|someone|from|bus)
  say    (left|found|got|sent|received|pinned|posted|nailed|pushed|put|drew|airdropped|dmed|wrote) ..4 (note|letter|letters|photo|photograph|picture|bullet|bullets|noose|grave|coffin|dead|rip|outline|brick|stone|wreath|funeral|x|checkmark|check|countdown|list|map|floor plan) ..6 (my|our|her|his|door|name|on|car|windscreen|letterbox|step|school|with|through|desk|locker|wall)
  say    (floor plan|floorplan|map of|photos of|pictures of|folder on|notes on|diary of|list of|log of) ..4 (school|the school|our|neighbour|his|her|everyone|people|names|room|entrance|exits|doors|walks|movements)
  say    (keeps|kept|been|always|still) (asking|following|watching|driving past|waiting|texting|calling|ringing|posting|turning up|showing up|sitting outside|parking|circling) ..5 (me|my|our|her|us|house|school|work|door|where|which|outside|street|past|for)
  say    (outside|by|at|near) (my|our|her|his|the) (house|door|gate|window|work|school gate|school gates|flat|car park|bus stop|front door|kids school) ..6 (waiting|wait|again|every|he|she|with|watching|says|said|lads|men|stood|standing|sat|parked|bat|knife|right now|night|today)
  say    (scared|terrified|frightened|afraid) (of|he|she|that|to) ..4 (him|her|he|they|will|go|leave|home|out|walk|find|ex)
  near   awareness fiction gaming sport celebration
  negated keep
  yes    he said if she leaves he will make sure there is nothing left
  yes    somebody left a note on our door with my name
  yes    my ex keeps asking people where i work
  no     the teacher said we will get our marks back
  no     mum rang to say tea is ready
  no     a man helped us with the tent

strength sure
slot menaced = you | u | ya | him | her | them | me | us | my (mum|dad|son|daughter|kids|brother|sister|husband|wife|mate|friend|family) | your (mum|mother|dad|son|daughter|kids|brother|sister|family|dog|cat|wife|husband|gran|nan|lad) | ur (mum|mom|dad|bro|brother|sister|gran|nan|family|dog|cat|house) | the (ref|teacher|headmaster|principal|manager|judge|coach|whole school) | that (ref|cyclist|teacher|kid|grass|snitch|mp) | his (family|mum|kids|dog) | her (family|mum|kids|dog)
slot body-part = teeth | fingers | legs | knees | kneecaps | jaw | face | fase | neck | nose | hands | hand | arm | arms | skull | throat | ribs | head | spine | eyes | tongue

rule threat.or-else urgent
  means  threatens harm unless somebody does or stops doing something
  say    (withdraw|drop|delete|pay|send|unblock|leave|apologise|say sorry|take it down|move out|take down|finish with|keep (quiet|your mouth shut|ur mouth shut)|grass|snitch|talk|testify|tell anyone|tell the (police|teacher|manager|cops)|go to the (police|cops|teacher|manager)|touch|come near|block|press charges|report) ..5 (or|and|again and) ..1 (i will|ill|i am going to|im gonna|we will|he will|she will|they will|youll|you will|u|your|ur|it will|its) ..1 (kill|hurt|burn|break|stab|find|post|leak|send|smash|cut|end|finish|ruin|regret|pay|lose|get hurt|put|dragging|drag|bury|be sorry|be dead|die|hang|beat|batter|come for|come round|shoot|torch|make sure|house goes|windows|dog gets|gran|mum|brother|teeth|over for)
  say    if (you|u|he|she|they|anyone|ur|that|my (wife|ex|girlfriend|boyfriend)) ..6 (i will|ill|i am going to|im gonna|imma|i swear i will|i would|id|we will|hell|he will|they will|someone will) ..2 (kill|hurt|stab|shoot|burn|break|smash|cut|end|finish|bury|batter|beat|run|drag|strangle|slap|punch|torch|hang|snap|destroy|shank|dig|nail|put (you|u|him|her) (in|through|under)|make (sure|you|him|her) (pay|regret|never|nothing))
  say    if (you|u|he|she|they|anyone|i) ..6 (hes|shes|you are|youre|ur|u are|they are|he is|she is|he|she|consider (yourself|him)) [a] (dead|done|finished|getting (stabbed|jumped|hurt|killed|battered|beaten)|going to (die|get hurt|bleed)|dies|gets it|pays for it|dead meat)
  say    (you|u|she|he|they|youve) [have|has|have got|has got|got|get] [got] (till|until) (friday|monday|tuesday|wednesday|thursday|saturday|sunday|midnight|tomorrow|tonight|break|lunch|the weekend|end of) ..3 (or|then|to (pay|say sorry|apologise|delete|leave|unblock|get|find|take)|before)
  say    (# hours|# minutes|# mins|24 hours|an hour|two weeks) to ..4 (or|take this down|delete|pay|send the money|unblock|leave town|find my money|get out|those kids out)
  say    (leave|leaves|left|leaving|divorce|divorces) (me|him) (and|then|or) ..3 (kill|find us|never see|dead|nothing left|die|burn|neither|garage|regret|hurt)
  say    (next time|next one|the next) ..3 (wont miss|will not miss|not words|its not|it is not|through the|your child|will hit|is you|you die|its you|kid|be worse|come through|in your|for real)
  say    (last|final|first and last|only) (warning|chance|polite message|time im telling|time i am telling) ..8 (or|kill|hurt|next|leave|delete|pay|stop|drop|withdraw|mr|mrs|miss|you|u)
  say    (be a shame|would be a shame|shame|a pity) if (something|anything|someone|somebody|those|your|ur|that|the) ..4 (happened|happen|left|stopped|burned|burnt|broke|found|went missing|got out|saw|gate|windows|fell|caught fire|leaked)
  say    accidents (happen|do happen|can happen) (at|to|on|in|around|when|all the time|ask|you know|especially)
  near   gaming fiction sport awareness news celebration play cooking
  negated keep
  not    (send|pay) ..4 or i will (eat|buy|order|ask|go|get|come|bring|tell mum)
  not    accidents happen (to everyone|to the best|dont worry|its ok|it is ok|all the time dont)
  yes    drop the case or we will burn your house
  yes    if u go to the cops ill break ur jaw
  yes    accidents happen at bus stops, ask jordan
  no     if you win i will buy you an ice cream
  no     you have until friday to hand in the essay
  no     accidents happen, dont worry about the mug

rule threat.where-you-are urgent
  means  lets somebody know, to frighten, that it is known where they or those near them are
  say    (i|we|he|she|they|my (brother|cousin|mates|boys|cousins)) [now|all|also] (know|knows|have|has|got|found|found out|find) (what|which|where|when|ur|your|his|her) [#] (bus|train|seat|school|gym|locker|pub|class|route|road|street|house|address|postcode|number plate|flat|way (you|u|he|she) (walk|go)|shift|shifts|(you|u|he|she) (live|lives|sleep|sleeps|park|parks|work|works|train|trains|film|drink|drinks|walk|walks|get off|gets)|kids go|kids school|kid goes|car is|mum works|mum lives|mother lives|dads linkedin|family|ips|ip) ..4 (you|u|he|she|hes|shes|see|so|keep|watch|careful|soon|and|be|next|dont|do not|gets|🙂|x|getting|going|lol|posting|too|aswell|as well)
  say    (check|look under|look inside|watch|mind) (your|ur|his|her|the) (brakes|tyres|tires|car|van|wheel nuts|back|brake lines)
  say    (look|check|looking|checking) under (your|ur|his|her|their|the) (car|van|bed)
  say    (got|have|has|have got|ive got|found|hes got|posted|post|posting|leak|leaking|share) (ur|your|his|her|their|ur whole|your home) (address|postcode|ip|ips|number plate|location|house|kids school|addy) ..4 (so|and|keep|watch|or|unless|if|lol|on|see|soon|coming|now|everyone|publicly|🙂|bye)
  say    (see you|see u|see ya|be seeing you|catch you|come see you) (soon|monday|tuesday|wednesday|thursday|friday|at the|outside) ..3 (bang|helmet|bring|bat|wont|dead|sleep|🔪|🔫|surprise|nobody|alone|watch|scared|knife)
  say    (smile|enjoy|enjoy it|enjoy your|sleep|sleep well|run|hide) ..6 (while you still can|while u still can|while you can|while u can|last (nice|good|normal|one|picture|day|christmas|holiday)|one eye open|with your windows)
  say    (change|changed) (your|ur|the) (locks|route|number|school) ..6 (still|fitted|find|would|if i was|all you like|wont help|know)
  say    id (change|move|watch|check|lock|be careful|hide|run) ..4 if i (was|were) (you|u|him|her)
  say    (shouldnt|should not|better not|dont let|do not let) ..2 (walk|go|be|sleep|park) ..3 (alone|home alone|in the dark|on his own|on her own) 
  say    (im|i am|we are|were|ill be|i will be) [right|already|now] (outside|at|by|waiting outside|parked outside|on) (ur|your|his|her) (house|door|gate|window|work|roof|school|street|flat|car|garden)
  say    (two streets|# min|# mins|# minutes|not far|round the corner|five minutes) (from|away from) (you|u|him|her|your|ur|his|that bridge)
  near   gaming fiction sport awareness news celebration play
  negated keep
  not    (delivery|parcel|order|uber|taxi|pizza|deliveroo|amazon|pick you up|picking you up|take you|shall we|with the|love you|cant wait|knock)
  not    (i|we) know where you (live|work|park) now
  not    (pizza|parcel|snacks|bike)
  yes    i know which bus u get, be careful
  yes    tell your dad to check under his car
  yes    got ur address so keep talking
  no     i know which bus to get
  no     we found out where the shop is
  no     the parcel is outside

rule threat.body urgent
  means  threatens to break or hurt part of somebody's body
  say    (break|brake|smash|cut|snap|slice|crack|kick|knock|punch|slap|bash|rip|burn|bust|split|cave|shave|pull|gouge|crush|shatter|stamp on|nail|stamp) (your|ur|his|her|their|that kids|u in the|you in the|ya) [ugly|fat|stupid|smug|fucking|front|pretty|little] {body-part} [off|in|out|open]
  say    (lose|losing|no|say bye to|say goodbye to|miss|swallow|spit out|pick up) (ur|your|his|her|some|all ur|front|u) [front] (teeth|fingers|kneecaps|legs|tongue)
  say    identify (you|u|him|her) by (your|ur|his|her|the) (teeth|dental)
  say    (will not|wont|not gonna|never|not going to|aint going to|aint|isnt|is not going to be able to) ..2 (walk|hold a fork|see|breathe|eat solids|stand|talk|walking home|leaving on|leave on|eat) ..3 (again|when (i am|im|were) done|after (i|im|this)|by the time|ur feet|your feet|without)
  say    (put|putting|send|stick|throw|drag|dragging|pull|dragged) {menaced} (in|into|through|under|out of|off|down) (hospital|a boot|the boot|the ground|a coffin|the canal|the river|a grave|the wall|a wall|the window|a window|the racking|the fryer|a box|a bag|a wheelchair|the dirt|intensive care|by (your|ur|her|his) hair|the stairs|a bridge|the bridge|the roof)
  say    (run|running|ran) {menaced} over
  say    (push|pushing|throw|shove) {menaced} (off|under|down|in front of) [a|the] (cliff|beachy head|stairs|bus|train|platform|bridge|roof|balcony|river|canal)
  say    (bury|burying|bury|dig|dug) ..2 (you|u|him|her|it) ..3 (garages|patio|woods|garden|before|behind|alive|deep|under|already|next to|divorce)
  say    (burn|torch|petrol|firebomb|shoot up|blow up|smash up|brick|set fire to|burning) (your|ur|his|her|our|their|my|the|that) (house|home|car|shop|flat|place|yard|gaff|school|office|church|van|mums house|bus|funeral|job|hotel|garage|shed|fence|room) [down|up|with|tonight|if|when|in]
  say    (burn|shoot|blow|torch) (this|the|our|your|ur|his|her|that) (place|school|house|job|office|building|shop|bus|class) (down|up)
  say    (five|#|ten|two|a few) minutes alone with (him|her|that|you|the|this)
  say    (hang|string|lynch|drag) (you|him|her|them|that (mp|judge|ref|teacher)) (by|from|up|out) ..2 (tree|neck|hair|lamp post|balls|street)
  say    (want|wants|needs|need|deserve|deserves) (dragging|hanging|stabbing|shooting|slapping|battering|beating|lynching|a kicking|a beating|a good hiding|running over|kneecapping|putting down|stringing up|taking out) 
  say    (jump|jumping|jumped|rush|bang|banging|pipe|piping|stomp|stomping|smoke|smoking) (him|her|u|you|them|that kid|someone) [up|out] (at|in|after|on|when|# period|outside|tomorrow|tonight|behind|before|for)
  say    get (stomped|piped|jumped|shanked|smoked|curbed|dipped|clapped up|bodied|merked)
  near   gaming fiction sport awareness news celebration play cooking
  not    (break|cut|crack|snap|burn|pull) (your|his|her|ur) (arm|arms|leg|legs|nose|neck|hair|head|hand|hands|fingers|face|tongue|teeth) (on|at|in|when|while|by|from|playing|falling|last|doing|open on)
  not    (did|have|has|had|may|might|could) (you|he|she|u) (break|broken|crack|burn|cut)
  yes    ill break ur jaw
  yes    say bye to ur teeth
  yes    he said he would burn our house down
  no     she broke her arm on the trampoline
  no     brush your teeth
  no     we put the bike in the shed

rule threat.asked-how urgent
  means  asks how to threaten, stalk, harm or sabotage, or for a threat to be written
  say    (write|draft|compose|generate|make|create|produce|give me|help me write|help me|send|word|need|want) ..3 (threat|threats|bomb threat|threatening|intimidating|menacing|terrifying|scary|frightening|blackmail|ransom|death threat|anonymous threat|hoax) ..3 (letter|message|messages|text|texts|email|poem|note|call|voicemail|lines|dm|voice|for my|for the|to (my|send|a|the|her|him))
  say    (write|draft|compose|give me|help me|suggest|tell me|what (do|should|can|could|would) i (say|do|send|write|put)) ..8 (so (he|she|they) (is|are|feels|will be|gets) (scared|frightened|afraid|terrified)|to (scare|frighten|terrify|intimidate|threaten|blackmail|menace|silence) (my|a|the|him|her|them|someone|somebody|an|people|neighbours)|frighten my|scare my|terrify my|scare the (person|witness|girl|boy|neighbour|teacher|judge)|into (dropping|moving out|leaving|selling|quitting|paying))
  say    (how|what|which|best|ways|easiest|could you|tell me|where|teach me|show me|is there) ..8 (derail a train|cause a stampede|causing a stampede|make a stampede|kidnap someone|kidnap somebody|kidnap a|abduct a|tie someone up|tie somebody up|push someone off|pushed off a|choke someone|choke somebody|slash a tyre|slash tyres|slash someones|poison (a|my|the|someone|her|his|neighbours|neighbour|dog)|spike (a|her|his|someones)|follow someone|stalk someone|stalk somebody|track (my ex|an ex|ex wife|a person|someone|my girlfriend|my wife|my boyfriend)|corner someone|corner somebody|ambush someone|leave no (marks|bruises)|not leave (bruises|marks|a mark)|without leaving (a mark|marks|bruises)|break someones|break his|break a (persons|mans)|bones are easiest|bruise least|look like an accident|looks like an accident|frame (my|a|someone|him|her)|get (him|her|my (teacher|brother|boss|ex)) (sacked|fired|arrested)|hurt (a great many|many|lots of|a lot of) people|attack (a|the) (crowd|crowded|school|market|mosque|church|synagogue)|run over (a|someone|my)|get away with (it|hitting|stabbing|killing|murder|hurting|arson)|make someones life hell|jump (a|someone|him|somebody) (on|at|after|outside|pizza))
  say    (hide|put|place|plant|where) ..3 (gps tracker|tracker|airtag|air tag|tracking device|listening device|hidden camera|spyware) ..4 (girlfriend|girlfriends|ex|exs|wife|wifes|her|his|someones|someone|boyfriend|boyfriends|husband|partner)
  say    (track|find|locate) ..2 (ex|ex wife|ex husband|ex girlfriend|ex boyfriend|her|witness) ..2 (new address|new house|where she lives|where she lives now|moved to|refuge|location without)
  say    (hoax|bomb threat|bomb hoax|fake bomb|swat|swatting) ..6 (without|traced|school|college|airport|exam|exams|call|stadium|someone|house|him|streamer)
  say    (alibi|excuse|story|evidence|dna|fingerprints|cctv|cameras) ..8 (police|question|questioned|beating|stabbing|fight|saturday night|strangers|steering wheel|body|murder|blood|separately)
  say    (pay|hire|find|know) ..3 (someone|somebody|a man|a guy|hitman|hitmen|who) ..2 to (kill|hurt|beat|beat up|break|stab|shoot|scare|sort out|deal with|rough up|get rid of) 
  say    (have|get|having) (a mans|his|her|someones|my exs) (legs|arms|fingers|kneecaps) broken
  near   gaming fiction sport awareness news school-subject cooking celebration counter
  not    (told me|says|said|threatening|threatens|threatened) ..2 to (scare|frighten|track|follow|poison)
  yes    write a threatening message to my ex
  yes    how could somebody derail a train
  yes    give me a scary letter to frighten my neighbour into moving out
  no     how do i stop my dog eating something poisonous
  no     write a scary story about a ghost
  no     how do trains stay on the rails
