language en
category runaway
source   Missing People, runaways; The Children's Society, young runaways; KCSIE annex B

rule runaway.leaving high
  means  says they are leaving home, and will not come back
  say    (packed|packing|pack|got) (my|a|the|his|her) (bag|bags|holdall|rucksack|stuff|backpack) ..6 (leaving|under my bed|already|never|and a passport|gone|going to my|running|going tonight|clothes for a week|passport)
  say    (not|never|aint|no) (going|coming|go|come|goin|gone) (home|back) (ever|again|after|there|to (him|her|mum|my (mum|dad|house|placement|foster))|whatever|tonight or)
  say    not (coming|going) back to (it|that house|my placement|foster|the home|my foster|mummy|my mums|my dads|them)
  say    (i am|im|am) not going (home|back) [ever|again|no matter|anymore]  ..2 (ever|again|figure|cant make me|blanket|sleep)
  say    never (go|going|come|coming) (back|home) ..2 (mummy|mum|dad|them|again|here)
  say    not come back ..5 (train|bus|coach|ever|never|reg|tell|them|monday)
  say    (train|bus|coach|ferry|9) ..6 (not come back|never come back|not coming back|nobody will find|no one will find|and never|not tell|does not know|dont know)
  say    (leaving|leaveing|leeving|leave) (home|here|this house|my house|tonight) ..4 (for good|packed|forever|never|nobody|no one|without (telling|my parents)|and not)
  say    i am leaving (home|my house|this house|tonight) ..3 (tonight|packed|tomorrow|forever|dont)
  say    {will} leave (home|my house|this house|the house) ..4 (tonight|tomorrow|before they|forever|for good|and not|when|without|soon|as soon)
  say    {how} (leave home|leave my foster home|leave my house|leave foster care|leave my placement|live on (my|your) own|survive on the streets|sleep rough|live on the streets|go missing|disappear and start|escape from home|hide from the police|hide from my parents) 
  say    (leave|leaving|left) home ..2 (at (13|14|15)|at # ..1 with|with no money|without ..2 (knowing|noticing|telling)|without my|for good|and go)
  say    (i|he|she|we|they) ..2 (legged it|ran off|ran away|run off|snuck out|sneaked out|escaped|escape|climbed out) ..3 (from home|at night|home|foster|placement|my window|my house|care|services|from the (house|home)|in the night)
  say    (run|running|runing|ran) (off|away) (with him|with my boyfriend|together|because (my|of my|i)|tonight|at #|at night|to (london|scotland|manchester|my real)|from (home|house|my (house|home|family|foster|dad|mum))|crime|friday|checklist|hostel|uk|when it is dark)
  say    (is running away|runaway (checklist|hostel|help|teen|kit))
  say    want to run (from|out of) (house|home|my house)
  say    (ran|run|walked|went) out of (my|the) (house|home) ..2 (in the night|at night|and|because|in the nite)
  say    climb+ out [of] [the|my] window ..6 (station|walked|ran|bus|met|gone|left|night|#)
  say    ((i am|im|am) off|im out|i am out|gone|long gone) ..3 (nobody will find|nobody is gonna find|nobody is going to find|never coming|by tea|find me|stop me|this house|shithole)
  say    (nobody|no one) (will|would|is going to|can) find me (here|there|again|ever|where)
  say    done with this (house|family|home|place) ..4 (off|leaving|going|out|gone)
  say    (turn|turned|turning|switch|leave|leaving|left|delete|deleting|take|fone|phone) ..3 (location|phone|find my|tracking|sim|life 360|life360|off from) ..2 (off|behind|out|home|now) ..6 (track|find|coach|train|gone|parents|knowing|leave|follow|ily|feds|run)
  say    (cant|can not|dont|not|stop|wont) ..2 (track|trace) me
  say    (does|can|do) ..3 (track|tracking|trace|find) ..4 (phone|sim) ..3 (off|out|out of)
  say    turn off find my ..3 (parents|knowing|mum|without)
  say    (when|wen|once|before) they (wake up|get up|notice|knock) ..3 (gone|be gone|miles|counties|away|far)
  say    (leaving|leave|write|wrote) a note ..3 (fridge|saying i am leaving|not to look|and going|gone|leaving)
  say    (do not|dont|not to|no one|nobody) ..1 (look|come looking|search) for me
  say    if ..2 (my mum|mum|dad|my dad|they|parents|police|anyone|feds|miss|my parents) (rings|ring|asks|ask|calls|call|text) ..4 (not seen|havent seen|dont know|say im|say i|was in|you dont)
  say    (dont|do not|dnt) tell ..2 (feds|police|placement|foster|them|your mum) ..4 (where|nothing|why|i was|i am|im here)
  say    (going to|gonna|gona|will) ..1 live (in the (woods|forest|park)|on the (streets|beach)|with him|rough|at the station|at the train station)
  say    (older friend|guy|man|he|someone) ..4 (says i can|said i can|can) (live|stay|move in|crash) (with|at|in) 
  say    (hes|he is) # ..3 (picking|pick|collecting|meeting) me ..6 (live|stay|run|away|flat|his)
  say    (bunk|bunking|skip|jump|without paying) ..2 (train|fare) ..4 (live|brighton|london|away|leave|run)
  say    (passport|savings|ticket|money|cash) ..5 (wish me luck|thats my plan|that is my plan|off to|running|run away|gone|bag|mama does not know|leaving)
  say    (one way|cheapest|cheap) ..1 (coach|train|bus|flight|ticket) ..5 (under (16|18)|without id|alone|without parents|own|no id)
  say    (check into|get|book|stay in) a (hotel|hostel|room) ..2 (at #|under|alone|without|on my own|with out)
  say    get to ..2 without (parents|my parents|paying)
  negated keep
  near   fiction gaming sport news
  not    (ran|run|runs|running) (off|away) ..4 (dog|cat|hamster|spider|wasp|ball|bee|pitch|zombie|problem|problems|circus)
  not    (leaving|leave) (home|here|the house) (at|now|in|by) ..3 (minutes|school|mins|bus|practice|#)
  not    (never|not) (going|coming|go) back to (that|this) (shop|restaurant|cafe|cinema|hotel|school|barber)
  yes    im never going back to mummy
  yes    i packed my bag im leaving tonight
  yes    how to live on your own at 14
  yes    i turned my location off so they cant find me
  no     the card is for a teacher who is leaving here
  no     im leaving home at 8 to catch the bus
  no     she ran off the pitch
  no     i packed my bag for the trip

rule runaway.no-place high
  means  says they have been put out, are missing, or sleep wherever they can
  say    (sleep|sleeping|slept|stay|staying|stayed|kip|crash|crashing|hid|hide|hiding|living|live|been) ..3 (mates shed|shed|garage|bus shelter|stairwell|train station|bus station|night bus|streets|street|rough|woods|squat|skip|mates floor|sofas|doorway|bench|the station|mcdonalds|multi storey|bushes|drama room|car park|the park|the beach) ..5 (since|night|nights|last|friday|go home|home|for|because|until|parents|carpet|not to go|tips|winter|nobody|nowhere|days|somebody|warm|goes)
  say    (where|places|place|somewhere|somwhere) ..4 (sleep|stay|crash|go) ..2 (for free|tonight|rough|outside|with out getting|without getting|free tonight|if you run|when kicked)
  say    (got|have|with|had|have got|theres) (nowhere|no where|noplace) [else] (to go|to sleep|to stay|to live)
  say    nowhere to (go|sleep|stay|live) (tonight|to|and|because|now)
  say    do not know where i am sleeping
  say    (got|been|getting|being|was|is|i am|im) (kicked|chucked|thrown|booted|slung) out ..4 (because|bc|home|house|nowhere|by (my|mum|dad)|gay|where|help|age|at #|mum|dad|parents|#)
  say    {kin} ..2 (kicked|chucked|threw|thrown|kicking|chucking|throwing|booted) me out
  say    (kicked|chucked|thrown|threw) out of (home|my house|my home|the house)
  say    (reported|report|reporting) (me|him|her|as) [as] missing
  say    (go|going|gone|goes) missing (again|every|tonight|from|and|since|so)
  say    missing (pic|picture|poster) of me
  say    like the missing (pic|picture|poster)
  say    (go|going|am) missing
  say    (been|be) (gone|missing|away from home|out) # (days|nights)
  say    (not|aint|never|havent) been home (since|for|in|#)
  say    (did not|didnt|not|has not|hasnt) (come|came|been|returned) (home|back) (last night|since|for # (days|nights)|and (her|his) phone|from)
  say    (can i|could i|can someone|any1 got|anyone got|could someone|let me) ..2 (stay|sleep|crash|sofa|spare room|put me up|live) ..2 (at|with|on|round|no questions|for) ..4 (a week|few days|while|cant go home|can not go home|no questions|asked|dont tell|tonight dont|because i cant|days|forever)
  say    sofa no questions
  say    (staying|stayed|been) ..2 (friends|mates|sofa|sofas) ..6 (cant go home|can not go home|leave tomorrow|sofas|out of|not going home|parents dont know|do not know)
  say    (id|i would|would) rather (be homeless|sleep rough|live on the streets|sleep outside)
  say    (can|could|will|do) ..2 police ..4 (go home|make you go|force you|look for|bring (me|you) (back|home)|find (me|you))
  say    how long (until|before) police look
  say    (police|they) ..3 (bring|send|take) me back ..2 (home|foster|there|if)
  say    (i|we) (left|escape|escaped|leave) ..1 (home|house|from home) (on|and|because|since|last|i sleep)
  say    last seen (at|on|in|by)
  say    friend is hiding (in|at) (our|my)
  say    (stay|live|hide|sleep) in (a|the) (school|shop|library) (overnight|all night|until everyone)
  say    hide in [the] school ..3 (goes|overnight|sleep|without)
  negated keep
  near   fiction gaming sport news
  not    (kicked|chucked|thrown|booted) out of (class|the (game|lesson|group|match|library|lobby|server|cinema|party|shop|club|gc|team|chat)|maths|english|science|school|lesson|assembly|chat|call)
  not    (got|been|was) (kicked|booted|chucked) out (of|by) ..1 (lobby|server|game|round|quarter|teacher|sir|miss)
  not    (slept|sleep|sleeping|stay|stayed) ..3 (camping|tent|scouts|guides|holiday|caravan)
  yes    ive been sleeping on a bench since sunday
  yes    i got kicked out because im gay
  yes    can i stay at yours for a few days i cant go home
  yes    my brother didnt come home last night
  no     kicked out of the library for talking
  no     we slept in a tent at scouts
  no     last one missing a poster turn in please
