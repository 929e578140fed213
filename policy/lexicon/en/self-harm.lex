language en
category self-harm
source   NSPCC Learning, self-harm; NICE NG225

rule self-harm.hurting-self high
  means  says they hurt themselves on purpose
  say    {i} ..3 (have been|been|started|keep) cutting (since|again|for|every|to|when|because|more|deeper|at|and)
  say    my (arms|legs|thighs|wrists) (are|is) covered in (cuts|scars)
  say    {i} ..3 (cut|cuts|cutting|burn|burning|burnt|burned|scratch|scratching|scratched|hitting|punch|punching|punched|hurt|hurting|harm|harming|harmed|carve|carving|carved|bruise|stab|bite|biting|starve|injure|injuring|choke) (myself|my (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|hips|ankles|forearm|forearms|body))
  say    (cutting|harming|burning|hurting|cut|harm) (myself|my (wrists|arms|thighs|wrist)) ..2 (again|feel|cope|makes|helps|every|last night|tonight|because|since|to)
  say    (cutting|harming|hurting) myself
  say    (slit|slitting|slash|slashing|slashed) my (wrist|wrists|arm|arms|throat|thighs|legs)
  say    (cut|cutting|cuts|scars|slits) ..1 (all over|all up|down|up|along) my (arm|arms|wrist|wrists|leg|legs|thigh|thighs)
  say    (stab|stabbing|scratching|burn) ..2 (compass|scissors|lighter|razor|sharpener|eraser) ..3 (my arm|my skin|my leg|my wrist|myself)
  say    (use|used|using|take|took|got|hid|find|hide) ..2 (blade|razor|razor blade|sharpener blade|scissors|compass|lighter) ..3 (cut|hurt|harm|on) (myself|my (arm|arms|wrist|wrists|thighs|legs))
  say    (deserve|need|want) to (bleed|hurt myself|feel pain|feel the pain|cut|cut again|see blood|hurt|be hurt|harm myself|punish myself)
  say    (bang|banging|hit|hitting|smash|smashing) my head (against|on) (the|a) (wall|table|desk|floor) ..3 (until|because|again|stop|when i)
  say    (punish|punishing) myself [by]
  not    (cut|burn|burnt|burned|hurt|hit|bit|scratched|bruised|punched|injured) (myself|my (arm|leg|legs|arms|wrist|stomach|skin|ankles|body)) ..2 (shaving|cooking|by accident|playing|falling|accidentally|fell|while|whilst|skateboarding|skating|in (football|pe|the gym|rugby|netball|the match|a match)|on (the|a|my) (oven|hob|pan|iron|stove|fence|door|table|glass|tin|paper)|off (a|the|my) (bike|wall|swing)|at (football|pe|rugby|gymnastics|training))
  not    (cut|cutting) myself (off|some|a)
  not    (kick|kicking) myself
  not    accidentally ..4 (myself|arm|leg|wrist)
  near   sport cooking gaming
  not    need to cut weight
  not    (scratched|hurt) my arm (on|in) (the|gymnastics|football|pe)
  yes    i cut myself again last night
  yes    i keep cutting my arms
  yes    i want to slit my wrists
  yes    i deserve to bleed
  no     i cut myself shaving
  no     i hurt my leg playing football
  no     i burnt myself on the oven

rule self-harm.named high
  means  speaks of their own self-harm
  say    {i} ..3 (self harm|self harmed|self harming|self harmer|sh again|relapsed on sh|self injure)
  say    (self harm|self harmed|self harming|selfharmed) (again|last night|today|urges|relapse|thoughts|tonight|to cope|every|since|when|because)
  say    (relapsed|relapse|relapsing|clean) ..3 (cutting|self harm|self harming|sh|from cutting|off cutting)
  say    # (days|weeks|months) clean (from|of|off) (cutting|sh|self harm|blades|self harming)
  say    (urge|urges|urged|tempted|craving) to (cut|hurt myself|self harm|harm myself|burn myself)
  say    my (self harm|sh|cuts|scars|self harm scars) (scars|is|are|got|keeps|have|show|wont|look|marks|showing)
  say    my [new|fresh|deep] (cuts|scars) ..3 (my arm|my arms|my wrists|my wrist|thighs|deep|stitches|bleeding|fresh|sleeve|sleeves|hoodie)
  say    (hide|hiding|hid|cover|covering|covered) ..1 (my|the) (cuts|scars|self harm|wrists|arms) [with|from|under]
  say    (addicted to|miss|love|cant stop) (cutting|self harming|self harm|bleeding|hurting myself|the blade)
  say    (want|need) to (cut|self harm|relapse) [so] (bad|badly|again|tonight|right now|deep|deeper)
  say    (beans|styro|styros|cat scratches|barcode) ..3 (cut|cuts|deep|deeper|blade|thigh|thighs|wrist|arm|my)
  say    blade ..4 (my wrist|my wrists|my skin|my arm|my thigh|my thighs)
  negated keep
  not    (do|does|did|have|has|would) (not|never) ..1 self (harm|harmed)
  not    self harm (awareness|day|prevention|lesson|policy|leaflet|charity|statistics|poster)
  not    (cover|hide) my arms (from the sun|in sun cream)
  near   fiction news school-subject
  not    beans on toast
  not    used to self harm but
  yes    i self harm
  yes    i relapsed on cutting
  yes    trying to hide my cuts from my mum
  yes    the urge to cut is so bad
  no     self harm awareness day poster
  no     spending cuts are bad
  no     harry potter has a scar

rule self-harm.how high
  means  asks how to hurt themselves, or how to hide it
  say    {how} (self harm|cut myself|cut yourself|hide self harm|hide cuts|hide my cuts|hide scars from self harm|hurt myself|hide self harm scars|cut my wrists|slit my wrists|cut deeper|cut without pain|burn myself|harm myself|cut deep|bleed more|hide fresh cuts|self injure|cut without it hurting|self harm without anyone knowing|cover up self harm|hide scars on arms)
  say    {how} ..1 (hide|cover) ..2 (self harm|cuts|self harm scars) [from]
  say    (how deep|where|what) ..4 cut (myself|yourself|your wrists|my wrists)
  say    {how} (get|take) ..1 (blade|blades) out of [a|the] (sharpener|razor|pencil sharpener|shaver)
  say    (remove|take|get|taking|getting) [the|a] (blade|blades) (out of|from|out) ..1 (sharpener|razor|shaver|pencil sharpener)
  say    (self harm|selfharm|sh) (ideas|tips|methods|tools|pics|pictures|tumblr|twitter|inspo|edits|buddies|buddy|forum|without blades|without marks|alternatives to blade)
  say    {best} (way|ways|place|places) to (cut|self harm|hurt yourself|hurt myself|harm myself)
  near   fiction news
  not    {how} help
  not    cut my (hair|nails|fringe|toenails|own hair|jeans|grass|hedge|dogs|screen)
  yes    how to hide self harm from parents
  yes    how to get the blade out of a sharpener
  yes    best way to self harm
  no     how to cut a cake
  no     the blade of the sharpener is blunt
  no     how to hide a scar with makeup for a halloween costume

rule self-harm.friend high
  means  worries that somebody else hurts themselves
  say    (my|a|this|her|his) {friend} ..3 (cuts|cutting|cut|burns|burning|harms|harming|hurts|hurting|scratches|scratching) (herself|himself|themself|themselves|her (arms|wrists|legs|thighs|arm|wrist)|his (arms|wrists|legs|arm|wrist))
  say    (my|a|this) {friend} ..3 (self harms|self harming|self harmed|is self harming|has started cutting)
  say    {she} ..2 (cuts|cutting|cut|been cutting|harms|harming|burning) (herself|himself|themselves|her arms|her wrists|his arms|his wrists)
  say    (saw|seen|noticed|found) ..1 (cuts|scars|marks) (on|all over|up|down) (her|his|their|my friends) (arm|arms|wrist|wrists|legs|thighs)
  not    cut+ (herself|himself|themselves) (shaving|off|cooking|some)
  near   fiction news cooking
  not    (how to spot|worried) ..4 friend ..3 self harming
  yes    my friend is cutting herself
  yes    she cuts her wrists and made me promise not to tell
  yes    i saw cuts all over her arms
  no     my friend cut herself shaving
  no     she cut herself some cake
  no     he hurts his opponents in the ring

rule self-harm.challenge high
  means  speaks of a dangerous challenge or of choking for fun
  category dangerous-challenge
  say    (blackout|choking|fire|benadryl|skull breaker|skullbreaker|tide pod|salt and ice|pass out|passout|blue whale|momo|chroming|one chip|corn kidney|penny) (challenge|game|trend)
  say    (choke|choking|strangle|hold your breath) ..3 (until|till) (you|i|we|they) pass out
  say    (sniff|sniffing|inhale|inhaling|huff|huffing) ..1 (aerosol|aerosols|deodorant|glue|paint thinner|lighter fluid|butane|petrol|solvents|gas cans|hairspray|febreze)
  near   news school-subject
  yes    who wants to do the blackout challenge
  yes    we were huffing deodorant behind the gym
  yes    choke me until i pass out challenge: choking until you pass out
  no     spelling challenge week
  no     the chip shop game
  no     reading challenge game

rule self-harm.marks high
  means  speaks of marks on their own body, or of hiding them
  source NSPCC, self-harm: signs; Royal College of Psychiatrists, self-harm in young people
  say    (marks|scars|scar|cuts|lines|scratches|scabs|bandages|bandaged|plasters|bandage|burns|wounds|signs|fresh ones) ..3 (on|up|down|all over|across|under|around) ..1 my [own|left|right|upper|inner] {limb}
  say    my [left|right|upper|inner] {limb} (is|are|look|looks|were) ..2 (bandaged|a mess|wrecked|stinging|sting|ruined|raw|like a barcode|covered in (cuts|scars|lines)|full of (cuts|scars)|scratched|marked|shredded)
  say    (barcode|bar code) (arm|arms|legs|thighs)
  say    (wear|wearing|wore|put|putting|need|got|keep|keeping) ..4 (long sleeve|long sleeves|full sleeves|jumper|hoodie|tights|bracelets|plasters|concealer|bandage|bandages|coat|sweatbands|wristbands) ..5 (hide|cover|cover up|so (no one|nobody|mum|they|dad|nothing|he|she)|marks|scars|cuts|lines|on my arm|for my arm|always|signs|even in|in summer|in this heat)
  say    (hide|cover|covering|hiding|explain the|explaining the) ..3 (scars|marks|cuts|bandages|my (arm|arms|wrist|wrists|thighs)|on my {limb})
  say    (cant|can not|never|not) wear (short sleeves|shorts|a t shirt|t shirts|a skirt|a swimming costume|a swimsuit|a bikini|vest tops) ..6 (know why|see|scars|marks|cuts|anymore|arm|arms|thighs|legs|people|because)
  say    (sleeves|sleeve) ..3 (up|down|slipped|roll|rolled|pulled) ..6 (scars|see|saw|marks|cuts|noticed|hide)
  say    (can|make|made|makes) ..3 roll ..2 sleeves
  say    (excused|excuse|get out of|miss|skip|through|not do|swimming|changing|pe|shorts) ..6 (marks|scars|cuts|anyone seeing my|people to see my|people seeing my|see my (legs|arms|thighs))
  say    (excuse|excuses|explanation|reason|explain) ..3 (for|why) ..2 (cuts|scars|marks|scratches|my (arms|legs|arm|wrists) (are|is) (cut|scratched|covered))
  say    (told|tell|telling|said|say|thinks|think) ..5 (the (cat|dog) did|the (cat|dog) scratched|(its|is|was) eczema|(its|is|was) a sprain|i fell on glass|was an accident with) 
  say    (get rid of|hide|fade|cover|covering|heal|concealer for|makeup for|with|my) (self harm|sh|self inflicted|new|fresh|old) (scars|scar|marks|cuts|cut|wounds|ones)
  say    self inflicted (cut|wound|wounds|cuts)
  say    (cut|it|wound) ..4 (needs|need) stitches ..4 (mum|tell|know|dad|home|parents|without)
  say    (how deep|too deep|deeper than) ..3 (too deep|cut|meant|i meant|it wont|and)
  say    (went|cut|goes|go|going) (too deep|deeper|too far) [and|this|last]
  say    (wont|not|doesnt) stop bleeding ..6 (do|dont tell|mum|scared|deep|towel|i)
  say    blood ..2 (on|all over|down|over|through) ..1 (my|the|her|his) (sleeve|sleeves|sheets|cuff|shirt cuff|school shirt|bed sheets|wrist|arm|arms|thighs|shower floor|bathroom floor)
  say    (tissues|tissue|towel) ..4 (blood|bloody) ..5 (bin|bag|hide|hiding|find|mum|under)
  say    (hide|hiding|hid) ..2 (bloody|blood) (tissues|towel|clothes|sheets)
  say    (dont|do not) (hug|touch|grab) me ..4 (sore|arm|arms|wrist|hurts|thighs)
  say    (scabs|scab|cuts|scars) ..4 (catch|stick|sting|itch|heal|healing|reopened|open again|open up)
  say    (pick|picking|picked|pickin) ..3 (scabs|scab|skin|them so|it so|cuttin) ..4 (heal|raw|bleed|bleeds|again|habit|scar)
  say    (old|new|fresh|my) (scars|cuts|marks) ..4 (missed it|miss it|proud|ashamed|hate|remind|love)
  say    (see|saw|seen|asked about|noticed|spotted|looking at|stare at|posted|show) ..2 (my (arm|arms|wrist|wrists|scars|cuts|legs|thighs)|the (marks|cuts|scars)) ..6 (lied|said|told|pe|regret|know|knows|scared|doctor|nurse|school|home|year)
  negated keep
  near   fiction news gaming
  not    (marks|scars|scratches|cuts|plasters|bandage|cut|scratch|lines|burns) ..6 (cat|dog|kitten|rabbit|hedge|brambles|bramble|football|rugby|netball|skateboard|bike|fell|falling|surgery|operation|chickenpox|acne|mosquito|insect|tree|thorns|pen|felt tip|sunburn)
  not    (cat|dog|kitten|hamster|rabbit) ..3 (marks|scratches|scratch|cuts|scratched)
  not    (eczema|psoriasis|rash|cast) ..6 (bandages|marks|arms|legs|plasters)
  not    (blood) ..6 (nosebleed|nose bleed|period|steak)
  not    exam marks
  yes    i wear a hoodie all summer to hide my scars
  yes    there are cuts on my wrist and mum nearly saw
  yes    it went too deep and wont stop bleeding what do i do
  yes    excuses for scars on my arm
  no     scratches on my arm from the cat
  no     he had marks on his exam paper
  no     i wore a jumper because it was cold

rule self-harm.with-what high
  means  speaks of blades or other things kept or used to hurt themselves
  source NSPCC, self-harm: signs; NICE NG225
  say    (found|hiding|hid|hide|hidden|gave|handed|took|confiscated|keep|kept|got|bought|threw|bin|binned|asked for) ..2 (my|a|the|some|his|her) [last|old|new|spare] (blade|blades|razor blade|razor blades|razors|kit|stash of blades)
  say    (blade|blades) ..1 (out of|from|in) ..2 (sharpener|sharpner|sharpeners|razor|pencil case|bra|phone case|drawer|wardrobe|pillow|something)
  say    (broke|break|breaking|snapped|smashed|sharpened|unscrewed|unscrew|cracked|took apart) ..1 (my|a|the|another) (sharpener|sharpner|razor|ruler|mirror|compass|pencil sharpener|glass) ..5 (on purpose|sharp|get|cut|if you get me|blade|piece|bit|know what)
  say    (sharpener|sharpners|sharpeners) ..5 (without the blade|no blade|blade|blades missing|with out the blade|blades)
  say    blades ..2 missing
  say    (trusted|trust) ..3 (compass|blade|blades|scissors|knife|razor|razors|sharp|myself with)
  say    (count|counting|hide|hid|hidden|lock|locked|took|take|taken) ..2 (knives|razors|scissors|sharps|sharp things) ..6 (because of me|bc of me|from me|at home now|in case i|so i|now)
  say    not allowed (razors|scissors|a razor|sharp things|to lock)
  say    (compass|scissors|razor|staple|safety pin|paperclip|glass|lighter|ruler|rubber|elastic band|nails|fork|straighteners) ..5 (my|his|her|own) (arm|arms|leg|legs|thigh|thighs|wrist|wrists|palm|hand|skin) ..6 (until|bleed|bled|skin came|under the table|hurts|purpose|again|feel|lesson|stop|calm)
  say    (stabbed|stab|stabbing|scratched|cut|dug|digging|stuck|rubbed|pressed|burn|burnt|hold|held) ..1 (my|his|her) (arm|leg|thigh|wrist|palm|skin) ..2 (with|on|to|against) ..2 (compass|blade|scissors|razor|staple|pin|sharpener|lighter|rubber|thing from)
  say    (salt and ice|ice and salt|salt n ice|eraser) (challenge|on|burn|thing)
  say    (beans and styro|styros|styro) [last|again|today|if|tonight|on]
  say    (elastic band|hair band|rubber band|ice cube|ice cubes|red pen|draw on my arm) ..5 (urge|urges|instead|cutting|not the same|self harm)
  say    only used it on (me|myself|my arm)
  negated keep
  near   fiction news gaming cooking
  yes    i hid a razor blade in my phone case
  yes    i broke my sharpener on purpose to get the blade
  yes    i dig a safety pin into my arm until i bleed
  no     the razor blade was in the bathroom
  no     i lost my pencil sharpener
  no     he burnt his hand on the hob making pasta

rule self-harm.on-purpose high
  means  says they hurt themselves, in another way than by cutting
  source NICE NG225; Mind, types of self-harm
  say    (hurt|hurting|harm|harming|cut|cutting|hit|hitting|burn|burning|burnt|bite|biting|bit|scratch|scratching|pinch|pinching|punch|punching|stab|stabbing|slap|slapping|scald|injure|bruise|hurts|hits) ..1 (my self|my own self|myself) ..4 (when|again|if|because|until|to|so|every|and|for|bad|since|angry|sad|wrong|purple|really|in the (head|face|leg|arm))
  say    i (hurt|cut|hit|beat|burn|scratch|punish) me (when|on|in|again|with|because|until)
  say    (bang|banged|banging|bash|bashing|smash|beat|hit|hitting|bangs|hits) (my|his|her|their|the side of his|the side of her|his own|her own|my own) (head|hed|fist|hand) ..3 (on|against|into|when|until|if|to|off|because)
  say    (punch|punched|punching|hit|kick|headbutt|headbutting|used it on) ..1 (a|the|brick|my|it on a) [brick|bedroom|bathroom] (wall|walls|lockers|wardrobe|wall) ..5 (until|til|knuckles|bleed|bleeds|blood|split|felt|feel|calm|again|better|every|not a person)
  say    (punch|punching) walls
  say    (bite|bit|biting|chew|bites) my [own] (hand|hands|arm|arms|wrist|fingers) ..3 (until|so hard|bleed|bleeds|hard|when|purple)
  say    (pull|pulling|pulled|pulls|rip|ripping) ..1 (my|her|his) [own] hair out
  say    is (it|this|that|pulling|burning|scratching|biting|hitting|picking|punching|starving|not eating) ..6 self harm
  say    (dig|dug|digging|digs) my nails (in|into)
  say    (make|made|making) ..2 (myself|my self|my arm|my hand|my leg|it) (bleed|bleeding)
  say    (until|till) (i|it|my hand|my arm|they|skin) (bleed|bled|bleeds|hurts so|goes purple|is raw|is purple|goes numb|burns|skin came|knuckles)
  say    (burn|burned|burnt|pressed|press|hold|held|put) my [own] (hand|hands|arm|arms|wrist) ..3 (stove|hob|radiator|iron|candle|lighter|oven|straighteners) ..4 (purpose|until|feel|stop|when|see|hurts|purposely)
  say    (make|making|do|did|doing|made) ..3 (wounds|harm|pain|cuts|injury) ..2 (to|on) ..1 (myself|me|my)
  say    (punish|punishing|punished) (myself|my self|my body)
  say    (make|made) myself pay ..4 (skin|arm|body|blood)
  say    when i (bleed|cut) i (feel|am|get)
  say    (like|love|miss|need|want|deserve|crave|enjoy) (the|to feel|feeling) (pain|sting|stinging|blood|the pain|hurt)
  say    (just|only) (want|need|wanted|needed) to feel (something|anything|smth)
  say    (relapsed|relapse|relapsing) (again|last night|today|after|because|yesterday|this morning|tonight|its my fault)
  say    # (days|weeks|months|years) clean ..6 (relapsed|again|but|then|hidden|gone|broke|lost|cut|from)
  say    (day 0|day zero|day one|day 1) again
  say    (broke|lost|ruined) my (streak|clean streak) ..3 (cut|cutting|again|harm|clean|days)
  say    (the|my|an|had|get|fight|resist|getting) (urge|urges) (to|are|is|came|got|so|again|all|back|bad|in|wont|every|today|tonight)
  say    (addicted|addiction|addictive|habit) ..3 (cutting|cuttin|hurting|blades|pain|self harm)
  say    (i do it|do it|did it|doing it) (in the (shower|toilets|toilet|loos|loo|bath|bathroom)|when (everyone|evryone) is asleep|where (nobody|no one)|to cope|because i deserve|to get through|to feel|to punish|so i feel|so i can (feel|cope|get)) ..3 (blood|feel|cope|something|just|lesson|through|goes|looks|sees|see|get|deserve)
  say    i do not do it to die
  say    (only|one) thing that (makes|stops|helps|calms) ..2 (noise|voices|pain|thoughts|it stop|me feel|calm|cope)
  say    (help|helps|helped) me not (cry|think|scream|feel)
  say    (instead of|alternatives to|stop|stopping|stopped|start|started|use to|about) (cutting|self harming|self harm|hurting myself|hurting yourself|cutting myself)
  say    (do|does|can|will|how|would) ..6 (self harm|self harming|self harmed|self harmers) ..3 (fade|scars|tell|parents|run in|marks|stop|know|urges|me|go)
  say    (you|i|i have been|was|am|friends|people) (self harm|self harming|self harmed)
  say    (least bad|safest|safe|best|easiest|good) (way|ways|place|places) to (hurt|cut|harm|scar) (yourself|myself|yourself that)
  say    (showed|shows|taught) me how to (do it|cut|self harm|hurt myself)
  say    (mum|parents|counsellor|they|everyone|she|nurse|teachers) (think|thinks) i [have] stopped
  say    (do|did|done) (something|smth|sth) (bad|stupid) to my (arm|wrist|legs|leg|wrists)
  negated keep
  near   fiction news gaming sport
  not    (until|till) it hurts (in|your|my cheeks)
  not    (bit|bite|hit|cut|burnt|pinch) myself (on the|accidentally|by accident|shaving|a|some|while)
  not    laugh+ ..3 (until|till) it hurts
  not    (bang|banged|hit|bangs) (my|his|her) head (on|against|off|into) ..2 (door|shelf|goalpost|cupboard|goal|post|car|bus|fridge|pool|ceiling)
  not    relapsed ..5 (sugar|chocolate|gaming|tiktok|netflix)
  not    (spot|help|support|if|worried) ..4 (friend|someone|student|young person|child|people) ..4 self harm
  yes    i hit myself in the head when i get it wrong
  yes    i punch the wall until my knuckles bleed
  yes    i relapsed last night
  yes    is scratching yourself self harm
  no     i hit my head on the door
  no     she laughed until it hurts
  no     relapsed again on sugar lol

rule self-harm.another high
  means  tells that somebody else hurts themselves
  source NSPCC Learning, self-harm; KCSIE
  say    {friend-or-kin} ..4 (cutting|cuts|hurting|hurts|hits|hitting|bangs|banging|burning|scratching|biting|bites|harming|punching|stabbing) (herself|himself|themself|themselves|theirself)
  say    (he|she|brother|sister|friend|boy|girl|pupil) ..4 (bangs|banging|hits|hitting|punches|bites|digging|digs|scratches|scratching) ..2 (his|her) [own] (head|arm|arms|palm|hand|skin) ..4 (against|on|into|wall|lockers|when|hard|until|wrong|lesson|compass|with)
  say    (marks|cuts|scars|scratches|blood|circles|lines|bruising) ..3 on (her|his|their|a) [own|left|right|upper|inner|both|shirt|school] (arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|cuff|palm|sleeve)
  say    (parallel|matching|superficial|linear|regular) (marks|cuts|lines|scratches|scars) ..4 (arm|arms|forearm|wrist|thigh|dare|her|his|on)
  say    (showed|show|saw|seen|see|noticed|notice) ..2 (her|his|their|my friends|mates) (cuts|scars|arm and|wrists|arms and|wrist and|cut arms|legs covered)
  say    (pics|pictures|photos|pic) of (their|her|his|my) (cuts|scars|self harm|cut arms)
  say    (stop|help|tell|tells|keeps) (someone|somebody|her|him|my friend|them) ..1 (hurting|cutting|harming|burning) (themselves|herself|himself|themself)
  say    (scratches|cuts|marks) [all] up (her|his|their) (arm|arms)
  near   fiction news cooking gaming sport
  not    (worried|if) (that|a) ..2 friend (is|might)
  yes    my sister keeps hitting herself in the face
  yes    there were cuts on her forearm and she pulled the sleeve down
  yes    how do i get someone to stop hurting themselves
  no     he cut himself a slice of pizza
  no     she had paint marks on her shirt
  no     he banged his drum with his hand
