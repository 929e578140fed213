language en
category drugs
source   Talk to FRANK; NSPCC Learning, substance misuse

slot drug-clinical = ketamine | cocaine | marijuana | heroin | codeine | fentanyl | tramadol | valium | diazepam | pregabalin | ritalin | concerta | nitrous oxide | ghb | cannabis | xanax | laughing gas | crystal meth | thc
slot drug-sure = ket | mdma | ecstasy pills | xans | xannies | shrooms | magic mushrooms | zoot | zoots | spliff | spliffs | pingers | pingas | mandy | edibles | pregabs | weed gummies | gas canisters | nos canisters | balloons of nos | 2cb | mcat | lean recipe | reefer | dmt | adhd meds | k hole | hash brownies | hashish | roofie | roofies | hallucinogens | ganja | ketty | benzos | baccy and green | vallies | galaxy gas | smoking weed | crack pipe | percs | bud pics | coke line
slot drug-slang = bud | carts | cart | gear | gummies | gummy | pills | pill | lean | coke | acid | joint | joints | sniff | draw | loud | cali | haze | spice | nos | balloons | bag of powder | za | smoke | blues | blue one | packs | meds | medication | stash | wraps | baggie | baggies | grams | gram | half oz | lines of | a line | first line | the smoke | plug | my dealer | script | mushrooms | canisters | glue | deodorant | aerosols | syrup | tab | tabs | blunt | rizla | grinder

signal drug-word = {drug-sure} | {drug-clinical} | {drug-slang}
signal drug-deal = (who|whos|anyone|anybody|any1|where) ..2 (got|has|have|selling|sells|sell|sorting|sort|holding) | need (a|some|any) | who is (got|selling|sorting) | selling | dealing | sells | sell them | on tick | owe | # quid | # for # | # grams | dm me | hmu | bell me | link me | back in stock | in stock | no timewasters | tax | # each | chipping in | back of the bus | off a year # | off the dark web | telegram | delivered | menu | in the toilets | in his tie | at school | at lunch | behind the | before (maths|school|lesson|class|registration) | ordered | discreet | ten bag | drop off | meet me | sorted
signal drug-felt = so high | off my face | my face | off my head | hits so | hit so | buzzing | buzz | trip | tripping | tripped | numb | throw up | threw up | greened | greening | whitey | whitey | passed out | cant stop | can not stop | addicted | comedown | come down | heart racing | heart is going | cant feel | can not feel | feel weird | felt weird | felt sick | nosebleed | nosebleeding | first time | tried | wanna try | want to try | let me try | took | popped | popping | sniffed | sniffing | snorted | sipping | sipped | smoked | smoking | smokes | smoke before | inhaled | inhaling | dabbing | necked | dropped | hooked | withdrawal | relapsed | pass out | cant sleep | can not sleep | every weekend | every day | every night | all weekend | get high | gets you high | how long does | stay in your system | safe to | mix it | how many | where to pick | near me | parents find

rule drugs.mention high
  means  speaks of an illegal drug, or a medicine taken to get high, by its name or its street name
  say    {drug-sure}
  say    (smoke|smoking|smoked|smokes|sell|selling|sells|sold|buy|buying|bought|try|tried|found|on|get|need|grow|growing|pinched|of|some|got|link|any|with|my|bag|more|off) ..1 cannabis
  say    cannabis ..3 (at school|every day|is life|gummies|gummy|sweets|dealer|again|plug|tonight|later|before|fr|in my|and ate|shop|smelt|smoke)
  say    (greened out|whiteyed|pulled a whitey|pulling a whitey|off my face on|comedown|come down off|caned it on|zooted|so stoned|got stoned|im stoned|get stoned|so baked|proper baked|baked and|blazed|on a bad trip|wake n bake|wake and bake|hotboxed|on the gear|the ket|the sesh|sesh pills|bag of powder|bags of powder|wraps and scales|drug dealer|drug dealers|drug dealing|dealing drugs|selling drugs|doing drugs|on drugs|taking drugs|take drugs|took drugs|smoke crack|smokes crack|crackhead|magic mushroom|shrooming|rolling papers|rolled up in the)
  spelling strict
  not    (stoned|baked) (olives|peaches|wheat|cherries|beans|potato|potatoes|apples|alaska|goods|ham|camembert|cookies|cakes|bread|to death|in the oven)
  not    ketchup
  not    (poppers|popper) (party|jalapeno|party poppers)
  not    party poppers
  not    (mandy|molly) (said|is|and|moore|has|was|will|from)
  not    (mr|mrs|ms|miss|dr|aunt|auntie|nan|my friend) mandy
  not    say no to drugs
  near   fiction news school-subject cooking awareness computing sport not-abuse told-of protective
  yes    anyone got any pregabs
  yes    his mate does pingers every weekend
  yes    my auntie smokes crack
  yes    gas canisters all over our street
  no     drugs education leaflet: what is cannabis
  no     party poppers for the birthday
  no     mandy is coming for tea

rule drugs.slang high
  means  speaks in street words of getting or selling drugs
  combine drug-word + drug-deal within 8
  spelling strict
  near   fiction news school-subject cooking awareness computing sport gaming celebration
  yes    who got bud for later
  yes    selling gummies 5 quid each
  yes    anyone got carts
  no     the party balloons were on the table
  no     who has the ruler
  no     mum bought green paint

rule drugs.felt high
  means  speaks in street words of what a drug did
  combine drug-word + drug-felt within 6
  near   fiction news school-subject cooking awareness computing sport gaming celebration not-abuse told-of protective
  yes    that gummy hit so hard i threw up
  yes    i did two lines of it and cant feel my face
  yes    they were sniffing glue to get high
  no     green felt tip pens
  no     the bus line was long at noon
  no     a pill for my headache

rule drugs.spiking urgent
  means  speaks of a drink being spiked
  say    (spike|spiked|spiking|spikes) ..2 (drink|drinks|him|her|us|me|them|cup|someone|girl|punch)
  say    (puts|putting|slip|slipped|slipping|drop|dropped|dropping|crush|crushed|pour) ..3 (in|into) (her|his|my|their|someones|the girls|your) ..1 (drink|drinks|cup|wkd|glass|cola|water|bottle|vodka)
  say    put (something|one|two|it|a pill|some) (in|into) (her|his|my|their|someones|the) ..1 (drink|cup|wkd|glass|cola|bottle)
  say    (drink|drinks|wkd|vodka|cup) ..2 (tasted|taste) (weird|funny|odd|off|salty|strange|bitter|wrong)
  say    (knock|knocks|knocked|put) (someone|somebody|her|him|a girl|me) out ..6 (drink|taste|without|pill|tablet|notice|party)
  say    (gave|given|give) (her|him|me|them) ..4 (and now|and then|now|then|and) ..3 (foaming|not waking|will not wake|cant stand|couldnt move|could not move|passed out|unconscious|blue|not breathing|blacked out)
  say    (foaming|foams) at the mouth ..6 (took|pill|drink|party|gave|weed|vape|spice)
  say    (took|taken|swallowed|had|take) ..4 (pill|pills|tablet|something|blue one|drugs|ket|vape|gummy) ..6 (not wake|not waking|will not wake|wont wake|foaming|not breathing|collapsed|on the floor|dont know what it was|heart racing|help)
  near   fiction news awareness gaming
  yes    they spiked us for a laugh
  yes    he put something in her drink
  yes    my drink tasted funny and now i cant stand
  yes    how to knock someone out without taste
  no     put ice in your drink
  no     the price spiked after the war
  no     spiked drink awareness poster

rule drugs.drink-or-vape-mention medium
  means  speaks of vapes, cigarettes or drink among pupils
  category vaping
  say    (elf bar|elf bars|elfbar|lost mary|lost marys|geek bar|geek bars|crystal bar|ske bar|hayati|snus|nicotine pouch|nicotine pouches|velo pouches|zyn|zyns|vape juice|vape pen|juul|vapes|vape|disposable vapes|cig break|fag break|ciggy|ciggies|rollie|rollies|puff bar|nic sick|burnt coil|refillable pod|pod kit|cloud chasing|electronic cigarette|electronic cigarettes|e cig|e cigs|hookah pen|shisha pen|cigs)
  say    {i} ..3 (vape|vaping|vaped)
  say    (vaping|smoking) ..3 (toilets|bogs|behind|round the back|bike sheds|every day|cant stop|cough|at #|in class|at school|at break|on the bus)
  say    (on|smoke|smoking|smoked) ..1 (# a day|twenty a day|ten a day|a pack a day)
  say    (puff|drag|toke|blast|hit|go) (of|on|off) ..1 (vape|that|this|it|mine|yours|ur) ..2 (toilets|bogs|quid|break|strawberry|mint|after|lunch)
  say    (do you|u|anyone|who) ..1 (want|wants|got) a (puff|drag|cig|fag|vape|smoke)
  spelling strict
  not    no thank you
  near   fiction news awareness cooking computing
  yes    dropped my geek bar down the drain
  yes    im on 20 a day
  yes    who wants a drag
  no     smoking is bad for you poster
  no     a puff of wind
  no     vaping policy for staff

rule drugs.alcohol-mention medium
  means  speaks of drinking among pupils, or a parent's drinking
  category alcohol
  say    (glens|wkd|lambrini|vodka|smirnoff|jagerbomb|jagerbombs|jager|buckfast|bucky|dragon soop|strongbow|dark fruits|hip flask|predrinks|pre drinks|prinks|booze|boozing|bevs|bevvies|alcopop|alcopops|malibu|tequila|hooch|frosty jacks|white lightning|chundered|chunder|blackout drunk|blacked out|hungover|hangover|underage drinking|drinking problem|drink problem|getting pissed|so pissed|steaming drunk|off my nut|four cans|three cans|sober up|breathalyser|drunk in|alcoholic|alcoholics)
  say    (getting|get|got|so|proper) (drunk|wasted|smashed|mortal|bladdered|trollied|steaming|paralytic|tipsy|leathered|plastered|sloshed)
  say    (bring|bringing|brings|get|hide|hid|sneak|nick|nicked|pinch|pour|buy|down|downed|stash|drink|drank|sip|sipped|had|shared|going round) ..3 (cider|whisky|wine|rosé|rose wine|prosecco|cans of|bottle of wine|spirits|beer|beers|lager|alcohol|gin|rum|shots|daddys vodka|the bottle|bottle)  ..4 (park|rec|field|bag|bushes|school|class|coach|trip|swings|prom|break|lunch|sink|party|mum|dad|parents|bus|toilets|sleep|friday|saturday|tonight)
  say    (mum|dad|father|mother|step dad|nan|parents|uncle) ..3 (drinks|drunk|drink|drinking|wine|pissed|hungover) ..4 (again|all day|every|so i|and|until|night|shouting|sleeps|cant|she|he)
  say    (drink|drinking|drank) ..3 (every (day|night|morning|weekend)|before (school|college|lessons|registration)|from breakfast|to get through|to cope|to forget|to sleep|alone|till i|until i|much in the weekend|underage|on the bus|at #|in the park)
  say    (smelt|smelling|smelled|stank|reeked|stinking) (of|like|strongly of) (alcohol|drink|booze|wine|cider|beer)
  say    (taste|smell) of (spirits|vodka|alcohol|booze)
  say    how many (shots|drinks|cans|units|beers) 
  say    {how} ..3 (alcohol|booze|vodka|served|drunk|hangover) 
  say    (wine|vodka|drink|cider|booze|alcohol) ..3 (makes it go quiet|goes quiet|to walk in|calms me|numbs|helps me sleep|helps me cope|makes me forget)
  say    if i do not have a drink
  spelling strict
  not    (too|get|getting|be|so) (hammered|smashed|wasted|plastered) (it|this|in (football|fifa|the test|the match)|by (liverpool|city|united|arsenal))
  not    (root|ginger) (beer|ale)
  not    (rum|raisin|brandy) (raisin|truffle|sauce|snaps|punch)
  not    (hand|wipes|gel|rub|free|based|sanitiser) alcohol
  not    alcohol (gel|wipes|rub|free|based|group|groups|sanitiser|functional)
  not    (tasted|taste) of
  near   fiction news awareness cooking school-subject sport
  yes    bringing a bottle of wine to the park
  yes    dad is drunk again so im staying out
  yes    i drink before school every day
  yes    how many shots to get drunk
  no     ginger beer for the picnic
  no     alcohol gel by the door
  no     we smashed it today
