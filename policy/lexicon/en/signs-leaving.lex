# Signs of running away and of honour-based harm, told understated, by friends, or by adults who saw something.
language en

slot far-town = london | manchester | birmingham | leeds | liverpool | glasgow | edinburgh | cardiff | bristol | newcastle | sheffield | nottingham | brighton | blackpool | scotland | wales | ireland | cornwall | france | calais | dover | paris | spain | new york | nyc | la | california | florida | texas | chicago | vegas | seattle | portland | tucson | denver | the city | the coast | the sea | the border | another county | another state | somewhere else | anywhere
slot rough-place = bandstand | dugout | wendy house | beach hut | beach huts | summerhouse | summer house | night bus | last train | playground | slide | skate park | skatepark | underpass | multi storey | portaloo | toilets | toilet | changing room | cupboard | pavilion | boat | barn | den | treehouse | cemetery | graveyard | caravan | warehouse | car park | porch | allotment | woods | the park | doorway | garage | shed | stairwell | bus shelter | bus station | train station | station | services | church | launderette | mcdonalds | kfc | 24 hour gym | tent | squat | canal | bridge | tunnel | field | ditch | bin store | lift | soft play | hospital waiting room | airport | ferry | storage unit | loft | bench | street | streets | greggs | bus | school roof | theatre | cinema
slot missing-one = he | she | they | my brother | my sister | my son | my daughter | my friend | my mate | our daughter | our son | pupil | student | child | the boy | the girl | my cousin | my niece | my nephew | my twin | the brothers | the sisters | my girlfriend | my boyfriend | my year old | my stepson | my stepdaughter | boy | girl | lad | kid | friend

category runaway
source   Missing People, runaways; The Children's Society, young runaways; College of Policing, missing persons

context runaway-on-the-move-plain = interrail | gap year | uni open day | open day | concert | gig | festival | match | holiday | marathon | parkrun | sponsored | charity | challenge | 5k | commute | school trip | airbnb host | business
rule runaway.on-the-move high
  means  tells of travelling alone, or of how to travel, without those at home knowing
  say    (walk|walking|hitchhike|hitchhiking|cycle|cycling|hitching|run|running) ..2 (to|it to) ..1 (my|{far-town}) ..6 (miles|days|hours|how long|year old|never|tonight|swear|atlas|reckon|without|nobody|alone|sleep|on my own|motorway|away)
  say    my (nan|nans|dad|dads|sister|sisters|aunt|auntie|aunties|real mum|mum|mums|brother|gran|cousin|cousins) ..3 (lives|live|house|place) ..3 (in|at) ..6 (walk it|walk|get there|days|miles|make it|bus|train|cant make me)
  say    (only|its|about|just) ..1 # miles
  say    (if i get to|once i get to|when i get to|get to|make it to) (my|{far-town}) ..6 (cant make me|safe|send me back|come back|find me|live with|never|free|start again|new life)
  say    (im at|i am at|i made it to|got as far as|as far as|im in|i am in|were at|we are at|sat at|sat in) ..2 (junction|services|the coach station|victoria coach|the station|king s cross|kings cross|euston|a town ive never|a town i have never|ring road|beach huts|border|a city|ferry terminal|port|mcdonalds in|lay by|layby|megabus|greyhound station|depot|bus terminal)
  say    (# states over|past crewe|miles away by|out of the county|out of state|over the border|in a different city) 
  say    (how old|can a # year old|can i|how do|can you|under 16|under 18|minors|can kids|can a (minor|child|teenager)|do (buses|trains|coaches)) ..6 (eurostar|ferry|amtrak|greyhound|megabus|national express|coach|train|bus|buses|plane|fly|hotel|hostel|motel|airbnb|taxi|flixbus) ..4 (alone|by myself|on my own|no parents|without|id|no money|no ticket|unaccompanied|without a parent|cash)
  say    (eurostar|ferry|amtrak|greyhound|megabus|coach|train|bus|buses|trains) ..4 (alone|no parents|without (parents|an adult|id|money|ticket|paying|my parents|telling)|no money|no ticket|under 16|how old)
  say    ticket inspector ..6 (call|parents|say|police|runaway|hide|dont)
  say    (sell|selling) ..3 (quickly|quick|fast|everything i own|everything he owns|everything she owns|all my stuff|my phone|my bike) ..6 (ticket|train|bus|coach|tonight|vinted|leave|money to|away|france|get out)
  say    (they|mum|dad|parents|everyone|my parents|my mum|foster mum) ..1 (think|thinks|thought|believes|reckon) (im|i am|we are|were|its|i was) ..1 (at|in|with|staying|a) ..3 (choir|youth group|sleepover|friends|mates|library|school|club|practice|church|football|nans|jens|training|camp|cinema) ..6 (but|by the time|past|train|bus|gone|actually|really|ends|london|im on|long)
  say    told (them|mum|dad|my mum|her) i was (going to|at|staying|sleeping|off to) ..4 (and|but|instead) ..3 (got on|train|bus|amtrak|coach|went|left|am|hitch|walked)
  say    (one way|single) ..2 (ticket|to|coach|train|please|sunday|friday) ..5 ({far-town}|tonight|sunday|friday|alone|cash|back|me and|desk|home)
  say    (bought|booked|got|buy|booking|paid for|get) ..2 (coach|train|bus|ferry|megabus) ticket ..6 (cash|desk|show|tell|friday|leave|away|hidden|one way|tonight|night|without|so)
  say    (me and|me n|us|we) ..3 (going|are going|off|leaving|getting the train|getting the coach|getting the bus|bunking) ..1 to ..1 {far-town} ..5 (one way|sunday|tonight|tomorrow|friday|and not|never|nobody|dont tell|without|for good|live|alone|his van|start)
  say    (he|man|lad|bloke|guy|boyfriend|driver) ..3 (van|car|lift|drive|drives|driving|pick me up|picking me up|fetch me) ..6 (scotland|london|my dads|away from here|leave|for nothing|for free|run|far|get me out|to live)
  say    (going|gonna|gunna|will|about to) ..1 do one ..4 (after|tonight|tomorrow|school|who|from|soon|before|whos)
  say    (leg it|bunk off|do a runner|doing a runner|done a runner|scarper|hop it|leg it out) ..4 (home|tonight|after|forever|care|unit|placement|them|police|night)
  say    (out of|through|use|took|out) the (window|dog flap|cat flap|fire door|back window|kitchen window|bathroom window|loft) ..6 (night|so|4am|am|gone|went|left|before|tonight|door|kidding|foster|lock|locks|wake|asleep)
  say    (took|lock|locked|locks|nailed) ..2 (door|window|doors) ..4 (so|going|went|took|ill) ..3 (window|dog flap|roof)
  say    (ran|run) (at lunch|at break|on sunday|on monday|on friday|on saturday|last night|this morning|when they|from the unit|from placement|from foster|from school|from him|from them|from home|before they|as soon as) 
  say    (by the time|before) (they|you|mum|dad|she|he|anyone|school|choir) ..2 (notice|notices|reads|read|wake|wakes|ends|find|finds|get back|gets back|get home) ..6 (gone|miles|past|away|london|ill be|i will be|another|far)
  say    (see you|see u|cya|bye) on the (news|milk carton|missing poster|posters)
  say    (one more|another|spend another) (night|day|minute|week) ..3 (here|in this house|there|with them|in that house|in this place|at home) ..6 (lose it|off|go|leave|cant|die|swear|not|im out|kill)
  say    (cant|wont|not|never|couldnt) ..1 (do|be|live|stay|sleep|go|stand being) ..2 (at home|it at home|home|there|in that house|here with them|with them) ..2 (anymore|any more|any longer|tonight|again|so) ..5 (going|me|so|leaving|where|n|im|find|london|off|go)
  say    (said|says|told me) ..2 (if i walk out|if i leave|if i go|if you walk|if you leave|if you go) ..6 (so i|walked|left|did|went|bye|fine)
  say    (cant come back|not coming back|never coming back|wont come back|wont be back|aint coming back|not coming home|wont be coming home|not going home) ..4 (he knows|they know|told|dont|sorry|she knows|ever|this time|and|because|cos|now|tonight|anymore)
  say    (goodbye|bye) to ..2 (wallpaper|house|stair|stairs|room|bedroom|street|bed|cat|dog|garden) ..6 (night|leave|gone|told|go|never|cold|goodbye|off)
  say    kissed the (cat|dog)
  say    (leaving|leave|going|gone|run|running) ..2 home ..5 (plan|tonight|before they|take with|what should|year old|get back|list|need|pack|docx|survive|#)
  say    plan for leaving
  near   fiction gaming news sport away-innocent runaway-on-the-move-plain
  negated keep
  yes    how old do you have to be to get the train alone without parents
  yes    we are going to london one way on sunday dont tell anyone
  yes    i ran at lunch and by the time they notice i will be miles away
  no     we drive to my nans every sunday
  no     the coach to london leaves at nine
  no     the bus to school was full

context runaway-rough-nights-plain = queue | queued | queuing | concert | gig | tickets | flight | delayed | stag | hen | fishing | observatory | researcher | soldier | monks | pilgrim
rule runaway.rough-nights high
  means  tells of nights in odd places, in others' homes unseen, or of days when nobody knows where they are
  say    (sleep|sleeps|sleeping|slept|kip|kipped|kipping|crash|crashed|stayed|staying|live|lived|living|living in|spent|hiding|hid|night|camped|camping|in|at|bedded) ..2 (in|at|on|behind|under|inside|round) ..2 {rough-place} ..8 (cold|alone|nobody|no one|weeks|nights|three weeks|coyotes|loud|foxes|wet|rats|found|police|missing|dark|ran|left home|kicked|since|brick|freezing|blanket|again|hungry|never knew|dry|warm|noodles|nowhere|school|home)
  say    (slept|sleep|sleeping) in (the|a|an|his|someones|somebodys) ..1 {rough-place}
  say    (slept|stayed|sleeping|staying|crashed|lived|kipped) ..2 (in|at) (#|six|seven|five|four|eleven|nine|ten|a different|different|diff|so many|loads of) ..1 (places|houses|sofas|diff houses|different houses|friends|beds|homes|place) ..6 (since|month|week|night|left|everyone|thinks|because|every)
  say    how (do|can|to) ..2 (sleep|stay warm|stay dry|survive|live) ..2 (outside|outdoors|rough|on the street|in the woods|in a tent|homeless) ..9 (raining|rain|school bag|cold|alone|winter|only|year old|kid|tonight|bag|#|no|without|teen)
  say    (day|night) (#|one|two|three|four|five) of (nobody|no one|sleeping|not|being|hiding|being free|living|running)
  say    (nobody|no one|noone) ..1 (knows|know) where (i am|i|we are|she is|he is|im|we)
  say    (been gone|gone) since (the|friday|monday|the row|the argument|saturday|sunday|last|tuesday|wednesday|thursday|#|lunch|this) ..6 (argument|car park|sleep|cold|phone|police|report|mum|nobody|row|no one|sat|night|fight)
  say    (found|got) ..2 (cupboard|shed|garage|cellar|roof|loft|spot|den|place) ..6 (sleep|live|hide|nobody knows|nobody finds|no one knows|warm|stay)
  say    (live|living|sleep|sleeping) (at|in) school ..5 (cupboard|nobody|found|secret|night|no one|instead|weekend|theatre)
  say    (do|does|will|can|would) ..1 (shelters|hostels|hotels|refuges|police|teachers|hospitals|libraries|youth centres|centrepoint|night shelters|group homes) ..2 (call|ring|tell|contact|inform|phone) ..2 (parents|home|social services|anyone|police|mum|dad)
  say    (hostel|hostels|shelter|shelters|motel|hotel|room) ..3 (under 18|under 16|no parents|no id|for runaways|for teens|without parents|for under|for minors)
  say    (emancipated|emancipation|emancipate) ..6 (#|15|16|17|parents|moved|get|how|can i|from|without)
  say    moved out without ..3 (permission|telling|saying|knowing)
  say    (can i|could i|am i allowed to|is it legal to|how can i) ..1 (live|stay|move in) with ..1 (my|a) ..1 (friends parents|friend|friends family|boyfriend|girlfriend|nan|aunt|dad instead|friends|boyfriends|mate|mates|auntie|sister|cousin)
  say    (is it (illegal|legal|against the law|a crime)|am i allowed) ..3 (hide|hiding|let|harbour|harboring) ..4 (friend|runaway|mate|girlfriend|boyfriend|cousin)
  say    (hiding|hide|hides|hid|staying|sleeping|living) ..2 (under my bed|in my room|in my wardrobe|in my shed|in our caravan|in our loft|in our garage|in my loft|in our shed|on our sofa|in our spare room) ..8 (run|ran|away|fallen out|dad|mum|nobody|reported|police|parents|fortnight|week|she is|he is|shes|hes|home)
  say    (get|getting|got|come|came|go) in at (#|two|three|four|five) ..6 (wake|kitchen|window|notice|out again|before|dont notice|parents|b4|they)
  say    (dont|not|never) ..1 (ring|call|tell|report) ..2 (police|feds|anyone) ..2 (til|until|till) ..1 (midnight|morning|# hours|after)
  say    (you got|u got|weve got|ive got|got) hours
  say    bring (a|me|ur|your) ..1 (blanket|sleeping bag|food|charger|coat|socks|jumper|power bank|water|hoodie) ..6 (dont tell|dont bring|not tell|freezing|cold|nobody|hiding|dont say|do not|and dont|here)
  say    (ride|rides|riding|stay on|sit on) ..3 (train|bus|night bus|tube) ..5 (end and back|all night|furthest|round and round|to keep warm|until it|back again)
  say    (school blazer|school uniform|bin bag|bin bags) ..6 (am|midnight|last train|any city|big coat|clothes|suitcase|sleeping|under) ..8 (furthest|any city|driver|kids|girl|boy|asked|alone|cried|train|station|night|rides)
  say    (stop|quit|pls stop|please stop|dont) ..1 (posting|sharing|putting|making|printing) ..3 (missing|my face|my flyer|posters|appeal|flyer|my picture)
  say    missing (flyer|flyers|poster|posters|appeal|person poster)
  say    (pretend|say|act) (to be|you are|like|ur|youre) ..1 my (mum|dad|parent|carer|mother|father|aunt) ..3 (ring|call|phone|email|tell|text) ..3 (school|the school|work|police) ..4 (moved|ill|say|so|staying|sick|away|absent|im)
  say    (hostels|the name of the park|no fixed address|no address|fixed abode) ..6 (address|statement|park|form|live)
  say    (its|it is) not you im (getting away|running|leaving|going)
  say    to my (carers|foster carers|foster parents|foster mum|social worker|keyworker) ..6 (sorry|not you|leaving|gone|all right|thanks|thank|away|by the time|dont)
  near   fiction gaming news sport away-innocent runaway-rough-nights-plain
  negated keep
  not    (nobody|no one) knows where i am ..3 (ranked|leaderboard|maths|confused)
  yes    slept in the bandstand again it was freezing
  yes    nobody knows where i am
  yes    do shelters call your parents
  no     we slept in a barn on the school trip
  no     the bus stops at the station
  no     i got hours of homework

context runaway-gone-from-plain = bird | tortoise | parcel | delivery | luggage | cat | dog | suitcase at the airport | washing | bride | hens
rule runaway.gone-from high
  means  tells that a child has left, is missing, or has taken what one takes to leave
  say    {missing-one} ..3 (walked|ran|left|climbed|went|gone|run|slipped|bolted|wandered|legged it|disappeared|stormed|jumped) ..3 (off site|fire door|kitchen door|by the kitchen|the window|out of class|at lunch|from placement|the gate|over the fence|over the gate|school grounds|out of school|heading for|towards the|with the caretakers|with a bag|with his bag|with her bag|sports bag|no coat|without (his|her) (coat|phone|shoes)) ..9 (police|informed|placing|not returned|coat|bag|road|cctv|back|missing|home|phone|laid|coming|gone|train|alone|sister|mum|search|lanyard|since|authority|#)
  say    (placing authority|missing episode|missing episodes|return home interview|return interview|abscond|absconded|absconding|misper|philomena protocol|police reference|placement ended|placement breakdown|went missing from|missing from (home|care|placement|school|education))
  say    {missing-one} ..4 (hasnt|has not|havent|not|never|didnt|did not) ..1 (come|came|been|returned|come home|got home|get home|arrived|slept|been seen|turned up|got back|made it) ..1 (back|home|seen|in his bed|in her bed|since|school|at school) ..6 (since|police|trainers|bag|passport|night|bin|bins|phone|friends|saturday|sunday|monday|tuesday|wednesday|thursday|friday|yesterday|anyone|worried|please|missing|#|and|days|hours|row)
  say    (went|gone|goes|popped) out ..2 (with|for|to) ..4 (hasnt|has not|never|not|didnt) ..1 (come|came|returned|been) ..1 (back|home|seen)
  say    (phone|telephone|mobile) ..1 (is|was|has been|been)  ..1 (off|dead|switched off|ringing out|straight to voicemail) ..6 (days|since|hours|night|gone|missing|hours|friend|home|five|two|three|worried)
  say    (bed|room) ..2 (cold|empty|not slept in|hadnt been slept|hasnt been slept|made) ..6 (morning|window|gone|this morning|open|bag|note|she|he|documents|police)
  say    (trainers|passport|birth certificate|documents|savings|purse|rucksack|backpack|charger|sleeping bag|clothes|suitcase|hamster|tent|coat|toothbrush|holdall|small bag|sports bag|savings jar|photo|teddy) ..4 (gone|missing|taken|has gone|have gone|packed|hidden|disappeared|stashed|isnt there|not there) ..8 (his|her|my|the|bed|window|so|and|daughter|son|sister|brother|he|she|twin|night|police|purse|note|bush|locker|shed|freyas|school)
  say    (take|took|takes|taken|packed|moved|hid|hidden) ..2 (passport|birth certificate|documents|savings|half of our|rucksack|sleeping bag|small bag|bag) ..8 (kiss|kissed|gone|night|shed|bus|coach|left|leave|sleep|window|train|lid|locker|friends|under)
  say    (in|at|into) the (woods|park|fields|tunnels) ..9 (since|missing|days|believe|brothers|hiding|gran|grandmother|not been|police|home|estate|sleeping)
  say    (wont|not|never) find (us|me|her|him|them) (this time|ever|anyway|there|if|before)
  say    (not|isnt|wasnt|wont be|aint) coming (home|back) this time
  say    (shes|hes|she will|hell|shell|she is|he is|theyll|they will) ..2 (run|go|leave|bolt|gone) ..4 (again|this time|if we|if you|bus times|written|tonight|first chance|one day|dads)
  say    (route|map|maps|atlas|timetable|timetables|bus times|train times) ..8 (drawn|notebook|under|bed|leaving|run|runaway|written|circled|swear|took)
  say    (ran|runs|run|running|runaway|run off|gone off|took off) ..1 (away|off) ..4 (with|to) ..3 (boyfriend|older|man|him|her|girlfriend|friend|london|someone|father|dads|circus man|woods)
  say    (we are|im|i am|were|and i are|us are|leo are|both) ..1 running away ..5 (friday|playtime|tonight|tomorrow|together|torch|and|from|because|on|after)
  say    (i know where|know where) (she is|he is|they are|shes|hes|theyre|kacey is) ..5 (promised|tell|police|but|safe|not telling|said)
  say    (police|officers|feds) ..4 (looking for|asking about|came for|asked about|searching for|school looking) ..4 (know where|promised|friend|girl|boy|missing|she|he|n i|tell)
  say    (tenancy|eviction|court|hearing) ..6 (not been|havent|missing|school or home|gone)
  say    (i can not|i cant|cant|dont|do not) say where ..2 (i am|im|dry|safe|we|worry|its|it)
  say    (dont|do not) worry ..3 (im|i am|its|cant say|safe|dry|where|warm|fine) ..6 (where|safe|dry|money|borrowed|look|find|back|looking)
  say    (family|carers|house|home|place|foster) where they put me
  say    {missing-one} ..3 (alone in this country|left the hotel|go out from the hotel|left the hostel|asylum hotel) 
  say    (taxi|cab|uber|driver) ..5 (dropped|drop|drops) ..3 (gate|school|station) ..6 (waited|walked|other way|never|went|turned)
  say    (let (me|us|school|mum) know|tell me|tell us) ..3 if ..1 ({missing-one}|hes|shes|he|she|ruben) ..3 (isnt in|not in|turns up|arrives|doesnt arrive|absent|is not in)
  near   fiction gaming news sport away-innocent runaway-gone-from-plain
  negated keep
  yes    she left through the fire door with a bag and police were called
  yes    my brother has not come home since friday
  yes    his passport is gone from the drawer and so is he
  no     my parcel has not come home
  no     the cat has not come back since breakfast
  no     he left class for the toilet

category honour-based
source   Forced Marriage Unit, multi-agency guidance; Karma Nirvana; Home Office, FGM statutory guidance

slot far-land = pakistan | bangladesh | india | punjab | somalia | somaliland | gambia | sudan | egypt | kenya | nigeria | sierra leone | ethiopia | eritrea | mali | guinea | afghanistan | iraq | iran | kurdistan | turkey | yemen | morocco | algeria | sri lanka | nepal | kashmir | mirpur | lahore | dhaka | sylhet | africa | abroad | back home | the village | my village | her village | his village | ghana | senegal | uganda | albania | jordan | lebanon | syria | saudi | dubai | mogadishu | hargeisa | islamabad | karachi | delhi
slot elder = dad | dads | father | mum | mums | mother | parents | uncle | uncles | brother | brothers | cousin | cousins | aunt | aunts | auntie | aunties | aunty | grandma | grandmother | gran | nan | family | community | in laws | elders | mother in law | father in law | relatives | abbu | baba | ammi | they
slot young-bride = me | my sister | my cousin | my friend | my best friend | my mate | her | my niece | my daughter | my neighbour | she | sister | cousin | friend | girl | pupil | student | i | him

context honour-flight-plain = grand canyon | disney | disneyland | ski | skiing | honeymoon | school trip | exchange | gap year | world cup | beach holiday | safari | conference | refund | delayed | business
rule honour.flight urgent
  means  tells of a flight, a ticket or a summer abroad that is hidden from, or feared by, the child
  say    (one way|single) ..2 (flight|ticket|plane|to {far-land}|for me|for her) 
  say    (booked|bought|got|paid for|book) (me|us|her|my sister|my) ..2 (one way|flight|flights|ticket|tickets|plane) ..6 (without|one way|dont know|wont say|never|return|asked|cousin|wedding|him|summer|married|home|family|nice clothes|end of term|told|{far-land})
  say    (im|i am|were|we are|shes|she is|ill be|i will be|id be|i would be|be|me) ..1 (on|flying|put on|getting on) ..1 (a|the) (plane|flight) ..6 (if|see|find|saturday|thursday|friday|before|back|dad|told|by|when|marry|out|{far-land}|cousin)
  say    (flying|fly|flight|plane|leaving) ..3 (saturday|thursday|friday|sunday|monday|tuesday|wednesday|tomorrow|tonight|next week|end of term) ..8 (one way|border|married|marry|wedding|dont want|not coming back|no return|scared|help|stop it|what do i|what should i|dad says|already married|police)
  say    (visa|passport|spouse visa|blood group|papers) ..5 (for him|for my husband|husband|cousin|marriage|wedding|took my|taken my|hid|hidden|signed|sponsor)
  say    (stop|prevent|block|refuse|can a school stop|can police stop|how to stop|can i refuse) ..3 (parent|parents|family|dad|mum|them|someone|uncle|to go|going|being) ..2 (taking|take|sending|send|flying|sent|taken|from taking) ..3 {far-land}
  say    (taking|take|takes|took|sending|send|sent|sends|flown|brought|dumped) (me|us|her|my sister|my cousin|you|girls|him|my friend) ..2 (to|back to|over to|off to|in) ..3 {far-land} ..8 (not letting|wont let|left|married|marry|see a lady|cut|lesson|straighten|come back|return|school|scared|stop|rehab|cure|behave|wedding|dont want|phone|passport|disappeared|for good|summer|september|proper|help|stuck|#)
  say    (not letting|wont let|dont let|refuse to let|never let) (me|us|her|my sister) ..1 (come back|come home|go back|fly|leave|return|out of the country) 
  say    (stuck|trapped|left|dumped|abandoned) ..3 (in|at) ..2 {far-land}
  say    (going|go|visit|visiting|trip|holiday|travel|summer) ..3 (to|in|from) ..2 {far-land} ..8 (lady|cut|come back|married|wedding|girl|woman|ceremony|blessed|utis|toilet|pe|pain|never came back|not eaten|scared|cousin said|different|quiet|husband|engaged|unauthorised|absence|weeks)
  say    if (im|i am|shes|she is|we are) not back ..4 (by|after|in|on|police|september|school|give|call|tell)
  say    (border|airport|airline|check in|customs|gate|security|passport control) ..2 (staff|police|officer|officers|desk|security|lady|man|woman|workers) ..9 (help|tell|say|not my choice|without my (mum|dad)|hearing|understand|forced|note|alone|spoon)
  say    (spoon|metal|note) ..6 (underwear|bra|knickers|airport|security|boarding card|boarding pass)
  say    (extended|eight week|six week|four week|ten week|eight weeks|long|term time|unauthorised) ..1 (absence|leave|holiday|trip) ..6 (requested|request|{far-land}|wedding|family|girl|sister|cousin|return|daughter|visit|grandmother|village)
  say    (absence|leave) requested
  say    (wont|not|never|dont) ..2 (come back|be back|coming back|return|came back|returned|back) ..4 (after|in|for|from|this) ..2 (summer|september|the holidays|easter|that holiday|half term|christmas) ..6 (girls|she|sister|school|cousin|married|wedding|{far-land}|scared|i|me|told)
  say    (ask where|where are) the girls
  say    (sent|send|sending) (me|her|him|us) ..1 (back|home|away|back home) ..3 (for good|to marry|village|to learn|if i|if she|to be fixed|to my husband|to uncle)
  say    (where were going|where we are going|where we going|where im going|where) ..3 (wont say|not say|just that|warm|surprise|secret|tell me) ..6 (grateful|warm|clothes|passport|flight|cousins|wedding|pack|one way)
  say    (jumped|ran|escaped|run) ..3 (out the car|out of the car|from the airport|at the airport|at departures|from the plane) ..8 (airport|plane|fly|send|wedding|so she|lights|didnt have)
  say    went back to (her|his|their|the) village ..6 (say why|handled|never|gone|nobody|quiet)
  say    (back to our country|back home) ..4 (forever|for good|to marry|wedding|husband|cousin|cut|lesson|school)
  near   fiction news sport honour-innocent gaming honour-flight-plain
  negated keep
  yes    they booked me a one way ticket to pakistan
  yes    we fly on thursday and i think its a wedding for me what do i do
  yes    my parents took me to yemen and wont let me come back
  no     we fly to spain on saturday for a beach holiday
  no     my passport expired
  no     i am on the plane to disneyland

context honour-given-away-plain = prom | speech | reception | photographer | photos of the wedding | vows | honeymoon | elope | eloping | proposal on the beach | she said yes | i said yes | proposed | years ago | been married | happily | th anniversary | golden | toast
rule honour.given-away urgent
  means  tells of a marriage, engagement or match made for somebody young or without a say
  say    {elder} ..4 (found|find|chose|choose|picked|picking|promised|arranged|arranging|fixed|agreed|accepted|settled|finding|matched|signed|offered|gave|sold|swapped|voted) ..4 (husband|someone for me|someone for her|match|boy for me|man for me|rishta|proposal|marriage|wedding|suitor|groom|cousin|nikah|me someone|her someone|me w|me with|me to|her to|bride|date)
  say    (married off|marry me off|marrying me off|marry her off|marrying her off|wed off|betrothed|contract since|arranged (me|her)|engaged to (my|a|someone|him)|engaged since|spoken for)
  say    (contract|agreement|promised|arranged|engaged|deal) ..4 since i was (#|four|five|six|seven|born|little|ten|a baby|a kid)
  say    (henna|mehndi|red dress|bangles|wedding dress) ..8 (my name|september|aeroplane|plane|nobody asked|no one asked|not my|dont want|told me|wash|wet|ran|crying|when ill be home|dont know|never met|one way|fourteen|sixteen)
  say    (my|her) (wedding|nikah|engagement|marriage|husband|fiance|fiancé|groom) ..8 (never met|dont know him|didnt know|not my choice|stranger|sixteen|fifteen|fourteen|muted|video call|against my|forced|gcses|gcse|a levels|ran from|run from)
  say    (met|seen|saw) (my|her) (husband|fiance|fiancé|groom|future husband) ..6 (phone|screen|photo|once|muted|day|wedding|facetime|video)
  say    (she|girl|sister|wife|bride|getting|be|get) ..2 (married|engaged|wed|marry|a wife|bride) ..4 (at|when|by|after|before) ..3 (#|sixteen|fifteen|fourteen|seventeen|thirteen|school|gcses|exams|my birthday|year #|a levels)
  say    (wedding|marriage|engaged|married|nikah|wife|husband) ..4 (planner|sit a levels|a levels|gcse|gcses|resits|sixth form|school after|leave school|finish school|careers|exams|uni|college) ..6 (no|not|busy|instead|going|because|can a|nothing|never|wont|allowed|she|after)
  say    (no|not allowed|wont be|cant|wont let me) ..2 (gcse|gcses|resits|sixth form|college|uni|a levels|exams) ..6 (busy|married|wedding|husband|wife|engaged|marry|home|cook|family)
  say    can a wife ..3 (school|a levels|gcses|college|exams|study|sit)
  say    (hes|he is|is|him) (#|34|thirty|forty|fifty|twice my age|older than my dad) ..6 (gave my dad|my dad|my uncle|husband|marry|wedding|cousin|dowry|visa|engaged|family)
  say    (gave|paid|gives|pays|offered|owes) my (dad|father|family|parents|uncle|brothers) ..3 (car|money|dowry|gold|land|house|debt|cows|a shop|#)
  say    (shook|shaking|shake) hands ..6 (dad|father|uncle|car|in front of me|deal|over me)
  say    (made|make|makes|force|forced|held|hold|told) ..3 (sign|put my name|my name|say yes|say i do|agree|nod|repeat) ..6 (paper|marriage|nikah|uncle|hand|wedding|imam|register|husband|papers|contract)
  say    the paper is marriage
  say    (turn|turns|turning|be|im|am|shes|is) (16|18|fifteen|sixteen|eighteen|17|15|14) ..6 (arranged|wedding|husband|marry|married|engaged|nikah|flying|guy from|compound|groom)
  say    (dont|do not|didnt|never|not) ..1 (agree|agreed|consent|consented|want|choose|chose) ..2 (this|the|a|to|that|my) ..2 (marriage|wedding|engagement|match|husband|nikah|proposal)
  say    (if i say no|if i refuse|if she says no|if she refuses|if i dont|said no) ..8 (heart attack|die of|kill herself|disown|disowned|shame|my fault|never forgive|cut off|send|beat|dad will|mum will|marry)
  say    (matchmaker|biodata|bio data|rishta|rishtas|suitors|suitor|marriage market|dowry|bride price) ..8 (me|my|skin|glasses|daughter|she|age|#|weight|dark|school|aunt|mum|list|photo|fourteen|sixteen)
  say    (wedding|marriage) ..5 (already married|isnt her|is not her|for me|mine|whose wedding|hers)
  say    (sent|took|take|taking|brought) (her|me) to a wedding ..4 (hers|mine|called|own|was)
  say    (spouse visa|came over to marry|brought over|over from) ..9 (cooking|not allowed|servant|in laws|english|cleaning|locked|four)
  say    (ran|run|running|escape|escaped) (from|away from|before) ..1 (my|her|the|a|their) (wedding|nikah|engagement|marriage|husband|in laws|mehndi)
  say    (hakeem|imam|exorcist|pir|healer) and a (husband|wife|wedding|marriage)
  say    (need|needs|cure|fix|sort) ..3 (a husband|a wife|getting married|marriage) ..5 (me|him|her|gay|sick|straight|ill|behave)
  say    engaged ..6 (that boy|seen with|told by his father|told by her|told by my)
  say    forced (marriage|to marry|into marriage|wedding) ..6 (me|my|i|unit|help|friend|sister|number|helpline|number|she|protection|what|if|scared)
  near   fiction news sport honour-innocent gaming school-subject honour-given-away-plain
  negated keep
  yes    my uncle found a husband for me in the village
  yes    my wedding is in september and i have never met him
  yes    they arranged me with a man who is 34
  no     my sister found a husband on an app
  no     he is 34 and works in a bank
  no     we are engaged and so happy

rule honour.watched-for-honour urgent
  means  tells of a family that watches, shuts in, shames or threatens somebody over whom they see or how they look
  say    {elder} ..4 (saw|seen|sees|see|found|finds|finding|caught|catch|catches|heard|hears|found out|knows|know|knew) ..4 (me|her|him|my sister|photo|photos|picture|sweatshirt|messages|about|my|texts|snap|us|tiktok|lipstick|jumper|insta) ..4 (boy|boyfriend|girlfriend|lad|boys|guy|man|dating|bus stop|car|prom|dancing|lipstick|makeup|without|hijab|scarf|kissing|holding hands|hair|jeans|gay|girl|crop top|photo|park) ..8 (cant|lock|locked|school|kill|beat|not allowed|home|father|hit|scared|begging|because|phone|took|married|send|now|shame|before|what happened|uncles)
  say    {elder} ..3 (follow|follows|followed|following|walks|walk|watch|watches|watching|checks|check|checking|escort|escorts|waits|spy|spies|collects|guards|track|tracks|reports) ..3 (me|her|my sister|him|to school|to the loo|to college|outside|everywhere|who|my story|my phone|my search|her phone|her sheets|to class) ..6 (talks to|school|boys|boy|college|evidence|every|who she|who i|loo|protecting|so i|home|honour|because|izzat|girls|lessons|phone|safety)
  say    (checking|checks|check|checked) ..2 (her|my|our|the) (sheets|virginity|phone and|hymen|underwear|search history|steps|messages and)
  say    (checked|check|test|exam|examined|certificate) ..4 (virgin|virginity|still a girl|pure|intact|shes a girl|that shes|untouched)
  say    (family|uncles|brothers|elders|relatives|in laws|community|aunties|they|parents) ..2 (had|having|have|called|held|took|voted|voting|vote|decided|deciding|decide) ..2 (a|on|about|over)  ..1 (meeting|vote|what to do|me|her|my sister|sister|council|decision|talk) ..5 (about|on|me|her|life|what|because|refused|with|over|sister|voted|do)
  say    what (will|would|do) (people|the community|they|aunties|relatives|everyone at (mosque|temple|church|gurdwara)) (say|think) ..8 (stopped|going out|allowed|shame|family|mum|dad|lock|boy|school|married|me|hit)
  say    (get|gets|got|girls|she|been|being) talked about
  say    (shame|shamed|shames|shaming|dishonour|dishonoured|disgrace|disgraced|besharam|beghairat|honour|honor|izzat|namus|family name|reputation) ..6 (me|my|her|family|father|dad|mum|brothers|sister|girl|library|killed|kill|home|again|community|called|boy|back|of forty|carry|carries|helpline)
  say    (called|got called|calling|call|calls) ..2 (a dishonour|dishonour|besharam|shameful|kanjri|a disgrace to|a bad girl|ruined) 
  say    (rather|sooner|better) ..3 (bury|see|have) ..2 (her|me|him|my daughter|you|his daughter|a daughter|us) ..1 (dead|than|in the ground|buried|talking|with)
  say    (no daughter of|not my daughter|no longer (my|our|his) daughter|disowned|cut off|cut me off) ..5 (me|us|them|family|boy|because|gay|married|marry|left|chat|my (dad|mum|family))
  say    (no photos|photos|pictures) of (her|him) ..6 (name|says|family|taken|left|gone|cut|wall)
  say    (no one|nobody) says (her|his) name
  say    (wont|dont|not allowed to|isnt allowed to|removed from|withdrawn from|taken out of|asked for her to be removed|not to do|no) ..4 (mixed swimming|mixed pe|drama|biology|music|dance|swimming|prom|pe|rse|sex ed|talk to boys|speak to boys|sit with boys|school trips) ..8 (father|dad|family|mum|blame|brother|home|uncle|girl|her|photo|religion|boys|plane|alone)
  say    (older|big|elder|her|his|my) (brother|brothers|cousin|uncle|father) ..4 (asked|asks|wants|demands|demanded|came) ..5 (which boys|who she|who she sits|boys sit|timetable|what time|who her friends|where she sits|seen with|talks to)
  say    (delete|deleted|deleting|hide|hid|wipe) ..6 (insta|instagram|snap|tiktok|photos|everything|account|jeans|makeup|lipstick|clothes) ..6 (before|b4|so|when|in case) ..3 (uncle|uncles|brothers|brother|cousins|dad|family|aunties|they)
  say    (lock|locks|bolt|bolts|locked) ..4 (outside of|on the outside|from outside|from the outside) ..5 (my|her|bedroom|room|door)
  say    (honour|honor) (helpline|beating|thing)
  say    (if they|if he|if my dad|if my mum|if my brother|if my uncle|if my family|once they|when they) ..1 (see|sees|find|finds|find out|finds out|knew|know|hear|catch|catches) ..4 (it|this|me|out|about|him|her|photo|letter|us|boy)  ..1 (im|i am|ill|i will|id|i would|shes|theyll|they will|hell|they would|he will|it is over|then|its over|ill be) ..4 (dead|plane|killed|kill|gone|married|over|finished|disowned|locked|pulled out|sent|beaten|buried|done)
  say    (smiling|smile|food|crying|dying|ill|sick) ..4 (say|saying|said|says|rang|ring|calling) ..1 come home ..8 (cousin|killed|do i|trick|aunt|trap|dont|lying|found|door|wedding)
  say    (cousin|sister|aunt|friend|girl) ..3 (was killed|got killed|killed|was murdered|died|disappeared) ..4 (like that|for less|honour|because she|by her (brother|brothers|dad|uncle|family)|over a boy|for a boy)
  say    (uncle|dad|brother|family|brothers|parents|they) ..3 (found|found out|finds out|knows|know) which ..2 (uni|town|flat|college|city|refuge|school|hostel)
  say    (been to|searched|come to|came to|turn up at|turned up at) every (flat|house|address|hostel|uni|refuge)
  say    (shaved|cut|cut off|hacked|chopped) ..1 (my|her) (head|hair) ..6 (boy|prom|photo|boyfriend|scarf|hijab|because|bc|tiktok|shame|gay|dad|brother)
  say    (dad|father) flew in ..8 (took|taken|keys|packing|engaged|room|home|warning)
  say    (slapped|hit|beat|beaten|punished|punish|locked|grounded) ..3 (for|because|bc|cos|over) ..4 (laughing in|talking to (a|boys|that)|a boy|not wearing|no scarf|no hijab|my hair|lipstick|jeans|walking with|dancing|a lad|seeing a|dating|boyfriend|gay|uncovered|going to a)
  say    (dating|seeing|with|love|boyfriend is|girlfriend is|gf is) ..3 (muslim|hindu|sikh|christian|white|black|jewish|different caste|lower caste|outside|shia|sunni) ..6 (boy|guy|lad|girl|man|him|family|mother|dad|parents) ..9 (find out|kill|father|begging|hide|secret|disown|found|happened to|brother|knows|sweatshirt|allowed)
  say    protecting (me|her|him) ..9 (stopped|loo|everywhere|college|follow|walks|phone|out|boys)
  say    (carries|carry|carrying) ..3 (name|honour) of ..3 (family|forty|people|us)
  near   fiction news sport honour-innocent gaming
  negated keep
  not    (roll|rolls|medal|guest|maid|scout|scouts|your|society|student|code|system) of honour
  not    (honour|honor) (roll|code|society|student|system|guard|board|the)
  not    (in|on) (honour|honor) of
  not    (what a|such a|crying|its a|it is a|a real) shame
  not    shame ..3 (weather|rained|missed|cancelled|closed|sold out)
  yes    my brother saw me with a boy and now i cant go to school
  yes    she would rather bury me than have people talking
  yes    my uncles had a meeting about me because i refused
  no     what a shame it rained
  no     my dad saw the photo of the car
  no     my brother plays chess

context honour-cutting-told-plain = hair | nails | cake | ribbon | grass | paper | barber | hairdresser | exams | homework | first aid | pass | driving | wisdom tooth | appendix | tattoo | piercing | bouncy
rule honour.cutting-told critical
  means  tells, in a child's or family's words, of the cutting of girls
  say    (blessed|purified|made clean|cleansed|been cut|be cut|was cut|made a woman|become a woman|becoming a woman|be a woman|proper girl|proper woman|real woman|the ceremony|her ceremony|my ceremony|special ceremony|the party|initiated|prepared) ..8 (summer|africa|village|auntie|grandma|gran|sister|cousin|girls|seven|eight|five|six|nine|when i come back|lady|holiday|{far-land}|the women|the cutter|pe|at #|i had that|before marriage)
  say    (lady|woman|women|auntie|gran|grandma|granny|aunt|cutter) ..6 (cut|cuts|cutting|blade|hold her|hold me|held me|hold my|held her|proper girl|make me a woman|makes girls|does the girls|clean girl|blessed|between)
  say    (do|does|did|done|doing) it to ..2 (all the girls|every girl|the girls|girls|me|mine|my sister|my daughter|her|my cousin|us|my (little|baby) sister) ..8 (seven|eight|nine|five|six|#|summer|village|gran|mums side|back home|ceremony|never|holiday|when they|mother in law|away|cousin|tradition)
  say    (i was|she was|we were|my mum was|being) done ..3 (at|when|aged|in|by) ..3 (#|five|six|seven|eight|nine|little|baby|gran|{far-land})
  say    (hold|holding|held) ..3 (my cousin|my little cousin|my sister|her|me|the girl|legs|little sister) ..1 (still|down|legs|legs open|tight) ..8 (minute|aunt|lady|cut|gran|women|hurt|wouldnt take|blood|it is|ceremony|auntie|doll)
  say    (showed|shown|show) ..3 (what they|with a doll|on a doll|where they) ..6 (doll|cut|did|throw up|sister|girls)
  say    (painful|long|pain|hurts|hour|longer) ..4 (toilet|wee|weeing|peeing|period|periods|uti|utis|urine|sit) ..9 (visiting|holiday|{far-land}|summer|came back|return|since|abroad|family)
  say    (utis|uti|urine infections|period pain|pain) ..9 (visiting|since holiday|{far-land}|trip|returned)
  say    (utis|uti|infections) ..9 since ..4 {far-land}
  say    (cant|not|no|excused from|sit out) ..2 (do pe|pe|swimming|run|ride|sit down|sport) ..6 (after|long time|since|when i come back|until) ..6 (lady|africa|holiday|{far-land}|ceremony|girl|woman|trip)
  say    (fgm|female genital|female circumcision|sunna|gudniin|halalays|tahara|khitan|infibulation) ..6 (me|my|sister|cousin|niece|daughter|mum|order|protection|illegal|scared|summer|holiday|happen|happened|help|had|been|friend|girl|pupil|gran|reverse|reversal|is it|what|how)
  say    every girl in (my|her|the|our) ..2 (village|family|country)
  say    they call it ..1 (blessing|a blessing|cleaning|purity|sunna|the cut|party|women s day|becoming)
  near   fiction news sport gaming school-subject awareness honour-innocent honour-cutting-told-plain
  negated keep
  yes    gran says i will be a woman when i come back from the village
  yes    my aunt held my little cousin still for the lady
  yes    fgm is happening to my sister this summer
  no     we held my sister still for the nurse
  no     my cousin had a party in the village hall
  no     the ceremony was on sunday
