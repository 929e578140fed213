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
