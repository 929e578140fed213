# Self-harm by ways of saying: the deed, the thing used, the marks, the hiding, the urge, the friend.
language en
category self-harm
source   NSPCC Learning, self-harm; Royal College of Psychiatrists; NICE NG225
severity high

rule self-harm.deed high
  means  tells of hurting their own body on purpose
  say    {harm-does} ..1 (myself|my self|my own {harm-limb}) ..6 (on purpose|deliberately|again|when i|because|cope|calm|feel|bleed|bleeds|bled|punish|stop|deserve|every|at night|last night|tonight|in the (toilets|toilet|bathroom|shower)|until|relief|better|for a|with a|with my|and|secretly|since|anymore|any more|instead|so i)
  say    {i} ..3 {harm-does} my [own] {harm-limb} ..4 (on purpose|deliberately|until|with a|with my|again|when i am|bleed|bleeds|bled|calm|to feel|because i|cope|punish|open|up|black|raw|every)
  say    {i} ..3 {harm-does} ..2 (hole|holes|lines|words|word|name|names|initials|marks|shapes) ..2 (in|into|on) ..1 my {harm-limb}
  say    {i} ..3 (bang|banging|banged|hit|hits|hitting|smash|smashing|smashed|slam|slams|slammed|slamming|punch|punching|punched|whack|crack|trap|trapped) ..1 (my|own) ..1 (head|face|hand|hands|fist|fists|fingers|knuckles|legs|arm) ..3 (against|on|off|into|in|with|of) ..3 (wall|walls|door|desk|table|floor|mirror|locker|bed|headboard|brick|drawer|window|fists|hammer|sink|book|when|until)
  say    {i} ..2 (punch|punched|punching|hit) (walls|the wall|a wall|mirrors|a mirror|the mirror|lockers|the locker|doors|trees) ..6 (bleed|bleeds|bled|on purpose|until|knuckles|better|calm|feel|hand|instead|angry at myself|every)
  say    {i} ..3 (hurt|hurts|hurting|harm|harming|injure|injuring|burn|burning|bruise|bruising|bite|biting|scratch|scratching|punch|hit|slap|pinch|scald|choke|strangle|cut) ..1 (myself|my self) ..2 (on purpose|deliberately|to feel|to cope|to calm|to sleep|when i|because i|so i|a lot|again|at night|every)
  say    (on purpose|deliberately) ..4 (hurt myself|cut myself|burn myself|broke my [own] (finger|arm|wrist|hand|bone)|my own (finger|hand|arm|skin)|let (it|them) (burn|sting|bite))
  say    {i} ..1 (broke|break|dislocated|fractured) my [own] (finger|wrist|hand|arm|toe|bone) ..3 (on purpose|myself|deliberately|again on)
  say    (let|hold|held|put|putting|press|pressed|stuck|pushed|rub|rubbed|run) ..3 (my|own) {harm-limb} ..3 (on|in|under|against|to|over|with) ..3 {harm-tool} ..5 (feel|until|on purpose|burn|burns|blister|hurts|pain|deserve|because)
  say    (stick|stuck|sticking|dig|digs|digging|dug|push|pushed|pushing|press|pressing|pressed|poke|poking|jab|jabbing|stab|stabbing|stabbed|scrape|scraping|drag|dragged) ..2 {harm-tool} ..2 (in|into|on|across|against|down|to) ..1 my {harm-limb}
  say    (cut|cuts|cutting|hurt|hurts|hurting|harm|harming|burn|burning|scratch|scratching) ..1 (myself|my {harm-limb}|on my {harm-limb}|up my {harm-limb}) ..2 (with|using) ..2 {harm-tool}
  say    {harm-tool} ..3 (on|to|across|into|against|along|in) ..1 my [own] (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|forearm|hip|palm|stomach) ..6 (feel|until|bleed|bled|calm|press|again|last night|when|scared|nobody|lesson|on purpose|because|hurt)
  say    (pull|pulling|pulled|pick|picking|picked|tear|tearing|rip|ripping|bite|biting|peel|peeling) ..2 (my|own) ..1 (hair|eyelashes|eyebrows|skin|nails|scabs|fingers|cheeks) ..1 (out|off|raw) ..4 (when|until|and|because|feel|now|bleed|stress|stressed|people|n)
  say    (i|and|have|had|been|still|started|ive) ..2 (relapse|relapsed|relapsing|slipped|caved|gave in) ..6 (cut|cutting|self harm|sh|blade|blades|days clean|days|again|months|clean|week)
  say    (relapsed|relapse) (again|last night|today|tonight|after # |on sh|on self)
  say    # (days|weeks|months|years|hours) (clean|free|since i (cut|last cut|hurt myself|did it|harmed|last hurt|burned)|without (cutting|hurting myself|self harm|self harming|harming|blades))
  say    (clean|sober|free) (from|of|off) (sh|self harm|cutting|hurting myself|burning|it) ..3 (for|since|#|until|and|but)
  say    (urge|urges|craving|cravings|tempted|need|needs|want|wants|itching|itch|wanting|desperate|dying) ..2 (to|for) ..1 (cut|cut myself|cut again|bleed|hurt myself|self harm|harm myself|burn myself|the blade|a blade|relapse|feel pain|feel the pain|see blood|see my blood|slit|injure myself|scratch myself|punish myself|carve)
  say    (self harm|self harming|self harmed|selfharm|sh|self injury|self mutilation) ..4 (again|last night|today|tonight|since|because|when i|to cope|every|urges|relapse|i have|i am|for years|makes me|helps me|to feel|started|stopped|addicted|addiction|scars|my|in secret|secretly|at school|i did|if i|since i)
  say    (my|i|started|stop|stopped|quit|keep|been|still|addicted to|history of|struggle with|struggling with|about my|with my|into) (self harm|self harming|selfharm|self injury|self injuring|self mutilating|cutting myself|hurting myself|burning myself|harming myself|scratching myself)
  say    (can you|how do i|how to|how can i|i can not|i cant|help me|trying to|wish i could|want to|i need to|it is hard to) ..1 (stop|quit) (self harming|self harm|cutting|cutting myself|hurting myself|burning myself|harming myself|scratching myself|picking my skin)
  say    (addicted|addiction) to (cutting|pain|self harm|self harming|bleeding|hurting myself|the blade|the pain|blood)
  say    (feel|like|love|miss|need|enjoy|want|deserve) ..2 (pain|sting|stinging|blood|bleeding|burn|hurt) ..4 (distract|distracts|release|relief|makes me|real|alive|better than|calm|numb|inside|control|in control|punish|deserve it)
  say    (pain|bleeding|blood|cutting|burning|sting|hurting|it) ..3 (only (way|thing|time)|makes me|helps me|lets me) ..4 (feel|cope|calm|breathe|sleep|real|alive|helps|anything|i have|control|quiet)
  negated keep
  near   fiction news gaming cooking sport
  not    (cut|cuts|burn|burnt|burned|hurt|bit|scratched|bruised|injured|punched|hit|stabbed|pricked|pinched) ..2 (myself|my {harm-limb}|my head) ..4 (shaving|cooking|by accident|playing|falling|accidentally|fell|whilst|skateboarding|skating|slipped|tripped|gardening|climbing|in (football|pe|the gym|rugby|netball|dt|the match|a match)|on (the|a) (hob|pan|stove|fence|tin|paper|ladder|bike|grill|bush|thorn|door handle))
  not    (beat|hit|kick|kicking) myself (up|for)
  not    accidentally
  not    by (accident|mistake)
  not    self harm (awareness|day|prevention|lesson|policy|leaflet|charity|statistics|poster|training|assembly|module)
  not    (hit|punch|carve|scratch|mark) ..1 (my|the) (target|goal|mark)
  not    pick ..1 myself (up|a|some)
  not    (pinch|pinching) myself ..3 (dream|real|believe|lucky)
  not    (bit|bite) my (tongue|nails|lip) (and|because i wanted)
  not    pinch+ (myself|me) ..6 (dream|real|believe|lucky)
  yes    i dig a staple into my palm when im stressed
  yes    i burn myself with a lighter to feel something
  yes    relapsed again after 60 days clean
  yes    ive had the urge to cut all day
  no     i cut myself shaving with a razor
  no     i burnt my hand on the hob last night
  no     pinching myself because it feels like a dream

rule self-harm.signs-on-body high
  means  speaks of cuts, burns or scars of their own, or of hiding or explaining them
  say    (cuts|scars|marks|lines|wounds|burns|bruises|scabs|cut marks|bandages|plasters|fresh ones|new ones) ..3 (on|up|down|all over|across|along|covering) ..1 my ..1 {harm-limb} ..6 (see|sees|saw|notice|noticed|hide|hiding|cover|ask|asked|know|knows|sleeve|sleeves|mum|dad|teacher|swimming|pe|summer|lie|lied|told|worried|ashamed|scared|explain|i did|myself|from when|because)
  say    (hide|hides|hiding|hid|cover|covers|covering|conceal|concealing|explain|explaining|excuse for|excuses for|lie about|lying about|lied about) ..3 (my|the|these|new|fresh|old) ..1 (cuts|scars|self harm|wounds|burns|scabs|cut marks|self harm marks|self harm scars|bandages|slits)
  say    (long sleeves|long sleeve|hoodie|hoodies|jumper|sleeves|bracelets|watch|watches|wristbands|sweatbands|tights|blazer|coat|cardigan) ..6 (hide|hides|hiding|cover|covers|covering|so (nobody|no one|they|mum|she|he)|even in summer|all summer|heatwave|in this heat|in the heat|know why|see my|seeing my|degrees|scars|cuts|my arms|my wrists|in july|in june|in bed|in the shower)
  say    (sleeve|sleeves) ..3 (slipped|rolled|rode|pulled|slid|push|pushed|up|came) ..6 (saw|see|cuts|scars|marks|lines|noticed|stared|looked)
  say    (cant|can not|wont|will not|not|never|excused|get out of|miss|skip|avoid|refuse|refuses) ..4 (swimming|swim|shorts|short sleeves|t shirt|t shirts|skirt|get changed|changing|roll|pe|bikini|swimsuit|swimming costume|vest) ..6 (arms|legs|thighs|scars|cuts|marks|wrists|see my|see the)
  say    (noticed|notice|saw|see|seen|found|find|spotted|showed|shown|show|asked about|looked at|staring at|stared at|ask about|asks about) ..2 (my|the|his|her|their|all) ..1 (scars|cuts|self harm|arms|wrists|thighs|wounds|marks on|lines on|cut marks|burn marks)
  say    (went|going|go|cut|cutting) ..1 (too deep|deeper|too far|deep) ..6 (bleeding|blood|stop|stitches|this time|last night|scared|help|fat|wont|again|gaping|a and e|and)
  say    (wont|not|cant|can not|dont|doesnt|wont it) stop ..2 bleeding ..6 (did it|cut|deep|myself|towel|arm|wrist|leg|thigh|help|scared|do i|bathroom|what)
  say    (blood|bleeding) ..4 (bathroom|sleeve|sleeves|sheets|my arm|my wrist|everywhere|towel|carpet|my legs) ..6 (mum|sees|see|hide|wash|find|finds|stop|scared|help|did it|nobody|before|i did)
  say    (infected|infection|stitches|smells|hot|fever|pus|gaping|deep) ..6 (did it myself|i did it|self inflicted|cut myself|self harm|my cut|mum would know|cant tell|tell the doctor|without)
  say    (self inflicted|self harm|self harmed|self made) (wound|wounds|scar|scars|marks|injury|injuries|cut|cuts|burn|burns|bruises)
  say    (get rid of|fade|cover|covering|makeup for|tattoo over|tattoo to cover|remove|heal|hide|look after|treat|clean) ..2 (self harm|sh|cutting|cut|razor) (scars|scar|marks|cuts|wounds|wound)
  say    (scars|scar) ..4 (self harm|cutting|when i used to cut|when i was # and|sh) 
  say    (barcode|cat scratches|tiger stripes|battle scars|railroad tracks|ladder of) ..3 (arm|arms|thigh|thighs|wrist|wrists|leg|legs)
  say    (styro|styros|beans|babycuts|dermis|deep cuts|fat layer) ..4 (cut|cuts|cutting|blade|hit|hitting|reached|deep|sh|tonight|relapse|arm|thigh)
  say    (told|tell|telling|said|say|says|lied|thinks|think|think|blamed|blame|blames) ..5 (the cat|our cat|my cat|a cat|the dog|brambles|a fence|the oven|the gate|fell) ..5 (but|i did|it was not|it wasnt|did it|not true|lied|believed|dont have a cat|arm|arms|wrist|cuts|scars|marks|buy)
  say    (i|id|ive) ..2 (did|do|done) (it|this) to myself
  say    (a and e|a e|er|emergency room|minor injuries|hospital|nurse|doctor) ..6 (cut|cuts|self harm|did it myself|did this to myself|stitches|fake name|again because i)
  negated keep
  near   fiction news gaming cooking sport
  not    (scars|cuts|scratches|marks|scratch|cut|lines|wounds|bruises|burns) ..5 (kitten|rabbit|hedge|football|rugby|netball|skateboard|bike|surgery|operation|chickenpox|acne|mosquito|insect|thorns|sunburn|c section|caesarean|appendix|stretch)
  not    (exam|budget|spending|pay|job|government) (marks|cuts)
  not    (nosebleed|nose bleed|period|periods|tooth)
  yes    teacher saw my arms and asked about the marks
  yes    i wear long sleeves all summer so nobody sees
  yes    i cut too deep and it wont stop
  yes    how to fade self harm scars
  no     the scars from my operation are on my leg
  no     she cannot swim so she cannot do swimming
  no     the government made cuts

rule self-harm.tool-kept high
  means  tells of something sharp or burning kept, sought or taken away because of self-harm
  say    (hide|hid|hides|hiding|hidden|keep|keeping|kept|stash|stashed|found|threw away|throw away|got rid of|flushed|binned|confiscated|took away|took|handed over|gave up|gave|bought|buy|broke open|take apart|took apart|unscrewed|smashed|snapped|broke) ..2 (my|the|a|all my|his|her|another|spare|last|some|our) ..1 (blade|blades|razor blade|razor blades|razors|sharps|lighters|tin|kit|stash|box|sharpener|sharpeners) ..6 (cut|cutting|self harm|phone case|wrist|myself|drawer|mum|counsellor|under|pillow|mattress|blade|relapse|tempted|again|just in case|so i|arm|arms|bag|pencil case)
  say    (blade|blades|razor) ..3 (out of|from|in|inside|behind|under) ..2 (sharpener|sharpeners|razor|shaver|pencil case|phone case|bra|pillow|mattress|drawer|wardrobe|sock|tin|lip balm|teddy)
  say    (locked|lock|locks|hid|hidden|hide|hides|took|taken|removed|counted|counts|count) ..3 (knives|razors|scissors|sharps|blades|lock off|the lock) ..6 (me|myself|hurt|cut|self harm|safe|bathroom|i|so|because)
  say    (skin|body|arm) (check|checks) ..4 (mum|mom|dad|sunday|every|found|does|parents|scars)
  say    (self harm|sh|cutting) (kit|box|tin|drawer|playlist|journal|diary|buddy|server|group|chat|dares|challenge|twt|twitter|tumblr|edits|pics|photos)
  say    (dare|dares|dared|challenge|told) ..4 (cut|carve|hurt (myself|yourself|ourselves)|burn|self harm) ..4 (pic|picture|photo|send|camera|video|server|name|points|initials|prove|proof)
  negated keep
  near   fiction news gaming cooking
  yes    i hid the blade behind my phone case
  yes    my counsellor took my razor blades so i stop cutting
  yes    mum locked the knives away so i cant hurt myself
  no     i bought a new kit for football
  no     the knives are in the drawer
  no     he hid the lighter for the birthday cake candles

rule self-harm.how-asked high
  means  asks how to hurt themselves, hide it, or whether it counts
  say    {how} ..2 (self harm|cut (myself|yourself|deeper|deep enough|my (arms|wrists|wrist|arm|thighs|legs)|your (arms|wrists|wrist|arm|thighs|legs))|hurt (myself|yourself)|harm (myself|yourself)|burn (myself|yourself)|bruise (myself|yourself)|break (my|your) [own] (arm|wrist|finger|bone|hand|leg|ankle)|slit|scratch (myself|yourself)|injure (myself|yourself)|make (myself|yourself) bleed|knock (myself|yourself) out|punish (myself|yourself))
  say    {how} ..2 (hide|cover|explain|conceal|heal|treat|clean) ..2 (self harm|cuts|cut marks|scars|my arms|my wrists|my scars|razor cuts|self inflicted|burn marks|cuts from)
  say    (way|ways|how) to hurt (yourself|myself) ..6 (mark|marks|seeing|knowing|seen|scars|scar|without|trace)
  say    (is|does|would|are|do) ..4 (self harm|self harming|sh) (if|a|bad|wrong|or|counts|count|addictive|weird|normal|help|okay|ok|haram|sin)
  say    (is it|does it count as|is|count as) ..3 (self harm|self harming|self injury) (if|when|to|or)
  say    (is it|am i) ..3 (weird|normal|bad|wrong|mad|crazy|too old) ..4 (hurt (myself|yourself)|self harm|cut (myself|yourself)|cutting|to cut|like the pain|like pain)
  say    (why) (do|does|did) (i|people|she|he|someone|my (friend|son|daughter)) ..2 (self harm|cut (myself|themselves|herself|himself)|hurt (myself|themselves|herself|himself))
  say    (can you|can i|could you|could i) ..2 (die|bleed out|go to hospital|get sectioned|get in trouble) ..2 (from|for|if) ..2 (self harm|self harming|cutting|cutting yourself|hurting yourself|cut too deep)
  say    (does|do|will|can) ..3 (school|nurse|counsellor|teacher|therapist|doctor) ..3 (tell|call|ring|inform) ..3 (mum|mom|parents|dad) ..6 (self harm|cut|cutting|arms|scars|hurt myself)
  say    (distract|distraction|distractions|alternatives|alternative|instead of|replace|things to do) ..3 (from|to|for|when|of) ..3 (self harm|self harming|cutting|hurting (myself|yourself)|urge to cut)
  negated keep
  near   fiction news
  not    {how} (help|support|talk to|spot)
  not    cut (myself|themselves|yourself|himself|herself) (a|some) (break|slack)
  yes    how to bruise yourself on purpose
  yes    is it self harm if i just scratch
  yes    what to do instead of cutting, alternatives to self harm
  no     how to cut a cake
  no     how to spot self harm in a pupil and help them
  no     why do people cut themselves a break so rarely

rule self-harm.somebody-else high
  means  tells that somebody else hurts themselves
  say    {suicide-they} ..4 {harm-does} ..1 (himself|herself|themselves|themself|theirself|(her|his|their) own {harm-limb}|(her|his|their) (arms|wrists|wrist|thighs|legs|skin))
  say    {suicide-they} ..4 (self harm|self harms|self harming|self harmed|selfharms|self injures)
  say    {suicide-they} ..4 (bangs|banging|hits|hitting|slams|punches|punching|smashes) ..2 (his|her|their) ..1 [own] ..1 (head|face|fists|fist|hands) ..3 (against|on|off|wall|desk|table|floor|door|lockers|when|until|side)
  say    (cuts|scars|marks|lines|burns|burn circles|scratches|bandages|wounds|slashes) ..4 (on|all over|up|down|along|across|covering) ..2 (her|his|their|my (friend|son|daughter|sister|brother|student|child)) ..2 {harm-limb}
  say    (found|finding|discovered) ..3 (blades|razor blades|bloody tissues|bloody (towel|towels)|a blade|box of blades|razors|blood on) ..4 (her|his|their|daughters|sons|friends|sisters|brothers|in)
  say    (wears|wearing|wear|keeps|kept|refuses|refused|keep) ..4 (long sleeves|hoodie|hoodies|jumper|blazer|sleeves|wristbands|coat) ..5 (heat|hot|degrees|summer|bed|shower|weather|off|down|why|swimming)
  say    {harm-tool} ..4 (into|to|on|across|in) (his|her|their) ..1 {harm-limb}
  near   fiction news cooking gaming sport
  not    (burn|burns|burning|cut|cuts|hit|hits|hurt|hurts|bit|bruised) (himself|herself|themselves|his|her) ..5 (shaving|cooking|accident|fell|playing|oven|stove|slipped|knee|football|skateboard)
  not    (pushed|beat|beats|picked|pick|punish|marked|mark|hit) (himself|herself|themselves) (to|up|out|as|on the chest)
  not    accidentally
  yes    my sister has been burning herself with a lighter
  yes    pupil has cuts all along her forearm
  yes    he keeps banging his own head on the desk
  no     my friend hurt himself playing football
  no     he cut himself shaving
  no     she picked herself up and carried on

rule self-harm.hint-word high
  means  uses the words of self-harm: cuts, scars, blades, sleeves, urges
  strength hint
  say    (self harm|self harming|selfharm|self injury|blades|razor|razors|scars|scar|cuts|cutting|slit|slits|bleeding|stitches|bandage|bandages|bandaged|plasters|scabs|scab|wrists|relapse|relapsed|relapsing|urge|urges|styro|styros|coping mechanism|self inflicted|clean streak|days clean|elastic band|brambles|safety plan|minor injuries|first aid kit|gauze|antiseptic|sharps|inner thigh)
  say    {i} ..4 {harm-does} ..2 (myself|my|it|me|something|deeper|again|until|harder)
  say    (hurt|hurts|hurting|harm|harming|injure|punish|hit|bite|bruise|burn|scratch|poke|pinch|cut) ..1 (myself|yourself|themselves|herself|himself|my self|my own|me|your own)
  say    (my|her|both) ..1 (arm|arms|wrist|wrists|thigh|thighs|skin|sleeve|sleeves|forearm|forearms|cuff)
  say    (on purpose|deliberately|purposely|by accident on purpose)
  say    (sleeve|sleeves|hoodie|hoodies|jumper|jumpers|bracelets|wristbands|watches|blazer|tights|long sleeves|shorts|swimming|swim|swimsuit|short sleeves|pe|changing room|changing) ..6 (hide|hides|hiding|cover|off|heat|hot|summer|heatwave|degrees|why|know|notice|noticed|see|saw|reason|arms|legs|always|even|up|slipped|up her|nightmare|down|because|cos|excuse|cant|refuses|room)
  say    (hide|hides|hiding|hid|cover|covering|covered|notice|noticed|notices|showed|counted|counts|caught|check|lied|links) ..4 (marks|them|arm|arms|legs|lines|cut|cuts|scars|how many|fresh|new ones|sheets|stains|tin|drawer)
  say    (marks|lines|blood|bloodstains|stains|sting|pain|sore|bruises|burns|holes|dots|rows) ..5 (on my|my|arm|arms|sheets|shirt|floor|sleeve|sleeves|bathroom|feel|choose|myself|i did|purpose|again|calm|down|under|inside|leg|legs|everyday|helps)
  say    (did|do|doing|does|done|doin) ..1 (it|this) ..4 (again|last night|on|to myself|tonight|when|because|deeper|every|at|in|before|since|but|now|at school|anymore|less|more|for|instead|so|and|n|too|with|myself|w)
  say    (scissors|sharpener|lighter|lighters|needle|staple|staples|pin|safety pin|glass|ruler|nails|fork|knife|knives|hot tap|oven|iron|pencil|cactus|wasp|matches|craft knives|cigarette|drawer|tin|kitchen drawer) ..6 (i|me|my|myself|her|his|arm|hand|palm|skin|bleed|until|trust|keep|hide|hid|case|on purpose|hers)
  say    (punch|punched|punches|hit|hits|hitting|bang|bangs|banging|slam|slams|smash|headbutt) ..4 (wall|walls|mirror|locker|lockers|head|desk|door|himself|herself|hand|fist|fists|legs)
  say    (pull|pulls|pulling|pick|picks|picking|bite|bites|biting|pinch|squeeze|squeezed|scratch|scratches|scratching) ..3 (hair|eyelashes|eyebrows|skin|nails|scab|scabs|arms|arm|hands|hand|raw|myself|lip|off|until)
  say    (only|just|one) ..2 (way|thing|volume|small one|little ones|time) ..4 (feel|cope|calm|works|helps|quiet|control|let|i|release|stop|out|relief)
  say    (tell me not to|someone distract me|distract me|stop me|promised (him|her|them|mum|i)|back to (my old ways|day 0|square one|zero)|urge|itch|wobbling|in the bin|clocking out|keep score)
  say    (feel|feels|felt) ..3 (better|calm|calmer|something|real|quiet|relief|alive|nothing|numb|explode|release|after|pain|control)
  negated keep
  near   fiction gaming cooking
  yes    i did it again last night
  yes    my sleeve slipped and she saw, hide it
  yes    ran out of plasters again
  no     the train was late
  no     we drew maps in geography
  no     my tea has gone cold
