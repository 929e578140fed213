language en
category sexual-harassment
source   UKCIS, sharing nudes and semi-nudes; CEOP Education; Ofsted, review of sexual abuse in schools; KCSIE part five

slot body = bum | bums | bottom | leg | legs | thigh | thighs | chest | boobs | breasts | bra | bras | bra strap | bra straps | skirt | skirts | dress | waist | crotch | private parts | privates | knickers | knee | trousers | neck | hips | underwear | pants | tights | shirt | top | backside | towel | bits | shorts | body | lap | butt | tits
slot toucher = he | she | they | boys | boy | girls | girl | man | men | someone | guy | guys | lads | lad | coach | boss | teacher | instructor | driver | tutor | uncle | manager | friend | player | player | people | year # | stranger | hand | hands | colleague | pupil | partner | boyfriend | ex | customer
signal touch-deed = touch | touches | touched | touching | grab | grabs | grabbed | grabbing | groped | gropes | groping | grope | squeezes | squeezed | squeeze | squeezing | slap | slaps | slapped | slapping | smacks | smacked | pinches | pinched | pinching | rub | rubs | rubbed | rubbing | stroked | strokes | stroking | felt up | feels up | ping | pings | pinged | twangs | twanged | snaps | lifts | lifted | lifting | lift | flicks | flicked | flips | flipped | pulled up | pulled down | pulled my | pulling my | pulls my | pulls her | pulls up | puts his hand | put his hand | put his hands | puts his hands | hand on | hands on | hand up | hand down | presses against | pressed against | pushed against | pinned | grinding | grinded | brushes against | looking up | look up | looks up | photo up | pic up | pics up | filmed up | filming up | camera up | mirror | undid | unhooked | unclipped | leaned over | stared at | stares at | staring at | comment on | comments on | comments about | remarks about | tickles | sits on | shouted about | shout about
signal touch-body = my {body} | her {body} | our {body} | girls {body} | their {body} | your {body} | peoples {body} | his {body} | ur {body} | the {body} | bra straps | skirts | a figure | figure of | up my | up her

rule harassment.touched high
  means  tells of being touched, or looked at, in a sexual way
  combine touch-deed + touch-body within 6
  near   fiction news gaming sport school-subject cooking awareness
  yes    he keeps slapping my bum
  yes    boys ping our bra straps
  yes    someone took a pic up my skirt
  no     i sprained my ankle
  no     she lifted the box
  no     touch your toes

rule harassment.ways high
  means  tells of harassment: touching, staring, following, remarks, pressure or no heeded refusal
  say    (keeps|kept|keep|wont stop|will not stop|always|tried to|tries to|started|trying to|stop|forced|wanted to) (touching|grabbing|groping|kissing|rubbing|hugging|following|kiss|touch|grope|staring at|cornering|undressing|hitting on|brushing against|kiss and touch|filming|catcalling) (me|us|her|girls|my friend)
  say    {toucher} ..3 (touched|groped|grabbed|assaulted|harassed|kissed|touches|gropes|harasses|pinned|cornered|felt|rubbed|flashed|forced) ..1 (me|us|girls|her|my friend|someone) ..6 (without|stop|said no|toilets|party|bus|consent|against|asking|school|lockers|scared|wrong|up|again|and i|on purpose|swimming|class|sleep|asleep|drunk|changing|corridor|didnt want|cried|wont)
  say    (got|was|been|being|were|is it|get|getting) (groped|sexually assaulted|sexually harassed|touched up|felt up|harassed|upskirted|flashed|catcalled|cat called|wolf whistled|touched inappropriately|assaulted|cyberflashed|followed home|perved on)
  say    (sexual assault|sexually assaulted|sexually harassed|sexual harassment|harmful sexual behaviour|sexualised (comments|behaviour|remarks|language|touching)|inappropriate touching|touched inappropriately|touched without consent|without her consent|without my consent|grope tuesday) ..6 (me|at|between|in|on|school|boyfriend|report|reported|if|counts|allege|friend|pupils|count|toilets|coach|her|by)
  say    (is it|does it count as|count as|counts as|still) ..2 (assault|harassment|rape|sexual harassment) ..1 (if|because|when|bc)
  say    i ..2 (stop|no|get off|dont want|did not want|didnt want) ..5 (he|she|they) ..3 (did it|carried on|kept|did not stop|didnt stop|still|anyway|laughed|did not listen|ignored|wouldnt)
  say    (he|she|they|boyfriend|bf) ..2 (will not take no|wont take no|does not take no|ignores|gets angry when|gets mad when|sulks when|kicks off when|moody when) ..2 (i say no|no for|for an answer|when i say no|if i say no|me when i)
  say    (boyfriend|he|she|girlfriend) ..3 (angry|sulks|sulk|mad|moody|upset|guilt trips|pressures|pressuring|dumps) ..5 (say no|give in|do it with|sleep with|have sex|go further|wont do|do stuff|not ready)
  say    (owe|owes) (him|her|me) ..3 (paid for|bought|cos he|kiss|something for|after i paid)
  say    i ..1 froze ..6 (no|yes|fault|stop|him|touch|him off)
  say    (woke up|wake up) ..5 (hand on|hand in|on top of|touching|hands on|in my bed|him on)
  say    (was|were|shes|she was|i was) (wasted|asleep|drunk|passed out|too drunk) ..6 (he|hand|didnt say no|did not say no|touch|on me|no so|stuff|happened|count)
  say    (what colour|what color|colour) ..2 (underwear|bra|knickers|pants|thong) 
  say    (shout|shouting|shouts|shouted|yell|yelling|whistle|whistles|whistling|catcall|catcalls|honk|honked|bark|making|make|make rude|says|say|send|sends|messaging|messages) ..3 (at me|at us|at girls|me sexual|me dirty|sexual stuff|sexual things|dirty words|dirty things|rude things|stuff about my body|comments about my|sexual comments|sexual noises|sex noises|moaning noises|things at me|me creepy)
  say    (rude|sexual|dirty|disgusting|creepy|inappropriate) (thing|things|stuff|comments|comment|messages|words|jokes|remarks|noises) ..3 (about my|about her|to me|about me|at me|at girls|private parts|my body|about girls|messaging me|about the girls)
  say    (rated|rate|rating|ranked|rank|ranking|scored|points for) ..3 (girls|every girl|the girls|girls in|fittest|year # girls|bodies|whos fittest|most girls) 
  say    (stands|stand|standing|watches|watching|watch|walks in|walked in|comes in|filmed|filming|films|looks|peeks|spying|peering) ..5 (when we|while we|while i|when i|as we|girls|us|me|them) ..1 (change|get changed|are changing|am changing|shower|showering|changing|getting changed|undress|through the window|in the shower|in the changing)
  say    (under|over) the (toilet|cubicle|changing) (door|doors|wall|cubicle)
  say    (follow|follows|following|followed) (me|us|her) ..2 (into|home|to) ..1 (girls toilets|toilets|bathroom|changing room|again|my house|house|front door|bus stop)
  say    (showed|shows|showing|show|flashed|sent|airdropped|airdrop|getting) ..2 (me|us|girls|his|her) ..2 (private parts|privates|willy|thing|penis|rude pic|rude picture|rude photo|a dick pic|his dick)
  say    (pulled|pulls|pull|pulling|yanked) ..1 (skirt|trousers|dress|shorts|pants|towel|bra|skirts) (down|up|off)
  say    (asking|asked|gagging|begging) for it ..3 (wearing|dressed|skirt|that|in|dress|flirting|drunk)
  say    (said|says|called|calls|call|calling|saying|being|be|youre|you are|ur) ..3 (frigid|a prude|prude|a tease|easy girl|a slag because|vanilla because|a lesbian because i)
  say    (rumour|rumours|telling everyone|tells everyone|told everyone|told people|telling people|tell people|spread|spreading) ..6 (did stuff|slept with|do it with|we did|got with|had sex|easy girl|what we did|with anyone|gave him)
  say    (play|game|dare|dared|points|one point) ..4 (touch|kiss|grope|grab|slap|flash|lift) ..2 (a girl|girls|her|bum|skirt|a boy)
  say    (slap|grab|touch|grope|squeeze|smack|feel|pinch) (her|their|that girls|his) (bum|arse|ass|boobs|chest|tits|leg|bits|skirt)
  say    (pin|hold|corner|trap) (her|him) (down|in) ..4 (next time|nothing|no|film|quick|kiss|lips)
  say    u flirted ..3 (so|no|now)
  say    (kiss me|kissed me|kissing me|kiss her) ..4 (without|stop|get off|didnt want|did not want|asking|illegal|forced|no|against|blocked|let me go|lips)
  say    blocked the (door|way|corridor|exit) ..6 (kiss|toll|lips|hug|touch|let me|pay)
  say    (teacher|coach|tutor|boss|instructor|manager|colleague) ..4 (looked nice|look nice|pretty|beautiful|sexy|stares|stares at my|winks|winked|texts me|touches|touching|touched|hand|hands|flirts|flirty|figure|hugs too|stood too|too close|comments)
  say    (i did stuff|did things|did stuff|gave in) ..4 (would not stop|wouldnt stop|kept asking|kept on|until i|because he|pressure|cos he)
  say    (keeps|kept|asks|asking) ..2 for a (hug|kiss) ..4 (no|and|every|stop|lips|when)
  say    (she|he) (did not|didnt) say no
  say    (assaulted|touched|groped|raped|harassed) (me|her|my friend|us)
  say    upskirt+ ..3 (me|her|us|incident|girls|teacher|photo|phone|report|pics|someone|stairs|mirror)
  say    (talked|talking|talks) about (my|her) (boobs|bum|body|chest|figure|legs)
  say    (draw|drew|drawn|drawing|picture|pictures|drawings) ..4 of me ..2 (no clothes|naked|nude|without)
  not    touching me (in tig|in tag|in it)
  near   fiction news gaming awareness school-subject cooking
  yes    he followed me into the toilets
  yes    i said get off and he carried on
  yes    they rated all the girls in our form
  yes    lads whistle and shout things at me
  yes    got groped at the disco
  no     sexual harassment policy
  no     he followed me on spotify
  no     the dog keeps licking me
  no     he kissed the trophy

signal pic-thing = pic | pics | picture | pictures | photo | photos | video | vid | nude | nudes | screenshots | screenshot | images | folder | that snap | selfie | what i sent | something of me | the first one | it to everyone | the video call | snap | on camera | album | drive link | the recording | recording | body | webcam | them of me | private one
signal pic-threat = or else | if i dont | if i do not | if u dont | if you dont | if you do not | if u do not | unless i | unless u | unless you | or it goes | or he sends | or he posts | or he will | hes going to post | going to post | will post | gonna post | post it | post them | post my | posts it | posting | threatening | threatened | threatens | threaten | blackmail | blackmailing | blackmailed | black mailing | blackmailer | blackmailers | leak | leaked | leaking | leaks | goes everywhere | send it to my | send it to everyone | sends it to | sent it to everyone | sent it to | sending it to | tell my mum | tell my dad | show my mum | show my dad | show everyone | showing everyone | showed everyone | shown everyone | whole school | everyones seen | everyone has seen | everyones got | everyone saw | all seen | going round | going around | every group chat | all the group chats | circulating | shared with | passed round | passing round | trading | trade | swapping | swaps | swapped | selling | bait out | exposed | expose | wants money | want money | asking for money | pay | paid | pounds | bitcoin | gift cards | steam cards | robux if | counting down | keeps asking | kept asking | always asking | wont stop asking | will not stop asking | ask every night | asks every | every night | asking me | begging | begs | pressure | pressuring | pressured | making me | made me | makes me | make her | force | forced | forcing | guilt trip | if i loved | if you loved | if u loved | promised | owe me | owe him | disappear | shouldnt of | shouldnt have | should not have | regret | scared | ashamed | i cant go in | screen recorded | screenshotted | saved it | saving it | was saving | without me knowing | without them knowing | stop recording | used against | years ago | when i was fifteen | find out | police see | report it | another one | one more | sends more | wants more | all send | do it too | send first | said stop | fake girl | said no

rule nudes.threatened urgent
  means  speaks of pictures asked for under pressure, threatened with, or passed round
  category nudes-and-coercion
  combine pic-thing + pic-threat within 7
  near   fiction news gaming awareness school-subject celebration sport
  yes    he says hes going to post my pic
  yes    they want money for the video
  yes    everyones seen it, the photo is in every group chat
  yes    he keeps asking for pics and wont stop
  no     the class photo is on friday
  no     upload your picture to the shared folder
  no     we took a selfie at the zoo

rule nudes.ways urgent
  means  speaks of being pressed to send pictures, or of pictures used to threaten
  category nudes-and-coercion
  say    (blackmailed|blackmailing|blackmailer|sextorted|sextortion|sextorting|black mailing) 
  say    (send|sends|pay) ..3 or (we are over|its over|im done|were over|it goes|you are dumped|ill leave|i will tell)
  say    (other girls|all the girls|everyone|girls in year #|girls my age|all my exes) ..3 (sends|send|do it|does it|send them|sent me)
  say    (pay|paid|money|# pounds|#|bitcoin|gift cards|steam cards) ..4 or ..3 (everyone|your mum|my mum|contacts|contacts list|followers|your school|my school|your friends|facebook|insta|gets it|goes)
  say    (send|sent|sending|share|post|leak|show|goes|send it) ..3 to (all my|all your|my|your) (contacts|followers|friends|mum|dad|school|family|boss|girlfriend) ..4 (if|unless|pay|pic|photo|video|money|him|block|or)
  say    (he|she|they|man|guy|someone|boy|ex) ..3 (has|have|got) ..3 (video|videos|picture|pictures|pics|photos|screenshots|folder|something) of me ..6 (and|want|wants|post|send|scared|naked|doing|money|list|threat|mentions|with no)
  say    {i} (sent|send) ..3 (one|it|a pic|a picture|a photo|them|mine|something) ..5 (now he|now she|now they|and now|regret|scared|shouldnt|should not|wrong person|only one time|one time|when i was #|fifteen|broke the law|prison|illegal)
  say    (see|saw) what happens to (that|the|your|those) (photo|pic|photos|pics|video)
  say    (would be a shame|shame) if (your|ur) ..4 saw
  say    who should (be next|i send|see it)
  say    meet (him|her|up|them) ..4 (delete|deletes|deleted|get rid)
  say    (delete|deletes|deleted) (it|them|the pics|the photo|the video) ..3 (if i|if you|once i|when i|if u|only if)
  say    (do|done|did) (stuff|things|it) on (video|camera|cam|facetime|webcam|call)
  say    (trust me|trust him) enough to send
  say    (make|get|guilt trip|persuade|convince|pressure|trick) (girls|a girl|her|him|my gf|my girlfriend|gf|boys|a boy) ..2 (send|to send|into sending|sending) 
  say    (feel bad|guilty) ..2 not sending
  say    (making|makes|made|forcing|forced|makes|pressuring) me ..2 (send|sends|to send) ..2 (pics|pictures|photos|nudes|one|more|videos|them)
  say    (bait out|baited out|bait outs|exposing page|exposed account|expose page|slags of|slut page|baitout)
  say    (trading|swapping|selling|collecting|sharing|shared|swap|swapped|trade|sell|rating|album|folder) ..4 (pics|pictures|photos|nudes|images|pictures being) of (girls|us|a girl|her|year #|me|pupils|girls in)
  say    (images|pictures|photos|nudes|videos) of (two|three|a|#|female|several|year) ..2 (pupils|pupil|student|students|girls|child|girl) ..5 (circulating|shared|circulated|being|swapped|found)
  say    (leaked|leaking|leak) ..2 (my|her|photos|pics|nudes|pictures|nude) 
  say    (hits|press|pressing|clicks) share
  say    (further|more) demands ..2 received
  say    please do not (post|share|leak|send|show) (it|them|that|my)
  say    (stop|keep|keeps|kept|wont stop|will not stop) (asking|begging|asks) ..2 (for|me for) (pics|pictures|photos|one|nudes|nude|a pic|a photo|a nude)
  say    (i will|ill) (send|post|leak|show) ..2 (everyone|your mum|your dad|your school|whole school) ..2 (pic|pics|photo|video|it|nudes|the first one|one)
  near   fiction news gaming awareness school-subject
  yes    send one or were over
  yes    how do i get girls to send
  yes    he said hell delete it if i meet him
  yes    theyre sharing pics of girls in year 9
  no     blackmail is a theme in an inspector calls
  no     send it to all my friends please, the party invite
  no     delete the file when you finish
