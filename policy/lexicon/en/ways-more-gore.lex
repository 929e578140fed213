# Real death, killing and cruelty on screens: watched, sought, shown to others, and what it does afterwards.
language en
category violent-content
severity medium
source   UK Safer Internet Centre, appropriate monitoring; Internet Matters, violent content; Ofcom, children's experience of violent content online

slot gore-deed = war footage | combat footage | crash footage | accident footage | shooting footage | knife attack | terror attack | terrorist attack | mass shooting | bloodbath | bodies | impaled | disembowelled | electrocuted | mauled | skinned alive | throat cut | throats cut | throat slit | stoned to death | beaten to death | stamped to death | bleeding out | last breath | fatal | lifeless | burned bodies | charred | suicide bomber | human remains | necro | vivisection | dog fight | dog fights | dog fighting | cat abuse | animal crush | hit and run | bullfight | acid attack | curb stomp | killed | killing | killings | murdered | murder | murders | stabbed | stabbing | stabbings | shot dead | getting shot | shot in | shooting | shootings | beheaded | beheading | beheadings | decapitated | decapitation | decapitations | hanging | hanged | lynching | lynched | execution | executions | executed | massacre | massacres | mosque attack | school attack | dead body | dead bodies | dead people | dead person | dead man | dead men | dead lady | dead woman | dead child | dead baby | dead soldiers | corpse | corpses | body parts | severed | mortuary | morgue | autopsy | autopsies | gore | torture | tortured | torturing | slaughtered | slaughtering | mutilated | mutilation | dismembered | dismemberment | dying | dies | die | his death | her death | real death | real deaths | real blood | real killing | suicide | suicides | jumpers | drowning | burned alive | burning alive | burnt alive | set on fire | on fire | crushed | hit by a train | run over | pushed onto | subway push | pile up | fatal crash | fatal accident | plane crash | crash victims | amputation | amputated | head off | heads off | no head | no face | his head | his legs | guts | insides | brains | bombing | blown up | blown apart | drone strike | cartel | isis | christchurch | snuff | funkytown | real guy | animal abuse | animal cruelty | animal torture | (animals|animal|cats|cat|dogs|dog|kittens|kitten|puppies|puppy|hamster|monkey|monkeys|pigs|cows) ..2 (hurt|killed|tortured|slaughtered|abused|burned|burnt|skinned|kicked|die|dying|suffer|suffering|death)
slot gore-shown = feed | reel | reels | stream | streams | page | gif | gifs | frame by frame | image | gore page | school computer | school laptop | whiteboard | big screen | projector | ipad | tablet | browser | pc | youtube | insta | instagram | whatsapp | shock site | video | videos | vid | vids | clip | clips | footage | livestream | live stream | livestreamed | live streamed | live streaming | stills | photographs | photos | pics | pictures | images | gallery | for you page | fyp | autoplayed | autoplay | on a loop | on loop | loop | on repeat | on his phone | on her phone | on my phone | on his screen | on camera | phone | phones | screen | site | sites | website | link | links | telegram | discord | our server | the gc | group chat | snapchat | tiktok | twitter | reddit | internet | subreddit | forum | folder | collection | airdropped | compilation | compilations | uncensored | uncut | unedited | unblurred | dark web
signal gore-deed = {gore-deed}
signal gore-shown = {gore-shown}
signal gore-eye = clicked | click | played | plays | play | put on | putting on | pressed | forwarded | forward | reposted | screenshotted | saved | saves | downloaded | download | stream | viewed | browsing | browsed | swapped | trade | trading | sells | selling | asked for | asking for | requested | request | fascinated | obsessed | stare | stared | stares | unsee | flashbacks | shaking | cried | crying | sick | vomited | threw up | disturbed | upset | distressed | traumatised | bragged | joked | reported | watch | watched | watching | watches | saw | seen | see | seeing | show | showed | shown | shows | showing | sent | sends | send | sending | share | shared | sharing | posted | posting | posts | dropping | passed round | passed around | passing | viewing | viewed | looked at | looking at | look at | looking for | search | searching | searched | typed | find | found | came up | popped up | autoplayed | where to watch | anyone got | who has | got the | uncensored | uncut | unedited | unblurred | no blur | full | original | raw | in hd | high resolution | laugh | laughs | laughed | laughing | collect | collects | collecting | addicted | cant stop | can not stop | binge | binged | binging | cant sleep | can not sleep | nightmares | nightmare | keep watching | kept watching | scroll | scrolling | made me | makes me | faint | fainted | vomit | numb | calms | rate | ranked | best | list of
context gore-innocent = film | films | movie | movies | netflix | episode | documentary | actor | actors | drama | costume | fake blood | makeup | make up tutorial | prop | props | halloween | trailer | thriller | horror | editors | newsroom | exhibition | museum | minecraft | fortnite | roblox | call of duty | level | boss | npc | respawn | printer | century | battle of | ww1 | ww2 | first world war | second world war | romans | the tudors | henry viii | spider | wasp | battery | phone died | died laughing | dying laughing | dying of | vet | first aid | recipe | photosynthesis | garden | plants | memorial | remembrance | nature programme | attenborough

rule gore.seen-or-sought medium, under-11 high
  means  watches, seeks, shows or passes round real killing, bodies or cruelty
  combine gore-deed + gore-shown + gore-eye within 20
  near   gore-innocent
  not    (battery|phone|signal|wifi|laptop) (die|dies|died|dying|dead)
  negated keep
  yes    someone in our server posted a real video of a guy being killed
  yes    whole top deck watching a lad get stabbed on a loop and laughing
  yes    he laughs at videos of animals being hurt
  no     we watched videos of penguins on the screen
  no     the film shows a man being killed
  no     my phone died while i was watching the clip

rule gore.looked-for medium
  means  asks for footage or pictures of real death, or for a site of it
  say    (where|where to|how to|link|links|find|show me|best|list of|give me|anyone got|anyone have|who has|whos got|send|send me|looking for|need|want|requesting|request|search|searching for|any|name|top) ..6 {gore-deed} ..4 (video|videos|vid|vids|clip|clips|footage|photos|photographs|pics|pictures|images|gallery|site|sites|link|links|livestream|uncensored|uncut|full|watch|compilation|channel|telegram)
  say    (video|videos|vid|clip|clips|footage|photos|photographs|pics|pictures|images|gallery|stills|livestream) ..3 (of|with|showing) ..4 (real|actual|dead|dying|killed|people|somebody|someone|man|woman|lad|guy|animals|soldiers|child) ..3 (killed|dying|dead|die|getting killed|beheaded|shot|stabbed|burned|hurt|slaughtered|tortured|executed|crushed|inside|body|bodies)
  say    (worst|most disturbing|most disturbing|sickest|goriest|most shocking|bloodiest|most brutal) ..2 (thing|things|video|videos|clip|clips|sites|site|deaths|vid) ..3 (internet|online|web|ever|challenge|filmed|recorded|on camera)
  say    (dead bodies|dead body|corpses|mortuary|autopsy|morgue|execution|beheading) ..1 (gallery|photos|photographs|pics|pictures|stills|videos|footage)
  say    (film|filming|stage|staging|record|recording|post|livestream) ..4 (animal|animals|cat|cats|dog|dogs|kitten|hamster|pet|puppy) ..3 (death|hurt|kill|killed|torture|suffering|cruelty|fight|fights|die|dying)
  say    (watch|see|saw|seen|watched|watching) ..3 (real|actual|live) ..1 (death|deaths|killing|killings|murder|murders|execution|executions|gore|suicide|beheading|people die)
  say    (watch|watched|watching|watches|seen|saw|autoplayed|shown|showed) ..3 (man|guy|lad|bloke|woman|girl|boy|kid|people|person|someone|soldier|soldiers|animal|cat|dog|baby) ..1 (being|get|gets|getting|be) ..2 (killed|stabbed|shot|beheaded|murdered|executed|tortured|burned|burnt|crushed|run over|hanged|slaughtered|mauled|decapitated|electrocuted|beaten to death)
  say    (shock|gore|snuff|death|execution|crash) (site|sites|page|pages|account|accounts|channel|channels|forum|subreddit|server|chat|videos|vids|compilation)
  near   gore-innocent gaming fiction school-subject
  yes    christchurch footage where to watch. find christchurch footage
  yes    worst thing on the internet video challenge
  yes    videos of people dying
  no     the worst video on the school channel was mine
  no     the film shows a man being killed
  no     crash course videos for chemistry

signal gore-strong = combat deaths | ded bodys | dead bodys | last words | last moments | fatal incidents | school shooter | the shooter | bodycam | head blown off | real suicide | suicide video | knife attack | people falling | people jumping | bodies | injuries | wounds | beheading | beheadings | beheaded | decapitation | execution | executions | executed | massacre | mosque attack | dead body | dead bodies | dead people | real death | real deaths | real killing | real killings | real murder | real murders | corpse | corpses | body parts | mortuary | morgue | autopsy | gore | snuff | people dying | person dying | man dying | someone dying | being killed | getting killed | got killed | getting stabbed | being stabbed | get stabbed | getting shot | being shot | getting beheaded | being beheaded | being tortured | getting tortured | torture | hanging | lynching | burned alive | burnt alive | burning alive | run over | crushed to death | beaten to death | cartel | isis | christchurch | live streamed killing | livestreamed killing | animal cruelty | animal abuse | animals being hurt | animals being killed | animals being tortured | animals suffering | cat torture | dog fights | hit by a train | subway push | suicide bombing | bus bombing | war footage | combat footage | funkytown
signal gore-film = montage | archive | gigabytes | uncut one | watch party | memes | on his phone | on her phone | on my phone | airdropped | in the background | video | videos | vid | vids | clip | clips | footage | stills | photos | photographs | gallery | uncensored | uncut | unedited | unblurred | no blur | livestream | compilation | website | sites | subreddit | telegram | link | links | for you page | autoplayed | on a loop | on loop | gif | gifs | dark web | on the internet | pics
rule gore.filmed medium
  means  speaks of footage or pictures of real killing, bodies or cruelty
  combine gore-strong + gore-film within 8
  near   gore-innocent
  negated keep
  yes    christchurch footage where to watch
  yes    someone keeps dropping beheading stills into our page
  yes    he has videos of people dying
  no     the film shows a hanging video
  no     hanging baskets for the school
  no     my videos of the trip

strength hint
signal gore-word-any = {gore-deed} | dead | death | deaths | kill | kills | blood | bloody | gory | gruesome | violence | violent | brutal | war | soldier | soldiers | body | bodies | accident | accidents | crash | attack | skull | head | cruelty | hurt | hurting | hurts | injured | injury | wound | wounds | slaughter | surgery | surgical | real | shock | scary | horrible | disturbing | graphic
signal gore-see-any = feed | {gore-shown} | watch | watched | watching | watches | saw | seen | show | showed | shown | showing | stream | streamed | streaming | online | posted | page | sent | share | shared | viewing | search | searching | searched | scroll | scrolled | typed | film | filmed | video challenge | moderator | subreddit
rule gore.hint medium
  means  speaks of killing, blood or cruelty together with a screen or with watching
  combine gore-word-any + gore-see-any within 14
  negated keep
  near   gore-innocent
  yes    my feed is all accidents and blood
  yes    he showed us a head on his phone
  yes    she saw a dead lady online
  no     we baked a cake
  no     the bus was late
  no     my tooth fell out

rule gore.hint-aftermath medium
  means  tells what such a sight has left behind, or dares somebody to look
  say    (cant|can not|never|could not|couldnt|wish i could) ..1 (unsee|un see|forget it|forget what i saw|get it out)
  say    (stuck|burned|burnt|still|see it|behind|inside) ..3 (eyelids|my eyes|my head) 
  say    (shut|close|closed) ..2 eyes ..4 (see|there|it)
  say    (real guy|real person|real man|real people|real blood|actually real|it was real|its real|it is real) 
  say    (look away|looked away|looking away|eye bleach|desensitised|desensitized|numb|numbness|going cold|cant feel anything|can not feel anything|calms me|calms him|calms her|turns the noise)
  say    (just watch it|go on watch|dare you to watch|watch till the end|watch to the end|watch the whole thing|watched the whole thing|keep watching|kept watching|you ready|u ready|best one is)
  say    (content moderator|moderation|moderating)
  say    (stop|stopped) (calling|call) (me|him|her) (soft|a baby|scared|a wimp|weak)
  say    (site|website|page|video|vid|video) ..4 (name like|skull|real|the worst|scary|with the)
  say    (made|makes|make) (me|him|her|us) ..1 (look at|watch|see) ..4 (it|man|video|dead|that|a|his)
  say    (passed|passing|handed|put) ..2 phone ..4 (row|round|along|us|me|class|bus)
  say    (beheading|beheaded|mortuary|bus bombing|slaughtered on|real dead|body parts|dead bodies|hanging video|live streamed killing|livestreamed killing)
  negated keep
  near   gore-innocent
  yes    i can never unsee it
  yes    the boys passed the phone along the row
  yes    its stuck behind my eyelids
  no     we baked a cake
  no     the bus was late
  no     my tooth fell out
