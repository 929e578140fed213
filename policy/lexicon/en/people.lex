language en
category hate
source   Equality Act 2010, protected characteristics; Educate Against Hate; True Vision

slot hate-people = muslim | muslims | islam | jew | jews | jewish | black | blacks | asian | asians | indian | indians | pakistani | pakistanis | chinese | african | africans | arab | arabs | somali | somalis | romanian | romanians | polish | poles | immigrant | immigrants | migrant | migrants | refugee | refugees | asylum seekers | foreigner | foreigners | gypsy | gypsies | traveller | travellers | roma | gay | gays | lesbian | lesbians | trans | transgender | bisexual | queer | homos | homo | disabled | autistic | deaf | blind kids | wheelchair | down syndrome | special needs | women | woman | girls | females | feminists | sikh | sikhs | hindu | hindus | catholics | brown people | dark skin | dark skinned | coloured | coloureds | ginger jew | hijab | turban | mosque | synagogue | holocaust | interracial | two dads | two mums | non binary | old people | mixed race | ethnic | boat people | synagogues | mosques | albanian | albanians | turks | kurds | ukrainians | syrian | syrians | afghan | afghans | nigerians | slur
signal hate-target = {hate-people}
signal hate-contempt = make me sick | makes me sick | makes me feel sick | feel physically ill | physically ill | stink | stinks | stink of | smell of | smelly | smells of | germs | vermin | parasites | less intelligent | less human | not human | arent human | not people | sub human | subhuman | inferior | breed like | like animals | like rats | filth | filthy | a disease | disease | mental illness | abomination | unnatural | send back | sent back | send them | sent home | out of my area | out of our country | out of this country | get rid of | getting rid of | not welcome | do not belong | should not be allowed | shouldnt be allowed | be banned | ban them | ban all | do not want | nobody wants | near kids | around kids | own school | separate schools | own country | put down | put on a boat | left to drown | drown | sterilise | sterilised | gassed | gas them | should be shot | should be burned | be burned | burned down | burn down | beating out | beaten out | get the rope | deported | deport | exterminate | wiped out | all the same | all terrorists | take over | taking over | taking all | take all | ruining | invading | invasion | stealing our | steal our | scrounging | scroungers | free houses | cause all | causes all | cause the trouble | the problem with | waste of money | waste of space | cant be trusted | can not be trusted | not be trusted | do not trust | making fun | make fun | mocking | dissing | diss | names to call | things to call | so ugly | so evil | are evil | pure evil | backwards | savages | cockroaches | monkey noises | apes | gorilla | terrorist | terrorists | blow up | blowing up | blow us up | eat dogs | eat bats | eats bats | brought covid | killed jesus | control the | behind the banks | run the media | check his pockets | is a hoax | hoax | never happened | didnt happen | did not happen | numbers do not add up | fake religion | are superior | is superior | superior | superiority | only good for | just for cooking | too stupid | too emotional to | do not need school | not need the school | must serve | serve men | should serve | should not vote | belong in | rather die | rather fail | rather be dead | deserves whatever | deserve whatever | deserve it | plantation | in isis | wears a bomb | tea towel | letterbox | look like a ghost | pull her | pulled her | pull his | rip off | spat on | spit on | threw coins | throw coins | should die | die out | kill all | kill them | crime if | all criminals | always stealing | rob you | rob everything | whining | always whinging | so weak | mistake of nature | freak | lock up your | keep away from | stay away from | run from | run away from | nobody fancies | no one fancies | ugly because | for a muslim | for a dark | for a fat | not real | not a real | do not sit | not sitting | not playing with | cant play | can not play | work in group with | work with a | in group with | slow kids | dont speak | sound like seals | move your | get the | whites only | white only | only white | bring back | dont belong | not belong | no chance | paid for by us | dropped off | barks at me | bark at me | petrol | racist graffiti | told me to go | called me a | call me a | names because

rule hate.contempt high
  means  speaks of a protected group, or of somebody for belonging to it, with contempt
  combine hate-target + hate-contempt within 7
  near   counter fiction news school-subject awareness cooking
  yes    gay people make me sick
  yes    those travellers stink dont sit there
  yes    immigrants are taking all our houses
  yes    why are jews so evil
  no     muslims are fasting this month
  no     my gay friend is great
  no     hating women is wrong

rule hate.go-home high
  means  tells somebody to leave for what they are
  say    (go|get|went|send|sent|fuck off|piss off|jog on|phone) ..2 back (to|on) ..2 (your country|ur country|your own country|africa|pakistan|india|china|poland|romania|somalia|syria|where you came from|where u came from|where you are from|where they came from|the jungle|your boat|the boat|your desert|where ever you came from|your mud hut)
  say    (nobody|no one) wants (you people|your lot|your kind|your sort|them|any of them|that lot) (here|in|round|near|on)
  say    (before|since) (your|that|this|their) (lot|kind|sort|people) (turned up|came|arrived|moved in|got here|showed up)
  say    (england|britain|this country|europe|wales|scotland|ireland) (is|for|belongs) ..2 (the english|for the english|for whites|for white people|the british|to us|white)
  say    (send|sent|kick|throw|ship|deport|clear|put) (every last one|every one|them all|all of them|the lot of them|the whole lot|every single one|that lot) ..2 (home|back|out|off|on a boat|packing|to rwanda)
  say    {you-are} not [a|even|a real|properly|really|actually] (british|english|one of us|from here|white enough|welsh|scottish)
  say    if (you|u|they) can not speak english
  say    (people|someone|anyone) like (that|them|you lot|those) ..1 (should be|should not|shouldnt|need to be|ought to be|must be|are not) ..3 (sterilised|sterilise|allowed|banned|shot|put down|removed|locked|share|here|deported|human|people|breed)
  say    (taught|treated|touched|served|sitting|lives|live) ..2 (by|with|near|next to) one of (those|them)
  say    (they|these people|those people|this lot) (come|came) (over here|here) ..5 (everything|free|take|steal|stab|houses|benefits|jobs)
  say    (they|these people) (breed|multiply) (like|faster)
  say    (they|them) (all|are all|just all) (look|smell|act) the same
  say    pretty (for|even though you are|even tho you are) ..1 (a|an) (dark|black|brown|asian|fat|muslim)
  say    (shes|she is|hes|he is|you are|not bad) ..2 (alright|ok|okay|pretty|fit|good|smart|clever) for (a|an) (black|brown|asian|muslim|disabled|gypsy|foreign|dark|pikey|jewish|gay|traveller)
  say    (monkey|ape|gorilla|pig|seal|goat) (noises|noise|sounds|chants) ..3 (at|when|every|him|me|her|he)
  say    (make|making|made|do|does|doing) (monkey|ape|pig) (noises|noise|sounds|chants)
  say    (🐒|🍌|🦍|🐵) ..4 (him|bro|he|for you|catch|black|posts)
  say    (pull|pulled|pulling|rip|ripped|grab|grabbed|yank|snatch|took) ..2 (her|my|his) (scarf|hijab|turban|headscarf|patka|kippah|cross|yarmulke|niqab|topknot)
  say    (bacon|pork|ham) (in|on|into) ..2 (bag|lunch|food|locker|desk|tray|door)
  say    (thats|that is|this is|so|ur so|looks|its|it is|proper) gay (why|lol|mate|bro|ew|you look|tho|trousers|shoes|bag)
  say    (adam and eve) ..3 (not|for a reason|disgusting)
  say    (triple brackets|early life section|6 million lie|zionist noses|great replacement|the gas chambers lol|slave auction|white is right|straight pride|heterosexual pride|kill all men|proud racist|islamisation|its ok to be white)
  say    (not racist|isnt racist|aint racist|not homophobic|not sexist|no offence) but ..2 (they|all|those|muslims|black|gays|women|asians|immigrants|i would not|gypsies|travellers)
  say    (typical|average) (woman|women|female|girl|muslim|jew|black|immigrant|paki|gypsy|indian|asian)
  say    (act|be|talk) normal for once
  say    on the spectrum are you
  say    (what are you|are you) (autistic|disabled|special|a retard|retarded|spastic|special needs) (or|lol|mate|are you|or something)
  say    act+ ..1 (racist|nazi|sexist|homophobic) (uncle|grandad|boomer|character|person)
  say    pretend (to be|you are|ur|you) ..1 (a|an) (racist|nazi|sexist|homophobe|white supremacist|bigot)
  say    (racist|homophobic|antisemitic|transphobic|islamophobic|ableist|xenophobic|misogynistic|sexist) (graffiti|messages|comments|remarks|language|abuse|name calling|slurs|jokes|gestures|noises|posts) ..5 (found|reported|shared|about|towards|in the|from|overheard|made|has been|have been|directed|on the)
  say    (mocked|mocking|mock|mocks|imitate|imitates|imitating|laughing at|laughed at|copy|copies) ..3 (stammer|stutter|accent|disability|wheelchair|hearing aid|hearing aids|tics|skin colour|religion|name cos its foreign|prayer|limp|walk)
  say    (because|bc|cos|for being) ..3 (i am|im|being|my|of my|of his|shes|hes|he is|she is|u r|you are|ur|theyre) ..1 (muslim|a muslim|jewish|black|gay|trans|brown|a jew|asian|disabled|autistic|polish|foreign|a traveller|a gypsy|african|chinese|skin colour|skin|religion|hijab|accent|a lesbian|romanian|indian|dark) ..1 (so|and|they|lol|get|nobody|spat|hit|laugh|ew|go|always|bark)
  say    (hit|spat|spit|bark|barked|bully|bullied|bullying|laugh|laughed|hate|shout|shouted|threw|throw|chase|jumped|called|pushed|not allowed|do not like|dont like|do not want|nobody|punched|attacked|followed) ..6 (because|bc|cos) ..1 (i am|im|shes|hes|he is|she is|you are|ur|your|of my|were|we are) ..1 (muslim|jewish|black|gay|trans|brown|asian|disabled|autistic|polish|foreign|traveller|gypsy|african|chinese|skin|religion|hijab|accent|lesbian|romanian|indian|dark|jew|disability|colour)
  near   counter fiction news school-subject awareness
  not    took off his topknot
  not    (weeds|rats|rabbits|mice|pigeons|slugs|fruit flies)
  not    they sang ..6 at him
  not    (rats|weeds|invasion) ..6 breed
  yes    go back to pakistan
  yes    we were fine before your kind came
  yes    he made monkey noises at me
  yes    they spat on me cos im black
  no     i want to go back to the park
  no     racist language will not be tolerated here
  no     because she is muslim she fasts

rule hate.attack-on-place urgent
  means  wants a place of worship or a camp attacked
  say    (burn|burned|burnt|bomb|bombed|gas|torch|petrol|attack|shoot up|blow up|smash up|firebomb|set fire to|set alight) ..4 (mosque|synagogue|gurdwara|temple|traveller site|traveller camp|asylum hotel|migrant hotel|hotel full|church|refugee centre|mosques|synagogues|kebab shop|pride march)
  say    (mosque|synagogue|gurdwara|that camp|migrant hotel|asylum hotel) ..5 (burned|burnt|bombed|gassed|torched|blown up|petrol|burn|petrol bombed|go up in flames)
  near   counter fiction news school-subject gaming awareness
  yes    someone should burn that mosque
  yes    clear out that camp. torch the whole traveller camp
  yes    that asylum hotel should be burnt down
  no     camp fire at scout camp
  no     the synagogue was burned in 1938 in our history lesson on kristallnacht
  no     we visited the mosque

signal extreme-word = isis | caliphate | hijrah | jihad | jihadi | martyr | martyrdom | kuffar | kafir | kufr | disbelievers | unbelievers | non believers | infidels | shirk | taghut | sham | khilafah | nasheed | nasheeds | al qaeda | mujahideen | atomwaffen | national action | read siege | terrorgram | o9a | order of nine angles | 764 | tarrant | breivik | christchurch | columbine | mein kampf | black sun | sonnenrad | sun wheel | swastika | swastikas | race war | white race | our race | our people | our blood | race traitor | race traitors | white lads | whites | white nationalist | white power | fourteen words | great replacement | invaders | manifesto | incel | incels | foid | foids | chad | chads | blackpill | blackpilled | redpill | redpilled | manosphere | sub8 | elliot rodger | go er | an er | st elliot | supreme gentleman | holy war | the brotherhood | the brothers | brothers online | accelerate | accelerationism | antifa | molotov | terror attack | terrorist attack | lone wolf | mass killer | mass killers | bomber | suicide bomber | militia | landlords | bankers | the politicians | dead civilians | zog | the elites | globalists | normies | degenerates | study circle | our kind | lads who get it
signal extreme-will = join | joined | joining | fight | fighting | go and fight | help the fighters | fighters | kill | killing | killed | shoot the | lined up | against a wall | hero | heroes | heroic | saint | god to me | gods to me | legend | legends | had it right | misunderstood | cool | sick | based | respect | duty | my duty | must | a sin | leave the school | dirty | wiped out | replaced | pick a side | pick now | get ready | ready for | is coming | rise | rise up | will pay | pay for | deserve | deserves | deserved it | punished | suffer | bleed | burn | collapse | only deeds | stockpile | weapons | soldier | soldiers | die for | die a | want to be | wanna be | videos | video | watched all | livestream | link | pdf | archive | read | magazine | download | forum | channel | server | invite | dm me | group needs | needs boys | needs lads | no phones | tell no one | secret | cant tell | can not tell | cowards | cut off my | sellout | left the religion | under the real law | living among | live among | understand fear | rejected me | rejects me | reject | owe us | owes me | created me | list | march | salute | flag | badge | posted | post it | before an attack | worship | inspired | believe in | recruiter | recruit | convince me | reasons for | why shouldnt | why should not | how to | proof | approvingly | justified | fair target | fair targets | drawn | drew | symbols | silent protest is | the only way | only way | guts | genius | edit | in my city | own city | haram | hit my sister | nothing changes with words | meet up | cover ur face

rule extremism.ways high
  means  speaks of an extreme cause or its heroes as of something to join, admire or act on
  category extremism
  source Home Office, Prevent duty guidance; Counter Terrorism Policing, ACT Early; Educate Against Hate
  combine extreme-word + extreme-will within 6
  near   counter fiction news school-subject awareness gaming sport cooking
  yes    the brothers say it is my duty
  yes    tarrant was a hero to me
  yes    foids deserve to suffer
  no     hitler invaded poland
  no     the nazis came to power
  no     society is changing

rule extremism.mention high
  means  names an extreme group, text or word of its followers
  category extremism
  source Home Office, Prevent duty guidance; Counter Terrorism Policing, ACT Early; Educate Against Hate
  say    (atomwaffen|terrorgram|order of nine angles|o9a|saint tarrant|brenton tarrant|foid|foids|blackpilled|redpilled|sub8|incel forum|incel forums|my twisted world|make hijrah|great replacement|race traitor|race war|the white race|white nationalist|white nationalists|blood and honour|our blood our soil|sun wheel|sonnenrad|lone wolf attack|lone wolf attacks|isis nasheed|isis videos|isis propaganda|caliphate videos|join isis|join the jihad|reb and vodka|go er|going er|siege pdf|patriotic alternative|kuffar|mein kampf pdf|the 14 words|fourteen words|heil hitler|nazi salute|hitler salute|white power|incels should|incels are|we ride at dawn)
  say    (our|white|the white) (people|race|kind|blood) (is|are|being) ..1 (wiped out|replaced|dying out|under attack|superior|erased)
  say    (fight|die|soldier|war|bleed) for (our|my|the) (race|blood|nation|faith|ummah|brotherhood|cause|people)
  say    {i} ..2 (chosen|picked|got|decided) ..2 (place|target|location|date|targets) ..5 (place|date|post|attack|march|lots of them|done)
  say    (recon|reconnaissance) (done|complete|tomorrow|at)
  say    (not|isnt|is not) murder if
  say    (it is|its) us or them
  say    {i} (could|might|should|will|would) do (what|like) (he|they) did
  say    (landlords|bankers|politicians|tories|mps|billionaires|police|cops|judges|journalists|teachers|feminists) ..3 (lined up|shot|hanged|guillotined|guillotine|against a wall|burn|killed|deserve a brick|strung up|executed)
  say    (better|should|gonna|must|lets|we) kill ..1 (politicians|mps|police|cops|disbelievers|politician|bankers)
  say    peaceful protest ..4 (cowards|useless|nothing|over|pointless|not work)
  say    (women|girls|females|foids) ..2 (only understand|owe us|deserve fear|who rejected|need to be put|should be punished|who reject|owe me|will learn)
  say    (men like (me|us)|man like me) ..4 (remembered|pay|revenge|rise|nothing to lose|respected)
  say    (drew|drawn|draws|drawing|found|scratched|carved|sprayed|wears|wearing|tattoo) ..4 (swastika|swastikas|black sun|ss symbol|nazi symbol|iron cross)
  say    (swastika|swastikas|black sun|ss bolts) ..4 (on|found|drawn|in|scratched|carved|sprayed)
  say    (nobody|no one) is innocent
  say    (had it coming|deserved it) ..3 (soldiers|police|victims|civilians|9 11|manchester)
  say    (stopped|stop|cut off|leave|dropped) ..3 (non muslim|non believer|kuffar|white|foreign|muslim) (friends|people|mates)
  say    (group|server|brothers|brotherhood|channel|lads) ..5 (only for white|for white|do not tell|tell no one|forbid|forbids|only cowards|tell prevent|needs boys|need lads|no phones|for real men)
  near   counter fiction news school-subject awareness gaming
  yes    theres a race war coming
  yes    i could do what he did
  yes    our people are being replaced
  yes    he drew a swastika on his planner
  no     the history textbook explains the swastika
  no     the politicians lined up for the photo
  no     nobody is perfect
