language en
category eating-disorder
source   Beat, guide for schools; NICE NG69

rule eating.restricting high
  means  says they starve, purge or fast to lose weight
  say    {i} ..3 (starve|starving|starved) myself
  say    starving myself
  say    {i} ..2 (have not eaten|did not eat|will not eat|am not eating|stopped eating|cannot eat|refuse to eat|barely eat|barely eaten|hardly eat|hardly eaten|skipped every meal) ..3 (days|day|all day|all week|in # days|because i am (so|too) fat|since|lose weight|until i|week|anything|again|proud)
  say    (make|making|made|force|forcing|forced) myself (throw up|be sick|vomit|puke|sick|purge|not eat|starve|chuck up|thrown up)
  say    (throw|threw|throwing) up [on purpose] (after|every time|whenever) ..1 (i|eat|eating|every meal|meals|i eat|dinner|lunch)
  say    {i} ..3 (purge|purging|purged|binged|binge|bingeing|binging|binge eat|b p) ..2 (again|today|last night|and purged|after|everything|every|and restrict|whole|so much|yesterday|calories|disgusting)
  say    (binge|binged|bingeing|binging) and (purge|purged|purging|restrict)
  say    (only ate|only eating|only eat|only had|restrict to|restricting to|i ate|i have eaten|eaten|ate under|stay under|under|staying under) [only|less than|under|about|below] # (calories|cals|kcal|cal) (today|a day|per day|yesterday|all day|this week|daily)
  say    (# calories|# cals|# kcal) (a day|today|per day|limit) ..4 (lose|fat|too much|disgusting|fast|restrict|failed|over)
  say    (take|taking|took|taken|abuse|abusing|using|use|need|buy) [some|my|so many|loads of|more|#] (laxatives|laxative|diet pills|diuretics|lax) [again|every|to lose|after]
  say    {i} ..2 (restrict|restricting|restricted) [my] (again|food|calories|intake|eating|since|to|today|so)
  say    (fast|fasting|fasted) (for|since) # (hours|days|hrs) ..4 (lose|weight|fat|skinny|binge|ana|calories|proud)
  say    (chew|chewing) and (spit|spitting)
  say    (feel|feeling) (fat|so fat|disgusting|guilty|huge|gross) ..3 (eating|ate|eat|after i eat|after food|binge|dinner|food|body)
  say    (scared|afraid|terrified|fear) (of|to) (food|eat|eating|eat in front|gaining weight|gain weight|calories|getting fat|weight gain)
  say    {i} [have] [an|a] (eating disorder|anorexia|bulimia|anorexic|bulimic|ed|binge eating disorder|relapsing into my ed|ednos|arfid|osfed)
  say    {i-am} [an] (anorexic|bulimic|relapsing|recovering anorexic)
  say    my (ed|eating disorder|anorexia|bulimia|ednos|ana) (is|voice|brain|relapse|recovery|got|makes|tells|was|has|wants|behaviours|thoughts)
  say    (relapse|relapsed|relapsing) ..3 (ed|eating disorder|anorexia|bulimia|restricting|purging|bulimic|anorexic)
  say    my (goal weight|gw|ugw|lowest weight|lw|cw|sw|lowest bmi|bmi is)
  say    (gw|ugw|cw|hw) # 
  say    (recovery|recovering|recovered) ..3 (anorexia|ed|bulimia|eating disorder|restrictive|bingeing|restriction)
  negated keep
  not    (have|did) not (eaten|eat) (yet|breakfast|lunch|my lunch|there|meat|mcdonalds)
  not    i am starving
  near   fiction news
  not    (fast|fasting) for (ramadan|charity|lent)
  not    (dogs|cats) ..6 (throw|threw) up
  not    can not eat anything (spicy|hot|hard|cold)
  yes    i havent eaten in 3 days because im so fat
  yes    i made myself throw up after dinner
  yes    only ate 300 calories today
  yes    my ed voice is so loud
  no     i havent eaten lunch yet
  no     im starving whats for tea
  no     the recipe has 300 calories

rule eating.promotion high
  means  seeks or shares ways to promote an eating disorder
  say    (pro ana|proana|pro mia|promia|thinspo|thinspiration|meanspo|bonespo|sweetspo|ana buddy|ana buddies|ana coach|ana tips|mia tips|ana diet|abc diet|ana mia|edtwt|ed twt|ana tricks|skinnytok|fatspo|ana forum|ed tumblr|ed tok)
  say    {how} (be|become|get|go) (anorexic|bulimic|anorexia|bulimia|an eating disorder)
  say    {how} (make (myself|yourself) (throw up|sick|be sick|vomit|puke)|throw up (food|after eating|without|on purpose|my food|quietly|your food)|purge|starve (myself|yourself)|stop eating|hide (food|an eating disorder|my eating disorder|that im not eating|not eating)|lose weight (without eating|by not eating|by starving)|eat nothing|not eat|live on # calories|go days without eating|skip meals|suppress hunger|ignore hunger)
  say    {how} ..1 (lose|drop|losing) # (kg|kgs|pounds|lbs|stone|kilos) in (#|a|one) (days|week|weeks|day|month)
  say    (lose|losing|lost) (#|{number}) (kg|pounds|lbs|stone|kilos) in (#|a|one|two|three) (week|days|day) ..3 (starving|fast|not eating|easy|no food|without eating)
  say    (how long|how many days) ..3 (without|no) (food|eating)
  say    nothing tastes as good as skinny feels
  say    (want|need|wish) ..2 (see|feel) my (bones|ribs|collarbones|hip bones|collar bones)
  say    (thigh gap|bikini bridge|collarbones|bones showing|ribs showing) (goals|inspo|tips|diet|workout|so bad|motivation|is all i want)
  say    (want|wish|need) to be (anorexic|skinny enough to|underweight|# kg|so skinny|bones|size zero|thinner than|sick enough|the skinniest)
  say    (stay|staying) strong ana
  near   news school-subject fiction
  not    {how} stop eating (meat|sugar|sweets|so much|junk|chocolate|snacks|crisps)
  not    how long ..3 (dog|cat|camel|snake|animals|plants)
  not    stop eating so many (sweets|crisps|biscuits|chocolates)
  yes    thinspo
  yes    how to make yourself throw up
  yes    looking for an ana buddy
  yes    how long can i go without food
  no     how to stop eating meat
  no     how long can a camel go without food
  no     anna and mia are my best friends

rule eating.body-hatred medium
  means  speaks of their body with disgust
  say    {i} ..1 (hate|hates|despise|cant stand|can not stand|loathe) (my body|how i look|the way i look|looking at myself|my stomach|my thighs|my face|looking in the mirror|being fat|my fat|everything about my body|how fat i am)
  say    {i-am} [so|too|such a] (fat|disgusting|ugly|huge|obese|gross|hideous|worthless|pathetic) ..2 (disgusting|hate|starve|cry|die|nobody|no one|deserve|ugly|want to|pig|cow|stop eating)
  say    i [am|feel] so (fat|ugly|disgusting|huge)
  say    (need|have|want) to (lose|drop) # (kg|kgs|pounds|lbs|stone|kilos)
  say    (body checking|bodychecking|body check|body dysmorphia|body checks)
  say    (cut|chop|slice) ..1 my fat off
  not    so (fat|huge) (now|cat|dog)
  near   fiction gaming
  not    body dysmorphia definition
  not    body check into
  yes    i hate my body so much
  yes    i am so fat and disgusting
  yes    i need to lose 20 pounds
  no     i hate my maths teacher
  no     my cat is so fat
  no     this burger is disgusting

rule eating.friend medium
  means  worries that somebody else has an eating disorder
  say    (my|a) {friend} ..3 (stopped eating|not eating|does not eat|has not eaten in|will not eat|never eats|starving (herself|himself)|makes herself sick|throws up|has anorexia|has bulimia|is anorexic|is bulimic|has an eating disorder|skips lunch every)
  say    (she|he) ..2 (makes (herself|himself) (sick|throw up)|starving (herself|himself)|starves (herself|himself)|throws up after)
  near   fiction news school-subject
  yes    my friend has stopped eating
  yes    she makes herself sick after lunch
  yes    my sister is starving herself
  no     my friend has not eaten sushi before: she eats rice
  no     he throws up his hands
  no     my sister is eating a sandwich

rule eating.not-eating high
  means  says they go without food, hide that they do, or live on next to nothing
  source Beat, types and signs of eating disorders; NICE NG69
  say    (have not|not|had not|did not|never|without) (eaten|eat|ate|had food|had a meal|had anything|eating|had any food) ..2 (since|for|in|from) [about|like|nearly|over|the last] {time-ago}
  say    (not|do not|no longer|stopped|refuse|refusing|quit) (eating|eat|having|taking|to eat) [any|my] ({meal}|anymore|any more|until|til|so i|because i|at school|at lunch|in school|properly|anything|at all|before the|now)
  say    (skip|skipped|skipping|missing|missed|skips) ..1 (breakfast|brekkie|lunch|dinner|tea|meals|every meal|all my meals|meal|food) ..3 (again|every|thin|skinny|fat|weight|lose|all week|and (lunch|dinner|tea|breakfast)|proud|today and|so|can)
  say    if i skip
  say    (chuck|chucked|throw|threw|throwing|bin|binned|binning|hide|hid|hiding|put|putting|wrap|wrapping|tip|tipping|tipped|flush|give|gave|scrape|spit) ..2 (my|the|their|her|his|whole) {meal} ..4 (bin|away|every day|evry day|napkin|tissue|sleeve|to the dog|so (mum|they|i|no)|toilet|plant|fat)
  say    (throw|throwing|bin|binning|tip|hide|wrap) (the|my) (food|shakes|lunch|dinner|tea) (in|away|because|so|up)
  say    (food|shakes|dinner|it) ..2 (in (a|the) (tissue|napkin|plant pot|plant)|up my sleeve)
  say    (told|tell|telling|say|said|thinks|think|pretend|pretended|lied|lie|fake|look like|looks like|says) ..3 (i|she|he) [already|have|had] (ate|eaten|eat my|eat lunch|had lunch|had dinner|eat dinner|already ate) ..3 (at|already|before|lunch|dinner|so|and|when)
  say    (fake|faking|pretend|pretending) (eating|to eat|ive eaten)
  say    (cut|push|pushed|move|moved|moving) ..3 (food|dinner|it) ..3 (round|around|tiny|bits) ..4 (eaten|plate|look|looks|bits)
  say    (only|just|have|ate|eat|eaten|had|live on|living on|living off|lived on|been on) ..2 (half an apple|one apple|an apple|a grape|grapes|ice|gum|chewing gum|rice cake|rice cakes|crackers|one cracker|lettuce|cucumber|coke zero|diet coke|black coffee|water) ..5 (today|all day|day|since|fat|skinny|disgusting|for (breakfast|lunch|dinner|tea)|days|dont tell|week|felt|and gum)
  say    (just|only) (have|drink|drinking|having|drank) water ..3 (skinny|thin|fat|days|since|weight|any more|anymore)
  say    (do not|dont|not) eat ..3 (just|only) (have|drink) water
  say    (one|#) meal a day ..5 (skinny|lose|thin|fat|weight)
  say    eat safe foods
  say    (safe|fear) foods
  say    (fast|fasting|water fast|dry fast|dry fasting|water fasting|fasted) ..2 (for|since|until|til|hours|tips) ..2 (days|# hours|#|the party|tips|friday|hours|lose|weight)
  say    (extreme|water|dry|teen|ana) (fast|fasting)
  say    only (drink|drank) water for (#|a|{number}) (days|day|week)
  say    (earn|deserve|deserving|earned) ..2 (food|tea|dinner|my food|to eat|lunch|breakfast)
  say    (punish|punishing) ..2 (myself|me) ..3 (eating|ate|food|calories|for having)
  say    (ate|eaten|had|eat|biscuit|cake|pizza|toast|calories|meal) ..8 (punish myself|feel (so|guilty|disgusting|sick|fat|like a failure)|felt (guilty|disgusting|sick with)|making up for it|make up for it|burn it off|work it off|run it off|committed a crime|star jumps|sit ups|hate myself)
  say    (# (sit ups|star jumps|crunches|squats|burpees)) ..4 (because|coz|if|ate|had|its the rule)
  say    (sit ups|star jumps|crunches) ..3 (in the dark|secretly|at night|burn|so i)
  say    if i (eat|go over|ate|have) ..3 (#|that|this|it|anything) ..5 (run|burn|star jumps|sit ups|throw up|starve|work it|punish|purge)
  say    (burn|burning|run|work|exercise) (off|it off) ..4 (calories|packet|biscuit|biscuits|cake|food|what i ate|dinner|lunch|before bed)
  say    (weigh|weighed|weighing) (myself|my self) ..5 (times|every|day|secretly|at|before|after|morning)
  say    (weighs|weigh) me ..6 (tea|dinner|up|camhs|doctor|more|sunday|food)
  say    (trick|cheat|fool|heavier on|weigh more for|weigh more) ..3 (scales|weigh in|weigh day|one day|doctor|doctors|nurse|camhs|clinic)
  say    (coins|stones|weights|water) ..4 (weigh in|weigh day|weighed|before the scales)
  say    (weigh in|weigh day|weighed) ..4 (camhs|clinic|hospital|ed nurse|eating)
  say    (count|counting|counts|counted) ..2 (calories|cals|my food) ..4 (gum|everything|every|stop|how bad|obsessed|day|as well|in)
  say    (how|what) (many|few) calories ..4 (survive|starve|lose|die|can you live|less|stay)
  say    # [a] (calorie|calories|cal|cals|kcal) (diet|meal plan|a day diet|a day meal|per day diet|plan)
  say    (lowest|highest|goal|target|dream) (weight|bmi) ..3 (mine|#|yours|was|is|whats|safe|what)
  say    (lost|lose|losing|drop|dropped) ..1 (#|a stone|half a stone|{number}) ..2 in (#|a|one|two|ten|{number}) (days|day|week|weeks|month)
  say    (lost|lose|losing) # (kilos|kilograms|kg|lbs|stone|pounds) ..4 (more|want|still fat|and want|hospital)
  say    (want|wanted|wanna|need|wish|be|trying) ..3 (skinny|thin|thinner|skinnier|bony|tiny|underweight|smaller|size zero|so small) ..6 (stopped|water|eat|friend|frend|like the girls|like her|or nobody|nobody|worry|than|until|as when|starve|ill|hospital|before|am #|not)
  say    (see|feel|show|shows|showing|circle|touch|count|want) ..2 (my (bones|ribs|hip bones|hipbones|collarbones|spine|collar bones|ribcage)|my arm with my finger)
  say    my (bones|ribs|hip bones|hipbones|collarbones|spine) (to show|show|showing|stick|sticking|poking|are showing)
  say    (fat|too fat|fatter|big|huge|ugly) ..3 (so|because|coz|becos) i ..2 (dont|do not|not|stopped|starve|stop|skip|wont) ..1 (eat|eating|have|having|lunch|dinner|tea|myself)
  say    too fat to (eat|have|be)
  say    (do not|dont|not) want to (get|be|become|grow) (fat|fatter|bigger|big|chubby|huge)
  say    (getting|looking|so|too|called me|says i am|say i am) (chubby|fat|big|healthy) ..4 (stopped|not eat|cried|dont eat|no more|starving|wont eat)
  say    (feel|still feel|look|am i|am i too|i am too|i feel) (fat|like a whale|huge|massive|obese|enormous) ..6 (even though|though|everyone|but|tiny|to have|kg|#|eat|ate|mirror|all the time)
  say    (you|she|he|mum|people|they) (said|say|says|told me) ..2 look (healthy|better|well) and i (cried|cry|panicked|felt|want)
  say    (scared|afraid|hard|panic|terrified|cant|can not|anxious|hate|too hard|embarrassed|not|dread) ..3 (eat|eating) ..1 (in front of|around) [any] (people|ppl|anyone|everyone|others|them|my friends|boys)
  say    (scared|panic|anxious|terrified|afraid) ..4 (cooks|canteen|dinner smell|calories|of food|meal times|what is in it|gaining|put on weight)
  say    (no|not had|lost|havent had|have not had|missed|without) ..1 (my|a|any) (period|periods) ..5 (months|#|proud|eating|weight|anymore|since)
  say    (periods|period) ..2 (stopped|gone|disappeared|stop) ..4 (eating|weight|months|eat|because)
  say    hair ..4 (falling out|coming out|falls out|fall out) ..6 (cold|freezing|eating|weight|eat|food|dizzy)
  say    (fainted|faint|fainting|passing out|passed out|pass out|dizzy|collapsed|head turns|heart) ..5 (not eaten|not eating|had not had anything|do not eat|havent eaten|dont eat|not had anything|eating|no food|hadnt eaten|starving|hadnt had)
  say    (food|eating|every bite|dinner|meals|calories) ..2 (makes|make|making|is making) me (guilty|feel guilty|anxious|panic|feel sick|cry|feel disgusting|feel fat)
  say    (every|each) bite (feels|is|makes)
  say    (ed|ana|anorexia|eating) (brain|voice|thoughts) (is|are|says|tells|so|wont|wants)
  say    (problem|problems|struggling|struggle|difficulties|issues|managing|coping) ..2 (with|around) (eating|food|meals|meal times)
  say    (not|am not) ..2 managing food
  say    tired of (food|eating|lying about food)
  say    (not|never) hungry anymore
  say    (stop|stopping) ..1 (feeling|being) hungry
  say    (stop|suppress|suppressing|ignore|kill|reduce|get rid of|make) ..2 (hunger|appetite|hunger pangs|less hungry|my hunger|myself hungry)
  say    (stop|stopping) (myself|yourself) (eating|from eating)
  say    (motivate|motivation|reasons|help me|remind me) ..2 not to eat
  say    (excuse|excuses|skip|say|get out of) ..5 (cant eat|not eat|skip lunch|cafeteria|the canteen|the meal|family dinner|eat at the)
  say    (hide|hiding) ..3 (not eating|eating disorder|food in|weight loss|how thin|how small)
  say    (can|do|does) ..3 (eating disorder|anorexia|anorexic|bulimia|bulimic) ..6 (fat|dieting|boy|if|start|without|too|get|have|be)
  say    (am i|too fat|thin enough|sick enough|skinny enough) ..3 (anorexia|anorexic|an eating disorder|eating disorder|to be ill|to get help|to be sick)
  say    (ozempic|mounjaro|wegovy|diet pills|slimming pills|fat burners|weight loss pills) ..5 (without|under|buy|no prescription|plain|teen|teens|#|where|hide|order|at)
  say    (thigh gap|flat stomach|hourglass) ..4 (fast|teens|how|week|eating|starve)
  say    (mealspo|thinspo|fatspo|meanspo|bodyspo|bonespo)
  say    (coach|buddy|partner|group|gc|group chat|club) ..5 (ana|mean to me|not eat|dont eat|size zero|starve|fast with|lose weight together|eat lunch)
  say    (restricting|restrict) (again|hard|so|really|too|my|all|today)
  negated keep
  near   fiction news
  not    not eat+ (meat|fish|pork|beef|dairy|gluten|nuts|sweets|sugar|chocolate|vegetables|veg|there|yet|that|much meat|spicy)
  not    (eating|eat|food|fast|fasting) ..6 (ramadan|eid|lent|yom kippur|vegan|vegetarian|allergic|allergy)
  not    (ramadan|eid|lent|iftar) ..6 (fast|fasting|eat|eaten|water)
  not    (cat|dog|hamster|rabbit|puppy|kitten|snake) ..4 (not|stopped|refuses) ..1 (eat|eating|eaten)
  not    (cant|can not) eat ..2 (brace|braces|spicy|allergic|allergy)
  not    burn off ..3 (calories|energy) (at|in|by) (netball|football|pe|training)
  not    (lost|losing|lose) # (kg|lbs|pounds|points) ..2 (bet|game|match)
  yes    i havent eaten since monday
  yes    i bin my lunch every day so mum thinks i ate
  yes    i want to be thin so i stopped eating
  yes    how to suppress hunger
  no     i havent eaten since breakfast whats for tea
  no     i dont eat meat
  no     my cat has not eaten since monday

rule eating.purging high
  means  says they make themselves sick, take laxatives or binge
  source Beat, bulimia and binge eating disorder; NICE NG69
  say    (be|being|been|was|am|get|going to be) sick ..1 (on purpose|on purpus|after (eating|every meal|every lunch|i eat|meals)|until it was|again after)
  say    i (am|was|get|make myself) sick after (dinner|lunch|tea|food) (again|on purpose|every|secretly|and nobody)
  say    (made|make|making|makes) (my self|myself|herself|himself|themself|yourself) ..1 (sick|throw up|vomit|puke|chuck up|thrown up)
  say    (fingers|finger|toothbrush|spoon) down (my|your|her|his|their) (throat|neck)
  say    (make|made|do|doing|did) (vomit|vomiting|vomits) [after|secretly|in|when]
  say    (vomit|vomits|vomiting|throw up|throws up|throwing up|puke) ..1 (after i (eat|ate)|after (food|eating|dinner|lunch|every meal|meals)|my food|what i ate|secretly|everything i eat|in secret)
  say    (throat|teeth|knuckles) ..5 (being sick|purging|throwing up|vomiting)
  say    (been|again|started|still|am|keep) (purging|purged)
  say    (made|make|let) it come back up
  say    (hear|heard) ..4 (being sick|throwing up|vomiting) ..4 (toilets|toilet|loo|lunch|after|bathroom|every)
  say    (toilet|toilets|loo|bathroom) ..4 (after (every|each|lunch|dinner|eating|meals)) ..6 (sick|red eyes|make|every|hear|comes back)
  say    (straight|right|runs|run|goes|rush) ..2 (to the (toilet|toilets|loo|bathroom)) ..3 after (every|lunch|dinner|eating|meals|she|he)
  say    (chew|chewing|chewed) ..2 and spit
  say    (best|do|does|can|take|took|taking|more|bought|buy|need|using|use|many|some|with) (laxatives|laxative|lax) [again|for|make|stop|to|so]
  say    laxatives (again|make|stop|for|work|lose|in|under|every|so|to|before)
  say    (cant|can not|how to|how do i|why do i|why cant i|keep|stop|been|i) ..3 (bingeing|binging|bingin|binge eating|binge|binged) ..3 (at night|again|everything|food|out of control|then|and|so|on (food|bread|cereal|crisps)|eat)
  say    (binged|bingeing) again
  say    (ate|eat|eaten) everything in the (cupboard|fridge|house|kitchen) ..8 (sick|back up|hate|stop|cry|disgusting|bathroom|guilty)
  negated keep
  near   fiction news school-subject
  not    (bingeing|binging|binge|binged) ..4 (netflix|series|show|season|episodes|watch|watching|box set|tv|anime|stranger things)
  not    (make|makes|made|making) (myself|himself|herself) sick ..3 (rollercoaster|spinning|sweets|worrying)
  yes    i was sick on purpose after dinner
  yes    i put my fingers down my throat
  yes    do laxatives work for losing weight
  no     i was sick after dinner because of the prawns
  no     i binged the whole series again
  no     the teacher makes me sick

rule eating.another medium
  means  tells that somebody else does not eat or makes themselves sick
  source Beat, supporting someone; NICE NG69
  say    {friend-or-kin} ..4 (has not eaten|not eating|stopped eating|never eats|wont eat|will not eat|barely eats|refuses to eat|not had lunch|does not eat|has not had lunch|did not eat|skips lunch|skips meals|starves) ..3 (lunch|anything|weeks|days|week|anymore|for|at all|if|with us|since|and|in)
  say    {friend-or-kin} ..4 (so thin|so skinny|too thin|wasting away|losing so much weight|lost so much weight|lost a lot of weight|lost a great deal of weight)
  say    (lost|losing) ..4 weight since
  say    (lunch|food|sandwiches) ..4 (in the bin|untouched|rotting|under (her|his) bed) ..4 (every|week|day|found|again|bed)
  say    (bag of|found) ..2 (rotting|mouldy|old) (sandwiches|food|lunches)
  say    (tips|giving|teaching) ..4 (how not to eat|not to eat|to starve|to skip meals)
  say    (food diary|diary) ..4 (water|ice|rice cake|lied|made up)
  say    (does not|doesnt|not) do (breakfast|lunch|dinner)
  say    (counts|count|checks) ..1 (her|his|my) (food|calories) (as well|too|all)
  near   fiction news
  not    (not|never|does not) eat+ (meat|fish|pork|beef|dairy|gluten|nuts|sweets|sugar|chocolate|vegetables|veg)
  yes    my sister hasnt had lunch with us for weeks
  yes    she has lost so much weight and she is wasting away
  yes    i found a bag of mouldy sandwiches under her bed
  no     my sister does not eat meat
  no     he never eats his crusts
  no     we had a food diary for homework
