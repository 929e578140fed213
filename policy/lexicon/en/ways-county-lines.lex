# Children used to carry, hold and sell: what they say, what is said to them, and what others notice.
language en
category county-lines
source   NSPCC Learning, county lines; The Children's Society, county lines toolkit; KCSIE part one

slot lines-town = country | the country | cunch | ot | out of town | the coast | the seaside | the sticks | the sea | margate | clacton | southend | swindon | bournemouth | exeter | plymouth | ipswich | norwich | yarmouth | great yarmouth | lowestoft | hastings | eastbourne | brighton | dover | folkestone | basingstoke | carlisle | grimsby | skegness | blackpool | barrow | scarborough | lincoln | hull | swansea | rhyl | bangor | aberystwyth | torquay | portsmouth | worthing | weston | taunton | banbury | crewe | telford | shrewsbury | boscombe | cromer | bognor | cleethorpes | morecambe | middlesbrough | grantham | boston | kings lynn | peterborough | cambridge | colchester | chelmsford | northampton | bedford | luton | reading | aberdeen | dundee | inverness | barry | newport | llanelli | merthyr
slot lines-goods = pack | packs | package | packages | parcel | parcels | bits | grub | the food | food | work | wraps | rocks | stones | drugs | the bag | a bag | bags | bag | stuff | the stuff | something | somefin | drops | a drop | deliveries | re up | reload | reloads | b and w | b n w | white | brown | light and dark | shots | kinder egg | kinder eggs | ounces | a brick | product | the count | the box | gear | his money | their money | his phone | the phone | cash
slot lines-boss = they | he | them | him | olders | the olders | elders | my older | the older ones | older boys | older lads | bigger boys | the big boys | some boys | some lads | these boys | these lads | the lads | some man | a man | some men | men | my boyfriend | her boyfriend | the gang | a gang | gang | my cousin | the boss | boss | my plug | the dealer | a dealer | my elder | an older | big man | some guys | these guys | certain people | some people | people
signal lines-goods = {lines-goods}
signal lines-kid = child | kid | kids | children | youngers | younger | young ones | yutes | yute | young lad | young lads | young boy | young boys | boys outside school | schoolboy | schoolboys | # year old | # year olds | fourteen year old | thirteen year old | twelve year old | fifteen year old | teenager | teenagers | teen | minor | minors | runner | runners | tinies | pupils | students | looked after child | childrens home | care home | care kids
signal lines-use = carry | carrying | carries | transport | transporting | deliver | delivering | sell | selling | hold | holding | work for | working for | work for me | run for | running for | recruit | recruiting | recruits | groom | grooming | pay | paying | move my | move the | moving | courier | couriers | drop | drops | in debt | debt | work it off | earn it back | without them grassing | grass | grassing | snitch | snitching | loyal | gifts | trainers | lookout | look out | put to work | takes orders | lost my package | my package | my stuff | my drugs | my line | my money | the train | trains | county | bike | record
signal lines-owe = owe | owes | owed | owing | debt | debts | in debt | bonded | tab | tax | taxed | interest | pay back | pay them | pay it back | pay it off | work it off | work off | working it off | earn it back | lost it | lost a | lost their | lost his | lost the | losing | robbed of | got robbed | got jacked | jacked | short | light | missing from the count | dropped it | messed up | late with the money | dock me | tick | paying | bill
signal lines-threat = break my | break his | break your | legs | my mum | my mums | his mum | nans | my nan | my brother | my sister | his brother | little sister | our house | my house | house | stab | stabbed | hurt me | hurt them | hurt | kill | beat up | beaten | battered | burn | burnt | punishment | punish | come to my | coming to my | know where | where i live | where we live | where is my house | picture of my house | video of me | stripped | filmed | leave in a box | fingers | dead | safe | scared | threatened | threatens | threat | finish me | run me down | get me | pull up | consequences | police | snitch

rule lines.sent urgent
  means  says that somebody is sent away to carry or sell, or comes back with the signs
  say    (going|goin|go|been|gone|went|sent|sends|sending|take|takes|taken|took|back from|up in|down in|over in|stuck in|posted in|posted up in|travelling to|traveling to|travel to|travels to|ticket to|tickets to|train to|trains to|coach to|found in|found him in|found her in|arrested in|picked up in|days in|week in|weeks in|nights in) ..2 {lines-town} ..6 (for them|for him|for the olders|sell|selling|for sell|drop|drops|phone|phones|cash|trap|bando|line|days|weeks|money|quid|olders|debt|pack|packs|stranger|explain|weekends|nitty|nittys|nittys|crackhead|floor|alone|back on|two phones|sleeping|sold|shower|tenner a day|work)
  say    (train|coach|bus|national express|megabus) [ticket|tickets] ..8 (package|packages|wraps|ounces|drugs|concealed|carry|carrying|stuffed|plugged|inside me|two phones|cheap phone|burner|three phones|feds|bruises|hold this|packs|stuff on|stuff on me|the stuff)
  say    (carry|carrying|take|taking|bring|bringing|move|moving|transport|transporting) ..2 (stuff|packs|drugs|packages|ounces|weed|it|parcels|things|food) ..2 (on|by) ..1 (train|trains|coach|bus|national express)
  say    (plug|plugged|plugging|swallow|swallowed|swallowing|stuff|stuffed|stuffing|hide|hid|hidden) ..3 (wraps|wrap|ounces|rocks|it|them|drugs|packs|two|kinder egg|kinder eggs|balloons|condoms) ..3 (inside|up|down there|safely|stomach|bum|teddy|me|search|police|pants)
  say    (kinder egg|kinder eggs) ..4 (inside|plug|plugged|wraps|know what|swallow|thick|carry|train)
  say    (three|two|#|second|other|secret|cheap|burner|little|trap|nokia|night|new|spare) (phone|phones) ..8 (rings all|all night|never stops|never stop|goes all day|train|out on his bike|ticket|tickets|cash|going off|will not stop|hundred|#|customers|cats|nittys|dont turn it off|falls asleep|goes out|runs off|postcode|wont say)
  say    (texts|calls|messages) ..3 (numbers|postcodes|postcode|addresses|an address) ..4 (runs off|run|goes|leaves|off|out)
  say    (cash|hundred quid|#|money|new trainers|trainers|coat|expensive bike|designer|gifts|jewellery) ..8 (cannot explain|cant explain|wont explain|will not explain|wont say|will not say|free school meals|unexplained|no idea where|blazer|comes from|come from|will not tell|burner|two phones|train ticket|bruises)
  say    (out of area|away from home|missing) ..5 (arrest|carrying|drugs|wraps|county|phones|debt)
  say    (nrm|national referral mechanism) 
  say    (county line|county lines|countylines) ..6 (son|daughter|my|involved|exploited|victim|him|her|groomed|running|run|debt|stop|leave|child|boy|girl)
  say    (debt bondage|criminally exploited|criminal exploitation|child criminal)
  near   news awareness school-subject fiction gaming honest-work told-of
  yes    been in norwich all week selling for them
  yes    two ounces on the train praying. taking the coach with ounces stuffed
  yes    he has three phones and a train ticket to Swindon that he wont explain
  yes    how do i carry stuff on a train without the feds noticing
  no     we are going to Margate for the weekend with nan
  no     train tickets to Swansea are cheaper on tuesday
  no     my phone rings at night because of the alarm

rule lines.held high
  means  says that somebody holds, hides, carries or delivers for others
  say    {lines-boss} ..1 (want|wants|wanted|ask|asks|asked|tell|tells|told|make|makes|made|making|get|gets|got|need|needs|force|forces|forced|send|sends|sent|pay|pays|paid|pressure|pressured|let) ..1 (me|him|her|us|my son|my brother|my friend|my mate|my daughter|my lad|kids) [to] ..1 (hold|hide|carry|look after|deliver|drop|run|take|keep|stash|mind|bag|sell|shot|move|do drops) ..3 {lines-goods}
  say    {lines-boss} ..1 (want|wants|wanted|asked|told|make|makes|made|got|need|force|forced|pay|pays|paid) (me|him|her|us) ..1 (hold|holding|hide|hiding|carry|carrying|deliver|delivering|dropping|drop|run|sell|stash|mind|shot|move) 
  say    (hold|holding|mind|minding|look after|looking after|stash|stashing|hide|hiding) (it|this|that|something|somefin|stuff|bits|a package|a bag|some stuff|an address|packs|the phone|a phone) ..1 (for|til|till|until) ..2 (them|him|somebody|someone|sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tomoz|a friend|mate|u get|i come|he says|they come|fam|boys)
  say    {i} ..1 (do|did|am doing|been doing|does) ..1 (drops|drop offs|dropoffs|deliveries|reloads|re ups|runs|pick ups|shifts) for (them|him|my older|the olders|some|a|people|boys)
  say    (do|doing|did|done) (drops|drop offs|dropoffs|reloads|re ups) ..3 (for|on|thursdays|sundays|weekends|any more|anymore|after school|again|stop|money|tonight|with|every)
  say    (the stash|stash|their stuff|his stuff|the stuff|packs|drugs) ..2 (is|are|at|in|under) ..1 (mine|my (house|loft|room|bed|mums|nans|garage|drawer|wardrobe)|our house|our loft|my sisters|my little sisters)
  say    (put|putting|hid|hide|hiding|keep|keeping|left|leave) ..1 (something|stuff|the stuff|drugs|packs|bag|it) ..1 (in|at) ..1 (my|our) ..2 (house|loft|room|teddy|sisters|nans|bedroom|garage|garden|flat) ..3 (through|child|son|for them|for him|frightened|scared|dont look|till|until)
  say    (work|works|working|worked|job|jobs) for (the olders|my older|the elders|those boys|those lads|the gang|older boys|older lads|them or they|them because they) 
  say    (run|running|runs|got|have|on|hold|holding|take over|taking over|answer|doing|own) ..1 (the|a|his|their|my|night) (line|trap phone|night phone|day phone|lines|deal line) ..1 (for|while|till|until|again|tonight|all|n|and|now|got|is)
  say    (trap|traps|bando|bandos|trap house|traphouse|trapping|trapper|trappin) ..6 (smells|sleep|slept|slep|nights|crisps|floor|crackhead|crackheads|nitty|nittys|fiends|cats|week|days|aint|is not|glamorous|council|flat|out of|money|ot|again)
  say    (crackhead|crackheads|crackheads|nitty|nittys|nitties|nittys|cats|fiends|fiend|druggie|druggies|druggys|addict|addicts|smackhead|smackheads|user|users|baghead|bagheads) ..1 (floor|sofa|flat|flats|house|yard|gaff|front room|couch|place)
  say    (nitty|nittys|nitties|fiends|cats|smackheads|crackheads|bagheads) ..5 (all night|come|ring|ringing|knocking|calling|serve|serving|served|let us|use his|use her|phone|buy)
  say    (take over|taking over|took over|taken over|use|using|used) ..3 (old|vulnerable|disabled|elderly|addicts|uncles|grandads|nans|grans|neighbours|aunts|sick|lonely|ladys|mans|disabled mans|council) ..2 (flat|place|house|kitchen|home) ..6 (bag|bagging|dealing|deal|sell|selling|trap|base|cuckoo|drugs|shot|stuff|not well|cannot say no|cant say no|ring|scared|who do|get out|get them out|give him)
  say    (cuckooed|cuckooing|cuckoo) ..3 (flat|house|home|uncle|nan|grandad|man|woman|someone|neighbour|my|his)
  say    (b n w|b and w|bnw|light and dark|best food|best b|back on best|line is (on|active|live|open|back)|lines (on|open|active)|phone is back on|back up and running|both on|active all day|24 7 active)
  say    (make|making|made|count|counted|counting|get|earn|earns|earned|earning|paid) ..1 (#|two hundred|fifty|a bag|a grand|# quid|200 quid|50 quid) ..2 (just|jus|for) ..3 (going|hold|holding|carrying|dropping|taking|margate|country|train|package|a drop|delivering)
  say    (got|have) ..2 (work|a job) for ..2 (kid|kids|yute|yutes|youngers|younger|anyone with a bike|boys|lads)
  say    (want|wanna|wants) ..2 (earn|make) ..2 (#|fifty|hundred|quid|money|cash|p) ..4 (year #|yr #|kid|kids|carry|drop|bike|hold|deliver|runner|train|school)
  say    (feds|police|fed|boydem|jakes|jakers|cops) ..3 (on the train|at the station|raided|took|seized|got) ..5 (dash|dashed|lot|pack|packs|lost|drugs|phone|bag|work|shipment)
  say    (school clothes|school uniform|uniform|blazer|white kid|young and white|no record|clean skin|too young) ..6 (invisible|less hot|wont stop|not stopped|will not get stopped|never search|dont get searched|get nicked|go prison|get arrested|wont get searched|suspect|train|carry|safe)
  say    (told|tell) (school|mum|my mum|dad) ..4 (funeral|paper round|cut someones lawn|sleepover|mates house) ..4 (in|up|down|carlisle|lol|money|really|but)
  say    (nobody|no one) (goes|leaves) home (till|until|til) ..3 (sold|gone|done)
  say    (dont|do not) come (back|home) (till|until|til) ..3 (gone|sold|done|finished)
  say    (wrist|drop|tie|tap|shank|patch|link|jump) (you|him|them|her) in
  near   news awareness school-subject fiction gaming cooking sport honest-work told-of
  yes    they want me to hold somefin til thursday
  yes    i do reloads for them on sundays
  yes    slept on a crackheads floor for nine days
  yes    they made me carry it for them
  yes    dont come back till its all gone
  no     hold this while i tie my shoe
  no     he works for them at the cafe
  no     the trap in the sink is blocked
  no     put the bag in my locker

rule lines.slang high
  spelling strict
  means  uses the words of drug lines
  say    (nitty|nittys|nitties|bando|bandos|baghead|bagheads|the olders|olders|my elders|elders not|elders say|elders said|elders want|youngers|my yutes|tinies|trap house|traphouse|trap phone|trapline|trap line|trap star|trapstar|burner phone|cunch|cunching|going ot|ot for|been ot|days ot|weeks ot|oting|county lines line|re up|re upping|reup|reload phone|shotting|shotter|shotters|juggin|juugin|plugged it|plugging packs|b n w|b and w|bics and|grub and|packs for|packs on|their packs|his packs|the packs|on the line for|run the line|hold the line for|deal line|drugs line|county line|countylines|cuckooing|cuckooed|cuckoo house|kinder eggs plugged|debt bondage|debt bonded|free labour roadman|drug runner|drug runners|drugs runner|drug mule|drug mules|gang debt|drug debt|drugs debt|debt to a dealer|snitches get|snitch on the line)
  say    (older|big|bigger) (boys|lads|ones|kids|boyz|guys|men) ..6 (hold|carry|earn|owe|money|phone|shout|ring|ringing|calling|bike|bikes|trainers|creps|outside|recruit|deliver|job|work|gift|gifts|scared)
  say    (earn|make) ..2 (#|fifty|hundred|twenty|ps|p|money|a bag) ..6 (kid|year #|yr #|outside|bike|train|hold|carry|new|boys|bring|went|trust|drop)
  say    (lost|lose|losing|short|owe|owes|owed|robbed) ..3 (pack|packs|package|packages|shipment|wraps|work|bag of drugs|food bag|the count|their money|the box|bits|drop)
  say    (count|counting) ..3 (money|cash|p|box|bag) ..6 (wrong|send|pic|short|them|him|fingers|night|for him|for them)
  say    (secret|cheap|second|burner|another|two|three|new) (phone|phones|sim|sims) ..6 (rings|ringing|all night|bike|goes out|train|ticket|hood|coast|bag|cash|out late|olders|missing)
  say    (recruit|recruiting|recruits|recruited|groom|groomed|grooming|exploit|exploited|exploiting) ..6 (boys|year #|younger|gang|gangs|sell|deal|carry|dealers|drugs|older group|care home|kids|kid|with a|with trainers)
  say    (gang|gangs|dealers|olders) ..4 (living|staying|moved|taken over|took over|using|in) ..2 (my|his|her|our|the|a) ..2 (flat|house|home|place|grandads|nans|uncles)
  near   news awareness school-subject fiction gaming sport cooking celebration honest-work told-of
  yes    the older boys outside asked if i want to earn 50 quid, older lads
  yes    elders not happy
  yes    gang living in my grandads flat
  yes    lost the pack and they want it back
  no     the older boys won the match on saturday
  no     he lost his lunch box
  no     count your change before you leave the shop

rule lines.debt urgent
  means  owes a debt to those they carry for, or is threatened over goods lost
  combine lines-owe + lines-threat + lines-goods within 14
  near   news awareness school-subject fiction gaming sport cooking
  yes    i owe some people 400 because i got robbed of their stuff and theyll hurt me
  yes    lost a pack and now they know where my mum lives
  yes    they said if the count is short they will stab my brother. the box was short and they will stab me
  no     i owe mum a tenner for the book
  no     lost my bag on the bus
  no     the bill for the food was short

rule lines.recruits urgent
  means  uses or recruits children to carry or sell
  combine lines-kid + lines-use + lines-goods within 12
  near   news awareness fiction gaming sport cooking school-subject
  yes    how do i get kids to carry my stuff to the seaside without them grassing
  yes    a fourteen year old lost my package how does he work it off
  yes    pay youngers to deliver packages
  no     the kids walk to school with nan
  no     children sell cakes at the fair
  no     year 7 pupils hold hands in the photo

rule lines.trapped urgent
  means  cannot get out of a gang, a line or a debt
  say    (get out|leave|quit|stop|be done|walk away|done with|out of|done wiv|step back|be free) ..5 (gang|gangs|the line|the olders|the life|debt|this life|selling|trapping|carrying|the road|roads|drop offs|drops) ..5 (cant|scared|wont let|without|how|video|hurt|kill|dead|say|snitching|family|anymore|any more)
  say    (dont|do not|cannot|cant|scared to|want to|wanna|how do i|how to|trying to|tryna) ..3 (get out|leave|quit|stop|say no) ..5 (gang|olders|line|dealer|elders|trapping|shotting|drop offs|drops|debt to|the boys|them boys|carrying)
  say    (if|when) ..1 {i} ..1 (snitch|grass|talk|stop|leave|say no|quit|go home|tell|dont go|refuse) ..3 (they|i am|i will|theyll|he|am) ..2 (dead|kill|go to my|go to his|go to her|stab|tax|hurt|come|coming|batter|beat|mums|house|done)
  say    (told|said|says|say) ..3 (if|when) ..3 (go home|talk|talks|stop|snitch|quit|leave|tell|grass) ..2 (theyll|they|he) ..3 (mums|nans|house|brother|sister|mum|family)
  say    (they|he) (tax|taxes|taxed|dock|docks|docked) me
  say    (stop|stopped|stopping) them (breaking|hurting|stabbing|beating|killing|coming)
  say    (debt|debts) ..4 (halved|doubled|doubles|never done|never ends|never goes|work it off|working it off|work off|pay off|gang|olders|dealer|interest|growing|keeps growing|not mine|grows)
  say    (they|he) (know|knows|no|found out) ..2 (where|what) ..1 (i|we|my|he|she) ..1 (live|lives|house|school|sister|mum|is my house|sister goes|nan lives)
  say    (put|putting|got) a (p|price|bounty|paper) on (my|your|his|ya) head
  say    (only leave|only get out|leave) in a box
  say    (told|says|said|keeps saying|think) ..4 (owes|owe|owed) ..2 (them|him|money) ..6 (carry|hold|train|sell|go|work|country|trapped|run)
  say    (they|he) (groomed|groom|bought|buy|gave|got) (me|him|us|her) (with|creps|trainers|food|a coat|clothes|chicken|a ps5|a bike|95s|a phone) ..8 (now|owe|do this|earn|work|hold|carry|hook|sell|trapped|sounds|groomed)
  near   news awareness school-subject fiction gaming sport
  yes    how to get out of debt to a dealer without snitching
  yes    if i snitch they go to my nans
  yes    they know where i live
  yes    they tax me every time i say no
  no     how do i get out of debt on my credit card
  no     leave the box in the hall
  no     they know where the museum is

rule lines.hint high
  strength hint
  means  holds words of carrying, holding, owing or being sent away by others
  say    (the food|the box|the count|the stuff|the bag|the money|their money|the phone|his stuff|package|packages|parcel|a bag|trainers|cash|the work|the flat|ticket|tickets|bike|phones) ..6 (owe|owes|owed|lost|lose|short|missing|sold|count|hold|holding|hide|carry|carrying|they|them|him|train|police|feds|twice|gone|threat|tonight|olders|kid|school|rings|explain|quid|sell|light|fingers|burner|runs off|drop)
  say    (cunch|ot|oting|trap|traps|trapping|trapper|trapped|trappin|trapline|bando|bandos|shotting|shotter|shotters|burner|burners|olders|elders|elder|younger|youngers|yute|yutes|tinies|nitty|nitties|nittys|fiend|fiends|crackhead|crackheads|druggie|druggies|nominal|nominals|re up|reup|reload|reloads|stash|stashed|wraps|ounces|packs|pack|packages|parcel|parcels|drops|deliveries|delivery|runner|courier|plug|plugging|cuckoo|cuckooed|cuckooing|debt|debts|owe|owes|owed|owing|bonded|tick|taxed|jacked|robbed|snitch|snitched|snitching|feds|boydem|jakers|jakes|county|gang|gangs|roadman|roadmen|opps|groomed|groom|exploited|exploitation|nrm|carry|carrying|recruit+|kilo|creps|95s|concealed|transporting|postcode|seaside|bnb|quid|bikes|hood|trainers)
  say    (hold|holding|look after|looking after|work|working|drop|money|count|paid|job|run|runs|sell|selling) ..2 (for them|for him|for her|for me|for us|for somebody|for someone|for his|for my)
  say    (they|he|them|him) ..3 (house|mums|nans|come for|coming|hurt|stab|break|burn|beat|threat|tax|know where)
  say    (all gone|all sold|its all|the trap|their stuff|my stuff|a package|new phone|second phone|secret phone|cheap phone|two phones|three phones|never stops|rings all|out of area|free labour|older lads|older boys|bigger boys|lads with|some lads|electric bikes|train ticket|train tickets|on the train|the train|platform #|new sim|days away)
  say    (police|fed|arrested|nicked|caught|searched|charge|charged|prison|jail) ..4 (bag|train|carrying|kid|stuff|him|boy|child|pupil|phone|say|#)
  say    (#|twelve|thirteen|fourteen|fifteen|sixteen|eleven) ..6 (phones|cash|trainers|debt|owes|carrying|hundred quid|recruit|dealing|sell|selling|work for|my package)
  say    (cant|can not|dont|do not|never|only) ..2 (quit|leave|get out|stop|say no) ..4 (box|them|it|dead|they|life|debt|house|gang|till)
  say    (what|how|where|who) ..4 (police|pay|owe|stop them|get out|gang|carry|kids|debt|dealer|wraps|train) 
  say    (kid|kids|child|boy|lad|girl|son|pupil|younger|brother|mate|friend) ..8 (pay|pays|paid|paying|owe|owes|owed|bruises|injuries|beat up|beaten|phone|phones|cash|train|ticket|gifts|trainers|money|carrying|delivery|recruit|hold|county)
  near   cooking sport
  spelling strict
  yes    they want their packs back
  yes    he is bonded to the olders
  yes    my older brother owes them
  no     see you in the morning
  no     art homework is due
  no     the museum opens on sunday
