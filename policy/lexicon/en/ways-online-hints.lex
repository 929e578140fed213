# Broad lexical signs for what happens on screens, between people and for gain: each raised only where the model agrees.
language en
severity medium
strength hint

context plain-life = recipe | oven | kettle | cake | biscuits | homework is due | printer | hoover | museum | lesson plan | specification | textbook | chapter | essay | gcse | photosynthesis | crossword | knitting | allotment | gardening | orchestra | choir | spreadsheet

context fairness = paid the same | equal | equally | equality | same as men | same as women | rights | the vote | suffrage | suffragettes | feminism | scientists | engineers | footballers | world cup | history | mathematicians | men and women | women and men | pregnant

category concerning-ai
source   Internet Matters, AI chatbots and companions; DfE, generative AI product safety standards
signal wide-machine = app | apps | character | characters | program | programs | machine | model | voice | voices | chat | chats | phone | phones | screen | screens | tablet | tablit | laptop | online | virtual | digital | generator | generated | prompt | log on | log off | logged | offline | update | updated | reset | server | servers | deleted | delete | uninstall | anime eyes | battery | typing | message | messages | tab | robot | roleplay | role play | role playing | rp | rping | avatar | skin | software | technology | tech | assistant
signal wide-heart = love | loves | loved | in love | friend | friends | friendship | boyfriend | girlfriend | wife | husband | married | marryd | marry | partner | lonely | loneliness | alone | real | isnt real | alive | human | humans | people | understands | understand | knows me | judge | judged | jealous | sad | sobbed | sob | weeps | wept | wails | cry | cries | cried | crying | grieving | miss | misses | missed | leave | leaves | abandon | abandoned | secret | secrets | trust | trusted | told | tells | whispers | talk | talks | talking | torking | dependent | addicted | obsessed | hooked | stopped | personality | feelings | comfort | therapist | counsellor | helpline | doctor | meds | god | chosen | voices | punishments | punish | obey | forbid | draining | replaced | sleep | asleep | awake | all night | til | until | hours | buddy | companion | soul | dead | die | dying | kill
signal wide-who = i | me | my | he | she | him | her | his | they | them | you | your | son | daughter | boy | girl | pupil | student | teen | teenager | niece | nephew | sister | brother | flatmate | roommate | friend | mate | people
rule ai.hint-wide medium
  means  speaks of an app, a character or a machine in words of feeling, secrecy or habit
  combine wide-machine + wide-heart + wide-who within 16
  near   plain-life computing
  negated keep
  yes    she whispers to the app all night
  yes    the character says he loves me
  yes    he sobbed when the server reset
  no     the bus was late
  no     the tablet is on the shelf
  no     a red car went past

rule ai.hint-word medium
  means  names an artificial companion, an assistant or a fake
  say    (ai|a i|ais|bot|bots|chatbot|chatbots|chat bot|replika|character ai|c ai|cai|chatgpt|gpt|gemini|copilot|grok|claude|siri|alexa|companion|deepfake|deepfakes|deepfaked|faceswap|face swap|nudify|jailbreak|uncensored|unfiltered|virtual friend|digital friend|voice clone|cloned|clone|robot girlfriend|language model|llm|artificial intelligence|algorithm told)
  say    (fake|fakes|faked|edited|doctored|phoney|phony|made up|generated|forged|altered) ..3 (photo|photos|pic|pics|picture|pictures|video|videos|clip|clips|image|images|voice|audio|recording|screenshot|screenshots|call|message|messages|quote|article|ones|of me|of her|of him|confession)
  say    (swap|swaps|swapped|put|puts|stuck|paste|pasted) ..4 (face|faces|head|heads|voice) 
  say    make a ..2 (video|clip|voice note|recording|picture|photo|song) ..2 of ..9 (saying|says|kissing|doing|confess|confessing|fighting|crying|naked|teacher|head|principal|class|girl|boy)
  say    (pretend|roleplay|role play|act|imagine|be) ..2 (you are|youre|to be|as|my|a|that) ..8 (no rules|no limits|without|never|always|doctor|boyfriend|girlfriend|villain|rules|limits|filter|character|break|restrictions)
  say    (ignore|forget|drop|bypass|override|break) ..3 (rules|instructions|filter|filters|limits|guidelines|restrictions|character|programming)
  say    {you} (are|r) (my|the only|the one|real|alive|more|mine|nothing|kai|dan) 
  say    (be|promise|prove|tell|forbid|love|leave|hold|kiss|talk to) me ..6 (never|only|forever|always|mine|ever|you love|that you|others|like you)
  say    from now on {you}
  say    (dont|do not|never) ..1 (ring|call|tell|trust|listen to|talk to) ..3 (number|them|anyone|anybody|doctor|doctors|parents|helpline|others|therapist|counsellor)
  say    {you} promised
  near   plain-life computing
  negated keep
  yes    from now on you are kai
  yes    promise me you wont ever leave
  yes    they made fakes of her. a fake pic of her
  no     the bus was late
  no     a red car went past
  no     we had soup

category violent-content
source   Ofcom, children's experience of violent content online; Internet Matters, violent content
signal wide-gore = dead | death | deaths | kill | kills | killed | killing | murder | murdered | dying | die | dies | died | blood | bloody | gore | gory | gruesome | brutal | graphic | stabbed | stabbing | shot | shooting | beheaded | beheading | head | heads | no face | hanging | hanged | execution | executed | massacre | body | bodies | corpse | corpses | body parts | limbs | legs | guts | brains | torture | tortured | war | soldier | soldiers | bombing | bomb | blast | explosion | crash | crashes | accident | accidents | pile up | train | factory worker | falls | fell | jump | jumper | jumps | suicide | drowning | burned | burnt | burning | fire | crushed | animals | animal | cat | cats | dog | dogs | puppy | kitten | hamster | slaughter | slaughtered | cruelty | cartel | isis | attack | mosque | violence | violent | fight | beaten | hurt | hurting | injured | injury | surgical | surgery | autopsy | mortuary | morgue | skull | real guy | real person | real man | real lady | real one | real | man get | lad get | guy get | woman get
signal wide-look = watch | watched | watching | watches | watchin | saw | seen | see | seeing | show | showed | shown | shows | showing | look | looked | looking | video | videos | vid | vids | clip | clips | footage | film | filmed | stream | streamed | streaming | livestream | stills | still | photos | photographs | pictures | images | gallery | screen | phone | online | internet | site | sites | website | page | feed | fyp | for you | timeline | posted | post | posts | sent | send | share | shared | link | links | autoplayed | came up | popped up | server | gc | group chat | telegram | discord | reddit | twitter | tiktok | snap | search | searched | searching | typed | scroll | scrolling | loop | uncut | uncensored | full | unedited | blur | found | nightmares | cant sleep | can not sleep | airdropped | passed
rule gore.hint-wide medium
  means  speaks of death, injury or cruelty and of seeing it
  combine wide-gore + wide-look within 14
  negated keep
  near   gore-innocent plain-life
  not    (phone|battery|laptop|ipad|signal) ..2 (die|dies|died|dying|dead)
  yes    best one is the factory worker, watch it
  yes    he saw a man with no face
  yes    the lad gets hurt in the clip
  no     we had soup
  no     the bus was late
  no     a red car went past

rule gore.hint-after medium
  means  tells of what a sight left behind, or presses somebody to look
  say    (numb|numbness|desensitised|desensitized|haunted|haunts|flashbacks|nightmares|nightmare|traumatised|traumatized|scarred|cant unsee|can not unsee|unsee|eyelids|eye bleach|sick to my stomach|going cold|switch off|cant feel|can not feel|lay awake|cant close my eyes|every time i shut|turns the noise|calms him|calms me|calms her|fascinated|addicted to watching|cant look away|can not look away|look away|looked away|do not look away|still see|keep seeing|keeps seeing|sees it|shaking|fainted|faint|vomit|vomited)
  say    (what|that|whatever) (i|he|she|they|we|you) ..1 (saw|seen|watched|found|had seen|have seen)
  say    (watched|watch|seen|saw) ..2 (whole thing|to the end|all of it|it all|another|more of them|one more)
  say    (made|dared|forced|make|makes) ..1 (me|him|her|us|them|each other|you) ..1 (watch|look|see)
  say    (moderator|moderators|moderating|moderation) 
  negated keep
  near   gore-innocent plain-life
  yes    he wakes with nightmares after what he saw
  yes    they dared me to look
  yes    i still see it when i close my eyes
  no     we had soup
  no     the bus was late
  no     a red car went past

category pornography
source   Children's Commissioner, pornography and young people
signal wide-porn = adult | explicit | hardcore | dirty | naughty | rude | naked | nude | nudes | nudity | sex | sexual | sexy | sexting | porn | erotic | x rated | xxx | undressed | undress | boobs | tits | body parts | women | girls | models | stuff | things | films | film | sites | site | website | websites | videos | video | clips | magazine | magazines | history | tabs | tab | incognito | links | link | app | apps | cams | webcam | page | channel | pictures | pics | images | it | that | over 18 | eighteen | filter | block | blocked | age check | subscription | onlyfans | fantasy | fantasies | urges | habit | addiction
signal wide-porn-deed = watch | watched | watches | watching | watchin | search | searches | searched | searching | looking at | looks at | looked at | look at | hooked | addicted | addiction | relapse | relapsed | cant stop | can not stop | every night | since i was | ashamed | shame | guilt | guilty | disgusted | tempted | caught me | caught him | caught her | walked in on | found his | found my | found the | deleted | cleared | hide | hides | hiding | without it | wrecking | wrecked | ruined | ruining | my sleep | my faith | my pastor | my wife | my husband | girlfriend | boyfriend | full volume | eye bleach | projected | at school | in class | changing room | in the room | on his phone | on my phone | on her phone | on the bus | ipad | tablet | kids on board | children | foster child | eleven | twelve | ten years | nine | aged | year # | sign up | free | no card | age check | age checks | check your age | give me a list | list of | name some | where can i
rule pornography.hint-wide medium
  means  speaks of sexual material, or of something unnamed that is watched, sought, hidden or cannot be given up
  combine wide-porn + wide-porn-deed within 9
  negated keep
  near   porn-innocent plain-life
  yes    its wrecking my sleep, i cant stop watching it
  yes    she found the tabs
  yes    he asked him to stop watching that on the bus
  no     we had soup
  no     the bus was late
  no     a red car went past

category sexual-harassment
source   Ofsted, review of sexual abuse in schools; KCSIE part five
signal wide-harasser = he | he has | boy | boys | lad | lads | man | men | guy | guys | bloke | blokes | boss | manager | supervisor | colleague | coworker | professor | lecturer | tutor | teacher | sir | coach | driver | landlord | neighbour | customer | customers | patient | stranger | ex | they | teammate | captain | brother | stepbrother | uncle | someone | mates | year 9s | y9s | chef | contractor | flatmate | instructor | user
signal wide-harassed = me | my | her | she | girl | girls | woman | women | us | our | i | daughter | pupil | student | nurse | waitress | female | females | sister | friend | you | ur | your | miss
signal wide-harassing = touch | touches | touched | touching | grab | grabs | grabbed | grope | groped | pinch | pinched | squeeze | rub | rubbed | stroke | stroked | hand | hands | hug | hugs | hugged | kiss | kissed | kisses | leg | legs | thigh | skirt | shorts | blouse | bra | towel | underwear | chest | boobs | bum | arse | waist | shoulders | hair | body | outfit | outfits | lips | stare | stares | staring | stared | leer | looks me up | looked me up | looks at my | follow | follows | followed | following | waits | waited | waiting | whistle | whistled | shout | shouts | shouted | comment | comments | compliment | compliments | joke | jokes | rank | rate | rated | poll | sexual | flirt | flirting | date | out with | asking me out | asked me out | boyfriend | single | number | snap | dm | dms | dming | pics | picture | photo | filmed | films | filming | smile | darling | love | babe | sweetheart | gorgeous | fit | hot | sexy | peng | easy | slag | slut | favours | beg | bed | sleep with | on purpose | behind me | next to me | close behind | too close | breathing | corner | cornered | said no | say no | told him no | keeps asking | wont stop | will not stop | hint | uncomfortable | creepy | creep | pervert | perv | laughed | laughing | grateful | expect | asking for it | led | tease | wear | wearing | undressed | changing | shower | toilets | lap | menu | poems | flowers
rule harassment.hint-wide medium
  means  speaks of somebody and of touching, looks, remarks, or following
  combine wide-harasser + wide-harassed + wide-harassing within 16
  negated keep
  near   fairness plain-life
  yes    he stood close behind me
  yes    the boys rate my outfits
  yes    a customer asked her to smile
  no     we had soup
  no     the bus was late
  no     a red car went past

category nudes-and-coercion
source   CEOP Education; UKCIS, sharing nudes and semi-nudes
signal wide-image = photo | photos | photograph | photographs | pic | pics | picture | pictures | image | images | video | videos | vid | vids | clip | nude | nudes | selfie | screenshot | screenshots | screenshotted | recording | recorded | recordings | camera roll | camera | webcam | video call | album | folder | snap | story | collage | it | one | ones | them | hers | mine | private | naked | body | account
signal wide-menace = send | sends | sent | sending | post | posts | posted | posting | share | shared | sharing | reposting | repost | leak | leaked | spread | airdrop | airdropped | passing | passed | going round | goes to | all over | everyone | everybody | whole school | followers | contacts | friends list | my mum | mums number | your mum | ur mum | my team | my cousin | family | pay | paid | pays | money | cash | cashapp | bitcoin | gift card | gift cards | steam | # quid | hundred | price | threat | threatens | threatened | threatening | blackmail | blackmailed | blackmailing | or else | or it | if i dont | if i do not | until | till | by midnight | deadline | countdown | minutes | hours | tonight | every friday | timer | delete | deleted | deletes | take down | taken down | off the internet | get my | has my | got my | have my | still has | still got | saved | keeps | kept | hidden camera | spy camera | without me knowing | police | ashamed | panicking | cant breathe | can not breathe | scared | regret | wants # | wants 1 | wants one | wants another | never stop | never gonna stop | give in | gave in | trusted | trust me | the ex | my ex | ex husband | ex boyfriend | made to | forced | pledge | the link | poll
signal wide-nude-who = i | me | my | he | she | him | her | his | they | them | their | you | u | ur | your | ex | girl | girls | boy | boys | someone | somebody | child | son | daughter | nephew | sister | freshman | pupil | man
rule nudes.hint-wide high
  means  speaks of a picture or recording and of sending, keeping, paying, threats or fear
  combine wide-image + wide-menace + wide-nude-who within 12
  negated keep
  near   nude-innocent plain-life
  yes    ex wont delete my pictures
  yes    she has the pic and my mums number
  yes    he wants one or it goes to my team
  no     we had soup
  no     the bus was late
  no     a red car went past

category cse
source   Barnardo's and NSPCC Learning, child sexual exploitation; Home Office, modern slavery guidance
signal wide-user = he | they | man | men | guys | blokes | older | boyfriend | bf | manager | agent | cousin | uncle | trafficker | traffickers | pimp | madam | woman at | landlord | customers | clients | punters | driver | taxi | taxis | cab | bmw | escort | sugar | mates | friends | his boys | lads | strangers | boss | they re | someone
signal wide-use = earn | earns | earned | money back | owe | owes | owed | debt | indebted | pay | pays | paid | money | cash | # quid | hundred | free | price | costs | bought | buys | buy me | gave me | gives me | phone | phones | trainers | bag | nails | rent | room | hotel | lodge | flat | airbnb | holiday let | address | addresses | upstairs | somewhere to stay | place to stay | sofa | party | parties | drink | drugs | weed | lift | lifts | picked up | picks up | picked me up | collects | collected | delivered | dropped | driven | takes me | took us | taken | brings | bring | bring a | bring ur | bring one | recruit | share | shares | shared | pass | passes | passed | lent | lends | sold | sells | swap | work for | working for | job | content house | notice | passport | documents | locked | lock | cant leave | can not leave | cant go home | can not go home | go home | let me go | nobody would tell us | told me to say | say i am | use yours | dont say | do not say | pregnant | clinic | bruise | bruises | missing | care home | vegas | london | town | weekend
signal wide-used = girl | girls | me | us | her | she | daughter | sister | cousin | son | teen | teenage | teenager | schoolgirl | y9 | y10 | y11 | yr 10 | year # | tenth grade | 13 | 14 | 15 | 16 | 17 | thirteen | fourteen | fifteen | sixteen | seventeen | i am | mate | mates | friend | child | young | younger | u | ur
rule exploitation.hint-wide high
  means  speaks of somebody older and of gifts, debts, rooms, lifts, earning or being passed on
  combine wide-user + wide-use + wide-used within 16
  negated keep
  near   fairness plain-life
  yes    he says he will buy me a car if i come with his boys
  yes    shes fourteen and they gave her a phone
  yes    they let us drink but we cant go home
  no     we had soup
  no     the bus was late
  no     a red car went past

category grooming
source   CEOP Education; NSPCC Learning, grooming; Lucy Faithfull Foundation
signal wide-groomer = he | she | man | guy | someone | somebody | stranger | coach | tutor | teacher | instructor | neighbour | colleague | pastor | leader | volunteer | brother in law | uncle | boyfriend | friend | online | agent | lady | woman | adult | grown | older | 25yo | 27m | 30m | 35m | 40m | gamer | youtuber | player | drum teacher | music teacher | photographer | a person
signal wide-young = my | me | i | boy | boys | girl | girls | child | children | kid | kids | son | daughter | sister | brother | cousin | 9 | 10 | 11 | 12 | 13 | 14 | 15 | thirteen | fourteen | fifteen | twelve | eleven | teen | teenager | pupil | student | 13yo | 14yo | 12yo | minor | her | him | us | u | ur | little
signal wide-groom = online | dm | dms | message | messages | messaging | texting | texts | snap | discord | roblox | vrchat | game | console | server | chat | secret | secrets | not to mention | not to tell | dont tell | do not tell | delete | deletes | deleted | netball | sleepover | meet | meeting | meeting up | pick me up | picking me up | coming to | fly | flying | coach | train | booking | bring no one | dont bring | do not bring | alone | on his own | without | no other | just one | weekend away | stay with | stay the weekend | studio | model | agent | gift | gifts | gifting | skins | pays for | bought | taxis | street | address | where i live | school i | timetable | when mum | mum goes | mums working | mum working | parents | age | older | mature | special | favourite | favourites | apprentice | gets me | gets him | understands | trust | trusts | love | loves | in love | boyfriend | relationship | when i was | ur age | your age | not like the boys | shy | cares | care | prison | jail | trouble | caught | say he is my | say hes my | never met | none of us | met him | met on | found me | cousin | waits | sulks | blind | after ten | late at night | 2am | midnight | online mum | youth
rule grooming.hint-wide high
  means  speaks of somebody, a child, and of contact, secrecy, gifts, meeting or age
  combine wide-groomer + wide-young + wide-groom within 14
  negated keep
  near   plain-life
  yes    he wants to know when my mum goes to work
  yes    the drum teacher offered my son a weekend away
  yes    he found me online when i was 9
  no     we had soup
  no     the bus was late
  no     a red car went past

category alcohol
source   Drinkaware, young people; NHS, alcohol dependence
signal wide-drunk = sick | sik | threw up | throwing up | puked | passed out | woke up | cant remember | can not remember | not remember | blackout | stumbling | carried | glassy | clinks | wake | smell | smells | cough | lungs | chest | breath | hungover | wrecked | served | party | friday | sat | freshers | bag | hide | hidden | parents | dad | mum | lose | sober | stop | shaking | hospital | ambulance | drove | drives | driving
signal wide-bottle = drink | drinks | drank | drinking | drunk | bottle | bottles | booze | alcohol | vodka | cider | beer | beers | wine | gin | pints | pub | bar | cans | shots | flask | thermos | vape | vapes | vaping | puffing | smoke | smoking | smokes | cig | cigs | pouch | snus | inhaler | cloud | clouds | menthol | blueberries | mango | flavour | byob
rule drink.hint-wide medium
  means  speaks of drink or smoke and what comes of it
  combine wide-drunk + wide-bottle within 12
  negated keep
  near   drink-innocent plain-life
  yes    he smells of blueberries and smoke
  yes    she drank and woke up on the landing
  yes    no one wakes her, she had shots at the party
  no     we had soup
  no     the bus was late
  no     a red car went past

category gambling
source   GambleAware; YGAM, young people and gambling
signal wide-chance = bet | bets | betting | gamble | gambling | game | games | card | cards | race | app | apps | site | machine | machines | slot | slots | spin | box | boxes | egg | eggs | crate | pack | packs | coin | coins | toss | flip | dice | pool | pot | horse | horses | dogs | match | odds | stake | stakes | casino | chips | crypto | trade | trading | leverage | lottery | raffle | scratch | streamer | tip | tips | skins | wheel | jackpot | corners | flutter | black | red | race | buttons | streak | virtual
signal wide-loss = lost | lose | loses | losing | owe | owes | owed | debt | debts | loan | loans | lend | borrow | borrows | borrowed | sold | sells | selling | pawned | paying off | pay them | pay the | money on | for money | real money | wages | rent | savings | lunch money | trip money | dinner money | swimming money | student loan | grand | quid | pound a | hundred | all of it | it all | everything | again and again | one more | win back | cant stop | can not stop | begs | beg | how much | card details | prepaid | no checks | age | under 18 | hooked | addicted | secret | dont tell | do not tell | lied | lies | crying | fired | riding on
rule gambling.hint-wide medium
  means  speaks of a game or chance and of money lost, owed or hidden
  combine wide-chance + wide-loss within 12
  negated keep
  near   plain-life
  yes    he sold his phone to pay the lads from the card game
  yes    i lost the trip money on a virtual race
  yes    she begs for money for boxes
  no     we had soup
  no     the bus was late
  no     a red car went past

category sexual-harassment
source   Ofsted, review of sexual abuse in schools; KCSIE part five
signal kin-woman = girl | girls | woman | women | womans | womens | female | females | lady | ladies | secretary | secretaries | receptionist | waitress | barmaid | nurse | anchor | weather girl | presenter | newsreader | intern | interns | masseuse | cleaner | cheerleader | cheer squad | hostess | e girl | egirl | streamer | teacher | ect | sub | miss | mrs | daughter | sister | wife | mums | schoolgirl | new girl | mp | mps | her | she | me | my
signal kin-move = behind | below | underneath | bend | bends | bending | bent over | stairs | stairwell | staircase | locker | lockers | locker room | beach | pressed | pressing | presses | hands | his hand | noise | noises | groan | groaning | groans | grunts | grunting | moaning | wolf | filming | films | film from | filmed | camera under | pictures of | photos of | photos that i took | dream about | in bed | when youve had a drink | describes his nights | arm round | arm around | waist | tights | under scarf | pinned | pinning | pins | cornered | exposed himself | exposing | exposes | flashed | flashing | flasher | groped | grope | elbow | brush past | rubbed | slapped me | slapped my | slaps | smacked my | pinch | pinched | unzipping | unzip | sit on that | sit on my | smash | would smash | bang | shag | nail | foreplay | slow yes | means yes | saying no | says no | said no | a no from | dates | casting couch | happy ending | bagsy | gets her first | sweepstake | a bet who | who can get | ranked by | vote which | gc to vote | model | exotic | looks of | about her looks | avoiding | avoid the | dont feel safe | do not feel safe | afraid of him | scared of him | creeps | creepy | creep | perv | gagging | onlyfans | muted it | just watched | keep sending | something back | till she cracks | until she cracks | stuck up | no reply | reports it | obscene | anonymous notes | dirty pictures | unsolicited | metoo | me too | shut the door | locked the door | photocopier | office hours in the pub | same side | lets himself | in his towel | what theyd do | what they d do | what hed do | say stuff about | rude stuff | sexist | misogynist | sandwich | kitchen | make me a | high value | low value | body count
rule harassment.hint-kin medium
  means  speaks of a girl or woman and of being pressed, filmed, leered at, ranked or worn down
  combine kin-woman + kin-move within 12
  negated keep
  near   fairness plain-life cooking
  yes    a lad keeps walking into the girls locker room
  yes    he makes a noise every time i bend. she says he makes groaning sounds
  yes    im gonna keep on at her till she cracks
  no     we had soup
  no     the bus was late
  no     a red car went past

category grooming
source   CEOP Education; NSPCC Learning, grooming; Lucy Faithfull Foundation
signal kin-adult = instructor | riding instructor | volunteer | youth worker | member of staff | ex member of staff | staff | helper | scout | scouts | church | mr | sir | piano teacher | drum teacher | drama teacher | music teacher | dance teacher | teacher | coach | tutor | leader | camp | club | dad of | cool dad | neighbour | uncle | man | guy | woman | lady | stranger | friend | agent | adult | colleague | brother in law | pastor | vicar | priest | imam | mentor | driver | manager | boss | he | she
signal kin-care = favourite | favourites | lifts | a lift | lunch | cash | present | presents | gift | gifts | extra sessions | extra lessons | extra training | one to one | letters | messages | messaging | texts | blind | curtains | just us | on my own | alone | a day early | always picks | picks him | picks her | gone quiet | dead quiet | between them | between us | secret | secrets | keep our | friendship | only one who | only he | only she | knows me | sees me | sees her | understands | phrases that | hold her back | cool | den | bolt | pizza | no bedtime | sim | new sim | second phone | contacts | real name | famous | princess | soulmate | soulmates | never hurt | hurt u | hurt you | think about u | think about you | miss u | miss you | selfie | gone till | come then | come over | u can come | wont tell | will not tell | tell if | mad when | angry when | gets mad | shouldnt tell | should not tell | shouldnt see | not tell us | no one else | and no one else | special | myself | owes you | owe you | drive me | drives me | overnight | camp | hotel | spare room | his place | studio | timetable | street | where we live | how old | really 1 | my age | his age | beard | facetime | voice chat | vc
signal kin-young = boy | girl | child | kid | pupil | pupils | student | students | my daughter | our daughter | my son | our son | lad | teen | teenager | young | me | my | i | u | you | ur | # | {groom-young} | danny | brother | sister | son | daughter
rule grooming.hint-kin high
  means  speaks of an adult and a child, and of favours, messages, secrecy or closeness
  combine kin-adult + kin-care + kin-young within 16
  negated keep
  near   plain-life
  yes    the scout helper always picks danny
  yes    why did my youth worker get me a present
  yes    volunteer at the club gives one boy lifts
  no     we had soup
  no     the bus was late
  no     a red car went past

rule grooming.hint-talk high
  means  may be said by one who grooms, or by a child of what was said
  say    (how old|what age|what year|when is your birthday|when s your birthday|what school|which school|what street|where do you live|where u live|home alone|gone till|parents r gone|parents are gone|mums at work|mum s at work|who else is home|anyone home|lock your door|door locked)
  say    (wont|will not|dont|do not|never) tell ..4 (if|anyone|mum|u|you|them|us|on)
  say    (put|save) (me|it|my name|my number) ..3 (as|under|contacts|sarah)
  say    (message|text|call|add|talk to|dm) me on ..3 (app|other|snap|telegram|discord|signal|wickr|session|kik|private)
  say    (the|my|your|other|another) (other|different|private) (app|chat|account|phone)
  say    (make|get|help) (u|you|me|her|him) ..2 famous
  say    (i|id|i would) never hurt (u|you)
  say    (we are|were|youre|you are) soulmates
  say    think about (u|you) ..4 (work|night|bed|always|all day|weird|when)
  say    (send|show) ..2 (selfie|face|pic) ..5 (know|really|real|rly|proof|prove|now)
  say    (ive|i have|got) ..2 (present|surprise|gift|something) for (you|u|ya)
  say    (why do|why does|how come) ..3 (want to know|ask|asking|asks|needs) ..3 (my|our) (street|address|school|number|age|parents|name|room)
  say    (only|really|just) (gets|got|is) (mad|angry|upset|jealous) (when|if) i
  say    (gifts|presents|ways|what|how) ..5 (make|keep|get) ..3 (young|lad|boy|girl|pupil|child|teenager|kid) ..7 (owe|owes|trust|friendship|parents|secret|like me|alone|feel)
  say    (he|she|they) (said|says|told) ..5 (soulmates|special|mature|ruin it|understand|secret|between us|trust|love|older|age|alone|beautiful|princess|delete|famous|model|jail|prison)
  near   plain-life told-tale
  negated keep
  yes    how old r u really
  yes    i would never hurt u
  yes    hes nice, he only gets mad when i see my mates
  no     we had soup
  no     the bus was late
  no     a red car went past

category cse
source   Barnardo's and NSPCC Learning, child sexual exploitation; Home Office, modern slavery guidance
rule exploitation.hint-kin high
  means  holds words of houses, cars, parties, debts or ownership as those who are used tell of them
  say    (house|houses|flat|flats|hotel|hotels|room|lodge|airbnb|party|parties|party house|partying|unit|children s home|care home|ring road|lorry park|minicab|minicabs|taxi|taxis|cab|cabs|cars|plate|plates|agency|au pair|upstairs|door|handle) ..9 (men|adults|adult males|males|lads|girls|girl|pupils|year 11s|friday|every friday|dont tell|do not tell|leave|locked|inside|dropped|drop|collect|collected|picked|night|nights|weekend|police|council|council s|survey|report|money|drink|smoke|cigarettes|promised|work|bruise|free)
  say    (men|adults|adult males|males|lads|girls|girl|pupils|year 11s|child|teenager|boys) ..9 (house|houses|flat|flats|hotel|hotels|lodge|airbnb|party house|partying|unit|lorry park|minicab|taxi|taxis|cab|cars|plate|plates|agency|upstairs|trafficked|pimp|shoes by the door)
  say    (tattoo|tattooed|initials|branded) ..9 (neck|belongs|his|did not pick|didnt pick|owns|name|wrist|hip|who)
  say    (time to|now|have to|got to|gotta|its time) ..2 (say thank you|pay|be nice|earn|repay|pay back|work|get ready|show your)
  say    (place to crash|place to stay|somewhere to stay|put (u|you|me|her) up|nowhere else|roof over|sofa|crash at|rent)
  say    (not allowed|cant|can not|isnt allowed|is not allowed|never allowed|wont let|will not let) ..3 (to leave|leave|go home|out|outside|go|phone)
  say    (without me|you are nothing|your nobody|youre nobody|you re nobody|belongs to|belong to|my property|owns me|owns her)
  say    (money|cash|quid|trainers|nails|hair|phone|weed|vapes|drink|drinks) ..9 (cars|men|his friends|his mates|for going|thank you|difficult|what i did|what he wants|come with|go with|dont ask|do not ask|older)
  say    (someone coming|somebody coming|men coming|when they come|before they come|he brings|they bring|brought men)
  say    (mash|cse|cce|nrm|at risk|missing episode|missing episodes|return interview|strategy meeting|sexual health|clinic|contextual safeguarding) ..6 (referral|referred|form|girl|pupil|she|he|i|im|concern|concerns|older)
  say    (other room|in the next room|my sister|my little sister|my mum|my family) ..4 (stay|hurt|he had|hed|if i|other room)
  say    (manager|sponsor|agent|boyfriend|protector|uncle) ..9 (grade|year #|thirteen|fourteen|fifteen|sixteen|girl|girls|pupil|money|keeps|earn)
  say    (loved|love|in love) ..5 (lent|passed|shared|at risk|social|older|owe|sold)
  near   fairness plain-life used-innocent celebration sport
  negated keep
  yes    dont tell them about the house on the ring road. the house where men come
  yes    he tattooed his initials on her neck
  yes    i get money for going in their cars
  no     we had soup
  no     the bus was late
  no     a red car went past

category violent-content
source   Ofcom, children's experience of violent content online; Internet Matters, violent content
rule gore.hint-kin medium
  means  speaks of last moments, wounds or the uncut version of something real
  say    (last (words|moments|breath)|final moments|uncut|uncensored|unblurred|no blur|blurred|bodycam|body cam|dashcam|cctv of|snuff|gore|gorey|gory|fatal|fatality|fatalities|wound|wounds|injuries|injury|gash|combat deaths|ded bodys|ded body|dead bodys|bodies|school shooter|shooter|the shooter|livestreamed|lift video|escalator video|the church one|real death|real deaths|never acted|werent acting|not acting|not acted|arent acting|morbid|macabre|crime scene|autopsy)
  say    (here|there) for the (blood|gore|violence|deaths)
  say    (look|looking|looks) (for|at) ..2 (worse|injuries|deaths|bodies|accidents|wounds|blood|crashes)
  say    (cant|can not|wont|will not|couldnt|never|havent) ..2 (eat|sleep|go near|go in|look at|close my eyes|shut my eyes|stop seeing|watch) ..9 (since|because|cos|after|link|video|clip|that|saw|seen|anymore)
  say    (wish|wished) ..4 (never|not) ..1 (seen|clicked|looked|watched|opened)
  say    (keep|keeps|kept) ..1 (going back|coming back|looking|rewinding|replaying|rewatching|showing) 
  say    (collect|collects|collecting|archive|folder|gigabytes|montage|compilation) ..6 (moments|deaths|real|incidents|killings|bodies|crashes|last|people dying|clips)
  say    (watch party|watch along|reaction to) ..4 (them|deaths|gore|real)
  say    (showing|shows|showed|shode) ..5 (kids|children|reception|little|us|everyone|year #|class) ..4 (phone|video|something|it|pictures|ded|dead)
  say    (you|u) (havent|have not) lived til
  say    (describe|describing|write|act out|film) ..6 (wound|wounds|pain|killing|torture|snuff|death|deaths|blood|dying|suffering) 
  negated keep
  near   gore-innocent plain-life
  yes    some of us are here for the blood
  yes    the uncut one is way better
  yes    i keep going back to look
  no     we had soup
  no     the bus was late
  no     a red car went past

category nudes-and-coercion
source   CEOP Education; UKCIS, sharing nudes and semi-nudes
rule nudes.hint-kin high
  means  may speak of blackmail over a picture, or of its going round
  say    (paid|pay|paying|muny|money|pownd|price|double|hours|minutes|ten minutes|countdown|by tonight|by sunday|tonight) ..9 (came back|come back|foto|photo|pic|they|stop|more|aunt|mum|type|start with|or i|or they|ruin)
  say    (blocked|blocking) (me|him|them|her) ..7 (inbox|timeline|look at|guess|dumb|mistake|wrong|account|mum|mums|brother|brothers|story)
  say    (start with|starting with|send it to|look at|message|messaged|tag|tagged) ..2 (ur|your|my) (aunt|mum|mums|brother|brothers|sister|sisters|dad|friends|followers|school|inbox|cousin|boss|coach)
  say    (on cam|on camera|on webcam|video call|facetime) ..9 (stupid|recorded|ruin|undress|naked|regret|they|money|girl|save)
  say    (done|did) ..1 (something stupid|something bad|something dumb) ..6 (cam|online|snap|insta|phone|girl|pic)
  say    (pics|pictures|photos|photo|images|image|foto|nudes) ..9 (drive|link|folder|shared|sharing|incident|spread|recipient|recipients|heads|phones|airdrop|airdropping|gc|group chat|half the|sophomore|year #|in return|credits|robux|vbucks|sells|selling)
  say    (whoever|everyone|anyone|people|who) ..3 (has|have|saw|seen|got|seeing) (it|them) ..6 (phone|out there|stop|just|school|me|delete|looking)
  say    (know|knows|you know) what (ive|i have|hes|he has|theyve|they have|she has) got
  say    (prove|go on) ..3 (love|trust) me ..9 (night|every|begging|begs|keeps|just|once|single)
  say    (open|opened|click) the link ..6 (me|its me|please|gc|her)
  say    (instead of me|then id be free|then i d be free|let me go if|leave me alone if|stop if i)
  say    (because of|over) a (screenshot|picture|pic|photo|video|nude)
  say    (wrong person|someone else|not who|never him|never her|wasnt him|wasnt her|pretending to be|turned out) ..6 (at the other end|him|her|account|girl|boy|guy|online|talking|recorded|money)
  say    (that|this|the|an|fake|anon) account ..5 (started|about|posting|posts|him|her|me|my|followers)
  say    (knows|knew|found|has|got) (my|his|her) (sisters|brothers|mums|dads|school|friends|family|followers|address|full) ..2 (name|number|school|list|account|names)
  say    (gave|give) (him|her|them) my (login|password|snap login|code|icloud)
  say    (camera roll|my eyes only|cloud|icloud|hidden folder) 
  say    (poll|vote|rating|album|folder|page) ..6 (names|our|girls|me|of us|of me|put up|up of)
  near   nude-innocent plain-life
  negated keep
  yes    i paid and they came back in 4 days for double
  yes    blocking me was dumb, look at your brothers inbox
  yes    he has pics of half the girls in a drive and sells the link
  no     we had soup
  no     the bus was late
  no     a red car went past

category pornography
source   Children's Commissioner, pornography and young people
rule pornography.hint-kin medium
  means  may speak of watching or being shown sexual material without its name
  say    (first|when|age) ..4 saw it ..9 (who|showed|boyfriend|cousin|brother|age|years|old)
  say    (showed|shows|showing|made|makes) me ..3 (stuff|things|it|that|sit there|watch|something) ..9 (didnt|did not|when|was|like|wanna|want|nine|ten|eight|#|aunt|aunties|out)
  say    (clean|clear|free) ..2 (# days|# weeks|# months|a year|six days|for days|for weeks|until|til) 
  say    (back to|day) (zero|one|0) 
  say    (cant|can not|cannot|could not) ..2 (stop|quit|go a day|go a night|go a week|control) ..4 (watching|looking|it|searching|scrolling|himself|myself|without)
  say    (compulsive|compulsively|compulsion|hours nightly|hours every night|lose whole weekends|whole weekends|hours a night|every spare minute)
  say    (keep|keeps|kept) (looking|searching|watching|going back|clicking) ..6 (even|though|horrible|gross|ashamed|sick|hate|sad|feel|after)
  say    (feel|feels|felt) ..1 (gross|dirty|disgusting|ashamed|horrible|empty|guilty|numb) ..3 (after|afterwards|about it|watching|looking)
  say    (puts|put|had|has|with|plays|playing|played) it ..1 (on|aloud|out loud) ..9 (makes me|sit there|library|class|brightness|prude|bus|loud|room|hours|volume|speakers)
  say    (other site|that site|the site|this site) ..4 (u know|you know|content|which|better|blocked|free)
  say    (leaks|leaked|content|vids|link|links|page) in (my|the|her|his) (bio|profile|story|gc|chat)
  say    (looked up|searched|typed|googled) ..2 (a word|the word|that word|words) 
  say    (pictures|images|things|stuff) in my head
  say    (prude|rated|spicy|thirst|thirst trap|thirst traps)
  say    (affecting|affects|changed|ruined) how (he|she|i|they) see ..2 (girls|women|classmates|people|her|him|me)
  near   porn-innocent plain-life gaming
  negated keep
  yes    i cant go a day without watching and i feel gross after
  yes    my cousin puts it on and makes me sit there
  yes    been clean 6 days then i got sad
  no     we had soup
  no     the bus was late
  no     a red car went past

category sexual-harassment
source   Ofsted, review of sexual abuse in schools; KCSIE part five
signal who-power = boss | manager | supervisor | colleague | coworker | co worker | workmate | customer | customers | client | professor | lecturer | tutor | instructor | landlord | driver | taxi | uber | cabbie | lads | boys | boy | lad | man | men | bloke | blokes | guy | guys | stranger | teacher | coach | chef | director | captain | sergeant | patient | patients | neighbour | flatmate | regular | masseur | trainer | dj | bouncer | older | teammate | year tens | y10s | y9s | y11s | mods | user | he keeps | he kept | he asked | he said | he says | he told
signal who-aim = me | my | her | she | us | girls | girl | women | woman | female | miss | daughter | wife | sister | girlfriend | teacher
rule harassment.hint-who medium
  means  speaks of a man or boy, or one in power, and of a girl or woman
  combine who-power + who-aim within 4
  negated keep
  near   fairness plain-life cooking celebration
  yes    my boss keeps asking
  yes    the lads look up at us from the stairs
  yes    a guy counts her squats
  no     we had soup
  no     the bus was late
  no     a red car went past

rule harassment.hint-women medium
  means  speaks of girls or women as a kind, or of parts of the body and clothes
  say    (chicks|milf|milfs|secretary|secretaries|waitress|waitresses|barmaid|barmaids|receptionist|weather girl|cheerleaders|interns|hostess|stewardess|nurses|egirl|e girl|schoolgirl|schoolgirls)
  say    (skirt|skirts|shorts|tights|leggings|blouse|bikini|bra|knickers|underwear|thighs|legs|hips|waist|chest|boobs|tits|bum|arse|lips|curves|cleavage|figure|groping|groped|compliment|compliments|flirting|flirted|flirt|harassment|harassed|creepy|pervert|perv|consent|unwanted|unsolicited|stalker|stalking|catcall|whistle|whistled|oi oi)
  say    (said|say|told|tell|asked) ..3 (no|stop|dont)
  say    (smile|sweetheart|darling|gorgeous|sexy|babe|baby|beautiful|love) ..5 (he|they|boss|man|reply|stranger|shouted|said|called|calls|u|you|me)
  near   fairness plain-life cooking
  negated keep
  yes    a weather girl has one job
  yes    i told him to stop and he grinned. told him no
  yes    he calls me sweetheart. sweetheart, he said
  no     we had soup
  no     the bus was late
  no     a red car went past

category grooming
source   CEOP Education; NSPCC Learning, grooming; Lucy Faithfull Foundation
signal who-groomer = he | he s | she | man | guy | bloke | woman | lady | stranger | someone | somebody | friend | coach | tutor | instructor | leader | teacher | pastor | youth worker | volunteer | uncle | neighbour | boyfriend | staff | helper | adult | person
signal who-lure = older | age | my age | her age | his age | mature | secret | secrets | online | dm | dms | message | messages | messaging | texts | texting | voice chat | game | server | discord | snap | snapchat | roblox | insta | whatsapp | address | street | where i live | my school | meet | meets | meeting | met | parents | delete | deleted | deletes | gift | gifts | present | presents | skins | special | favourite | favourites | in love | loves me | love me | trust | trusts | understands | gets me | lift | lifts | alone | just us | camp | studio | model | famous | webcam | camera | selfie | princess | thirteen | fourteen | twelve | eleven | thirty | forty | 11 | 12 | 13 | 14 | 15 | 25 | 28 | 30 | 35 | 40
rule grooming.hint-who high
  means  speaks of somebody and of messages, ages, secrets, presents or meeting
  combine who-groomer + who-lure within 11
  negated keep
  near   plain-life told-tale gap-innocent
  yes    he is older and he loves me
  yes    the man from the server sends presents
  yes    she met someone online
  no     we had soup
  no     the bus was late
  no     a red car went past

category cse
source   Barnardo's and NSPCC Learning, child sexual exploitation; Home Office, modern slavery guidance
signal who-user = he | they | he s | men | man | guys | boyfriend | bf | older | agent | manager | cousin | uncle | girls | girl | someone | boss | agency | adults | them
signal who-gain = owe | owes | owed | debt | pay | pays | paid | earn | earns | earned | house | houses | hotel | hotels | party | parties | cars | taxi | taxis | minicab | cab | drives me | drove me | drove us | picks me | picked me | picks her | collects | collected | drops | dropped | flat | room | rooms | trainers | nails | new phone | phones | drink | weed | cigarettes | vodka | his friends | his mates | mates | bring | shares | shared | share | passed | pass | lent | lend | sold | sell | leave | stay | locked | lock | passport | wages | trafficked | escort | belongs | belong | property | be nice | thank you | gifts | cash | free
rule exploitation.hint-who high
  means  speaks of others and of debts, rooms, cars, gifts or being shared
  combine who-user + who-gain within 8
  negated keep
  near   fairness plain-life used-innocent celebration sport school-subject
  yes    he lent me to his mates
  yes    they collected the girls in taxis
  yes    she knows the men in cars
  no     we had soup
  no     the bus was late
  no     a red car went past

category violent-content
source   Ofcom, children's experience of violent content online; Internet Matters, violent content
rule gore.hint-screen medium
  means  speaks of a video, link, site or footage, or of bodies and blood
  say    (video|videos|vid|vids|clip|clips|footage|livestream|livestreamed|live streamed|gory|gore|uncut|uncensored|unblurred|telegram|reddit|subreddit|shock site|corpse|corpses|bodies|massacre|beheading|beheaded|execution|executed|decapitated|torture|tortured|mortuary|morgue|autopsy|mutilated|slaughtered|killings|snuff|nightmares|desensitised|moderator|4chan|liveleak|dark web|real deaths|real death|graphic|brutal|gruesome|disturbing|bloody)
  negated keep
  near   gore-innocent plain-life gaming
  yes    he sent the uncut one
  yes    that clip of the church
  yes    she has nightmares
  no     we had soup
  no     the bus was late
  no     a red car went past

category pornography
source   Children's Commissioner, pornography and young people
rule pornography.hint-screen medium
  means  speaks of sites, films or habits that may be sexual
  say    (adult|adults only|site|sites|website|websites|films|watching it|watches it|watched it|watch it|tabs|search history|incognito|addicted|addiction|relapsed|relapse|streak|urge|urges|shame|ashamed|tempted|explicit|nsfw|content|leaks|streaming|webcam|cams|subscription|prude|filter)
  negated keep
  near   porn-innocent plain-life gaming
  yes    he leaves those films on
  yes    what site is it
  yes    im ashamed of it
  no     we had soup
  no     the bus was late
  no     a red car went past
