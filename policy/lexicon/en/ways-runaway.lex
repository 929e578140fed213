# Ways of telling that somebody leaves home or care, has left, is missing, has been put out, or helps one who did.
language en
category runaway
source   Missing People, runaways; The Children's Society, young runaways; KCSIE annex B; Centrepoint and Shelter, young people and homelessness

slot away-home = home | my home | the home | house | the house | my house | that house | this house | foster home | foster care | placement | my placement | the placement | care | care home | the care home | the unit | group home | childrens home | my parents house | my mums | my dads | dads | mums | my flat | that flat | foster | my foster carers | family home | her house | his house | our house | boarding school
slot away-place = tent | car | van | shed | garage | stairwell | bus shelter | bus garage | bus station | train station | the station | railway station | coach station | airport | park | the park | a field | woods | the woods | forest | allotment | allotments | pavilion | cricket pavilion | church hall | launderette | laundrette | mcdonalds | gym | 24 hour gym | 24hr gym | library | doorway | bench | street | streets | the streets | the street | squat | loft | attic | sofa | sofas | floor | hostel | night bus | night buses | car park | multi storey | underpass | beach | abandoned building | bushes | barn | skip | porch | treehouse | services | shelter | toilets | school cupboard | cupboard
slot away-kin = mum | dad | parents | mother | father | stepdad | step dad | step mum | foster mum | foster carer | foster carers | carers | nan | family | uncle | aunt | {kin} | mums boyfriend | mums new bloke | mums bloke
slot away-who = i | we | he | she | they | me | my friend | my brother | my sister | my son | my daughter | my mate | pupil | student | child | somebody | someone | girl | boy | kid | two girls | two of us | me and my brother | me and my sister | my niece | my cousin | my girlfriend | my boyfriend
slot away-go = leave | leaves | leaving | left | run away | ran away | runs away | running away | run away from | escape | escaped | escaping | walk out | walked out | sneak out | snuck out | climb out | climbed out | take off | took off | legged it | disappear | disappeared | go missing | went missing | going missing | gone missing | runaway | run off | ran off | done a runner | do a runner | doing a runner | doing one | absconded | bunked off

context away-innocent = hide and seek | sardines | hide n seek | circus | evacuees | fireworks | bee | wasp | guitar | spoiler | series ends | series | shop | hometown | sheep | goose | geese | seagull | pigeon | camping | campsite | scouts | guides | duke of edinburgh | dofe | holiday | festival | sleepover | d of e | expedition | film night | camp | uni | university | cat | dog | hamster | kitten | puppy | tortoise | rabbit | parrot | snake | lost property | work experience | residential | trip | cadets | school trip | homework | coursework | guinea pig | horse | bird | birds | hedgehog | fox | foxes | mouse | mice | wallet | keys | purse

rule runaway.sleeps-out high
  means  says that they or another child sleep outside, in a car, on sofas or wherever they can
  say    (sleep|sleeps|sleeping|slept|kip|kipping|kipped|crash|crashing|crashed|bed down|dossing|doss|live|lives|living|hide|hides|hiding|hid|spent the night|staying|spending the night|stay overnight|all night) ..3 (in|at|on|behind|under|outside) ..3 {away-place}
  say    (been|spent|spending) ..2 (in|at|on|outside) ..2 {away-place} ..4 (all night|since|last night|nights|days|cold|warm|until|for # (nights|days|hours))
  say    {i-am} ..1 (in|at|under|behind|on) ..2 {away-place} ..6 (left|cold|dark|nowhere|ran|run|not going home|go home|cant go|hiding|on my own|alone|all night|tonight|find me|scared|locked out|kicked out|walked out|4am|3am|midnight|stepdad|dont tell|not tell|tell mum|tell dad)
  say    (where|somewhere|place|places|anywhere|safe place) ..4 (sleep|stay|kip|crash|go) ..3 (tonight|for free|free|outside|under 18|under 16|at night|runaway|homeless|without parents|at #|if you|when you|warm|without getting caught|no one will)
  say    (# year old|teenager|teen|under 16|under 18|minor|kid|kids|{groom-young}) ..4 (sleep|stay|live|book|rent) ..4 (for free|free|tonight|hostel|hotel|airport|streets|outside|alone|on their own|without parents|street|tent)
  say    (hostel|hotel|airbnb|room|shelter) ..5 (no id|without id|under 16|under 18|fake age|fake id|do not ask|dont ask|without ringing|no questions|tell them i am 18|say i am 18|{groom-young} year olds|at 15|at 16|at 14|without parents)
  say    (sofa surfing|sofa surf|sofa hopping|couch surfing|rough sleeping|sleeping rough|sleep rough|slept rough|kipping rough|of no fixed)
  say    (different|# |nine|three|four|five|six|various|another) ..2 (sofas|sofa|friends houses|mates houses|floors|peoples houses|couches) ..5 (month|week|night|nights|since|every)
  say    {i} ..2 (do not|have not|dont|havent|aint) ..2 (live anywhere|got anywhere to (live|sleep|stay|go)|have anywhere to (live|sleep|stay|go)|have a (home|place to (sleep|stay|live|go))|got a (home|place to (sleep|stay|live|go)))
  say    (got|have|has|with|theres|there is) (nowhere|no place|no where) [else] [safe] to (go|sleep|stay|live|be)
  say    (survive|surviving|live|living|cope) ..3 (on the (streets|street)|homeless|rough|out here|in the woods|in a tent|in a car) 
  say    (wash|washing|showers|shower|washes) ..8 (no house|dont have a house|do not have a house|homeless|gym|sinks|library|street|not going back)
  say    (whos|who has|anyone|who is|has anyone|anybody|anyone got|who got|someone) ..3 (floor|sofa|spare room|couch|bed|spare bed) ..4 (crash|sleep|stay|kip|tonight|desperate|borrow|can)
  say    (rather|easier|better|safer) ..4 (homeless|street|streets|doorway|cold|freeze|out here|outside|tent|bench) ..5 (than|there|home|that house|in there|back)
  negated keep
  near   told-tale news gaming school-subject away-innocent
  not    (sleep|sleeping|slept|crash|crashed|hide|hid|stay|staying|lives|live) ..3 (car|van|sofa|floor|bench|park|gym|library|airport|barn|garage) ..6 (flight|delayed|seek|drive|engine|drove|film|tv|telly|game|workout|treadmill|opens|closes|insurance|goalkeeper|sub|subs|tree)
  yes    im sleeping in my mates garage
  yes    where can a 15 year old sleep for free
  yes    he has been sleeping in the stairwell since friday
  yes    cheap hostel no id
  no     we slept in a tent at scouts
  no     the cat sleeps in the airing cupboard
  no     we stay at a hotel on holiday

slot away-verb = {away-go} | go | going | gone | off | leg it | get out | getting out
rule runaway.going-now high
  means  says that they leave, or have left, and do not mean to come back, or wants to know how
  say    {i-am} ..2 (not|never) ..1 (going|coming|walking|stepping foot|setting foot|stepping|returning|ever going|ever coming) ..1 (back|home|in|inside) ..3 (that|there|to|home|ever|again|tonight|here|house|placement|him|her|them|no matter|mean it)
  say    (not|never|aint|isnt|wont) (going|coming|go|come|goin|comin|gone|went|returning|return) (back|home) ..1 (to (that|there|the (home|unit|placement|house|flat)|my (mum|dad|mums|dads|placement|house|parents|foster)|foster|care|mum|dad|them|him|her|this)|there|tonight|ever|whatever|no matter|i mean it|anymore)
  say    (will not|wont|do not|dont|cant|can not|refuse to|refusing to|scared to|afraid to|too scared to|dont want to|do not want to) (go home|come home|go back home|return home|go back to (that|my|the|there|foster|mum|dad|him|her|them)|go back there|come back there|live there|be there|stay there) ..4 (anymore|tonight|because|again|and|i|ever|they|he|she|no more|one more|dad|mum)
  say    {away-who} ..3 {away-go} ..2 (from|of) ..1 {away-home}
  say    (i|we|me) {will} ..2 {away-go} ..4 (tonight|tomorrow|from home|home|friday|saturday|sunday|monday|on|when|and never|without|soon|before|after|forever|one day|because|so)
  say    (planning|plan|decided|its decided|want|wanna|thinking|ready|how|can i|could i|should i|if i|gonna|trying|need|going) ..3 (leave home|run away|leave this house|move out at|leave my house|get away from home|leave foster|leave care|runaway|escape from home|run away from home|leaving home)
  say    (leave|leaving|left|move out|moving out) ..1 home ..3 (at #|letter|note|with no money|no money|without|tonight|and never|forever|on my own|for good|tomorrow|because)
  say    (goodbye|farewell|leaving|runaway) (note|letter) ..3 (home|parents|mum|for mum|running)
  say    (left|leaves|leaving|wrote|write|writing) ..1 (a|the|this) (note|letter) ..6 (not look|not to look|going|gone|safe|fridge|pillow|bed|parents|mum|dad|sorry|leaving|find)
  say    (bag|bags|rucksack|suitcase|go bag|holdall|backpack|stuff|things|clothes) ..3 (packed|ready|hidden|in the bushes|by the door|under my bed|under the bed|bin bag|under the hedge|in my locker|packing) ..6 (gone|going|tonight|leave|leaving|asleep|soon|just for when|just in case|off|run|dark|away|bus|train|friday|saturday)
  say    (packed|packing|pack) (my|a|me|her|his|up my) (bag|bags|things|stuff|toothbrush|clothes|rucksack|case) ..6 (leaving|gone|going|off|run|tonight|thats it|that is it|asleep|left|away|out of here|and not|never|and go)
  say    go bag
  say    (when|once|soon as|as soon as|before|after|while|wen|til|until) ..1 (she|he|they|everyone|mum|dad|parents|shes|hes|theyre) ..2 (asleep|sleep|goes out|go out|wake up|wakes up|notice|notices|gets back|get back|gets home|at the match|at work|out) ..5 {i-am} (gone|going|off|leaving|out)
  say    (will be|be|long|already) (gone|miles away|far away|long gone|out of here) ..4 (before|by|when|morning|they|wake|notice|soon|tonight|mum|dad)
  say    (stuffed|put|left) ..2 (pillows|pillow|clothes) ..3 (under|in) ..3 (covers|bed|duvet|quilt|blanket)
  say    (run|running|ran|runs|runaway) (away|off) ..4 (from home|from care|with (him|her|my boyfriend|my girlfriend|a|someone)|to (london|scotland|manchester|my|live|find|see)|tonight|twice|this (week|month)|tomorrow|because (of|my|he|she|they|i)|at #|for good)
  say    when i (run|ran) away
  say    (one way|coach|train|bus|ferry|megabus|national express|greyhound|hitchhike|hitchhiking|hitchhiked|hitch|lorry driver) ..6 (under 16|under 18|without (my|id|parents|telling)|no ticket|no clue|leave|leaving|start a new life|never come|not coming back|not come back|send me back|parents (not|dont|to not|knowing)|nobody knows|know where|run|dont want parents|do not want parents|take me|ask how old)
  say    (start|starting) ..1 (over|again|a new life|a new|fresh) ..4 (new name|different name|somewhere|no one knows|nobody knows|another city|where nobody|new city|at #|when theyre)
  say    (live|stay|go live|move in) ..2 (with) ..3 (real mum|real dad|online boyfriend|online girlfriend|boyfriend|girlfriend|him|a man) ..6 (without|parents|social|knowing|not tell|run|leave)
  say    (leaving|leave|left|going) ..2 (before|so) they (split|move|separate|take|send|put) (us|me) ..1 [up]
  say    {i-am} (so|not|just|only) ..1 (running|missing|avoiding|ghosting everyone|choosing where i sleep|moving myself|off now|running away)
  say    (want|wants|wanted|going|trying) to move me ..3 (again|so|so i am|and i am not|to another)
  say    (walked|walk|walking|kept|keep) ..2 (out|walking|going|off) ..5 (no coat|no shoes|not going back|and kept|all night|never looked back|mid row|not stop|did not stop|middle of the night)
  say    (out of|through|thru|from) ..1 (window|back door|fire door|bathroom window|bedroom window) ..6 (argument|row|night|bags|savings|not going back|money|ran|gone|left|shift change|phones)
  say    (climbed|climb|climbing|jumped|snuck|sneak|sneaked|went|go|walked) ..2 (out|thru|through) ..2 (window|back door|fire door) ..6 (night|tonight|gone|left|savings|bags|money|never|not|phone|phones|row|argument|scooter|ran|asleep)
  negated keep
  near   told-tale news gaming school-subject away-innocent
  not    (leaving|leave|left) home ..2 (at|in|by) ..2 (mins|minutes|8|7|to catch|for school|for work|the lights|my)
  not    (not|never) (going|coming|go) back to (that|this) (shop|restaurant|cafe|cinema|hotel|barber|hairdresser|dentist|gym|pub|place)
  yes    im never stepping foot in that house again
  yes    bags packed, soon as shes asleep im gone
  yes    how to leave home at 15 with no money
  yes    he ran away from the placement
  no     im leaving home in 5 mins for the bus
  no     the dog ran away from the house
  no     we packed my bag for school

rule runaway.not-found high
  means  asks not to be found or told on, hides a phone's trail, or gives a false account of where somebody is
  say    (do not|dont|never|not|stop|dnt) ..1 (look|looking|search|searching|try find|try to find|try and find|come looking|come find|find|tell) ..1 (for me|mum where|dad where|where i|where we|where im|parents where|anyone where|police where) 
  say    (if|when|wen) ..2 (mum|dad|my mum|my dad|parents|my parents|they|police|the police|anyone|someone|feds|social worker|school|miss|her mum|his mum|you see my mum|u see my mum|teacher|carer) ..3 (ring|rings|ask|asks|call|calls|come|comes|text|texts|message|phone|phones|turn up|turns up) ..4 (not seen|have not seen|havent seen|say|do not know|dont know|nothing|said nothing|you dont|u dont|never|tell them|lie)
  say    (tell|say|told|tells) ..2 (mum|dad|them|my mum|my dad|her|miss|school|care home|my parents|parents) ..3 (i am|im|that i am|i was|we are|you have not|you havent) ..2 (at|in|ill|alive|safe|with|staying|not) ..6 (actually|but|really|not|neither|megabus|gone|where|dont tell|do not tell|we can just go|just go|birmingham|london|college)
  say    (safe|alive) ..3 (not saying where|dont tell (her|him|them) where|not tell (her|him|them) where|not telling|no need to look|do not look|dont look|not coming|wont tell)
  say    (track|tracking|tracked|trace|traced|tracing|find|pinged|locate|location) ..5 (phone|sim|oyster|airplane mode|card|me|find my) ..5 (off|missing|parents|police|airplane|run|ran|if i|if you|when)
  say    (phone|phones|sim) ..2 (off|binned|bin|left behind|switched off|throw|thrown) ..5 (find|track|gone|missing|bags|cant|run|leave|them|police|home)
  say    (bin|ditch|dump|get rid of|throw|leave|destroy) ..1 (my|the|your) (phone|sim) ..4 (find|track|so|before|behind|run|leave)
  say    phone [was] [last] pinged
  say    (first|where|how|how long|do|does|will|can|could|would) ..3 (police|cops|feds|social services|social workers) ..5 (look for|find me|find you|track|make you go|make me go|take you back|take me back|send you back|send me back|force|bring|runaway|go home)
  say    (send|sends|take|taking|bring|bringing|drag|takin|sent) (me|us|him|her|you) back ..3 (to|home|there|if|placement|unit|care|no|foster)
  say    (missing poster|missing person|misper|missing persons|missing pic|missing from home|missing from care|missing since|reported missing|reported me missing|report (him|her|me) missing|went missing|gone missing|going missing|milk carton)
  say    (missing|last seen|not been seen|not seen|not been home|did not come home|didnt come home|never came home|hasnt come home|has not come home|not come home) ..5 (since|please share|red|hoodie|wearing|night|saturday|friday|sunday|monday|last night|hours|police|days|care|placement|left|brother|sister|son|daughter|pm|11)
  say    (we have not|havent|have not|nobody has|no one has|not) seen (him|her|them) since ..3 (saturday|sunday|friday|monday|tuesday|wednesday|thursday|last night|yesterday|night)
  say    {away-who} ..2 (run away|ran away|runs|gone|missing|left|hiding|hides|hide|hid|staying|walked out|has gone) ..6 (wont say where|will not say where|no one knows|nobody knows|cannot find|cant find|can not find|parents dont know|parents do not know|mum doesnt know|brought (her|him)|not tell|mother|mother has not|begged me not)
  say    (hiding|hide|hid|hides|staying) ..2 (in|at|round|with) ..3 (loft|attic|my house|my room|my shed|cousins|friends|mates|boyfriends|girlfriends|our|my garage) ..6 (because|parents|mum|dad|police|know|week|days|clean|dont|noodles|food|crime|nobody|until|from)
  say    (dont|do not|not) (ring|call|phone|tell|let) ..1 (my|her|his) (mum|dad|parents|mother|carer|social worker|foster) ..4 (know|where|alive|im here|i am here|shes here|i came|i ran|i left)
  say    (change|dye|cut) ..3 (appearance|hair|how i look|name) ..6 (recognised|recognise|find me|missing|cant find|so they|police|new life)
  say    (theyve|they have|have|has|dads|mums|police) ..2 (put|posted|shared) ..1 (my|his|her) (face|picture|photo|name) ..6 (facebook|missing|online|poster|back|down)
  say    (absent|absconded|missing) ..3 (without permission|from (placement|care|home|registration|unit|the home|education)|overnight) 
  say    (left site|left the site|absconded|walked out of school) ..8 (gone|not returned|police|parents|friends|unaccounted|for good)
  say    (child|girl|boy|daughter|son|pupil|student|she|he|niece|kid) ..5 (run away|ran away|runs away|running away|sleeping rough|missing from|gone missing|sofa|hitchhiker|bus timetable|living in a|sleeping in|sleeping at|sleep)  ..6 (twice|again|month|week|night|nights|where|car|van|friends|police|mother|stranger|home|boyfriends)
  negated keep
  near   told-tale news gaming school-subject away-innocent
  yes    dont come looking for me
  yes    if mum rings say you havent seen me
  yes    can police trace my phone if i run
  yes    she has been missing since saturday
  no     dont look at the sun
  no     the missing piece of the jigsaw is under the sofa
  no     the dog has been missing since saturday

rule runaway.put-out high
  means  says that they have been put out of home
  say    {away-kin} ..3 (kicked|chucked|threw|thrown|put|booted|kicking|chucking|throwing|slung|turfed|locked|locking|chucks|kicks|throws) ..1 (me|us|him|her|my stuff|my things|my clothes|all my stuff|my bag) ..1 (out|on the lawn|in the garden|in the street|on the street|outside|in bin bags|on the drive)
  say    (got|been|getting|being|was|is|am|gets|be) (kicked|chucked|thrown|booted|slung|turfed|put|locked|kick) out ..4 (of|by|because|bc|at|for|and|n|so|home|house|nowhere|tonight|age|where|again|#)
  say    (changed|change|changes|changing) ..1 (the|my|our) locks ..3 (so|on me|and|n|again|while|because|im|i am|me out|i cant|when i)
  say    (my|the) key ..2 (does not|doesnt|wont|will not|not) work ..4 (anymore|locks|locked|changed|out)
  say    (said|says|told|tells|telling|screamed|shouted) ..2 (get out|leave|to leave|pack|go and|out) ..4 (dont come back|do not come back|never come back|not come back|so i did|my bags|and never|of this house|of his house|of her house|nowhere)
  say    (picked|chose|chosen|picks|choosing) (him|her|his|her new|her boyfriend) ..4 (over me|so im|so i am|instead|not me|i am off|im off|im out)
  say    (him|her|bloke|boyfriend) or me
  say    (got to|have to|gotta|said i have to|said ive got to) leave ..3 (tomorrow|tonight|by|soon|the flat) ..6 (cant go home|can not go home|nowhere|where|homeless)
  negated keep
  near   told-tale news gaming school-subject sport away-innocent
  not    (kicked|chucked|thrown|booted|put|locked) out of (class|lesson|game|group|match|library|lobby|server|cinema|party|shop|club|gc|team|chat|call|maths|science|english|school|assembly|the (game|lesson|group|match|library|lobby|server|cinema|shop|club|team|chat|call|competition|league|room)|my account|account|the account)
  not    (locked|kicked|booted|thrown|put|chucked) out ..3 (account|phone|app|server|game|club|cup|quarter|semi|teams|wifi)
  yes    my uncle put me out last night
  yes    she changed the locks so i cant get in
  yes    dad said get out and dont come back
  no     i got kicked out of the lobby
  no     mum put the bins out
  no     dad changed the locks on the shed. it was stiff

signal away-any-place = {away-home} | {away-place} | home | house | train | coach | bus | ferry | taxi | lorry | scotland | london | manchester | birmingham | leeds | station | friends house | mates house | friends houses | mates | boyfriends | girlfriends | friends | police | social worker | social services | carers | stepdad | staff | window | door | fire door | back door | bag | bags | bin bag | rucksack | note | letter | phone | sim | ticket | passport | birth certificate | location | mum | dad | parents | uncle | tonight | this house | everyone
signal away-any-verb = leave | leaves | leaving | left | run | ran | running | runs | runaway | gone | sleep | sleeps | sleeping | slept | hide | hiding | hid | hides | kip | crash | crashing | packed | packing | track | traced | missing | kicked | chucked | thrown | put me out | locked out | changed the locks | walked out | walk out | walked | climbed | hitchhiked | hitchhike | escape | escaped | go back | going back | come back | coming back | not home | go home | going home | went home | been home | been out | get out | off now | not going | never going | nowhere | homeless | find me | look for me | looking for me | dont tell | not tell | alive | safe | disappear | start over | new name | move on | moving me | move me | live | living | stay | staying | never | miles away | anywhere | somewhere
signal away-any-me = i | me | my | we | us | she | he | her | him | they | you
strength hint

rule runaway.hint-leaving medium
  means  may tell of leaving home, being missing or having nowhere to stay
  combine away-any-place + away-any-verb + away-any-me within 6
  negated keep
  near   away-innocent
  yes    i slept at the station
  yes    he has gone with his bag
  yes    we left dads last night
  no     the bread was warm
  no     good morning all
  no     a nice film

signal away-sign = (leave|leaving|left|move out|get out of|escape|out of) ..2 (home|house|placement|care|the unit|country|this place|there|here)
signal away-sign = (sleep|sleeping|slept|kip|crash|stay|staying|hide|hiding|hid|live|living) ..4 (in|at|on|outside|under|behind|with|here|anywhere|somewhere|rough|tonight|there|free)
signal away-sign = (kicked|chucked|thrown|put|booted|locked) ..2 out
signal away-sign = (going|go|come|coming|went|gone|send|take|took|bring) ..1 (home|back) 
signal away-sign = (bag|bags|stuff|things|clothes|rucksack) ..3 (packed|ready|bin bag|hedge|bushes|door|bed|gone|lawn|pack)
signal away-sign = (packed|packing) ..5 (bag|bags|stuff|toothbrush|bear|clothes|thats it|things)
signal away-sign = (police|cops|feds|social worker|social services|carer|carers|placement|foster|care home|unit|group home) ..8 (find|look|track|go|home|back|back there|leave|left|ran|run|missing|tell|know|move|moved|moving|me|send|hid|ducked)
signal away-sign = (track|trace|traced|find|pinged|location) ..5 (phone|sim|card|me|us|oyster)
signal away-sign = (seen|see|saw|heard) ..4 (since|last)
signal away-sign = (gone|missing|out|away|walking around|been at|been in) ..3 (since|for|all night|days|nights|nine|hours|yesterday|friday|saturday|sunday)
signal away-sign = (nights|night|days|hours|weeks) ..6 (street|sofa|sofas|home|missing|gone|flat|station|stairs|van|car|friends|warm|cold)
signal away-sign = (cold|warm|dark) ..6 (park|home|house|street|there|night|station|vents|launderette|hide|out here|outside|go home)
signal away-sign = (if|when|before|once|soon as|til|until) ..3 (she|he|they|mum|dad|police|anyone|staff|parents) ..3 (asleep|notice|ask|asks|ring|rings|wake|come|gone|find|finds|back|match)
signal away-sign = (dont|do not|not|never) ..1 (look|find|tell|say|post|ring|call|worry) ..4 (me|where|mum|police|her|them|we|im|i am|know)
signal away-sign = (safe|alive) ..5 (where|look|tell|saying|mum|her)
signal away-sign = (one way|megabus|national express|greyhound|night bus|coach station|train station|bus station|lorry driver|no ticket|fake age|no id|oyster)
signal away-sign = (im|i am|were|we are|me) ..2 (off|leaving|gone|going|out|at the station|on a bus|on the train|on a coach|in birmingham|in london|safe|not there) ..4 (friday|saturday|sunday|monday|thursday|tonight|dark|soon|now|half|tomorrow|before|so|because|n|and|not|asleep)
signal away-sign = (friday|saturday|sunday|thursday|results day|tonight|tomorrow) ..4 (is the day|im gone|i am gone|im off|choosing|leaving|planning|decided|we go|i go|match)
signal away-sign = (walk|walked|walking|hitch|get) ..3 (to|from) ..1 (scotland|london|newcastle|county|manchester|glasgow|chicago|wales|find)
signal away-sign = (start|begin) ..1 over | new (life|name|identity) | different name | change my name
signal away-sign = (out|through) ..3 (window|fire door|back door)
signal away-sign = (real|birth) (mum|dad) | mums [new] (bloke|boyfriend) | stepdad
signal away-sign = (locks|key|lock) ..4 (changed|work|out|staff|anymore)
signal away-sign = (sofa|floor|couch|spare room|loft|attic|shed|stairwell|pavilion|allotments|church hall|launderette|skip|bushes|doorway|tent)
signal away-sign = (rather|easier|better|worse) ..5 (cold|street|there|out here|homeless|home|house)
signal away-person = i | me | my | mine | us | u | ur | she | her | him | pupil | student | girl | girls | boy | child | daughter | son | sister | brother | friend | mate | {groom-young} | year old | teen | under 16 | under 18 | your | he | they | we | you

rule runaway.hint-signs medium
  means  holds a sign of running away, being missing or homeless
  combine away-sign + away-person within 5
  not    (go|going|went|send|sent|get) ..1 (back|home) ..2 (they|he|she|you|we|people) ..1 (came|come) from
  negated keep
  near   away-innocent
  yes    i want a different name and to start over
  yes    my friend left home
  yes    my bags packed
  no     the bread is fresh
  no     good morning all
  no     a nice film

rule runaway.hint-words medium
  means  holds a sign of running away, being missing or homeless
  say    (runaway|run away|ran away|running away|runs away|homeless|hostel|hostels|sofa surfing|sleeping rough|sleep rough|missing person|missing persons|misper|absconded|go bag|hitchhike|hitchhiked|hitchhiker|hitchhiking|milk carton|reported missing|gone missing|go missing)
  negated keep
  near   away-innocent
  yes    how to run away
  yes    cheap hostel
  yes    he is homeless
  no     the bread is fresh
  no     good morning all
  no     a nice film

strength sure
