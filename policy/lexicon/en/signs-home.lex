# Signs of harm at home that are told understated, sideways, by a child's image or by an adult who saw something.
language en

slot close-one = {kin} | nanny | babysitter | childminder | child minder | tutor | coach | guardian | pastor | imam | priest | houseparent | foster mum | foster dad | step sister | stepsister | stepbro | step bro | brother in law | father in law | mother in law | grandpa | grandfather | grandmother | granny | granddad | grandad | his mum | her mum | his dad | her dad | mums bf | mums fella | mums bloke | mums friend | madam
slot close-adult = mum | dad | step dad | step mum | stepdad | mother | father | stepmother | stepfather | parents | foster mum | foster dad | carer | nan | gran | grandma | uncle | aunt | auntie | mums boyfriend | mums bf | mums partner | dads girlfriend | mums fella | mums friend | the man | nanny | babysitter | childminder | he | she | they
slot violent-man = he | dad | step dad | stepdad | father | stepfather | mums boyfriend | mums bf | boyfriend | husband | partner | fiance | my ex | her ex | mums ex | mums partner | fella | bloke | other half | brother | wife | girlfriend | fiancee | missus | my bf | my gf | her bf
slot partner-word = boyfriend | girlfriend | husband | wife | partner | fiance | fiancee | ex | ex husband | ex wife | ex boyfriend | ex partner | fella | bloke | missus | hubby | other half | spouse
slot struck = hit | hits | hitting | slap | slaps | slapped | slapping | smack | smacks | smacked | punch | punches | punched | kick | kicks | kicked | choke | chokes | choked | strangle | strangles | strangled | beat | beats | beaten | beating | shove | shoves | shoved | pushed | pushes | grabbed | grabs | shook | shakes | pinch | pinches | pinched | burn | burns | burned | burnt | bit | bites | whip | whips | whipped | throttled | headbutted | dragged | drags | pinned | spat | spits | hurt | hurts | hurting | batters | battered
slot small-one = son | daughter | baby | kids | kid | child | children | toddler | little girl | little boy | little one | stepson | stepdaughter | niece | nephew | nieces | nephews | boy | girl | grandson | granddaughter | grandkids | lad | twins

category abuse
source   NSPCC, signs of child abuse; Working Together to Safeguard Children

rule abuse.implement urgent
  means  tells of a thing at home that is kept or used to hit them
  say    (got|get|gets|getting|gave me|give me|gives me|had|given|take|took|with|fear|scared of|feel|tasted) ..1 the (belt|slipper|cane|hose|cable|chappal|wooden spoon|hanger|buckle|flip flop|chancla|switch|paddle|strap|stick) ..1 (again|for|if|when|at home|last night|cos|because|today|from|off|across|tonight|twice|every|and|n|lol|this)
  say    the (belt|slipper|cane|hose|cable|chappal|hanger|buckle|chancla|strap) (again|came off|comes off|came out|comes out|is out|was out)
  say    (took|takes|taking|undid|undoes|unbuckles|unbuckled|whips|pulls|pulled|gets|got|fetches|fetched|goes for|went for|reaches for|reached for|reach for|reaching for) ..1 (his|her|the) (belt|slipper|cane|cable|chappal|strap|wooden spoon|hanger|hose) ..2 (off|out|to|and|n|when|again|if|for)
  say    (belt or|belt and|belt or the) (buckle|cable|hand|slipper|cane|stick)
  say    (pick|choose|chose|choosing|picking|fetch) ..2 (belt|switch|stick|cane) ..3 (for me|hit|it|myself|hand|own|be|that|used)
  say    (stick|belt|cane|slipper|strap|cable|pole) (behind|by|on the back of|hanging|on the hook) ..2 door
  say    ({close-one}|she|he|they|madam) ..2 {struck} ..2 (me|us|him|her|my (brother|sister)|the foot|my hand|my hands|my feet|my legs|my back|their|the (boy|girl|child|children)) ..2 with ..2 {implement}
  say    ({implement}|iron|remote|hairbrush|mop) ..3 (across|over|on) (my|his|her|the) (back|legs|head|face|knuckles|hands|palms|backside|bum|arms|feet)
  not    (hit|beat) ..2 with ..2 (ball|bat|racket|snowball|pillow|pool noodle)
  not    belt ..4 (trousers|jeans|karate|judo|taekwondo|conveyor|fan|champion|title|seat|martial|yellow|brown|black|green)
  not    {implement} ..4 (drum|piñata|pinata|cricket|rounders)
  near   fiction gaming sport cooking news
  negated keep
  yes    got the slipper again
  yes    he took his belt off and i ran
  yes    there is a stick behind the door for us
  no     i got the belt in karate
  no     she hit the ball with the bat
  no     the belt on the fan has snapped

context abuse-cruel-punishment-plain = dog | puppy | cat | hamster | rabbit | chicken | hens | horse | tortoise
rule abuse.cruel-punishment urgent
  means  tells of a cruel punishment at home
  say    (made|make|makes|making|has|have) (me|us|him|her|them|my brother|my sister|us kids) ..1 (kneel|stand|sleep|eat|crawl|bark|swallow|hold|sit|stay|drink|beg|choose|pick|strip|squat) ..6 (rice|garage|garden|shed|cupboard|corner for|hours|floor|outside|cold|rain|snow|dark|bowl|dog|soap|bins|all night|until|wall|one leg|yard|which one)
  say    (locks|locked|lock|shuts|shut|puts|put|shoves|shoved|left|leaves|kept|keeps|throws|threw|sends|sent) (me|us|him|her|them|my brother|my sister) ..2 (in|into|outside|out in|out on|under) ..2 (cupboard|closet|wardrobe|shed|garage|coal|cellar|basement|attic|loft|bathroom|dark|yard|garden|cold|rain|snow|balcony|bins|stairs|crate|cage|freezer|pantry)
  say    (in|on) the (yard|garden|step|porch|balcony|garage|shed|snow|rain) ..2 (in my|with no|without) (socks|pyjamas|pjs|shoes|coat|bare feet|pants|t shirt|nightie)
  say    (taped|tape|duct tape|duct taped|sellotaped|gagged|covered|cover) ..2 (my|his|her|our|their) (mouth|mouths|hands|wrists)
  say    (zip tied|zip tie|tied|ties|cable tied|handcuffed|chained|chains|roped) ..1 (me|us|him|her|my hands|my wrists|my feet|his hands|her hands|my brother|my sister) (to the bed|to a bed|to the chair|to a chair|to the radiator|to a radiator|to a tree|to the table|to a post|up|together|behind|because|bc|cos|for)
  say    (soap|washing up liquid|pepper|chilli|chili|hot sauce|mustard|vinegar|salt|tabasco|bleach|fairy liquid) ..3 (in|on|into|down) ..1 (my|his|her|our|their|someones|a childs) (mouth|tongue|eyes|throat|face)
  say    (hold|holds|held|put|puts|putting|pressed|press|presses|shoved|stuck|trapped|shut) (my|his|her|their|our) (hand|hands|fingers|face|arm|feet|foot) ..2 (on|in|over|under|against|into) ..1 (the|a|hot) [hot] (cooker|hob|stove|radiator|iron|door|flame|fire|candle|oven|hotplate|grill|tap|drawer|water|kettle)
  say    (burn|burns|burned|burnt|burning|branded|scalded|scalds) ..1 (me|us|him|her|my (hand|arm|leg|foot|brother|sister)) ..1 (with|on|by) ..1 (the|a|an|his|her|hot) ..1 (iron|spoon|cigarette|cig|lighter|straighteners|fork|water|poker|kettle|stove|hob|joss stick|incense)
  say    (was|been|were|got) (burned|burnt|scalded|branded|whipped|caned|belted|flogged|waterboarded|tied up|locked up|starved) ..2 (with|by|in|on) ..3 ({close-one}|iron|cigarette|belt|cupboard|stepmum|uncle)
  say    (held|hold|holds|pushed|pushes) my (head|face) (under|in|down)
  say    (waterboarded|waterboards|waterboard|waterboarding) (me|him|her|my|us)
  say    (cold|freezing|ice|scalding|boiling) (bath|shower|showers|baths) ..4 (punishment|punished|punish|if i|when i|when im|when i am|naughty|because|for crying|for wetting|until)
  say    (shaved|shaves|hacked|cut|chopped|cuts) ..1 (my|her|his) (head|hair|hair off) ..2 (as a punishment|for punishment|to punish|as punishment|because i|bc i|because of|bc of|cos i|for lying|in my sleep)
  say    (eat|eats|eating|ate) ..2 (off the floor|on the floor|after the dog|from the dog|out of the dog|the dogs|dog bowl|after dog)
  say    (doesnt|does not|wont|dont|didnt|not|never) ..1 (feed|let (me|us|him|her) eat|give (me|us|him|her) (food|dinner)) ..3 (when|if|until|for|because|bc|as a punishment) ..3 (mad|naughty|angry|bad|punish|cry|punishment|cross|lied|fail)
  say    (dont|not|never|cant) get to (sleep|eat) ..1 (if|when|until|unless)
  say    if i (play bad|lose|fail|get it wrong|cry|drop|spill|miss|mess up) ..3 (dont get to|not allowed to|no|have to) (sleep|eat|dinner|food|stand|kneel|come in|bed)
  say    my (time out|punishment|lesson|naughty place) ..3 (# days|day|night|all day|all night|cupboard|hours|shed|garage)
  say    (i am|im|gonna be|being|was|got|get) (taught|being taught) a lesson ..3 (home|dad|belt|late|again|haha|tonight|my)
  say    taught a lesson at home
  say    (boxing|wrestling|fighting) lessons ..6 (never|box back|hit back|not allowed to|bruise|bruises)
  say    (possessed|demon|demons|deliverance|exorcism|exorcise|jinn|devil) ..6 (holding (me|him|her)|hold (me|him|her)|held (me|him|her)|beat|beats|hit|session|tied|starve|fast|slapped|out of me|in me|she is #|he is #|assault)
  not    (locked|shut|put|left) (him|her|me|us) ..2 (garden|yard|garage|shed) ..4 (dog|puppy|cat|rabbit|play|bike)
  near   fiction gaming sport cooking news abuse-cruel-punishment-plain
  negated keep
  yes    she makes us kneel on rice for hours
  yes    he locked my brother in the cupboard
  yes    my stepmum put soap in my mouth
  no     mum made us lunch on the patio
  no     we locked the dog in the shed
  no     the iron burned a hole in my shirt

rule abuse.hand-marks urgent
  means  tells of a mark of the kind that a hand, a bite, a belt or a cigarette leaves, or of a story that does not fit it
  say    (bite mark|bite marks|hand print|handprint|handprints|thumbprint|thumbprints|thumb print|finger marks|fingermarks|finger prints|fingertip bruises|fingertip bruising|grip marks|grab marks|belt marks|belt mark|loop marks|cigarette burn|cigarette burns|welts|welt|pinch marks|slap mark|ring mark|buckle mark|whip marks) ..8 (arm|arms|neck|cheek|face|leg|legs|thigh|back|bottom|shoulder|throat|ear|wrist|child|pupil|adult|explanation|size|hers|him|her|his|on me)
  say    (bruise|bruises|bruising|burn|burns|scald|scalds|mark|marks|black eye|injury|injuries|graze|cut|swelling|fracture) ..9 (explanation|account|story) ..2 (changed|changes|changing|did not|does not|doesnt|didnt|not consistent|inconsistent|varied|different)
  say    (explained|explains|explanation for) ..3 (scald|burn|bruise|bruises|bruising|mark|marks|injury|black eye) ..4 (lesson|fell|stairs|door|naughty|punish|dog|walked into)
  say    (bruise|bruises|bruising|burn|burns|black eye|marks|mark|hand|foot|arm|scald) ..6 (i|we) (say|said|told) ..4 (fell|the door|the wind|the stairs|the oven|stairs|netball|football|the cat|the dog|bike|tripped|rugby)
  say    (i|we) (say|said|told (them|him|her|miss|sir|the doctor|doctor|the nurse|the teacher|everyone)) ..1 [it was|i] (netball|football|fell|the door|the wind|the stairs|stairs|the oven|the cat|a door|rugby|hockey|tripped|the cupboard) ..2 (it was|it wasnt|it was not|not|is not|isnt|really)
  say    (hide|cover|conceal|covering|hiding|concealer for|makeup for|covered|hid|disguise) ..2 (bruise|bruises|black eye|bruising|handprint|slap mark|marks) ..4 (school|face|neck|arm|arms|eye|make up|makeup|tutorial|before|so|from|pe|dad|mum|did|made|him|teacher|teachers)
  say    never (left|leaves|leave) (a|any) (mark|marks|bruise) ..3 (where|that|anyone|collar|show|seen)
  say    (perfectly|perfect) round (burn|burns|mark|marks)
  say    (long sleeves|jumper|roll neck|polo neck|scarf|foundation|concealer) ..4 (house rule|because of what|because of yesterday|because of last night|to hide|to cover|because of him|because of dad|because of mum|at the beach)
  say    cant take my (jumper|top|hoodie|coat|cardigan|shirt) off because
  say    (ring|rings) ..3 (leaves|left|cut|cuts|mark|on my (cheek|face)|split)  ..3 (square|mark|lip|cheek|dent|face|mums|dads|mum|dad|little)
  say    (new|another|fresh) (one|bruise|ring|mark|shiner|black eye) on my (cheek|face|arm|back|neck|eye|leg|jaw)
  say    (burn|burns|bruise|bruises|mark|marks) ..8 (says|said|claims|reckons) ..2 (clumsy|stepped on|fell|walked into|tripped|accident|dog did) ..9 (again|other|in august|last month|before|twice|third|four|every)
  near   fiction gaming sport news
  not    (hand print|handprint|handprints|thumbprint|thumb print) ..8 (paint|clay|card|cookie|art|turkey|plaster|salt dough|glitter|cave|window|glass|screen|fridge)
  not    (paint|clay|glitter|dough|cave) ..6 (hand print|handprint|handprints|thumbprint)
  not    (bite mark|bite marks) ..5 (sandwich|apple|biscuit|cookie|pencil|cheese|shark|mosquito|flea|horse)
  yes    there is a handprint on her arm
  yes    the burn is new and her explanation changed twice
  yes    how to hide a bruise on my face before school
  no     we made handprints in paint for mothers day
  no     there were bite marks in my sandwich
  no     i said i fell off my bike

rule abuse.watchful high
  means  tells of fear in the body: listening for somebody, flinching, sleeping behind a barred door
  say    (chair|drawers|wardrobe|dresser|desk|furniture|suitcase|bed|bookcase|boxes|bin) ..2 (against|in front of|under|behind|up against|across) ..1 (my|the|her|our|his) ..1 (door|handle|doorknob|door handle)
  say    (sleep|sleeping|slept|sleeps) ..3 (door (blocked|barricaded|locked)|one eye open|in my clothes|with a chair|shoes on|under (the|my) bed|in the wardrobe|in the bath|two pairs of) ..4 (in case|because|when|so|cos|for school|again|he|she|dad|night|now|at home|them)
  say    how to (sleep|block|lock|jam|barricade) ..4 (door blocked|my door|bedroom door|your door|door shut|door locked) 
  say    (pretend|pretending|pretended|pretends|act|faking) ..2 (asleep|sleep|be asleep|sleeping) ..6 (when|so|he|she|dad|comes|goes|in case|now|leaves|stepdad)
  say    (he|she|dad|step dad|uncle|stepdad|brother|they|mums boyfriend) ..2 (comes|came|coming) ..2 (in|into|home) ..6 (pretend|pretending|pretended) ..2 (asleep|sleep)
  say    (someone|somebody|he|she|dad|brother|uncle|stepdad|step dad|mums boyfriend) is in my room when i wake
  say    (wake|woke|waking) up ..2 (to him|to find him|and he is|he is|and he was|with him) ..3 (in my room|my bed|standing|end of (my|the) bed|over me|sitting on)
  say    (flinch|flinches|flinched|flinching|ducks|ducked|cower|cowers|cowered|curls up|braces|recoils|jumps) ..4 (when|if|every time|whenever|at) ..5 (hand|hands|arm|raises|raised|raise|touch|touches|voice|voices|door|loud|move|moves|belt|adult|man|men|quick|quickly|reach|reached|shouts|coat|dad|mum|he|she)
  say    (hand|hands|arm|arms) ..2 (fly|flies|fly up|flew|go up|goes up|up|over) ..2 (to|over|in front of) (my|his|her|their|own) (face|head) ..4 (when|if|every|because|spill|spilled|shout)
  say    (hands|arms) over (his|her|my) (head|ears|face) ..6 (shout|shouting|smash|smashing|door|when|scene|he is #|she is #)
  say    (know|knew|tell|learn|learnt|learned|read|count|hear|listen|listening|heard|hearing) ..3 (his|her|dads|mums|stepdads) (key|keys|footsteps|steps|jaw|mood|moods|breathing|car|boots|voice) ..8 (hide|quiet|safe|bad|run|bed|stomach|sick|night|going to|upstairs|freeze|stair|drunk|home)
  say    (which|what|what kind of) (mum|dad|mood|him|her) ..4 (going to get|i get|is it|coming home|come home|comes home|will be|we get|today)
  say    (two|three) moods
  say    (nice|calm|quiet|lovely|good|sober) ..3 (all weekend|all week|today|this week|day #|for now) ..5 (trust|wait|waiting|scared|worse|last|worry|scares|dont)
  say    (laughed|smiled|nice|calm|happy|quiet) today ..4 (waiting|scared|checked|dont trust|what was going to|wonder)
  say    everybody (stops|stopped) (breathing|talking|eating) ..3 (when|if|he|dad|mum)
  say    when i (drop|spill|break|laugh|cry|breathe|chew) ..5 (stops breathing|goes quiet|go quiet|freezes|freeze|mad|hit|hits|screams)
  say    (going home|home time|hometime|friday|fridays|weekend|sunday|handover) ..1 (tummy|stomach|belly) (ache|aches|pain|hurts)
  say    (tummy|stomach|belly) ..1 (hurts|aches|ache|goes|drops|sick|knots) ..4 (home time|going home|key|keys|his car|dads car|weekend at|have to go to dads)
  say    scared of what (he|she|they|dad|mum|my {close-one}) ..1 (will|would|might|is going to|gonna|does|do) ..2 (do|happen|when|at home)
  say    (scared|frightened|afraid|terrified|dread|dreading) ..3 (what happens|what will happen|whats waiting|being alone with|alone with) ..3 (home|him|her|dad|mum|{close-one}|door|in|report)
  say    dont know which (dad|mum|one|version)
  say    (apologise|apologize|say sorry|sorry) to (furniture|the door|the chair|objects|tables|the wall)
  not    (chair|drawers|wardrobe|desk|bed) ..6 (move|moved|moving|measure|ikea|paint|painting|assembly|fire exit)
  not    (pretend|pretending|pretended) ..2 asleep ..6 (santa|christmas|tooth fairy|alarm|chores|cat|bus|train)
  not    (flinch|jumps) ..5 (injection|jab|balloon|needle|spider|spiders|ball|scare|film|firework)
  near   fiction gaming sport news
  negated keep
  yes    i put a chair against my door now
  yes    she flinches when you raise your hand
  yes    i pretend to be asleep when he comes in
  no     put the chair against the door while you paint
  no     i pretended to be asleep so santa would come
  no     he flinched at the jab

rule abuse.told-of high
  means  begins to tell, or tells long after, what somebody close did to them, without naming it
  say    (things|thing|what|everything|stuff) (he|she|they|my {close-one}|{close-one}|my (coach|tutor|teacher)) (did|done|does|do|used to do) to (me|us|him|her|my (sister|brother))
  say    (did|does|doing|done) (something|things|stuff|bad things|weird things|it) (to me|with me|to my (sister|brother|cousin)) ..6 (when|night|years|little|was #|six|seven|eight|nine|ten|young|asleep|dont know|cant|nobody|tell|uncle|lake|house|told)
  say    ({close-one}|he|neighbour) did something ..6 (i was #|when i|nobody knows|never told|cant tell|lake|camp|sleepover|house|to me)
  say    something ..2 happened ..4 (when i was|with my|with a|at my (uncles|dads|nans|cousins)|to me) ..4 (#|six|seven|eight|nine|ten|eleven|little|relative|uncle|cousin|brother|coach|younger|tell|cant|word|small|dad|grandad)
  say    (i was|when i was|was) [only|about] (#|five|six|seven|eight|nine|ten|eleven|twelve|little) and (it was|he was|he|she|the) ..3 (someone|uncle|cousin|my|our|neighbour|friend|said|told|teacher|coach) ..6 (nobody|never|secret|tell|knows|word|write|called|believe|told|touched)
  say    (told|tell|telling) (my mum|mum|my dad|dad|my auntie|auntie|my nan|nan|them|my aunt|my parents|her|everyone) ..2 (about|what) ..1 (my|her|our|his|the)  ..1 (cousin|son|uncle|step dad|stepdad|brother|boyfriend|grandad|coach|husband|nephew|stepbrother) ..8 (slapped|lying|liar|believe|believed|spoil|did|nothing|shut up|christmas|ruin|ruined|made up|made it up|laughed|invited|quiet)
  say    (pays|paid|pay|gives|gave|money|sweets|presents|treats|phone) ..4 (keep quiet|stay quiet|keep it quiet|not to tell|not to say|not tell|keep (our|the|a|his) secret|keep secrets)
  say    (dont|not|never|mustnt|must not|not allowed to) (tell|say|talk) ..3 (school|teacher|teachers|miss|anyone at school|the school|the lady|social worker) ..6 (about the|because|belt|happens|home|dad|mum|the lady|take us|taken away|what he|what she|the smacks|bruise)
  say    (uncle|cousin|coach|tutor|teacher|step dad|stepdad|neighbour|grandad|brother|man|stepbrother|pastor|lodger) ..4 (teaches her things|teaches me things|sits too (close|near)|holds my (leg|knee|face|waist)|strokes my|comes into the bathroom|came into the bathroom|comes in the bathroom|watches me in the (bath|shower)|locks the door (and|n|when)|when we are alone|when i am alone|when were alone|gets in my bed|got in my bed|in bed with me|makes me sit on|sits on my bed|takes photos of me|special time|special cuddles|special game|our secret|tickles me|hurts me when)
  say    (hurts|hurt|sore|itchy|bleeds) ..2 where (he|she|they|uncle|grandad|the man) (sits|sat|touches|touched|put|hurt|lies)
  say    (write|say|tell) ..2 (down)  ..1 what (he|she|they|my {close-one}) did ..6 (teacher|loud|out loud|police|give|miss|without)
  say    (cant|couldnt|hand wont|wont|not able to|dont want to|scared to) ..2 (say|write|spell|hear|tell) ..2 (the word|his name|her name|name|what happened|it out loud|the rest)
  say    (only|just|finally|never) ..2 (told|tell|telling) ..2 (my wife|my husband|anyone|someone|a soul|my partner|my therapist|my mum) ..9 (touched|did to me|when i was|child|as a kid|he did|she did|my (uncle|dad|father|cousin|brother|grandad|coach))
  say    (you|mum|mother|everyone|they|nan) (watched|knew|saw|heard) ..4 (did nothing|said nothing|never stopped|never said|let him|looked away|did not stop|didnt stop|and watched|i saw you)
  say    (wash|scrub|scrubs|scrubbing|clean|delete|erase) ..2 (a memory|memories|it off|her hands all|his hands all|my skin|myself raw|him off)
  say    (master|priest|teacher|coach|scout leader|monk|nun|brother) ..6 (picked|pick|choose|chose) a (boy|girl|child) each
  say    (bad|worst|scary|horrible|weird) (touch|touches|touching|secret|secrets|game)
  near   fiction gaming sport news celebration
  not    (did|done|does) ..2 (favour|nails|hair|homework)
  not    did to (me|us) ..4 (game|lol|prank|round|hair)
  yes    things he did to me
  yes    something happened when i was six with my cousin
  yes    he gives me money to keep quiet
  no     my nan pays me to wash the car
  no     something happened to the wifi
  no     what the barber did to me is a crime lol

rule abuse.put-down high
  means  tells of a parent or carer who says that the child is unwanted, to blame or worth nothing
  say    {close-adult} ..2 (says|say|said|tells|told|calls|call|called|wishes|wish|refers) ..6 (had a dog|never been born|wasnt born|was not born|never had me|hadnt had me|had not had me|aborted|reason your|reason she|reason he|reason my|ruined (her|his|my) life|better son|better daughter|better child|it was my fault|its my fault|all my fault|the brat|the check|the problem|the accident|a mistake|slave|the devil|evil|i am dog|i am a dog|animal|wrong one|instead of me|cost too much|never loved|doesnt love|does not love|never wanted|dont want me|unlovable|replace me|give me away|go in care|put me in care|children s home|childrens home|send me away|not my (mum|dad|son|daughter)|sell me)
  say    (calls|called|call) (me|him|her|my brother|my sister|the (boy|girl|child|little one)) ..1 (it|thing|dog|slave|girl|brat|check|burden|mistake|devil|demon|pig|idiot|retard|worthless|useless|stupid|nothing) ..4 ({close-adult}|home|every day|in front of|hit|hits|foster|and they)
  say    (youre|you are|i am|im) the reason (your|my|our) (mother|father|mum|dad|parents) (drinks|drink|left|cries|divorced|is ill|is sick|split|hates)
  say    if i was ..2 (better|nicer|good|prettier|smarter|a boy|a girl) ..2 (son|daughter|kid|child|mum|dad) ..4 (left|leave|love|stay|stayed|hit|drink)
  say    {close-adult} ..2 (ignores|ignore|blanks|forget|forgets|pretends|pretend|wont speak|wont talk|stops talking|silent treatment) ..6 (exist|for days|for weeks|see me|hear me|days|weeks|in the room|cant see|anymore|when ive|when i have)
  say    {close-adult} ..2 (reads|read) my diary ..6 (laugh|laughed|laughs|dinner|everyone|out loud|family|aloud|out)
  say    every time i (laugh|smile|speak|talk|cry|eat|breathe|am happy) ..2 (she|he|mum|dad|they|step dad|stepmum)
  say    (mum|dad|mummys friend|he|she|step dad|uncle|mums boyfriend) is only nice when ..3 (looking|around|people|visitors|home|drunk|watching|social)
  say    (nice|kind|lovely|normal) ..2 (in front of|when) ..1 (people|visitors|teachers|school|social worker|mummy|mum|others|guests|company) ..6 (then|but|home|different|alone|door)
  say    (dad|mum|parents|villain|family) ..3 (nicer|better|kinder) than mine
  say    (not (her|his|the)|i am not) daughter ..4 (call|calls|servant|girl|hit|work|maid)
  say    (gaslighting|gaslight|narcissistic|emotionally abusive|verbally abusive|abusive|toxic) ..2 (parent|parents|mum|dad|mother|father|family|household|home|step dad|step mum)
  say    (gaslighting|gaslit|emotional abuse|verbal abuse) ..2 (by|from) ..1 (parents|mum|dad|mother|father|my)
  say    (puts|put|leaves|left) me outside ..6 (men|bins|take me|cold|door|until|rain)
  near   fiction gaming sport news
  not    (evil|animal|devil|idiot) ..3 (mario|uno|catan|cards|lol|haha|jk)
  yes    mum says she wishes she had a dog instead of me
  yes    she calls me it and they hit me
  yes    what is gaslighting by parents
  no     my mum calls me her little monkey
  no     dad says he wishes he had a better car
  no     there was a mistake on the form

rule abuse.child-heard high
  means  tells, as neighbour, parent, relative or staff, of somebody who hurts, screams at or frightens a child
  say    (my|the|her|his|our) (husband|wife|partner|ex|mother|mum|nanny|babysitter|childminder|girlfriend|boyfriend|sister in law|brother in law|stepmum|stepdad|mother in law|dad|sister|brother|neighbour) ..2 (screams|screaming|scream|yells|hits|hit|smacks|smacked|slaps|slapped|grabs|grabbed|shakes|shook|pinches|hurts|threw|throws|locks|locked|burns|burned|punches|kicks|kicked|belts|drags) ..3 (in (our|my|her|his)|at|on)  ..1 {small-one}
  say    (my|the|her|his|our) (husband|wife|partner|ex|mother|mum|nanny|babysitter|childminder|girlfriend|boyfriend|sister in law|brother in law|stepmum|stepdad|mother in law|sister|brother|neighbour) ..1 (hits|hit|smacks|smacked|slaps|slapped|grabs|grabbed|shakes|shook|pinches|hurts|locks|burns|burned|punches|kicks|belts|drags|beats) (our|my|her|his|the) {small-one}
  say    (she|he|they|teacher|the teacher|someone|whoever|mother|father|woman|man|neighbours|neighbour) ..2 (hit|hits|slap|slaps|slapped|beats|beating|hitting|smacks|smacking|punched|punches|kicks|shakes|shaking|screaming at|pushed) ..2 (her|the|that|his|their|my|our|a) ..1 (children|kids|child|baby|little (boy|girl|lad|one)|toddler|boy on the|boy in the|girl on the|little lad)
  say    i (hit|slapped|smacked|shook|grabbed|shoved|threw) (my|our) ..1 {small-one}
  say    (lost|lose|losing) (my|his|her|their) temper ..4 (mark|bruise|kids|child|son|daughter|baby|there is a|hit|hurt|toddler)
  say    (allegation|alleged|alleges|alleging|reports|reported|disclosed|discloses|disclosure|says|said|told) ..4 (teacher|coach|member of staff|carer|mum|dad|stepdad|step dad|adult|partner|uncle|he|she) ..3 (pushed|hit|hits|grabbed|slapped|smacked|choked|hurts|comes into the bathroom|burned|restrained|kicked|strangled) ..3 (child|pupil|him|her|me|boy|girl|against|neck|by)
  say    (disclosed|disclosure|discloses|disclosing) ..3 (to|that|about|in|made|from|by) ..6 (friend|staff|home|mum|dad|partner|teacher|ta|lunch|changing|her|his|me|nurse|child|pupil|dsl)
  say    (lado|mash|section 47|strategy (meeting|discussion)|child protection (conference|plan)|body map|cpoms) ..3 (referral|referred|completed|recorded|logged|contacted|informed|called|allegation|convened|today|held|outcome|done|updated|made)
  say    (reported|referred|passed|handed|escalated|told|informed|sent|spoke) ..2 (to|over to|with) ..1 (dsl|mash|the dsl|social care|childrens social care|designated lead|lado)
  say    (what|which) (number|is the number) ..3 (call|ring|report) ..6 (child|social|neglect|abuse|kid|kids|next door)
  say    (kid|child|boy|girl|pupil|student|lad|she|he) (next door|down the road|in my class|in our street|upstairs) ..6 (screaming|crying|hit|hits|bruise|bruises|hungry|outside|locked|cries|shouted at)
  say    can (doctors|teachers|a teacher|teacher|a doctor|school|social services|the nurse|nurses|police) (tell|know|see|find out) ..1 (if|that|when) ..4 (hurting|hurts|hurt|hit|hits|abused|touched|beaten|abuse)
  say    what (to do|do i do|can i do|happens|should i do) (if|when) ..2 (stepdad|step dad|dad|mum|parents|mother|father|uncle|parent|brother|carer|foster (mum|dad)) ..2 (hurts|hits|hit|beats|abuses|touches|slaps|kicks|screams|scares|threatens|punches|hurt)
  say    (is it|is that|are (parents|they)|is (my mum|my dad|mum|dad)) ..1 (illegal|legal|allowed|normal|abuse|against the law|ok|okay) ..6 (hit|hits|slap|slaps|smack|smacks|belt|lock|locks|hold|holds|burn|burns|starve|pretend|pretends|mouth|cooker|spoon|punish|shave|ignore|ignores|dont feed|not feed)
  say    (is that|is it|that is|thats) (allowed|ok|okay|legal|normal|abuse) (because|cos|if) (she is|he is|theyre|they are|its) my (mum|dad|parents|family|step dad)
  say    (rewrite|reword|make|word) ..4 (less bad|sound better|not get in trouble) ..6 (throws me|hits|hit|hurt|bruise|dad|mum)
  say    (throws|threw|slams|slammed|pushes|shoves) me (against|into|down|across|at) 
  near   fiction gaming sport awareness
  negated keep
  not    hit ..3 (milestone|ball|piñata|gym|road|sale|target|jackpot)
  not    (hit|hits) ..2 (her|his|the|my) (head|knee|elbow|funny bone|high|low)
  not    (my|the) (dog|cat|puppy) 
  yes    my wife screams at our daughter every night
  yes    can teachers tell if a parent hurts you
  yes    what to do if your dad hits you
  no     the nanny took the baby to the park
  no     my sister hit the ball over the fence
  no     is it legal to play music at night

category domestic-abuse
source   Women's Aid, domestic abuse and children; Home Office, controlling or coercive behaviour guidance

slot controlled = wont let | does not let | doesnt let | never lets | will not let | wouldnt let | not let | forbids | forbade | bans | banned | stops | stopped | made me | makes me | made her | makes her | making her | making me | forces | forced | got me to | insists | demands | refuses to let
slot daily-life = work | job | friends | family | out | drive | driving | money | wages | phone | leave | alone | english | college | lessons | makeup | make up | wear | clothes | hair | sleep | eat | talk | speak | speaking | see | visit | shop | shops | doctor | bathroom | shower | dance | gym | own | learn | answer | quit | delete | sign | beg | kneel | apologise
slot thing-broken = plate | plates | mug | cup | glass | glasses | bowl | pan | pot | tv | telly | phone | phones | laptop | tablet | chair | table | lamp | door | doors | window | windows | wall | walls | toys | tree | cage | remote | ornaments | mirror | photo | photos | kettle | bottle | dinner | food | shoe | iron | ashtray | vase | controller | things | stuff | everything | knife

rule domestic.held-down urgent
  means  tells of somebody whose partner decides what they may do, spend, wear or say
  say    {violent-man} ..2 {controlled} ..1 (me|her|my mum|mum|my sister|my aunt|him|my mother|us|my auntie) ..3 {daily-life}
  say    (he|she|her boyfriend|my boyfriend|boyfriend|husband|dad|step dad|mums boyfriend|partner|my ex) ..2 (made|makes|forced) (her|my mum|mum|my sister|my mother|mummy|me) ..2 (quit|sleep|eat|beg|kneel|apologise|say sorry|delete|block|sign|give up|leave her|leave my|choose|ring|ask|stand|wear|change|pay|hand|promise|watch|thank)
  say    (she|mum|my mum|my sister|my aunt|wife|her|mother|mam) ..3 (ask|asks|asking|needs|need|wait|waits|get|gets|has to ask|beg|begs) ..2 (permission|his permission|him first|his say so|if she can|if shes allowed|him for money)
  say    (has to|have to|must|had to|supposed to) (ring|call|text|send|show|prove|photo|photograph|facetime|share|ask|report to|check in with) ..2 (him|her|my boyfriend|my girlfriend|dad|step dad|partner|husband) ..6 (where|hear|location|receipt|receipts|proof|who|every|hour|tills|when|before|tesco|until|or|so he)
  say    (he|she|dad|boyfriend|girlfriend|husband|partner|step dad|ex|fiance|bf|gf) ..2 (checks|check|checked|reads|read|goes through|went through|monitors|tracks|records|counts|times|timed|smells|inspects|photographs) ..2 (her|my|mums) ..2 (mileage|milage|receipts|receipt|phone|messages|texts|bank|card|bag|underwear|emails|tyres|steps|location|search history|bin|knickers|speedo|petrol|purse|post|mail|statements)
  say    (hes|he is|hes got|he has|has got|he put|he puts|dad put|he fitted|he hid|he installed|boyfriend put|ex put|husband put) ..2 (a|an|the|my|her|his|mums) ..1 (tracker|airtag|air tag|spyware|camera|cameras|log in|login|password|passwords|passcode|timer|recorder|gps|life360|location) ..3 (on|in|to|under|of) ..2 (my|her|me|mums|our|car|shoe|bag|the house|boiler|phone|bedroom|coat)
  say    (wants|demands|expects|needs|has) (my|her) (location|passwords|password|snap map|login) ..4 (24 7|all the time|on|or|if|every|always|because)
  say    (blows|blowing|blew) up my phone
  say    (he|she|my (boyfriend|girlfriend|partner|ex|husband)|bf|gf) waits (outside|for me) ..5 (class|work|every|so i|lesson|shift|period|gym|school|lost)
  say    (he|she|boyfriend|girlfriend|bf|gf|husband|partner) ..1 (says|said|reckons|thinks|told me|tells me) ..2 (i|if i) ..3 (need a licence|need permission|cant wear|cant see|cant talk|cant go|not allowed|were done|we are done|its over|shouldnt see|dont need friends|dont need my family|look like a|im not to|take the|go out|go to|wear that|talk to)
  say    (keeps|kept|takes|took|hides|hid|controls|holds|has|locks|locked|cut up|cuts up) ..2 (all|my|her|mums) ..1 (money|wages|bank card|card|cards|passport|car keys|keys|benefits|phone|medication|glasses|pill|fridge|documents|meds|insulin) ..5 (so|he|she|from|until|when|because|away|cant|if|off|i|freezer|work)
  say    (lock|locks|locked) the (fridge|doors|front door|gate|heating|phone|cupboards) ..4 (when (he|she)|before (he|she)|so (i|we|she|mum)|went|goes to work|leaves)
  say    (no|means no|gives me|gives her|give her|allowance|without) ..2 (housekeeping|pocket money|spending money|money for food|allowance) ..4 (if|unless|sex|husband|he|like a child|wife|until)
  say    (stop|stopping|control|keep|keeping|get) (my|the) (wife|girlfriend|husband|boyfriend|missus|partner|gf|bf) ..2 (having|going|seeing|talking|wearing|from|working|leaving|own)
  say    (answers|talks|speaks|replies|orders) (for|over) (her|me|my mum|my sister) 
  say    answers every question ..2 (for|to) her
  say    (called|calls|calling) (my mum|mum|her|my mam|my sister|my mother|mummy|his wife) ..2 (useless|fat|stupid|lazy|ugly|worthless|a cow|cow|pathetic|thick|mental|crazy|slag|bitch|mad|nothing|dog)
  say    (isnt|is not|not) allowed (to|out|her own|a) ..3 (learn|leave|work|own|phone|friends|english|money|bank|sit|alone|lock|close|door|key|visitors|driving) ..4 (he|husband|boyfriend|dad|step dad|mum|wife|visa|without)
  say    (tells|telling|told|convinced) (everyone|people|my family|the doctor|them|my friends) ..1 (i am|im|shes|she is|that i am) ..1 (bipolar|crazy|mad|mental|unstable|a liar|the abuser|losing it|drunk|unfit)
  say    (coercive|controlling) (control|behaviour|relationship|partner|husband|boyfriend|man|man and) ..9 (i|my|me|mum|he|she|nine|years|statement|poster|stood|law)
  say    (threatens|threatening|threatened|says hell|says he will|says he would|said he would|said hed|said he will|says shell|said shell) ..3 (take|burn|kill|tell|post|send|report|leak|call|hurt|smash|get) ..4 (kids|children|baby|house|cat|dog|me|her|mum|immigration|back|photos|himself|herself|car|visa|custody|everyone) ..5 (if|when|leave|left|leaves|tell|told|go)
  say    if (i|she|mum|you|we) ..1 (leave|leaves|left|tell|talk|talks|call|calls|report|go|goes|dont|ever left|speaks) ..6 (he|he will|hell|they|send me back|take the|keep the|kill|burn|find|nobody|children|kids|custody|country|visa)
  say    if he (cant|can not) have me
  say    uses (our|my|the) (daughter|son|kids|children|baby) to ..2 (pass|get|spy|find|control|message|messages|hurt|check)
  say    pray for traffic
  near   fiction gaming sport news
  negated keep
  not    my (mum|dad|parents) (wont|doesnt|dont|never) let me
  not    (let|lets) me ..3 (win|cook|drive it|pick|choose the (film|song))
  yes    he made her quit her job and leave her friends
  yes    my boyfriend checks my phone and my location
  yes    he says he will take the kids if i leave
  no     my mum wont let me go out on a school night
  no     he checks the oil in the car
  no     she made me a sandwich in france

context domestic-broken-things-plain = ball | football | drill | hammer | ladder | builder | builders | plumber | renovat
rule domestic.broken-things urgent
  means  tells of things thrown, smashed or kicked in at home, or a pet hurt
  say    {violent-man} ..4 (threw|throws|throw|smashed|smashes|smash|kicked|kicks|punched|punches|broke|breaks|break|ripped|burned|burns|burn|put his (fist|hand|foot|head)|put a (fist|hand|foot)|hurled|launched|trashed|flipped|pours|poured|chucked|snapped) ..3 {thing-broken} ..5 (at|wall|window|head|through|mum|mummy|because|half|out|kitchen|her|me|again|when|hole|cos|last night|off|over|onto|angry|mad|row|temper|scared|lights)
  say    {violent-man} ..2 (broke|break|breaks|smashed|smashes|took|takes|burned|burn|burnt|ripped|cut|cut up|threw) ..1 (her|mums|my mums|my mothers|my sisters|my|the) ..1 (phone|clothes|shoes|glasses|passport|things|laptop|dress|photos|insulin|inhaler|keys|shoes of my mother|wedding|bag|coat|make up)
  say    (put|puts|putting|punched|punches|kicked) ..2 (fist|hand|foot|head|hole|boot|holes) ..1 (through|in|into) ..1 (the|our|my|a) ..1 (door|wall|window|mirror|wardrobe|bedroom door|plaster|plasterboard)
  say    (hole|dent|holes|dents|crack) ..2 (in|on) ..2 (wall|door|doors|walls|plaster|fridge) ..8 (fist|size|calendar|dad|he|him|punched|head|picture|covers|temper|kicked|mum|hung)
  say    (door|wall|window) ..2 (in two|in bits|off its hinges|hole|kicked in|smashed|new again|dent)
  say    (hurt|hurts|kicked|kicks|killed|kill|threw|throws|hit|hits|strangled|drowned|got rid of|threatens) ..1 (my|our|the|her|mums) (cat|dog|puppy|kitten|hamster|rabbit|guinea pig|bird|pet|hamster cage|fish tank|parrot) ..6 (he|when|because|if|so|just|dad|step dad|wall|stairs|count|stop|told|boyfriend|again|mum)
  say    (he|dad|step dad|boyfriend|husband|partner) ..3 (hurt|hurts|kicked|kicks|killed|threw|hit|hits) ..2 (my|our|the|her) (cat|dog|puppy|kitten|hamster|rabbit|pet|hamster cage)
  near   fiction gaming sport news domestic-broken-things-plain
  not    (broke|smashed|threw) ..3 (record|leg|arm|by accident|accidentally|recycling|bin|party|frisbee|goal)
  negated keep
  yes    dad threw a plate at the wall because it was cold
  yes    he put his fist through the bathroom door
  yes    he kicked the dog when mum talked back
  no     dad broke a plate washing up
  no     he put a nail through the wall
  no     she threw the ball out of the window

rule domestic.heard-at-home urgent
  means  tells of a child who hears or sees one adult hurt or frighten another, or hides from it
  say    (hear|heard|hears|hearing|listen|listening|listened) ..3 (mum|mummy|mother|mam|her|parents|neighbour|neighbours|next door|them|sister|woman|lady|wife|missus) ..3 (falling|fall|crying|cry|cries|screaming|scream|being|please|stop|beg|begging|thud|bang|hit|thrown|stairs|sobbing|whimper|pleading|apologising|sorry)
  say    (turn|turned|turns|put|puts|putting) ..2 (up|on|loud|louder) ..1 (tv|telly|music|water|tap|radio|volume|hoover|headphones|shower|cartoons|songs) ..5 (shouting|sister|brother|row|screaming|fight|dad|fighting)
  say    (turn|turned|turns|put|puts|had) ..1 (tv|telly|music|radio|water|hoover|volume|cartoons) ..1 (up|on|loud|louder|on full) ..5 (hear|shouting|sister|brother|row|screaming|fight|fighting|drown|them)
  say    (music|tv|headphones|telly|cartoons|volume) ..4 so ..3 (hear|hears|heard) ..4 (them|fight|fighting|shouting|row|mum|dad|rowing|screaming|arguing)
  say    (shouting|screaming|row|rowing|fight|fighting|arguing|yelling|smashing|banging) ..4 (starts|start|started|begins|stops|stopped|again|downstairs) ..6 (hide|under|bed|cover|ears|wardrobe|teddy|upstairs|brother|sister|count|pillow|dog|headphones|i take|put)
  say    (hide|hid|hides|hiding|sit|sat|sits|go|went|sleep|wait|under|were under|are under) ..2 (under|in|behind|inside) ..2 (bed|table|wardrobe|cupboard|stairs|bath|duvet|covers) ..6 (shout|shouting|fight|fighting|row|when he|when dad|until|mum|screaming|hits|stops|drunk|comes|home)
  say    children were (under|behind|in) the
  say    (screaming|shouting|yelling|rowing|laying into|battering|beating|going) ..1 at (his|her) (missus|wife|girlfriend|partner|husband|mum) 
  say    (next door|neighbours|neighbour|upstairs|downstairs|through the wall|flat above|number #) ..7 (screaming|thud|please|stop it|begging|hitting|hit her|row|beating|smashing|bang|crying|hurting her|shouting at her) ..6 (again|999|police|baby|kids|call|rang|ring|every|thud|missus|wife)
  say    (rang|ring|rung|calling|called|call) 999 ..4 (twice|again|this month|next door|on him|on dad|for mum|for my mum|if|when)
  say    (police|officer|police lady|feds) ..3 (at ours|at our house|came to ours|round ours|at my house|came round|took dad|took him|again last night|had us|in our kitchen|arrested dad|arrested my)
  say    (mum|mam|mummy|my mum|she|mother|my aunt|my sister) ..2 (says|said|told|say) ..2 (she|it was|i|walked) ..1 (fell|walked into|tripped|slipped|clumsy|banged|door|the cupboard)
  say    (mum|mam|mummy|she|my mum|my sister|sister|aunt|mother|hairdresser|friend|mate) ..6 (scarf|sunglasses|dark glasses|foundation|make up|makeup|concealer|long sleeves|polo neck|turtleneck|hat|fringe) ..5 (neck|eye|bruise|bruises|heatwave|indoors|inside|cover|hide|june|july|summer|marks|arm|again|raining|winter)
  say    (mum|mam|mummy|mums|mother|she) ..3 (arm|wrist|jaw|nose|rib|ribs|ear|lip|finger|hand|eye|teeth|tooth) ..3 (sling|broken|cast|still works|still worked|swollen|split|black|missing|bandaged|plaster|stitches|hear out|shut|knocked out) ..8 (dad|he|door|fell|him|step dad|boyfriend|again|says|stairs|song|hummed|cupboard)
  say    (black eye|split lip|bruise|bruises|fat lip) ..6 (mum|mums|mam|her husband|her boyfriend|mate|best mate|sister|aunt|teacher|neighbour|says its|again|the same|n she)
  say    (mum|mums|my mum) ..1 so clumsy ..2 every (friday|time|weekend|week|payday)
  say    {violent-man} ..3 (drags|dragged|pulled|pulls|pins|pinned|grabs|grabbed|pushed|pushes|shoved|threw|throws|choked|chokes|strangled|kneels|held|holds|spat|slapped|slaps|hit|hits|punched|kicked|bit|burned|headbutted|made) ..1 (mum|my mum|mummy|my mam|mam|my sister|my mother|her|my aunt|my nan|my auntie) ..5 (hair|stairs|wall|floor|neck|throat|face|door|again|front|kitchen|bath|car|garden|bed|wrist|out|down|because|cos|when|head)
  say    (daddy|dad|step dad|he|mums boyfriend) ..3 (hurt|hurts|hurting|scares|scared|scaring|frightens|follows|followed|find|finds|finding|found|chased|attacked) ..1 (mum|mummy|our mum|our car|our house|us|my mum|mam|my mummy|my mam) 
  say    (when|if|before|until) ..1 (dad|he|step dad|dads car|dads truck|his car|his truck|his van|dads van|dads key|his key|her dad) ..3 (home|in|in the drive|back|pulls|pulled|turns|late|quiet|came|comes) ..5 (we|everyone|everybody|i|mum|they) ..2 (stop|stopped|stops|freeze|quiet|hide|rooms|room|upstairs|chewing|walking|keep walking|whisper|tidy|hold|scared|talking)
  say    (quiet|quieter|silence|silent|calm) ..3 (worse|worst|scarier|scares|when hes|when he|gets really|frightens|than the shouting)
  say    (voice|look|face) ..3 (frightens|scares|terrifies) me more than
  say    (time|timed|count|counted) ..2 how long they (argue|fight|shout|row)
  say    {violent-man} ..2 (is|was|being|gets|got|turned|turns) ..1 (violent|abusive|aggressive) ..2 (with|to|towards|again|at home|when|and|n|what|if|after|i|she)
  say    (partner|husband|boyfriend|girlfriend|wife|brother|son|ex|dad|step dad) is ..1 (violent|abusive|hitting|controlling|dangerous)
  say    {partner-word} ..2 (pushed|shoved|slapped|hit|hits|strangled|choked|punched|kicked|bit|grabbed|pinned|hurts|threatened|threatens|spat at|burned|headbutted|scares) (me|her|him|us) 
  say    {partner-word} ..1 (threatens|threatened|threatening|stalks|stalking|stalked|harassing|harasses)
  say    (stalked|followed|harassed|threatened|controlled|hit|beaten|strangled|abused) by ..1 (my|her|an|a|his) ..1 (ex|husband|boyfriend|partner|girlfriend|wife)
  say    (stalked|followed|harassed|controlled) by ..1 ex
  near   fiction gaming sport news
  not    (hit|hits|beat|kicked|threw|pinned|pushed) ..4 (ball|race|chess|trampoline|swing|pool|snowball|pillow|fifa|uno)
  not    (my|the) neighbours (music|party)
  negated keep
  yes    i put the tv on loud so my sister cant hear them fighting
  yes    mum says she fell but her lip is split
  yes    my boyfriend pushed me what do i do
  no     i turned the radio up for the football
  no     we hid under the table in hide and seek
  no     my mum fell off her bike

rule domestic.getting-out high
  means  tells of leaving or hiding from a violent partner, of a refuge, an order or an ex who keeps finding them
  say    (refuge|womens aid|women s aid|non mol|non molestation|restraining order|occupation order|injunction|marac|idva|clares law|claires law|claire s law|domestic violence|dv helpline|domestic abuse) ..6 (me|my|mum|mums|mam|i|we|him|dad|her|ring|call|how to|how do|get|apply|against|helpline|ex|kids|under 18|if im|high risk|outcome|living|address|worker|advice|near)
  say    (how to|how do i|can i|can my mum|where do i|should i) ..3 (get|apply|ring|find|call|go|leave|flee|escape) ..3 (refuge|injunction|non mol|restraining order|womens aid|abusive|violent|my husband safely|abuser|dv)
  say    (refuge|safe house|new address|big house|hostel) ..6 (other mums|mums|cant tell|wont tell|not tell|the street|where we|found us|secret|dad|him|hes|outside)
  say    (cant|not allowed to|cannot|dont|mustnt) (tell|say|give) ..3 (street|address|where we live|our name|what town|where we are|where we moved|new school)
  say    (he|dad|ex|my ex|her ex|step dad|him|husband) ..3 (keeps|kept|keep|will|has|can|cant|doesnt) ..1 (finding|find|found|turning up|turn up|coming|following|watching|ringing|driving) ..2 (us|me|her|our|at|past|mum|by|outside|where)
  say    (my ex|her ex|dad|ex|he|his dad|mums ex|ex husband|ex boyfriend|daddy) ..2 (turns up|turned up|sat outside|sits outside|been sat outside|stands outside|parked outside|waiting outside|waits outside|drives past|shows up|showed up) ..4 (my|our|the|us|me|her|work|house|school|every|gate|refuge|match|gym|again)
  say    (not allowed|isnt allowed|order|judge|court) ..5 (within|near|metres|come near|contact|said no|to collect|collect) ..4 (him|us|me|he|her|so|but|dad|mum|and|hundred|#|still)
  say    (dont|do not|never|please dont|not to|please not) (let|give|tell|send|hand|ring|call) (him|dad|his dad|her dad|his father|her father|my ex|her ex|the father|my husband|the house|our address) ..6 (in|address|number|collect|where|pick|know|home|near|school|emergency|inside)
  say    (asked|begged|wants|asks) ..5 (school|not to|change|to be the only|password) ..5 (number|address|dad|his mother|father|him|app|log in|ex|password)
  say    (get|getting|got|sneak|sneaked|snuck|sneaking|move|moving|moved|plan for getting|help) (my mum|mum|us|my mum and|her and|me and mum|my sister|mummy|my mam) ..4 (out|away|out of the house|from him|from dad|from my dad) 
  say    (left|leave|leaving|ran|run|snuck|sneak|sneaked|fled|flee|escape|escaped) ..4 (pjs|pyjamas|middle of the night|with the kids|with us in|in a taxi|while he|before he|without him|at night|with kids|the kids)
  say    (wont|will not|not|cant|scared to|too scared to|never|afraid to|why doesnt (she|mum)|why wont (she|mum)|should) ..1 leave (him|her husband|my dad|dad|step dad|her boyfriend|her ex|this relationship|an abusive)
  say    (since|when|after|now|that) i said (id|i would|ill|i will|im|i am|i was) (leave|leaving|going)
  say    (code|code word|codeword|secret word|signal|flick the light|emoji) ..6 (rings|ring|call|calling|calls|999|means|if he|police|hes|thats|neighbour|get help)
  say    thats the code
  say    (shh|cant call|cant talk|cant vc|cant ring|cant speak|call later|text later|ill text|will text) ..4 (hes|he is|dads|shes|step dads) ..2 (home|here|back|downstairs|listening|in|up|awake|asleep|next door|in the room)
  say    (hes|he is|dads|dad is) (downstairs|here|home|listening|back|outside) ..3 (cant|dont) (talk|vc|call|speak|ring|text|type)
  say    (pack|packed|packing) ..3 (essentials|important stuff|quietly|passports|act normal|documents|without him|when he|before he|while he|for mum|for refuge)
  say    act normal ..6 (dad|he|mum|leave|leaving|go|pack|hes)
  say    (if dad|if he|if my dad|if step dad) ..1 (asks|rings|calls|texts|comes) ..3 (i was|mum was|we were|say|tell him|you havent|dont|im) 
  say    (new house|rehoused|council|new number|change her number|change my number|move again|moved us|moved again) ..8 (dad keeps|he keeps|find us|finds us|finding us|found us|ex|because of him|third time|dad found|he found)
  say    (documents|list|what) ..3 need ..2 (flee|fleeing|leave him|leaving him|escape)
  say    (probation|parole) officer ..5 (dad|him|hes|our house|he)
  say    (do|will|can|does) (they|he|men|abusers|people like him|he ever|they ever) ..1 change
  say    (never|wont) (do it|happen|hit me|hurt me|touch me|hit her|hurt her|drink) again ..4 (he|promise|promises|promised|swore|swears|said|says|believe|this time|flowers)
  say    (he|she|promises|promised|swore|swears|says|said) ..3 (never|wont|not) ..1 (do it|happen|hit|hurt) ..1 again
  say    (flowers|gifts|sorry|apology|cries|cried|lovely|sweet) ..4 (after|since|next day|morning after|every time|until|then) ..4 (hit|hits|shouts|row|fight|again|bruise|leave|next time|it starts|slapped)
  say    stay for the (kids|children)
  near   fiction gaming sport news awareness
  not    (wildlife|animal|mountain|bird) refuge
  not    (stay|came) for the kids (menu|club)
  negated keep
  yes    can i ring a refuge if im 16
  yes    dad keeps finding us and we moved again
  yes    cant talk hes downstairs
  no     the mountain refuge has bunk beds
  no     my ex blocked me on snap
  no     pack a snack for the trip

category neglect
source   NSPCC, neglect; The Children's Society, young carers; Working Together to Safeguard Children

slot carer-word = mum | dad | parents | mother | father | step dad | step mum | stepdad | stepmum | she | he | they | nan | mums | dads | mums boyfriend | mum and dad | parent | foster mum | foster dad | mummy
slot tended = me | us | him | her | them | you | the baby | my brother | my sister | my brothers | my sisters | the kids | the little ones | the twins | my little brother | my little sister | my baby brother | my baby sister | kids | his kids | her kids | the children | their kids | siblings | my siblings
slot poor-food = toast | bread | cereal | dry cereal | noodles | dry noodles | dry pasta | crisps | biscuits | crackers | ketchup | mustard | sugar | jam | water | sweets | toothpaste | beans | beans again | pot noodle | pot noodles | super noodles | rice | a yoghurt | yoghurt | scraps | crumbs | dog food | cat food | leftovers | sugar soup | ketchup sandwich | pop tart | porridge | nothing

rule neglect.goes-hungry high
  means  tells of a child who goes hungry, is not fed, or finds food where they can
  say    (forget|forgets|forgot|forgetting|dont|doesnt|never|wont|not|refuses|refuse|didnt|without) ..1 (feed|feeds|feeding|fed) {tended}
  say    (nobody|no one|noone|who) ..1 (feeds|fed|cooks for|cooked for|made dinner|makes dinner|makes tea|cooks|buys food)
  say    (padlock|lock|locks|locked|padlocked|chain|chained|bolted) ..3 (fridge|cupboard|cupboards|pantry|kitchen|larder|freezer|food)
  say    (fridge|cupboard|cupboards|freezer|pantry|tin) ..2 (empty|bare|unplugged|locked|padlocked|off|broken|got nothing|has nothing|nothing in) ..5 (days|week|again|since|mum|home|mustard|just|lol|always|so|and|til|until|payday)
  say    (nothing|mustard|just a|only) ..2 (in|left in) the (fridge|cupboard|cupboards|house|freezer) ..4 (for days|again|mum|since|but|to eat|for dinner|for tea|all week|lol|at home|and)
  say    (had|ate|eat|eats|eaten|eating|living on|live on|lives on|survive on|surviving on|got|having|its|was) ..2 {poor-food} ..1 (for|as) ..1 (dinner|tea|lunch|breakfast|days|every meal|the third|the fourth) ..3 (again|every|days|all week|since|because|cos|third|fourth|tonight|mum|no|this week|lol|and)
  say    (share|shared|shares|sharing|split|splits|splitting) ..2 (a|one|the) ..2 (yoghurt|tin|sandwich|egg|packet|pot noodle|apple|can|slice|potato|burger|portion|pizza slice|meal|loaf) ..3 (four|three|five|between|with my|ways|#|all of us)
  say    (only|last|first|one|just the) ..2 (hot|proper|real|cooked|decent|actual) (meal|dinner|food) ..5 (week|school|day|days|since|ours|gets|get|has|has all|i get)
  say    (school|breakfast club|monday|mondays|lunch) ..4 (only|because|first|means) ..3 (meal|food|eat|eats|breakfast|dinner|hot|fed)
  say    (wish|wishes|wished|loves|likes|hates|dread|dreads) ..4 (monday|weekends|weekend|holidays|half term) ..6 (breakfast|food|eat|lunch|hungry|fed|dinner)
  say    (monday|mondays|after the weekend|after weekends|after half term|after the holidays) ..6 (eats|eat|starving|hungry|wolfs|stuffs|seconds|sick|shovels|breakfast)
  say    (eats|eat|ate|eating|drinks|drink|drinking|licks|stole|stealing|steals|steal|took|takes|taking|hunting|rummaging) ..3 (out of|from|off) ..2 (bin|bins|toilet|dog bowl|floor|other peoples plates|other childrens plates|lost property|packed lunches|other childrens|skip|dumpster|trash|bowl of the dog|peoples trays)
  say    (take|takes|took|taking|took home|pocket|pockets|pocketing|stuff|stuffs|stuffing|hides|hide|hiding|save|saves|saving|sneak|sneaks|wrap|wraps|wrapping|steal|steals|stole|nick|nicks|nicked|smuggling) ..4 (food|fruit|bread|rolls|toast|sandwich|sandwiches|leftovers|lunch|apple|apples|biscuits|crackers|milk|meals|half|snack|snacks|dinner|pasta|beans|bananas|calpol) ..5 (home|brother|sister|baby|siblings|pocket|pockets|bag|weekend|his mum|socks|sleeve|sleeves|later|little ones|twins)
  say    (hungry|starving|famished|ravenous|underweight|malnourished|skin and bone|skinny) ..6 (kids|child|children|pupil|every sunday|every monday|come back|comes back|arrives|from home|parents|no breakfast|no food|mum|dad|baby|home|filthy|dirty)
  say    (kids|kid|child|children|pupil|boy|girl|he|she|they|daughter|son|brother|sister) ..5 (always|is|are|so|come back|comes back|comes in|arrive|arrives|constantly|came in|turn up) ..1 (hungry|starving|filthy|dirty|underweight|unfed|not fed) ..5 (every|again|and|clothes|mum|dad|home|flea|shoes|monday|since|smells)
  say    (had|has|have|eaten|eat|ate) ..1 nothing ..2 (since|to eat|but|except|all (day|weekend|week)) ..5 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|school|mum|dad|home|water|bread|lunch|at home|toothpaste|crisps)
  say    (only|just) had (water|crisps|bread|milk|a biscuit|toast|sweets) ..4 (since|baby|all day|all weekend|today|for days|yesterday|mum)
  say    (she|he|baby|sister|brother|they|child|weve|i have|ive) ..2 only had water
  say    dinners (stopped|went|ended)
  say    (so did|no more|and so did) (dinner|dinners|tea|lunches|meals)
  say    (dog|cat|cats|dogs) ..2 (gets|get|eats|eat|fed|is fed|was fed) ..2 (first|better|before|more) ..4 (me|us|than|joke|and|n|i)
  say    (takeaway|mcdonalds|pizza|steak|kfc|dinner|deliveroo|chinese) ..3 (in front of us|in front of me|for (himself|herself|themselves|them)) ..6 (bread|none|nothing|toast|while|and|n)
  say    (sold|spends|spent|drinks|drank|gambled|gambles|smokes|smoked|blows|blew|pawned) ..3 (food stamps|ebt|snap benefits|food money|shopping money|dinner money|lunch money|benefits|child benefit|school shoes|vouchers|rent|my laptop|birthday money|universal credit|bill money|the shopping|gas money) ..5 (on|again|nights|drink|weed|so|vodka|and|scratch|bingo|booze|fags|pub|gear|for)
  say    she sold our
  say    (make|making|stretch|last|lasts) ..3 (# pounds|#|pounds|tenner|fiver|money|food|loaf|tin) ..2 (last|until|til|till|a week|go) ..4 (friday|monday|thursday|week|payday|brothers|sisters|us|me and)
  say    (food bank|foodbank|food banks|soup kitchen) ..5 (kids|myself|alone|on my own|under|without|by themselves|let|lets|child|age|go by|my brother|us|parents|mum wont)
  say    (yellow sticker|yellow stickers|reduced section|bins|skips|dumpsters|throw food out|bin food|dumpster diving) ..6 (food|eat|supermarket|tea|dinner|hours|worth|weve|ive|neighbours|safe|dangerous|worth looking)
  say    (parents|mum|dad|my mum|my dad) ..1 (not|dont|doesnt|wont) ..2 (feed|feeding|cook|cooking|buy food|give food|give me food|make dinner|make tea|get food|get shopping)
  say    (is it illegal|is it abuse|is it neglect|can you report|illegal) ..4 (not|dont|doesnt|never) ..1 (feed|fed|food|feeding|wash|washing|heating|take)
  say    i eat in [the] school
  near   fiction gaming news cooking
  not    (dog|cat|hamster|fish|rabbit|ducks|chickens|pigeons) ..4 (bowl empty|fed twice)
  not    (starving|hungry) ..5 (lol|whats for|order|pizza|nandos|game|after (training|football|swimming))
  negated keep
  yes    my parents forget to feed us
  yes    there is a padlock on the fridge now
  yes    he takes the leftover fruit home for his sister
  no     we forgot to feed the hamster
  no     i had toast for breakfast
  no     i am starving whats for tea

context neglect-no-comfort-plain = camping | camp | glamping | festival | sleepover | hotel | caravan park | holiday | new house | moving in | ikea | builders | plumber | boiler engineer | school trip
rule neglect.no-comfort high
  means  tells of a home that is cold, dirty, unsafe or without a bed, water or light
  say    (has|have|had|got|theres|there is|with|doesnt have|does not have|dont have|hasnt got|doesnt own|dont own|never had|without|havent got|no) ..1 (no|a|any|own|working|proper)  ..1 (bed|bulb|toothbrush|pyjamas|pajamas|coat|sheets|mattress|curtains|running water|heating|hot water|gas|electric|duvet|blanket|pillow|cot|soap|shampoo|winter coat|toilet|washing machine|plate|shoes that fit) ..6 (home|house|bathroom|room|since|weeks|flat|and|or|so|because|winter|sleeps|sleep|she is|he is|we|school|months|at ours|n|is no plate)
  say    (sleep|sleeps|slept|sleeping) ..2 (on|in|under|beside|next to|by|behind) ..2 (floor|table|beanbag|settee|sofa|cooker|drawer|bath|chromebook|armchair|chair|caravan|shed|oven|radiator|kitchen|coats|pile|towels|boxes|hallway|landing|car|garage|dog bed|sofa cushions) ..7 (because|since|no bed|cold|rain|warm|mum|dad|heat|until|visitors|every|cousin|leave|wet|everyone|for|so|cos|they)
  say    (baby|newborn|toddler|brother|sister) ..2 (in|sleeps in) ..1 (a|the) (drawer|bath|suitcase|washing basket|car seat|box|pram|buggy)
  say    (see|seeing|saw) ..1 (my|our|his|your) breath ..3 (room|bed|house|inside|bedroom|kitchen|here)
  say    (i can see my breath|ice on the inside|ice inside)
  say    (heater|heating|radiator|blanket|duvet|quilt|bed|door) ..2 (out of|from|in) my room ..4 (boyfriend|cold|took|take|cos|because|they|only|mum|dad|sold|so)
  say    (not allowed|no|turn|wont put|cant have) ..2 (heating|hot water|lights|light|bath|blanket|heater) ..5 (room|on|upstairs|only they|only them|they|mum|dad|coat|freezing|me|cold|use)
  say    (cold|freezing|minus) ..6 (caravan|shed|garage|heating|no heating|coats|coat|blanket|meter|bed|sleep) ..5 (kids|mum|we|i|twins|us|brother|sister|baby|in|and|on)
  say    (house|home|flat|kitchen|bedroom|room|bathroom|place) ..2 (is|was|so|full of|covered in|stinks of|smells of|smelled of|reeks of|smelt of) ..2 (rubbish|filth|filthy|bin bags|dog mess|dog poo|cat wee|urine|ammonia|wee|mould|damp|maggots|needles|cans|bottles|flies|mice|rats|smoke|unsafe|a tip|unlivable|infested|hoarded)
  say    (dog|cat|animal|human) (faeces|feces|mess|poo|urine|excrement) ..6 (hall|floor|kitchen|house|carpet|home|bedroom|everywhere|room|baby|bed)
  say    (home visit|house visit|visited the home|health visitor|social worker) ..9 (floor|filthy|faeces|fridge|bed|baby|smell|ammonia|dirty|rubbish|no food|mould|vacant|drawer|bottles)
  say    (curtains|blinds) always (shut|closed|drawn)
  say    (water|gas|electric|electricity|heating|power|leccy) ..3 (cut off|been off|off for|off since|shut off|turned off|ran out|run out|gone again|disconnected) ..6 (weeks|days|week|month|school|gym|showers|shower|so|again|mum|since|we|candle|candles|torch)
  say    (weeks|days|month) ..1 no ..1 (water|heating|electric|hot water|gas|power|electricity|leccy)
  say    (gym|school|swimming|leisure centre|mcdonalds|library) ..1 (showers|shower|sinks|toilets|to wash|to keep warm|for heat|for warmth|for the heating) ..6 (because|no|home|every|before|so|water|our|cos|am|we)
  say    (only got|use|using|hug|cuddle|sit by) ..3 (laptop|chromebook|hairdryer|oven|hob|tumble dryer|xbox|dog) ..3 (heat|warm|warmth)
  say    (loo roll|toilet roll|tissue|tissues|sock|socks|kitchen roll|rag|rags|toilet paper|paper towels|newspaper|flannel|nappy) ..4 (pads|pad|tampons|tampon|period|periods)
  say    (period|periods) ..7 (no one to tell|sock|loo roll|tissue|wont buy|no pads|toilet paper|no money|cant afford|wont get|nobody|no one)
  say    (wont|doesnt|cant|refuses to) (buy|get) ..3 (pads|tampons|deodorant|toothpaste|shoes|coat|uniform|glasses|soap|school shoes|toothbrush|bras|bra)
  say    i need (a|some) (winter coat|coat|bed|shoes|food|toothbrush|blanket|pads|uniform) ..6 (mum|dad|parents|tell|wont|write|but|listen|she|they)
  say    (can you|can i|should i|do i) ..1 (call|ring|report) ..2 childline ..3 (no|about|dirty|food|heating|cold|mum|house|being|because|for)
  say    (who|whos|anyone) ..1 (got|has|have) ..2 spare ..1 (toothbrush|uniform|shoes|coat|blazer|jumper|blanket|pads|tie)
  near   fiction gaming news neglect-no-comfort-plain
  not    (library|classroom|school|office|changing room) ..3 (no|broken) ..1 (heating|toilet)
  negated keep
  yes    she sleeps in a beanbag because there is no bed
  yes    i can see my breath in my room
  yes    i use loo roll instead of pads
  no     we slept in a tent at the festival
  no     the school has no heating today
  no     the caravan was cold but the holiday was great

context neglect-uncared-body-plain = dog | cat | horse | puppy | kit bag | football kit | charity shop | washing line | detergent advert
rule neglect.uncared-body high
  means  tells of a child who is unwashed, in dirty clothes, or with lice, sores or matted hair
  say    (same|dirty|filthy|unwashed|stained|wet|soiled|stinking|smelly|soaked|yesterdays) ..2 (clothes|uniform|polo shirt|jumper|shirt|nappy|nappies|pads|tights|trousers|socks|underwear|pants|top|pyjamas|vest|dress|school shirt|t shirt) ..7 (days|day|week|weeks|again|since|all|still|every|thursday|monday|friday|third|fourth|pupils|smell|school|visible|child|kids|baby|home|hanging)
  say    (nappy|nappies|pad|pads) ..4 (hanging|knees|soaked|full|unchanged|leaking|same|since|sodden|hours|nothing else|sore|no change|all day)
  say    (hair) ..2 (matted|knotted|crawling|lice|nits|greasy and) ..6 (brush|mum|back|cut|school|nobody|laughs|child|weeks|she|he|home|through)
  say    (lice|nits|headlice|head lice|scabies|ringworm|impetigo|fleas|flea bites|bed bugs|nappy rash|sores|lesions) ..6 (months|weeks|again|sores|untreated|infested|crawling|so bad|bad|never|mum|dad|toothpaste|home|covered|since|still|nobody|kids|child|baby|every|easter|christmas)
  say    (nobody|no one|mum|dad|never|doesnt|dont|wont|didnt) ..1 (wash|washes|washed|bathe|bathes|baths|bath) ..1 (my|our|his|her|their|me|us|the kids|him|them) ..1 (clothes|hair|uniform|sheets|things|kit|brother|sister)
  say    (smell|smells|smelled|smelt|stink|stinks|reek|reeks) ..2 (of|like) ..2 (wee|urine|damp|smoke|weed|cat|dog|poo|mould|nappies|cannabis|sick|rotten) ..6 (every|child|uniform|pupil|school|again|home|clothes|coat|kids|sit|moved|him|her|other)
  say    (sorry|know) i (smell|stink)
  say    (get rid of|cover|hide) ..2 smell ..6 (uniform|clothes|damp|washing|mould|wash|school)
  say    (use|used|using|borrow) ..1 (our|my|your|the school|school) (washing machine|shower|bath|dryer|toothbrush|soap)
  say    (how to use|work|teach me|explain|show) ..4 (washing machine|cooker|oven|hoover|iron) ..6 (year old|kid|child|#|9|8|7|10|no adult|mum|is me)
  say    (unkempt|unwashed|unclean|poor hygiene|strong smell|strong odour|strong odor|odour of|grubby|malodorous|doubly incontinent|soiled)
  say    (wet|wets|wetting) the bed ..6 (sheets|same|nobody|change|days|mum|sleep|still|no one)
  say    (black|rotten|rotting|brown|decayed|broken) ..1 (teeth|tooth|feet|soles)  ..5 (child|mum|dentist|cut|pain|never|slippers|pupil|he|she|hurt|dad|home|at #)
  say    (arrived|came|comes|arrives|turned up|walked|sent|sends) ..3 (in|without|with no|no) ..2 (pyjamas|pjs|slippers|coat|shoes|socks|summer dress|t shirt|pads|lunch|glasses|nappies|bare feet|sandals|odd shoes) ..5 (again|snow|winter|december|january|february|cold|rain|by themselves|alone|freezing|ice|november|minus|every)
  near   fiction gaming news neglect-uncared-body-plain
  not    (non uniform|pyjama|pj) day
  negated keep
  yes    the same dirty uniform all week again
  yes    head lice so bad she has sores
  yes    nobody washes my clothes
  no     pyjama day is on friday
  no     the dog smells of wet dog
  no     i washed my hair last night

context neglect-ill-untreated-plain = vet | vets | dog | cat | football | match | physio | coach said
rule neglect.ill-untreated high
  means  tells of illness, injury or missed appointments that nobody at home sees to
  say    (missed|misses|failed|cancelled|refuses|refused|refuse|declined|skipped|not attended|did not attend|not brought|wasnt brought|wont go|wont take|never taken|wont sign) ..4 (appointment|appointments|dentist|clinic|hospital|gp|optician|paediatric|immunisations|jabs|hearing test|speech therapy|health visitor|scan|treatment|checkup|eye test|surgery|camhs) ..6 (child|again|third|sixth|fourth|mother|mum|dad|parents|sick|religion|she|he|sight|squint|since|for|pupil|#|month)
  say    (second|third|fourth|fifth|sixth|seventh|six|five|four|three|#) ..1 missed ..2 (appointment|appointments|dental|hospital|test|clinic|visits)
  say    missed for the (second|third|fourth|fifth|sixth|seventh|# th)
  say    (broken|broke|infected|rotting|rotten|swollen|infection|fever|temp|temperature|burn|burnt|tooth|toothache|abscess|ear|earache|seizure|seizures|fits|ankle|wrist|arm|leg|rash|cough|asthma|eye|cast|plaster cast|cut) ..9 (walk it off|wait til|wait till|wait until|prayer|pray|prayers|no adults|no adult|tomorrow every|wont take|refuses to take|doesnt believe in|not answering|figure it out|toothpaste on it|nobody|no one to|wont see|overdue|for two months|for months|for weeks|a fortnight|month ago|see if its|still sore|not to bother)
  say    (inhaler|glasses|insulin|epipen|hearing aid|hearing aids|medication|meds|splint|brace) ..5 (not sent|never sent|ran out|empty|broken|expired|out of date|lost|no|toy|months|not in school|not collected|days|held together) ..6 (mum|dad|parents|again|two|days|months|weeks|since|wont|school|not answering|home|for)
  say    (medicine|calpol|paracetamol|fever|temperature|burning up|burning|floppy|choking|bleeding|seizure|not breathing|wont drink|wont wake|being sick|throwing up|temp) ..9 (baby|year old|brother|sister|toddler) ..9 (mum|dad|no adults|by myself|alone|not answering|parents|till|until|no one|on my own|what should i|im her|nobody)
  say    (baby|year old|brother|sister|toddler) ..6 (fever|temperature|burning up|burning|floppy|choking|bleeding|seizure|wont drink|wont wake|wont stop|being sick|hot|rash|temp) ..9 (mum|dad|no adults|by myself|alone|not answering|parents|till|until|no one|on my own|nobody|im #|im her|im his)
  say    (fever|burn|cut|choking|bleeding|seizure|burned|burnt|broken|sick) ..6 (no adults|no adult|no grown ups|home alone|nobody home|no one home|mums out|parents are out|parents away|mum not answering)
  say    (believe|believes) in (prayer|god|herbs|healing) not (doctors|doctor|medicine|hospitals|hospital)
  say    (try|tried|trying) to buy (calpol|medicine|nappies|formula|milk) ..6 (coppers|pennies|#|alone|girl|boy|kid|herself|himself)
  say    (mum|dad|parents|she|he|they) ..2 (wont|doesnt|dont|refuses to|refuse to|never|didnt|not) ..1 (take|get|bring|see) ..2 (me|him|her|my brother|my sister|the baby|us) ..2 (doctor|doctors|hospital|dentist|a and e|gp|er|optician|checked|seen|clinic|glasses)
  say    (can i|how do i|can kids|can a # year old|can you) ..3 (take myself|take my (brother|sister)|go to) ..2 (doctor|doctors|hospital|dentist|a and e|gp|er) ..4 (alone|without|myself|on my own|by myself|parents|mum)
  say    (taught|teach|learnt|learned) myself to be ill
  near   fiction gaming news neglect-ill-untreated-plain
  negated keep
  yes    the third missed hospital appointment for his eye
  yes    my baby sister is floppy and hot and mum is not answering
  yes    her inhaler ran out months ago and mum wont get one
  no     i missed my dentist appointment so we rebooked
  no     the vet said the dog has an ear infection
  no     the doctor gave me paracetamol

context neglect-nobody-there-plain = dog | puppy | cat | hamster | plants | laptop | umbrella | coat | homework | pe kit | lunch | charger | film | movie | home alone | babysitter paid | scouts | camp | party time | revision in peace
rule neglect.nobody-there high
  means  tells of children left alone, not collected, or with an adult who is away, asleep or drunk
  say    {carer-word} ..3 (away|gone|on holiday|holiday|at a festival|casino|the pub|pub|abroad|houdini|missing|out|not been back|not home|disappeared|in spain|never home|at her boyfriends|with her boyfriend|at his girlfriends|moved out|off again) ..4 (day #|days|since|til|till|until|all weekend|weekend|weeks|week|left me|left us|back on|on a bender|nights|monday|sunday|friday|every night|and im|so im)
  say    (left|leaves|leaving|leave|left behind) ..1 (me|us|them|him|her|the kids|the baby|my brother|my sister|the children|her kids|the twins) ..1 (with|in|on|for|a|and)  ..2 (# pounds|#|a tenner|tenner|twenty quid|the dog|the baby|a key|keys|wifi password|car|tub|bath|balcony|stairwell|nothing|weekend|pub|my own|a note and|cot) ..6 (im #|i am #|12|days|weekend|and|alone|while|til|sunday|hours|back|crying|wherever)
  say    (nobody|no one|noone|no adult|no parent|not|never|mum forgot|dad forgot) ..2 (collected|collect|picked up|picked me up|pick me up|picking me up|coming for me|came for me|comes for me|coming to get me|came to get|at the gate|at the stop|at pick up)
  say    (uncollected|still not collected|not collected|late collection|collected late|hasnt been picked up|not been picked up|never picked up) ..6 (again|time|term|child|pupil|mum|dad|caretaker|#|no answer|contact|she|he|week|today|every|from)
  say    (still|was|kid|child) ..3 (sitting|sat|waiting|stood|standing) ..6 (caretaker|gate|wall|steps|reception) ..6 (half|six|five|dark|#|mum|dad|every|hour|hours)
  say    no adult ..2 (at|in|home|here|around|there|at the) ..6 (door|house|home|morning|evening|days|night|us|me|gate|again)
  say    (no|without|with no|no any) (adults|adult|grown up|grown ups|sitter|babysitter|childcare) ..4 (home|here|house|overnight|all night|night|weekend|so|at|in|with)
  say    (lets|let) (himself|herself|themselves|myself) in ..6 (key|every|empty|alone|year|nobody|dark|after|home)
  say    key (on|round|around) (a|his|her|my|their|the) (shoelace|neck|string|ribbon)
  say    (toddler|baby|kid|kids|child|children|boy|girl|{number} year old|siblings|little ones|kindergartner|reception child) ..5 (alone|wandering|by himself|by herself|by themselves|on his own|on her own|on their own|unsupervised|locked on|locked in|barefoot|in the road|on the balcony|in the stairwell|no adult|outside the pub|in the car|crossing the) ..6 (street|road|night|pm|again|call|who|who to|mum|dad|since|hours|overnight|dark|crying|garden|supermarket|park|home|and|carriageway|baby|in)
  say    (legal|legally|what age|at what age|illegal|allowed) ..4 leave ..3 (toddler|baby|# year old|kids|child|children|siblings|brother|sister|kid|overnight|alone|home)
  say    (mum|dad|she|he|parents|step dad|mummy|her|him|my mum) ..3 (in bed|asleep|sleeping|passed out|wont wake|wont get up|not waking|on her side|on his side|out of it|unconscious|funny colour|sleeps|sleeping all|not moving|not got up) ..7 (days|day|since|all day|hours|again|so i|kids|school|floor|drunk|baby|march|months|weeks|funeral|colour|breakfast|and i|toilet|slips|cook)
  say    (make|making|made|check|checking|checks|keep|watch|stayed up|up) ..2 sure ..2 (she|he|mum|dad|her|his) ..2 (was on|is on|breathing|alive|on her|on his|okay|doesnt choke|still)
  say    (woke|woken|wake|wakes|up) ..3 (visitors|parties|party|people|strangers|mums friends|loud|music) ..6 (settee|sofa|until|leave|four|am|school|tired|every night|bed)
  say    (asleep|falls asleep|fell asleep|sleeps|sleeping|slept) ..4 (class|lessons|lesson|standing up|fire alarm|maths|english|registration|desk) ..8 (up with|baby|sister|brother|mum|dad|overnight|warehouse|night|visitors|sitter|no one|mother|work|sofa)
  say    (up|awake) ..2 (with|all night with|all night) ..2 (the baby|my sister|my brother|mum|my mum|baby) ..6 (fell asleep|asleep|tired|no one|temp|late|nobody|again|alone|drunk)
  say    (forgot|forgets|forget|forgotten) ..1 (theyre there|im there|i exist|i was there|i live|me at|me again|about me|about us|my birthday|his birthday|her birthday|were here|were there|im here)
  say    (nobody|no one|noone) else (remembered|remembers|does|did|will|is there|there)
  say    (moved|moves) ..1 (a|her|his|new) (boyfriend|girlfriend|bloke|fella|man) in ..6 (twins|we|kids|caravan|shed|out|i|room|sofa|sleep)
  say    living with ..2 (parent|mum|dad|mother|father|someone|alcoholic|addict|parents) ..2 (drinks|drink|alcoholic|addict|uses|takes drugs|using|drunk|addicted|who)
  say    (mum|dad|my mum|my dad|she|he|step dad|mom) ..1 (is|was) ..1 (an addict|addict|using|alcoholic|an alcoholic|using again|on the drink|strung out|a junkie|a drunk)
  say    (my mum|mum|dad|my dad|parents|my parents) ..1 (doesnt|dont|wont|not|never) ..1 (look after|looks after|care about|take care of|talk to|speak to|notice|ask where|love|wants) ..1 (me|us|my brother|my sister|my siblings|i am)
  say    (signs|how to know) ..6 (mum|dad|parents|she|he) ..1 (doesnt|dont) (love|want|care)
  near   fiction gaming news neglect-nobody-there-plain
  negated keep
  yes    mum is gone day 6 and we are on our own
  yes    a toddler is wandering in the street alone who do i call
  yes    nobody came to get me again
  no     mum left the dog at home alone
  no     mum works at the bank and dad is cooking
  no     nobody was at the bus stop

context neglect-child-as-parent-plain = babysit | babysitting | paid | pocket money | dog | puppy | cat | hamster | for an hour | guinea pig | half term club | tamagotchi | sims
rule neglect.child-as-parent high
  means  tells of a child who runs the home or looks after an adult or smaller children
  say    (i|we) (get|got|put|take|took|raise|raised|raising|feed|fed|bath|bathe|dress|dressed|change|changed|cook for|look after|looks after|bring up|brought up|mother|parent) ..1 (the little ones|the kids|my siblings|my brothers|my sisters|my little brother|my little sister|my brother|my sister|the twins|them|the baby|my baby sister|my baby brother|my three siblings|my mum|my dad|mum) ..4 (up|dressed|fed|to bed|ready|to school|off|to preschool|to nursery|every day|every morning|every night|myself|on my own|since|because|alone|so|basically|all day|and im|late)
  say    (basically|practically|pretty much|have|i am|im|ive) ..1 (raising|raised|bringing up|mothering|parenting|their mum|her mum|his mum|the mum|the parent|the adult|the grown up) ..5 (brother|sister|brothers|sisters|siblings|baby|twins|kids|here|house|home|them|myself|mum|dad|since|year old)
  say    (do|does|doing|pay|pays) ..1 (the|all the|everything for|her|his|mums) ..1 (shop|bills|cooking|washing|tablets|shopping|school run|my mum|my disabled mum|cleaning|my mums|my dad|my nan|meds|medicines|nappies|lifting) ..7 (im #|i am #|14|13|12|11|10|9|myself|school|and|lol|noticed|alone|because|since|cos|mum)
  say    (look after|looks after|looking after|care for|cares for|caring for) ..2 (baby|brother|sister|siblings|brothers|sisters|twins|mum|dad|mother|toddler|little ones|kids) ..3 (alone|on her own|on his own|on my own|by myself|all the time|every night|by herself|by himself|overnight|instead of school)
  say    (she is|he is|shes|hes|im|i am|is) ..1 (#|six|seven|eight|nine|ten|eleven|twelve|thirteen) ..3 (and|she|he|i|n) ..3 (looks after|look after|cooks|cook|feeds|feed|raises|baby sits|changes|gets (the|her|his)|does her own|does his own|makes dinner|makes tea|washes) 
  say    (does|makes|cooks|gets) (her|his|their|my|our) own (dinner|tea|breakfast|meals|lunch|food|washing) ..6 (she is|he is|#|mum|dad|since|bc|because|always|every|microwave|at|nobody|cos)
  say    (i|he|she) (forge|forged|forges|sign|signs|signed|fake|faked) ..2 (everything|notes|note|letters|slips|forms|signature|her signature|his signature|permission slips|homework diary|the slips|planner|field trip)
  say    (im the one|i am the one|its me|it is me) who (signs|cooks|feeds|gets|puts|washes|pays|wakes|does|looks|takes|cleans|picks)
  say    (telly|tv|television|tablet|ipad|microwave|youtube|peppa pig|cocomelon|siri|alexa) ..4 (nana|nanny|babysitter|mummys helper|raised me|raises|mummy|mum|dad|brings up|brought up|parent|only thing that talks)
  say    (nobody|no one) (speaks|talks|speak|listens|plays|talk) (to|with) (him|her|me|us) ..5 (home|house|television|tv|only|tablet|so|doesnt speak|no speak)
  say    (havent|not|dont|cant|hardly|barely) ..2 (washed|fed|changed|held|picked up|bathed|feed|wash|hold|change) ..1 (him|her|the baby|my baby|them|the kids) ..4 (as i|properly|since|for|today|because|low|days|all|enough|should)
  say    leave (him|her|the baby) to cry
  say    (young carer|carer for my (mum|dad|brother|sister)|caring for my (mum|dad))
  say    (up|fed|dressed) ..4 (dropped off|to school|dropped) ..3 (thats why|why) ..1 (im|i am|i was) late
  say    (mature|grown up|independent|resourceful) ..8 (nobody|no one|had to|at eleven|at ten|mothers|mums|prescription|raising|forged)
  near   fiction gaming news neglect-child-as-parent-plain
  negated keep
  yes    i get the little ones up and fed every day before school
  yes    i am basically raising my sister
  yes    she is nine and she looks after the baby alone
  no     i look after my hamster
  no     i played cards with my brother
  no     he loves pancakes on sundays
