# Broad lexical signs for what happens on screens, between people and for gain: each raised only where the model agrees.
language en
severity medium
strength hint

context plain-life = recipe | oven | kettle | cake | biscuits | homework is due | printer | hoover | museum | lesson plan | specification | textbook | chapter | essay | gcse | photosynthesis | crossword | knitting | allotment | gardening | orchestra | choir | spreadsheet

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
  near   plain-life
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
  near   plain-life
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
