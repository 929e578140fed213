# County lines and gangs: children sent, paid, indebted, kept; homes taken over; what is seen by others.
language en
category county-lines
source   Home Office, criminal exploitation of children and vulnerable adults: county lines; The Children's Society

context honest-work = paper round | newsagent | babysitting for my (aunt|cousin|neighbour) | post office | royal mail | amazon driver | amazon delivery | deliveroo | dpd | evri | charity shop | dog walking | car wash | school trip | dofe award | football club | scouts | choir | cricket tour | holiday camp | marines | army cadets | washing line | fishing line | finishing line | finish line | train line | bus line | line dancing | production line | line manager | chorus line | punch line | deadline | gap year | county show | county council | county cricket | county court | hen do | stag do | museum | farm work | apprenticeship | gold bars | pr package | care package | severance package | holiday package
slot olders = older lads | older lad | older boys | older boy | bigger boys | big boys | the olders | olders | elders | older | the older | older guy | older guys | older man | older men | older dude | older dudes | some man | some men | some bloke | the men | some lads | some dudes | some guys | these guys | friend of the home | his new friends | new friends | her boyfriend | boyfriend | my boyfriend | the gang | a gang | gang | gangs | mandem | the mandem | drug lines | drug line | the line | dealers | dealer | uncle t | people he owes | grown men | a man twice his age
slot minor = my (son|brother|little brother|sister|little sister|cousin|little cousin|grandson|nephew|bro|daughter|lad|boy|mate|kid|kids|child) | a kid | kids | a child | children | young lads | lads | teens | teenagers | teenager | fourteen year old | thirteen year old | fifteen year old | # year old | # yo | pupil | a pupil | boys | boy | a boy | a girl | girl i know | younger | youngers | yutes | me | us | i | we | him | her
slot goods = bag | bags | a bag | the bag | his bag | backpack | rucksack | suitcase | carrier bag | package | packages | parcel | parcels | box | stuff | stock | food | the food | a phone | phones | burner | money | cash | the count | packs | pack | work | moving bags | the phone | boxes | envelope | envelopes | drugs | wraps | crack | coke | b and h | gear
slot carry-for = carry | carries | carried | carrying | hold | holds | held | holding | look after | looking after | looked after | mind | minds | minding | move | moves | moved | moving | take | takes | took | taking | drop | drops | dropped | dropping | deliver | delivers | delivering | delivered | run | runs | ran | running | hide | hides | hid | hiding | swallow | swallowed | plug | plugged | sell | sells | sold | selling | open the door | count | counts | bag up | pick up | picks up | pick it up
signal olders = {olders}
signal goods = {goods}
signal carry-for = {carry-for}
signal minor = {minor}
signal away-place = upstate | up country | upcountry | country | cunch | ot | o t | out of town | out there | the coast | seaside | coastal | two towns over | another city | other city | another town | other town | cities | margate | grimsby | exeter | portsmouth | aberystwyth | barrow | norwich | ipswich | hastings | bournemouth | plymouth | swansea | blackpool | scarborough | clacton | yarmouth | great yarmouth | southend | dover | carlisle | kings lynn | lincoln | hull | cromer | penzance | torquay | newquay | weymouth | swindon | cambridge | colchester | train tickets | train ticket | on the train | unknown address | an address known | flat | trap | the trap | trap house | bando | someones flat | womans flat | house | kitchen floor | on the floor | hotel | airbnb | bnb
signal paid-or-kept = owe | owes | owed | debt | debts | on my bill | ur bill | your bill | pay off | pay it back | working it off | work it off | pays me | paid me | pays for everything | pay him | gives me | gave me | bought me | buys me | buys him | bought him | bought her | quid | tenner | # a run | # a day | hundred a day | # quid | easy money | quick cash | cash | stacks | trainers | creps | new coat | new phone | phone | chicken | chips | food and bikes | free food | family dont snitch | family | missing | disappears | disappeared | goes missing | went missing | not allowed home | allowed home | can not come home | want to come home | wanna come home | cant leave | can not leave | no bed | slept on the floor | sleep on the floor | days | weekends | nights | cover for me | cant tell her | needles | robbed | beat up | stabbed | cut face | bruises | scared | terrified | afraid | prison at | go to prison | police found | too heavy | never opened it | juvie

rule lines.goods-for-others high
  means  carries, holds, hides or sells for others, for pay, a debt or out of fear
  combine carry-for + goods + olders within 14
  not    (shopping|my mum|for mum|for my nan|for nan|for school|grocery|groceries|recycling|bin|bins|christmas|birthday|moving house|football kit|gym|sleeping|washing|laundry|pe kit|tea|flour|crisps) ..3 (bag|bags|box|boxes|parcel|parcels|package|packages)
  near   honest-work told-of gaming in-fiction protective cooking
  yes    the big boys give me chips and a tenner to take a parcel on my scooter
  yes    older dude says i can make 500 a run moving bags
  yes    some lads gave me twenty quid to hold a bag overnight
  no     my nan gave me a tenner to carry her shopping bag
  no     the postman left a parcel with our neighbour
  no     the man at the shop sells bags

rule lines.away high
  means  a child is sent, taken or kept away to a flat or a town, with signs of others behind it
  combine minor + away-place + olders within 14
  not    (holiday|half term|seaside|school trip|grandparents|gran|nan|uni|university|open day|football|visit|visiting|cousins|camping)  ..4 (margate|coast|seaside|train|flat|house|country|days|blackpool|weekend)
  near   honest-work told-of gaming in-fiction protective cooking sport
  yes    my grandson goes missing for days and they found him at a flat in grimsby with older lads
  yes    the men take my brother to other city for two days
  yes    my cousin is out of town with some older lads again
  no     we went to margate for two days with my nan
  no     the train to norwich is late again
  no     my brother moved to exeter for university

rule lines.signs-seen high
  means  a grown-up tells of the signs: absences, gifts, unknown cars, train tickets, a home taken over
  say    (missing|absent|absence|absences|disappears|disappeared|vanishes|gone|out all night|home late|not home) ..9 (train ticket|train tickets|two phones|new phone|second phone|new trainers|new coat|cash|money|unknown adult|unknown male|a car|black golf|audi|grey seat|turned up in|found in|found at|known for dealing|knife|cut face|stab wound|picked up by|comes back with|different driver|rolls of cash|burner|bruises)
  say    (train tickets|train ticket|rail tickets|travel receipts|hotel key|taxi receipt|a list of stations) ..4 (to|in|from) ..5 (pockets|pocket|this month|no one there|nobody there|his coat|blazer|never been|drawer|norfolk|grimsby|coast)
  say    (new|expensive|designer|six pairs|three) ..2 (coat|trainers|creps|phone|phones|bike|electric bike|clothes|jacket|watch|chain) ..8 (no job|didnt buy|did not buy|we didnt|cant explain|will not say|wont say|scared of the doorbell|fear of the doorbell|older friends|says a friend|never bought|doesnt work|thirteen|fourteen)
  say    (new friends|older friends|older mates|friends) ..3 (are all over|over twenty|in their twenties|grown men|much older|pay for everything|pick him up|drive|buy him)
  say    (a car|cars|same car|taxi|different driver|different cars|audi|golf|bmw|mercedes|seat) ..6 (waits for him|waits for her|picks him up|picked him up|picking up|outside the school|outside my old school|outside the pru|end of the road|every morning|recruiting|pulls up for|collects)
  say    (picked up|collected|driven|taken) by ..3 (the line|unknown male|unknown males|unknown adult|taxi|older man|older men|different driver|men in|someone in a|the grey|a black)
  say    (recruit+|grooming|approaching|filling) ..4 (outside|young lads|kids|boys|pupils|pockets|pru|care home|school gates)
  say    (males|men|lads|youths|boys) ..4 (black golf|recruit+|in balaclavas|outside the pru|on electric bikes|car outside)
  say    (neighbour|neighbours|tenant|tenants|pete|old man|elderly man|disabled man|woman|lady|man below|flat below|flat opposite|bungalow|her flat|his flat|someones flat) ..9 (young lads|boys coming|lads coming|teenagers living|boys sleeping|three boys|queue at|changes its lads|new curtains|looks terrified|in his slippers|never comes out|answer her door|shut the door|comings and goings|coming and going|from the city|taken over|took over|take over)
  say    (take over|taken over|took over|taking over|using|use) ..2 (someones|his|her|their|my|a mans|a womans|the|an old mans|a disabled) ..1 (flat|house|bungalow|council flat|home|kitchen) ..8 (learning difficulties|vulnerable|council|sell|dealers|drugs|wont leave|lads|boys|addict|disabled|scared|moved in)
  say    (boys|lads|teenagers|kids) (sleeping|living|staying) in ..3 (flat|bungalow|front room|house) 
  say    (men|lads|boys|someone|they) came ..3 (door|house|school|home) ..4 (money|owes|named a sum|collect|what he owes|debt)
  say    (pay|paid|paying|pays) ..3 (off what|what he owes|his debt|her debt|their debt|off his|off her) 
  say    (child|son|lad|boy|mine) ..3 (back from this|stopped answering|owes them|owes people|owes money to|indebted|in debt to|debt bondage)
  say    (found|turned up|located) ..4 (address known|unknown address|coastal|aberystwyth|seaside|flat in|trap|in a house with|hours away|cuckooed|known drug)
  say    (mind+|minding|watching|running|working|open|answering) ..2 (the shop|the trap|the flat|the line|the phone|door and count|the bando) 
  say    (asked|asks|asking) ..3 (go to prison|get arrested|be arrested|how she would know|how shed know) ..5 (made you|carry|carrying|swallow|too heavy|at 13|at thirteen|someone made|hold)
  say    (national referral|nrm|exploitation panel|mace meeting|strategy meeting|return home interview|criminally exploited|cce|county lines) ..9 (missing|phone|phones|train|adult|adults|debt|house|flat|boy|girl|pupil|he|she|son|shop|cash|weapon)
  say    (explained|talked about|uses words like|talks of|spoke of|knows what) ..2 (trapping|going country|cunch|reloads|the line|shotting|bando|going ot|nitties|re up)
  near   honest-work told-of gaming in-fiction cooking
  yes    third absence in a month that matches days when he was picked up by the grey seat
  yes    there's boys sleeping in his flat and hes in his slippers
  yes    males in a black golf recruiting outside the pru
  no     he was picked up by his nan at three
  no     the curtains in our hall are new
  no     a car waits at the traffic lights

rule lines.told high
  means  a child tells of a line: shifts, the phone, the flat, what they owe, how they are kept
  say    (every hour|late|short|lost it|missing) ..4 (goes on (ur|your|my) bill|on ur bill|on your bill|ill owe|i owe|comes off my|added to what)
  say    (robbed|jumped|taxed|robbed me) ..6 (so id owe|so i owe|so i would owe|so i d owe|on purpose|was them|it was them|owe them|set me up|still owe|pay it back)
  say    (pays|pay|paid|paying|gives|gave) me in (creps|trainers|chicken|food|weed|clothes|bud|vapes|phones|cannabis)
  say    (family|fam) (dont|do not|never) (snitch|grass|talk|tell)
  say    (been|goes|going|went|gone|gets sent|sent|go|he is|hes|shes|in) (country|cunch|ot|o t|up north for him|out there for|trapping|up the line|oting)
  say    (work|line|the line|phone|it|fridays|trap) (was|is|are|has been|been) (busy|booming|quiet|popping|dead|ringing off|hot) ..7 (geography|school|runner|runners|friday|kept out|cant come|stay|nights|reload|lesson|class|where is|wheres)
  say    (got|ive got|on|got another) ..1 (a shift|shift|shifts|work) ..4 (dont mean tesco|not mean tesco|not tesco|after school with them|in the trap|on the phone|out of town|country)
  say    (staying|stuck|sleep|sleeping|slept|stay|sat|been|kept|left me) ..2 (at|in) ..2 (trap|the trap|a trap|trap house|bando|some flat|some mans flat|some womans flat|nittys house|crackheads|someones flat|a house with no|a flat i dont|the bnb|the airbnb) 
  say    (sold out|reload|re up|reup|count|the count|restock|bag up|bagging up|wrapping up|cooking up) ..5 (call me|shot|short|tonight|before school|the train|trap|olders|owe|kitchen|two hundred|line|phone|back to)
  say    (train at|first train|last train|on the train|the # train|off peak|ticket) ..5 (bags full|bag is full|full bag|plugged|with the stuff|carrying|no questions|dont talk|package|with a suitcase|in my sock|holding)
  say    (bags|bag|suitcase|backpack|package|parcel) ..3 (is full|too heavy|never opened it|never opened|dont open|do not open|didnt open|stays on my lap|on my lap|wasnt mine|not mine|isnt mine|two towns|for somebody)
  say    (two|2|second|three|#) phones ..5 (one for mum|one for work|one for|for the line|never stops|rings|is his|isnt mine)
  say    (only|dont|do not) answer ..3 (unknowns|when it says|if it says|the other phone|the nokia|the burner)
  say    (answer|answering|run|running|hold|holding|keep|kept|charge) ..1 (the|his|their|a) (line|burner|nokia|trap phone|business phone|graft phone|work phone) 
  say    (need|whos got|who has|want|looking for|anyone got|anyone with|got) ..2 (a nan with a|a spare room|runner|runners|a younger|youngers|yutes|kids to|someone to run|workers|a trap|a driver|drivers to go country|a bando|someone to hold|somewhere to trap)
  say    (making|make|makes|earn|earning|earns) ..3 (a day|a week|a run|a night|stacks|bands|racks) ..5 (at 15|at 14|at 13|at fourteen|at fifteen|ask me how|no school|under 18|teens|schoolkids|with them|country|dm me)
  say    (use|using|send|sends|want) (us|kids|youngers|minors|children|me) ..3 (cause|because|since|juvie|cos) ..4 (juvie|under age|too young|cant get|police dont|look about|no record|get less|nothing)
  say    (they like|they use|they picked|they chose) me ..2 (because|cause|cos) i ..3 (look|look like|am young|am small|look about nine|am white|am a girl|have no record)
  say    (tag|tagged|curfew|nicked|got arrested) ..5 (moved my|put my|using my|got my|they use my) (sister|brother|cousin|little|younger|mate) ..3 (onto it|on it|on instead|now|to do it|instead)
  say    (boyfriend|boyfriends|my man|driver|his mate) ..5 (shoes|bag|debt|suitcase|stuff) ..4 (out with|pay for|going to|to exeter|carry|by going|hold|deliver)
  say    (tell|tells|told|help me explain|explain|cover for me|lie) ..6 (mum|mom|foster mum|dad|nan|social worker|my keyworker|keyworker|her|w mum) ..6 (dofe|band camp|going to margate|each week|sleepover|practice|the real thing|at a mates|work experience|cant tell|while im country)
  say    (come home|go home|allowed home|let me home|leave) ..5 (done it all|sold it all|when the phone|when its all gone|phone goes quiet|till its sold|until i sell|till im done|until its finished|finished the pack|debt is)
  say    (everyone i started with|boys i started with|ones i came up with|lads i ran with) ..5 (pen|prison|hospital|dead|jail|inside|missing)
  say    (ran|run|running|did|ive done|worked|work|working) ..1 (lines|a line|the line|county|for the line|for a line|country line) ..5 (at|when i was|thirteen|fourteen|i was|since|for|teens|outside|work|kids)
  say    (older|big|some|this|a) ..1 (lad|lads|boys|man|dude|guy|bloke|boy|boys) ..5 (give|gives|gave|pay|pays|says|offered|told|asked|makes|made|want|wants) ..1 (me|my|us|him|her) ..6 (hold|take|look after|carry|drop|deliver|run|move|sell|hide|keep|stash|watch|parcel|package|bag|bags|a run|a phone|this for a bit|overnight|on my scooter|on my bike|babysit|flat)
  say    (just|told me|said|told us|says) ..2 (hold|holding|look after|babysit|babysitting|mind) ..2 (this|it|a flat|the flat|his stuff|a bag|that|something) ..6 (bit|easy|quid|days|night|overnight|while|him|for them|for him|weekend)
  say    (how much|what) ..3 (pay|paid|give) ..3 (# year old|fourteen year old|thirteen year old|fifteen year old|kid|younger|runner|kids) ..4 (hold|carry|stock|run|deliver|sell|shot|move)
  say    (how do|help me|give me|write|ways to|way to|want to) ..5 (get|recruit|make|keep|convince|persuade|scare|groom|own) ..3 (kids|youngers|a lad|lads|a kid|runners|teens|children|boys|boy) ..5 (owe|owes us|keep going back|carry|sell for|run for|working for|work for|going country|trap|believe he|sell|hold)
  say    (wherever|when|where) ..2 (phone|line) ..2 (rings|buzzes|goes) ..5 (run|serve|shot|drop|go out|deliver|customers|nitties)
  say    (key|keys) to a (flat|house) ..6 (nobody|nobody who lives|not mine|isnt mine|old man|nitty|lives there)
  say    (sit|sit with|dont sit) ..3 (back to the door|away from the window|by the door|in the dark) ..4 (there|said|he said|trap|flat|knock)
  say    (his|their|somebody elses|not mine|isnt his) to spend
  say    (thousand pounds|thousand|bundle of cash|stack of cash|rolls of cash|wad of cash|wads of cash|envelope of cash) ..4 (in a|cereal box|under|sock|shoebox|mattress|not mine|isnt his|schoolbag|drawer|his room)
  not    (run|ran|running) the line (out|at|for|up)
  not    (hold|held) (his|her|my|the) (horse|coat|hand|ladder|dog|door|end|umbrella|baby|place|drink)
  not    (daddy|dad|mum|mummy|my boss|she|he) has two phones
  not    (county) (trials|cup|team|final|finals|champs|cross)
  not    (friendship bracelets|bracelets|cakes|bake sale|tuck shop)
  near   honest-work told-of gaming in-fiction cooking
  yes    they robbed me on purpose so that id owe them
  yes    i'm allowed home when the phone goes quiet
  yes    been staying at a trap two towns over
  no     the line for the canteen was long
  no     mum said i can go home when the lesson is done
  no     we sold out of cakes at the fair

rule lines.hint-more high
  strength hint
  means  holds other signs of children used by dealers: places, cars, gifts, absences
  say    (my son|grandson|brother|little brother|sister|cousin|my boy|daughter|nephew|grandchild|pupil|student|the lad|lads|young lads|young boys|teenagers|boys|boy|aged fourteen|fourteen|thirteen|fifteen|the kid|my mate) ..9 (missing|disappears|disappear|vanish+|train|taxi|audi|golf|seat|driver|car|picked up|key|flat|cash|stacks|money|quid|older|over twenty|debt|owe|owes|knife|stab|found|coat|trainers|phones|phone|prison|arrested|swallow+|carry|carrying|suitcase|bag|bags|out of town|another city|other city|margate|grimsby|exeter|hours away|two towns|boyfriend|driver|country|upstate)
  say    (the line|a line|lines|country line|the shop|the phone|the count|the door|the trap|trap|a shift|work was|runner|runners|youngers|cereal box|carrier bag|backpack|a parcel|someones flat|womans flat|a flat|the flat|bungalow|new curtains|spare room|side door|ur bill|my bill|unknowns|bags full|old pete|neighbours flat) ..7 (busy|quiet|kept|school|picked up|bag|full|count|open|train|overnight|lads|boys|slippers|always|take over|never|learning|council|queue|babysitting|sleep|slept|needles|no bed|minding|owe|late|nobody|lives|towns|taxi|answer|says|city|spend|boys)
  say    (pays for everything|family dont snitch|dont sit with|back to the door|isnt his to spend|not his to spend|phone goes quiet|done it all|cover for me|his new friends|each fortnight|black golf|black audi|grey seat|different driver|list of stations|disappears for days|comes back with|goes missing|missing again|train at|look about nine|free food and bikes|outside the pru|my lap|stays on my lap|one for work|one for mum|real thing|school days|got nicked|get nicked|in pen|in the pen|juvie|kept out of school|making # a day|dont mean tesco|stacks|what he owes|filling young|too heavy to be|its an adventure|coastal address|back from this|door and count|his bag|ring me when|reloads|running for|working for some)
  spelling strict
  near   cooking
  yes    dont sit with ur back to the door in there he said like its a game
  yes    whos got a nan with a spare room for the boys
  yes    my little cousin has cash in a cereal box that is not his to spend
  no     we sang in assembly
  no     the museum opens at ten
  no     my homework is late
