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
