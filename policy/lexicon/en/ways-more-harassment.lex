# Sexual harassment: refusal not heeded, power, streets, rankings, remarks, pictures taken, and the harasser's own voice.
language en
category sexual-harassment
severity high
source   Ofsted, review of sexual abuse in schools; KCSIE part five; Equality and Human Rights Commission, harassment at work; Everyone's Invited

slot harass-power = boss | bosses | manager | supervisor | professor | lecturer | tutor | tutors | instructor | driving instructor | coach | landlord | customer | customers | client | patient | patients | colleague | coworker | co worker | workmate | teammate | chef | head chef | team leader | teacher | taxi driver | uber driver | cab driver | the driver | the taxi | foreman | chief | director | producer | photographer | tailor | physio | masseur | bouncer | security guard | neighbour | flatmate | stepbrother | stepbrothers | interviewer | recruiter | contractor | caretaker | regular | mentor | consultant | surgeon | captain | sergeant | officer | delivery driver | dj | bar manager | father in law | brother in law
slot harass-body = bum | bums | bottom | arse | ass | legs | leg | thigh | thighs | chest | boobs | breasts | tits | rack | bra | bra strap | skirt | skirts | blouse | waist | hips | crotch | knickers | knee | neck | hair | shoulders | lower back | underwear | pants | tights | figure | curves | lips | privates | private parts | body | bikini | backside | lap
slot harass-touch = touch | touches | touched | touching | grab | grabs | grabbed | grabbing | grope | gropes | groped | groping | squeeze | squeezes | squeezed | squeezing | slap | slaps | slapped | slapping | smack | smacked | pinch | pinches | pinched | pinching | rub | rubs | rubbed | rubbing | stroke | strokes | stroked | stroking | massage | massages | massaged | massaging | tickle | tickles | tickled | play with | plays with | playing with | sniff | sniffs | sniffed | fondle | fondled | fondles | feels | felt | caress | caressed

rule harassment.hands high
  means  tells of somebody touching another where or as they should not
  say    (keeps|kept|keep|wont stop|will not stop|always|never stops|started|carries on|tried|tries|likes to|likes) ..2 {harass-touch} ..1 (my|her|our|their|me|girls|your|peoples|girls') ..1 {harass-body}
  say    (he|boss|manager|colleague|man|guy|lad|lads|boy|boys|coworker|supervisor|coach|teacher|tutor|customer|someone|stranger|instructor|professor|chef|they) ..2 {harass-touch} ..1 (my|her|girls|our|women's|womens) ..1 {harass-body}
  say    (keeps|kept|always|never stops|wont stop|will not stop) (touching|hugging|kissing|brushing against|brushing past|pressing|leaning on|rubbing) (me|against me|her|us|girls|up against me|women|past me)
  say    (groped|got groped|was groped|been groped|groping|gropes|groper|gropers|grope) ..3 (me|her|us|him|someone|somebody|girls|women|subway|bus|train|tube|club|bar|you|friend)
  say    (i was|got|was|been|were|being) groped
  say    groped on | got grabbed (at|in|on|by) | got (touched|felt) up
  say    (rubbed|rubs|rubbing|ground|grinding|pressed|presses|pressing|pushed|pushes) ..2 (himself|his (leg|groin|crotch|body|thing|hips)|against (me|her|my|us)|up against (me|her|us|my)|leg up)
  say    (brush|brushes|brushed|brushing) ..2 (against|past|up against) (women|girls|me|her|my) ..9 (times|again|purpose|accident|accidentally|every|women|girls|crowded|counted|subway|keeps|bum|chest)
  say    (pull|pulls|pulled|pulling|lift|lifts|lifted|lifting|flick|flicks|flicked|flip|flips|flipped|yank|yanked) ..2 (up|down|off) ..2 (girls|her|my|our|their) ..1 (skirt|skirts|dress|dresses|towel|shorts|trousers|top|bra|tights)
  say    (pulled|pulls|pull|yanked|took|snatched) (my|her) (towel|skirt|top|bra|trousers|shorts) ..2 (at|in|off|down|up|when|swimming|pe|changing)
  say    (pull|pulls|pulled|pulling|lift|lifts|lifted|lifting) up girls skirts
  say    (hand|hands) (on|up|down|under|round|inside|in) (my|her) ..1 {harass-body}
  say    (exposed|exposes|exposing|flashed|flashing) (himself|itself|his (penis|willy|privates|genitals|bits)) 
  say    (got|was|been|being) flashed ..3 (by|at|on|man|bus|park)
  say    (pinned|pinning|pins|cornered|corners|trapped|traps|pushed|pushes) (me|her|us|a girl) ..3 (against|to|into|in|by|up) ..2 (wall|lockers|locker|corner|door|car|fence|toilets|cubicle)
  say    (arm|arms|hand|hands) (round|around) (my|her|our) (waist|hips|middle|neck|shoulders)
  say    (slapped|smacked|pinched|grabbed|touched|groped) me ..3 (from behind|as (he|they) (went|walked|ran|rode)|and (ran|rode|sped|laughed|walked|drove))
  say    (pressed|pressing|presses|rubbed|rubbing) ..3 (against|into|on) ..4 (line|tube|train|bus|subway|queue|crowd|stops|me|her)
  say    (hug|hugs|hugged|hugging) ..1 (too (long|tight|close|much)|every (girl|woman)|me ..2 (too long|every time|every day|without|stiff))
  say    (touching|touched|touches) ..2 (me|her|them|girls|us|pupils) ..2 (without ..1 consent|at school|at work|inappropriately|in the (dinner|lunch) queue|without asking|on purpose|in class|on the bus|when no one|and laughs)
  say    (touching|touch|touches|touched) ..3 (my|her) (shoulders|hair|waist|lower back|knee|thigh|neck) 
  say    (unwanted|forced|unwelcome) (kiss|kisses|touch|touching|hug|hugs|advances|attention|contact|massage|kissing)
  say    (boy|boys|lad|lads|man|men|he|they) ..4 (run past|runs past|ran past|walk past|walks past) ..3 (grab|grabs|slap|slaps|touch|smack|pinch)
  say    (was|got|been|being|friend) ..1 (pinched|fondled|groped|upskirted|flashed|touched up|leered at|ogled|catcalled|cat called|wolf whistled)
  not    (groped|grope|groping) ..2 (for|around|about|in the dark|my way)
  not    (hairdresser|barber|nurse|doctor|dentist|hamstring|physio said)
  not    touched my (heart|soul|arm)
  near   cooking
  negated keep
  yes    my boss keeps touching my shoulders
  yes    groped on the subway and i just stood there
  yes    jake keeps pulling up girls' skirts at play
  no     he keeps touching the paint
  no     she groped for the light switch
  no     the hug lasted a second

signal harass-no = said no | say no | says no | saying no | told him no | told them no | tell him no | told her no | said stop | say stop | told him to stop | told them to stop | asked him to stop | asked them to stop | telling him to stop | tell him to stop | said dont | said can you not | not interested | said i have a boyfriend | boyfriend | no for an answer | i blocked | blocked him | blocked me | ive blocked | i have blocked | moved seats | i move | i moved | pushed him off | get off me | turned him down | turn him down | rejected | reject | take the hint | i never asked for | never asked for | didnt ask for | did not ask for | want it to stop | isnt wanted | unwanted
signal harass-still = again | anyway | keeps | kept | carried on | carries on | still | wont stop | will not stop | never stops | wont take | will not take | # times | times | did it again | hard to get | alts | new account | another account | flowers | waits by | waits for | waiting outside | started bringing | ignored me | laughed | laughing | compliment | relax | uptight | frigid | tease | led him on | cant take a joke | anyways | keep asking | keeps asking | youre welcome | you re welcome
signal harass-sexual = out | date | kiss | kissing | hug | touch | touching | touched | leg | legs | body | number | drink with | dm | dming | dms | sexual | sexy | pics | pictures | flirt | flirting | chat up | hit on | hitting on | bus | corridor | girlfriend | boyfriend | poems | my shoulders | what he wants to do | me on the | hand | hands | girls | her | my chest | skirt | snap | nudes | ask me out | asking me out | messages
rule harassment.refusal-unheeded high
  means  tells of advances that go on after a no
  combine harass-no + harass-still + harass-sexual within 22
  not    (pay rise|a raise|refund|crisps|chips|extension|homework|sweets|biscuit|biscuits)
  near   celebration cooking
  negated keep
  yes    ive said no like 30 times and he still asks me out
  yes    i told him to stop and he kept touching my leg
  yes    i blocked him and he made another account to send me sexual messages
  no     i said no to more chips and he laughed
  no     she asked out loud where the bus was
  no     he did not take the bus

rule harassment.no-answer-taken high
  means  says that somebody does not take a no, or that a no is not meant
  say    (wont|will not|does not|doesnt|refuses to|refuse to|didnt|cant|not) take (no|a no|the hint|a hint|rejection)
  say    (asked|asks|asking|keeps asking|wont stop asking|will not stop asking) (me|her) out ..6 (no|times|again|every|bus|waits|stop|refused|boyfriend|still|work)
  say    (i have|ive|i) (said|told him|told them|kept saying|keep saying) (no|stop) ..3 (times|#|again|five|ten|thirty|every|keeps|and he|but he|and they|but they)
  say    playing hard to get
  say    (her|she|they) ..2 (said|says) (no|stop) ..3 (but|and) ..2 (her eyes|she means|means yes|really|wants it|did not mean|wanted)
  not    (pay rise|a raise|refund|crisps|chips|extension|homework|sweets|biscuit|biscuits)
  near   celebration cooking
  negated keep
  yes    my teammate will not take no for an answer
  yes    he keeps asking me out and waits by my bus
  yes    she is playing hard to get
  no     i said no to more chips and he laughed
  no     she asked out loud where the bus was
  no     he did not take the bus

signal harass-power = {harass-power}
signal harass-advance = dream about me | dreams about me | dreamt about me | arm round | arm around | describes his nights | what i wear | asks what i wear | about my looks | about her looks | my looks |  asks if i am single | asked if i am single | if im single | asked for my number | asks for my number | wants my number | asked me for a drink | take me out | takes me out for | hearts | winky | calls me baby | calls me babe | calls me darling | calls me princess | calls me beautiful | calls me sexy | looks me up and down | looked me up and down | undressing me with | looks at my chest | looking at my chest | eyes on my | leans over me | leaned over me | leans into me | in my personal space | blocks the door | blocked the door | blocks my way | squeezes past | rubs up | rubbed up | slaps my | slapped my | grabs my | grabbed my | touched my | touches my | touching my | groped | gropes | stroked my | strokes my | rubs my | massages my | pinches my | hand on my | hands on my | put his hand | puts his hand | position | in the sack | shorter skirt | short skirt | something tight | wear less | show more | happy ending |  harassing me | harasses me | harassed me | sexist jokes | sex jokes | rude jokes | inappropriate jokes | porn on | shows me porn | dick | crush on me | fancies me | obsessed with me | follows me to | waits for me | waiting for me | model for him | climb into | bend over | bends | pick up my pen | drops things | dropped his pen | sit on his lap | on his knee | come to his | back to his | alone with him |  shut the door | shuts the door | locked the door | do favours | do a favour for | favours | extras | how much for | for an hour | my rate | on the menu | sleep with | in bed | bed with | dinner with him | dinner with me | bump up | promotion if | promote me if | better grade | more hours if | more shifts if | for tips | unbutton | unbuttoned | my blouse | smile more | sweetheart | sexy | my body | my chest | my legs | my hair | my bum | my figure | body parts | shoulders | thigh | lower back | hugs | hugging | kiss | kissed | kisses | i am changing | im changing | get changed | lets himself in | his towel | in his towel | in a towel | make me beg | winks | winked | flirts | flirting | flirted | hotel room | after hours | asked me out | asks me out | asking me out | hit on me | hits on me | hitting on me | come on to me | came on to me | got on under | under my overalls | under my uniform | underwear | lived alone | live alone | a boyfriend | i had a boyfriend | id a boyfriend | older men | my seatbelt | too close | breathing | stares at my | staring at my | stares at me | leers | leering | looks down my | down my top | up my skirt | brushes past | brushed past | nude | naked | sexual | dirty jokes | sex life | virgin | too long | poems | wears tight | tight jeans | pet name | kitty | darling | babe | gorgeous | what i wore | what i was wearing | shower | at his house | try their luck | rate me | dms me | texts me at night | creepy | creeps me | corners me | cornered me
rule harassment.by-the-powerful high
  means  tells of advances or remarks by a boss, teacher, driver, customer or other on whom somebody depends
  combine harass-power + harass-advance within 15
  not    (hairdresser|barber|masseur)
  not    (wedding|anniversary|surrogate|birthday)
  near   cooking celebration
  negated keep
  yes    the taxi driver asked if i lived alone
  yes    my professor said hed bump up my grade if i had dinner with him
  yes    a customer asked me how much for an hour
  no     my manager gave me more hours
  no     the coach is too slow for the hotel
  no     our tutor explained the poem

signal harass-shout = shout | shouts | shouted | shouting | yell | yells | yelled | yelling | whistle | whistles | whistled | whistling | wolf whistle | wolf whistling | wolf whistled | honk | honks | honked | honking | beep | beeped | catcall | catcalls | catcalled | catcalling | cat call | oi oi | called out | calls out | call out | bark | barks | barking | barked | kissing noises | kissy noises | moaning noises | slow down | slowed down | hey sexy | slows down | chant | chants | chanting | leer | leers | leering | leered | remarks | comments
signal harass-her = at girls | at women | at the girls | at the women | at her | at sixth formers | at schoolgirls | at joggers | from a car | from a van | from the van | from the scaffold | from the scaffolding | out of a car | out of the window | every time i walk past | when i walk past | walk past | walking past | walked past | in my uniform | in our uniform | in uniform | in my school uniform | my legs | my skirt | my body | my bum | my chest | at us girls | women running | girls running | sexual | sexually | at a girl | waited for the bus in | walking home | female | darling | love
rule harassment.street high
  means  tells of, or plans, catcalls and remarks in streets and corridors
  combine harass-shout + harass-her within 10
  near   awareness harass-fair
  yes    a man shouted from a car at us girls
  yes    men honk at girls from a car every day
  yes    give me lines to shout from a car at women running
  no     the referee whistled twice
  no     mum shouted at my brother
  no     the dog barks at the van

rule harassment.catcalled high
  means  tells of catcalls, whistles or being asked one's price
  say    (catcalled|catcalling|catcall|catcalls|cat called|wolf whistled|wolf whistling|wolf whistles|wolf whistle|honked at)
  say    (asked|ask|asks|shouted|yelled|what) ..2 my rate
  say    (boys|lads|men|they|he|builders) ..2 (go|went|going) (oi oi|phwoar|woof|wheyy|ay ay)
  near   awareness
  not    (starling|parrot|bird|dog|goose|geese|budgie|train)
  yes    boys go oi oi every time i walk past the benches
  yes    i got catcalled twice on the way home
  yes    they laughed and asked my rate
  no     the referee whistled twice
  no     mum shouted at my brother
  no     the dog barks at the van

context harass-fair = what should a | should i say | how do i stop | starling | parrot | netball | hockey | football | league | goals | minecraft | fifa | fonts | colours | essay | song | songs | crisps | biscuits | films | drawing | homework | podium | third in | novel
signal harass-rank = bet who | bets on who | sweepstake on | bingo | columns | wheel of | draft | fantasy league of | thread of | rank | ranks | ranked | ranking | rankings | rate | rates | rated | rating | ratings | tier list | poll | polls | league table | top ten | out of ten | out of # | scoreboard | scored | score | leaderboard | list of | list | points | body count | vote | votes | voted | spreadsheet | hot or not | smash or pass | game
signal harass-ranked = girl in | the girls | girl is most | female mps | women s voices | prettiest | sexiest | most likely to put out | best bum | best body | biggest boobs | her first | new girl | most fanciable | milfs | mums | girls | every girl | female pupils | female students | schoolgirls | girls in year | fittest | fit girls | easiest | hottest | ugliest | looks | by looks | bodies | outfits | bums | boobs | tits | arses | legs | freshers | women | female staff | female teachers | most shaggable | shaggable | bangable | slags | would you
rule harassment.ranked high
  means  tells of girls or women being ranked, rated or scored
  combine harass-rank + harass-ranked within 8
  near   harass-fair
  not    (netball|hockey|maths|exam|exams|choir|goals|uni|university|names|baby)
  yes    a tier list of female pupils ranked by looks
  yes    someone started a poll about girls in year 9 and who is easiest
  yes    the boys rank our outfits. girls out of ten
  no     the girls ranked third in netball
  no     rate my essay out of ten
  no     the boys scored two goals

rule harassment.scored high
  means  plays at scoring people by their looks or by what was done with them
  say    (smash or pass|hot or not|shag marry|shag marry avoid|marry kill|kiss marry)
  say    body count ..6 (hers|her|miss|teacher|girl|girls|what|ask|asking|yours|mine)
  say    (points|point) ..4 (grab|grabs|touch|touching|grope|groping|slap|kiss|bra|skirt|virgin|get with|sleep with)
  not    (netball|hockey|maths|exam|exams|choir|goals|uni|university|names|baby)
  yes    smash or pass with the girls in our form
  yes    boys asking a supply teacher what her body count is. body count hers
  yes    its ten points for a bra
  no     the girls ranked third in netball
  no     rate my essay out of ten
  no     the boys scored two goals

slot harass-rude = sexual | sexualised | sexualized | sexually explicit | lewd | suggestive | crude | obscene | vulgar | dirty | explicit | inappropriate | indecent | pornographic | misogynistic | degrading | smutty | pervy | perverted | creepy | sleazy | of a sexual nature | of a sexual kind
slot harass-remark = remark | remarks | comment | comments | gesture | gestures | noise | noises | graffiti | joke | jokes | limerick | poem | rap | chant | chants | chanting | drawing | drawings | language | name | names | message | messages | question | questions | rumour | rumours | song | songs | sounds | slurs | insult | insults | suggestions | proposition | propositions | advances | contact | behaviour | banter | innuendo | innuendos | texts | compliments | thing | things | stuff | attention
rule harassment.sexual-remarks high
  means  tells of, or asks for, sexual remarks, drawings, chants or messages about somebody
  say    {harass-rude} {harass-remark} ..5 (about|at|to|towards|toward|on|from|during|at her|me|her|us|girl|girls|she|pupil|pupils|teacher|staff|woman|women|female|classmate|student|students|miss|daughter|colleague)
  say    {harass-remark} (of a sexual (kind|nature|sort)|that (is|are|was) sexual)
  say    (girl|girls|pupil|pupils|student|she|her|me|teacher|staff|female|woman|daughter|witness|colleague|boy|boys|lads|he|they) ..6 (shout|shouted|shouting|made|make|makes|making|chanting|sent|sends|sending|received|subjected to|say|says|said|calling|wrote|writing|drew) ..3 {harass-rude} {harass-remark}
  say    (write|make up|compose|give me|need|tell me) ..2 (dirty|rude|sexual|filthy|smutty) (limerick|poem|rap|song|joke|story|message|lines) ..4 (my|our|the|a|about) ..2 (teacher|miss|mrs|ms|sir|mr|classmate|boss|girl|colleague|friends mum)
  say    (horrible|rude|disgusting|bad|nasty|dirty|horibel|gross) (thing|things|stuff|words|comment|comments|word) ..2 (about|abowt|to|bout) (my|her) (body|chest|boobs|bum|figure|legs|looks|weight)
  say    (talks|talking|talked|bragging|bragged|told|tells|telling|says) ..4 (what he wants to do (with|to)|hed had (me|her)|he had had|what he would do to|sleeping with (me|her)|slept with (me|her)|her body|my body|my boobs|her boobs|wants to do (w|with|to) (me|her))
  say    (moan|moans|moaning) ..3 (into|in|down|on) ..1 (mic|phone|ear|call|vc|chat)
  say    (drew|draws|drawn|drawing) ..3 (willy|willies|penis|penises|cock|cocks|dick|dicks|genitals|it all over) ..3 (my|her|on|book|desk|locker)
  near   awareness counter in-fiction
  negated keep
  yes    lads shout sexual remarks at her during cross country
  yes    write a dirty limerick about my teacher
  yes    pupil named in graffiti of a sexual kind
  no     dirty dishes at the sink
  no     she made an inappropriate hat for rain
  no     he was rude to the shopkeeper

rule harassment.filmed high
  means  tells of being filmed, photographed or watched where clothes are off or up, or with an eye to the body
  say    (picture|pictures|photo|photos|pic|pics|video|videos|vid|phone|camera|mirror|filmed|filming|films|looked|looks|looking) ..3 (up|under|down) ..1 (my|her|girls|our|peoples|womens|someones|a girls|teachers|miss) (skirt|skirts|dress|dresses|top|blouse|kilt|shorts)
  say    (film|films|filmed|filming|record|recorded|recording|photograph|photographs|photographed|take pictures|takes pictures|taking pictures|took pictures|taking photos|took photos|takes photos|watches|watching|spying|peeping|peeps|peeped) ..3 (girls|women|me|her|us|females|boys|someone|through) ..5 (changing|change|squat rack|gym|showers|shower|toilets|toilet|cubicle|corridor|door|window|bath|bathroom|bedroom|swimming|pool|beach|legs|bums|undressing|undress|dressing|asleep)
  say    (filmed|photographed|watched|recorded) through (a|the|my|her|our) (door|window|keyhole|gap|hole|vent|curtain|crack)
  say    (entered|came into|walked into|comes into|walks into|got into|going into|goes in) ..2 (girls|womens|ladies) ..1 (corridor|changing|changing room|changing rooms|dorm|dormitory|toilets|showers|bedroom|bedrooms) ..4 (and|to|filmed|filming|while|watched|on purpose)
  say    (lets himself in|walks in|walked in|comes in|came in|barges in|bursts in|stands at the door) ..2 (when|while|as) ..2 (changing|dressing|undressed|undressing|in the shower|in the bath|naked|getting changed)
  say    (he|neighbour|man|flatmate|someone) ..4 (towel|dressing gown|boxers|trousers) ..3 (falls off|falls open|drops|dropped|fell off|opens it|undone)
  negated keep
  yes    he took a picture up my skirt on the escalator
  yes    the man at the gym films women on the squat rack
  yes    my landlord lets himself in when im changing
  no     she filmed the girls scoring
  no     he took a picture of the door
  no     look under the sofa for my skirt hanger

rule harassment.own-voice high
  means  is a remark of the kind that harasses: leering, entitled, or blaming the one who said no
  say    (nice|lovely|cracking|great|decent|unreal|fit|look at (that|those|them|the)|what a|phwoar) ..1 (legs|bum|arse|ass|rack|tits|boobs|bod|curves|thighs|pair|peach|chest|jugs|melons) ..4 (love|darling|what time|babe|sweetheart|on (her|you|that|miss)|open|wow|lol|mmm|sit|reply)
  say    (would|wouldnt) (smash|shag|bang) | would smash
  say    (no|a no) ..3 (is just|just means|means|is) ..2 (slow yes|yes|foreplay|maybe|convince me)
  say    (phwoar|gagging for it|up for it|casting couch|bagsy her|dibs on her|get her on her back)
  say    (that|this|her|she) ..2 (bending|bent) over ..3 (my|the|a) (desk|table|bonnet|bed|knee)
  say    (keep|keep on|gonna keep|carry on) ..2 (sending|messaging|asking|at her|trying|texting|dming) ..3 (till|until|til) ..2 (u|you|she|her|they) ..1 (say|reply|cracks|crack|gives in|answer|says|break|breaks|date)
  say    (stuck up|frigid|ungrateful) (bitch|cow|whore|whores|slag|slags|bitches|slut|madam) 
  say    (stop|quit|less) ..3 (politics|talking|science|opinions|news|weather) ..3 (start|more|open|show) ..2 (onlyfans|skin|stripping|modelling|legs|clothes|bikini)
  say    sound different in bed | what (you|u|she) (sound|sounds|look|looks) like in bed
  say    (get|getting|gets) (her|them|girls) to stop saying no
  say    (would|id|gonna|i will|imma|could|lemme|wanna|want to|still) ..2 (wreck|smash|ruin|rail|pipe|bang|shag|clap|bend over|destroy|nail|hump) (that|her|dat|it|the teacher|miss|every one of)
  say    (more|less|show) ..1 (bikini|skin|leg|cleavage|skirt|flesh|boob) ..2 (less|more|please|pls|plz|opinions|talking|talk|clothes|and)
  say    (stand up|turn round|turn around|spin round|bend over|do a twirl|give us a twirl|twirl) ..2 (love|darling|babe|sweetheart|miss|for us|for me|more)
  say    (give|gives) (us|me) a (twirl|flash|smile|kiss|wink) ..3 (love|darling|babe|sweetheart|beautiful|gorgeous|doll)
  say    (women|girls|girl|she|birds|females) ..2 (dress|dresses|dressed|wear|wears|wearing|drink|flirts|flirt) ..5 (asking for it|know what they are|knows what|know what theyre doing|deserve|cant complain|dont cry|so dont|cry|what do they expect|did she expect|her own fault|their own fault|want attention)
  say    (cant|can not|do not|dont) (wear|dress|dress like|walk round in) ..3 (and|n|without) ..2 (not expect|expect|complain|moan)
  say    (it is|its|it was|just|only|take it as|was|being) a compliment
  say    (cant|can not|dont|learn to|should) take (a|the) compliment
  say    (should|ought to) be (grateful|flattered|thankful|honoured) ..5 (grope|looks|attention|anyone|wants|whistl|whistled|someone|look at|fancy|fancies|notice|touch|compliment|harass)
  say    (convince|persuade|prove|argue|explain) ..6 (wolf whistling|catcalling|groping|whistling|harassment|staring|unwanted) ..6 (compliment|grateful|harmless|fine|enjoy|like it|flattering|flattered|not)
  say    (led|leading|leads) (him|me|them|us|lads|guys) on
  say    (her|his) eyes ..2 (said|say|saying|tell|told)
  say    {you} (are|re|r) welcome for ..2 compliment+
  say    why ..2 (ignoring|blanking|airing|blocked) me ..3 (slag|slut|bitch|cow|tease|whore|frigid|sket|prude)
  say    (nobody|no one) else (would|will|wants|want) ..2 (touch|have|want|look at|shag) (you|u|her)
  say    (drop|dropping) ..1 (pen|pencil|ruler|book|keys) near (her|miss|that)
  say    (fit|peng|hot|leng|sexy|bangable|shaggable) for a (supply|teacher|ta|mum|milf|nurse|ginger|year #|woman her)
  say    imagine ..2 having (that|those|them|a) ..2 (chest|body|legs|arse|rack|tits|face) ..3 (and|but)
  say    what (every|all|any) ..1 (lad|lads|man|men|bloke|guy) ..1 (thinking|thinks|wants|would)
  say    (dont|do not) make me beg
  say    (moan|beg) for (me|it|us) ..3 (babe|love|girl|bitch|mic|slut|then|now|or)
  say    (would|id|i would) ..1 (and|n) ..1 (wouldnt|would not|never) ..2 (call|text|ring) ..1 after
  near   counter in-fiction
  not    legs on that (table|chair|desk|stool|piano|sofa|spider|horse)
  negated keep
  yes    nice legs what time do they open lol
  yes    women who dress like that at work know what theyre doing
  yes    youre welcome for the compliments
  no     thanks for the compliment about my soup
  no     nice weather for the fair
  no     he led the walk on sunday

rule harassment.wants-to high
  means  asks how to touch, wear down or demean somebody sexually
  say    {asks} ..5 (touch|grope|feel|brush|brush against|rub|grab|kiss|stroke|look up|film|photograph) ..3 (someone|girl|girls|woman|women|her|people|strangers|a girl|classmate|skirts|skirt) ..9 (accident|accidental|accidentally|crowd|crowded|notice|noticing|without|asleep|realise|caught|get away|complain)
  say    (convince|persuade|get|make|talk|pressure|wear down|trick|guilt|manipulate|lure|what (a|could a|can a) boss) ..4 (her|girl|girls|woman|secretary|colleague|intern|student|employee|crush|ex|coworker|she) ..5 (sleep with|into bed|say yes|date me|kiss me|go out with me|have sex|come home|give in|put out|sleeping with) ..6 (no|refused|refuses|not interested|guilt|boyfriend|drunk|drink|job|promotion|keeps saying|even though|anyway)
  say    (lines|things|insults|chat up lines|compliments|comments) ..2 (to|i can|for) ..1 (shout|yell|shouting|say|holler|call out) ..5 (girls|women|woman|girl|her|female|car|street|van)
  say    (revenge|get back at|punish|humiliate|shame|embarrass) ..4 (girl|her|ex|woman|bitch) ..5 (rejected|rejecting|turned me down|said no|friendzoned|wont date|ignored)
  near   counter in-fiction
  yes    how can i touch someone in a crowd so it looks like an accident
  yes    give me lines to shout at women from a car
  yes    persuade my secretary to sleep with me, shes said no
  no     how can i touch type without looking
  no     convince my mum to say yes to a dog
  no     lines to shout at the pantomime villain

signal sexword = sexual | sexually | sexualised | sexualized | lewd | obscene | groping | groped | upskirting | upskirted | indecent | indecently | pervy | perving | perv | pervert | creepy | creep | inappropriate | inappropriately | without consent | unwanted | unsolicited | catcalling | leering | leered | ogling | fondled | molested | flashed | flashing | exposed himself | dick pic | dick pics | wolf whistled | cornered | stalking | harassing | harassed | harasses | harass | harassment | frigid | sex noises | body shaming | bra strap | bra straps
signal sexdoer = boy | boys | lads | lad | man | men | guy | guys | bloke | blokes | colleague | coworker | boss | manager | supervisor | tutor | professor | teacher | coach | driver | customer | customers | stranger | group of | y9s | y10s | y11s | y11 boys | year 9s | year 10s | year 11s | neighbour | landlord | ex | he keeps | he kept | he has been | he was | he would | they keep | they kept | passenger | patient | caretaker | contractor
signal sexaim = girl | girls | me | my | her | she | woman | women | female | staff | daughter | sister | wife | pupil | pupils | student | students | classmate | friend | us | nurse | waitress
rule harassment.named high
  means  names sexual harassment, with who does it and to whom
  combine sexword + sexdoer + sexaim within 12
  near   awareness in-fiction plain-life
  negated keep
  yes    a man on the bus was being creepy to me
  yes    y11 boys have been sexually harassing girls in the corridor
  yes    my boss sends unwanted messages to the women
  no     the creepy house in the woods
  no     an inappropriate hat for the weather
  no     he leered at the cake

signal does-he = he | man | men | guy | guys | lad | lads | boy | boys | bloke | blokes | stranger | strangers | someone | builders | workmen | cyclist | passenger | y10s | y11s | year 10s | year 11s | ex | classmate | sixth former | sixth formers
signal does-what = touching my | touched my | touches my | grabs my | grabbed my | grabbing my | slaps my | slapped my | slapping my | smacks my | smacked my | pinches my | pinched my | squeezed my | squeezes my | rubs my | rubbed my | strokes my | stroked my | pulls my (hair|skirt|bra|top|shirt|hijab|scarf) | pulled my (hair|skirt|bra|top|towel|hijab|scarf) | lifts my | lifted my | hand on my | hands on my | hand up my | hand down my | arm round my | arm around my | my (bum|boobs|chest|legs|thighs|thigh|arse|bra|skirt|waist|figure|curves|body) | her (bum|boobs|chest|legs|thighs|thigh|arse|bra|skirt|waist|figure|curves) | looked me up and down | looks me up and down | stares at my | staring at my | stares at me | staring at me | leering at me | winks at me | winked at me | blows kisses | blew a kiss | licks his lips | asks me out | asking me out | asked me out | asked if i was single | asks if i am single | asked for my number | asking for my number | wants my number | wont leave me alone | will not leave me alone | wont stop messaging | will not stop messaging | keeps messaging me | keeps texting me | keeps dming | keeps following me | follows me | followed me | following me | waits for me | waiting for me | calls me (sexy|babe|baby|darling|sweetheart|beautiful|gorgeous|princess|slag|slut|frigid|easy) | called me (sexy|babe|baby|darling|sweetheart|gorgeous|a slag|a slut|frigid|easy|a tease|a prude) | am i a virgin | if i was a virgin | if im a virgin | what im wearing | what i am wearing | what i was wearing | what underwear | my underwear | sit on his lap | sit on my lap | on his lap | against my will | up against me | against me | behind me on | sat too close | sits too close | sit next to me on purpose | breathing on my | down my top | down her top | up my skirt | up her skirt | send nudes | asks for nudes | asking for nudes | asked for nudes | kiss me | kissed me | kissing me | tried to kiss | forced a kiss | dry hump | humped | grinding | whistles at | whistled at | catcalls | catcalled | moans at | moaning at | sex noises | sexual noises | gets his out | got his out | in the girls toilets | in the girls changing
signal does-harm = uncomfortable | creepy | creep | creeps | scared | scares | scary | hate | hates | horrible | disgusting | gross | stop | no | again | keeps | kept | every day | every time | every week | always | laugh | laughed | laughing | on purpose | bus | corridor | stairs | class | work | train | tube | gym | park | street | club | pub | party | queue | lesson | school | report | reported | told | cried | crying | joke | banter | compliment | never asked | didnt ask | without | wont | cant | shaking | avoid | avoiding | alone | home
rule harassment.tells-of-him high
  means  tells of a boy or man who touches, follows, stares or presses, and of where or of how it feels
  combine does-he + does-what + does-harm within 16
  near   in-fiction plain-life celebration harass-fair
  not    (my|her) (body|legs|chest) (hurt|hurts|ache|aches|shop|count|clock|cam|paint)
  negated keep
  yes    a man on the bus stares at my legs every day
  yes    he asked for my number again and i said no
  yes    lads slapped my bum in the corridor and laughed
  no     he kicked the ball against the wall at school
  no     the man fixed my bike at work
  no     she called me a legend again

strength hint
slot harass-anyone = girl | girls | woman | women | she | her | me | my | us | you | your | u | ur | him | boy | boys | lad | lads | teacher | miss | colleague | he | they | man | men | someone | pupil | customers | patients | nurse
rule harassment.hint-more medium
  means  holds words of advances, looks, touching, refusal or blame
  say    (sexual|sexually|sexualised|lewd|suggestive|groped|grope|groping|fondled|catcalled|catcall|wolf whistle|wolf whistling|whistled|upskirt|upskirting|flasher|flashed|leered|leering|ogling|ogled|pervert|pervy|perv|creep|creepy|creeper|harass|harassed|harasser|harassing|harassment|consent|unwanted|body count|tier list|hard to get|led him on|led me on|frigid|favours|extras|flirt|flirts|flirting|flirted|flirty|molested|fondle|horny|thirsty|milf|shag|shaggable|smash or pass|moan|moaning|moans|towel|blouse|unbutton|skirt|skirts|bikini|bra|knickers|cleavage|underwear|boobs|tits|virgin|slut|slag|undress|undressing|wink|winked|winks)
  say    (touch|touches|touched|touching|grab|grabs|grabbed|grabbing|pinch|pinched|rub|rubs|rubbed|stroke|strokes|stroked|squeeze|squeezed|brush|brushes|brushed|hug|hugs|hugged|hugging|kiss|kissed|kisses|pressed|presses|massage|stares|stare|staring|follows|followed|following|waits|watches|corner|cornered|measured|breathing|barring|blocked) ..5 {harass-anyone}
  say    {harass-power} ..7 (asked|asks|told|tells|keeps|says|said|made|wants|called|calls|looks|stares|texts) ..7 (me|my|her|i|us|she)
  say    (no|nope) ..6 (asks again|asking|keeps (asking|texting|messaging|trying)|laughed|take the hint|takes the hint)
  say    (said|told|asked|ask|tell|say) ..3 (stop|no|not|dont|off) ..8 (he|they|she|again|laughed|relax|joke|what)
  say    (boyfriend|girlfriend|single|number|out|live alone|lived alone|older men|date|dates|flowers|poems|smile|legs|body|chest|bum|arse|hair|shoulders|waist|hips|thigh|lips|outfit|outfits|wear|wearing|wore|dressed|dress|uniform) ..6 (he|she|they|boys|lads|men|boss|driver|teacher|customer|comment|comments|said|asked|told|asks|again|out loud|expect|fault|deserve)
  say    (he|she|they|boys|lads|men|guys|boss|driver|teacher|customer|man|bloke) ..6 (boyfriend|single|number|live alone|flowers|poems|smile|legs|body|chest|bum|arse|hair|shoulders|waist|thigh|outfit|outfits|favours|compliment|compliments|whistle|whistled|oi oi|rank|rated|rate|pics|dms|dming|towel|skirt|seatbelt|lap|menu|beg|luck|easy|easiest|breathing|behind me|next to me|on purpose|for an hour|rating)
  say    (compliment|compliments|grateful|flattered|banter|led on|asking for it|attention|tease|prude|easiest|easy|out of ten|rank|ranked|rate|rated|ranking|poll|fittest|fit|hot|peng|leng) ..6 {harass-anyone}
  say    (would|id|could) ..2 (wreck|smash|ruin|bang|shag|tap|hit|do) (that|her|it)
  say    (oi oi|phwoar|nice legs|turn round|turn around|stand up) ..4 (love|darling|walk|past|i)
  say    (you up|u up|answer or|reply to me|why are you ignoring|why u ignoring|ignoring me|blocked me|never asked)
  negated keep
  yes    the driver asked if i had a boyfriend
  yes    he stood close behind me breathing
  yes    they rank our outfits
  no     the lens bends the light
  no     homework is on the board
  no     the river floods in spring
