# Stealing, false papers, tricking people out of money, cheating: told, asked or offered.
language en
category fraud
source   Crown Prosecution Service, theft; Action Fraud; Cifas, don't be fooled

context victim-of-theft = (someone|somebody|they|who|thieves|a thief|he|she) (has|have|had|keeps) ..1 (stolen|nicked|robbed|stole) my | (was|were|got|been|being|is|are) (stolen|robbed|nicked|burgled|mugged|scammed|conned|defrauded) | (dog|dogs|cat|cats|seagull|gull|gulls|fox|squirrel|squirrels|toddler|puppy|baby|magpie|crow|monkey|raccoon|goat|hamster|parrot|rabbit) ..4 (stole|steals|nicked|nicks|robbed|pinched|lifted|swiped|took|stealing|takes) | stole my (heart|idea|joke|look|thunder|seat|pen|hoodie|chair|fries|chips|lunch|biro) | stole the (show|scene|limelight|spotlight) | robbed of | report+ (a|the|my|it|him|her|fraud|scam|theft) | (spot|spots|detect|avoid|recognise|recognize|prevent|protect|recover|compensation|victim|victims) | insurance claim form | for the museum | police (said|say|appeal|are|caught|arrested) | in the film | in the play | in the story
slot loot = makeup | lipstick | lipsticks | mascara | perfume | nail varnish | clothes | trainers | creps | coat | coats | jacket | jackets | hoodie | sweets | chocolate | candy | candy bar | crisps | snacks | sandwich | sandwiches | meal deal | booze | alcohol | vodka | beers | phone | phones | airpods | headphones | laptop | laptops | ipad | ipads | jewellery | jewelry | ring | necklace | watch | watches | purse | wallet | handbag | bike | bikes | scooter | scooters | moped | mopeds | mower | lawnmower | tools | car | cars | van | keys | cash | money | quid | tenner | fiver | safe | charity box | rubbers | pens | book fair | pokemon card | pokemon cards | vapes | vape | cigarettes | tobacco | parcel | parcels | packages | post | stuff | things | loads | haul | something | some bits | it | goods | groceries | steak | steaks | cheese | meat | petrol | diesel | copper | lead | catalytic converters | number plates | razor blades | baby milk | games | console
slot shop-from = from boots | from superdrug | from primark | from tesco | from asda | from sephora | from target | from walmart | from the shop | from shops | from a shop | from the corner shop | from the garage | from the store | from work | from the till | from self checkout | from the supermarket | from the church | from a house | from the neighbours | from my neighbour | from my boss | from my mum | from mums purse | from people | from strangers | from tourists | from old people | from the lost property | from changing rooms | from lockers | from peoples bags | from the charity | from him | from her | from them | from the book fair | from jd | from sainsburys | from aldi | from lidl | from sports direct

rule theft.told medium
  means  tells of stealing, their own or a friend's
  say    (i|we|me|us|she|he|they|friends|friend|cousin|cousins|brother|sister|mate|my boy|jack|lads|girls|both|been|just|always|started|keeps|keep|used to|go|went) ..3 (nicked|stole|steal|steals|stealing|robbed|rob|robs|shoplifted|shoplift|shoplifting|thieved|thieve|swiped|pickpocketed|snatched|looted|burgled|jacked|half inched|pinched|nick|nicks|nicking) ..4 {loot}
  say    (nicked|stole|robbed|lifted|swiped|pinched|boosted|racked|stolen|steals|nicks|lifting|stealing|nicking|robbing) ..4 {shop-from}
  say    (lifted|pocketed|racked|boosted|swiped) ..3 (makeup|lipstick|lipsticks|perfume|clothes|trainers|phone|wallet|purse|bottle|stuff|sephora|sweets|razors|steak|cash|things)
  say    (been|started|i|we|keep|keeps|cant stop|always) ..3 (shoplifting|stealing|nicking stuff|thieving|robbing houses|robbing people|pickpocketing|mugging people|robbing bikes|stealing cars|joyriding|twocking|fare dodging)
  say    (robbed|nicked|jacked|swiped|snatched|mugged) (his|a|an|some|this|another|two|three|#|her|their|somebodys|someones) ..2 (phone|phones|bike|bikes|moped|watch|wallet|purse|chain|bag|coat|trainers|scooter|ped|house|shop|kid|lad|girl|car|van|electric bike|airpods|sandwich|house|garage)
  say    (bunked|bunk|dodged|dodge|jumped|jump|skipped|hopped) ..2 (the fare|fare|fares|the barrier|the barriers|barriers|turnstile|the tube barriers|train fare|paying the fare)
  say    (took|take|takes|taking|stole|kept|keep|keeping|skim|skims|skimming|pocketed|pockets|pocketing|fiddle|fiddles|fiddling|fiddled|emptied|empties|helped myself) ..4 (the till|from the till|petty cash|tuck money|trip money|charity money|charity box|charity bucket|the bucket|collection plate|collection money|tithe money|raffle money|the blue jar|blue jar|swear jar|mums purse|nans purse|dads wallet|mums wallet|my mums purse|stepdads wallet|company money|sponsor money|church money|bake sale money|post office book|out of her purse|out of his wallet|honesty box)
  say    (walk out|walks out|walked out|run out|ran out|walking out|runs out|drove off|drive off) ..4 (without paying|full trolley|two laptops|with stuff|with a bag full|with the telly|with a telly|whole trolley|not paying|full basket)
  say    (labels|tags|security tags|tag|security tag) (still on|on|off) ..4 (caught|stolen|bag|coat|nicked|forty|clothes|fitting room|how)
  say    (swap|swaps|swapped|switch|switches|switched|change|changed|peel) ..3 (price stickers|price tags|the labels|labels|barcodes|barcode|stickers) ..6 (shop|noticed|till|notice|real|paid|kept|cheaper|beep|tesco|asda|bm|checkout)
  say    (whole|entire) (cart|trolley|basket) ..2 (free|for nothing)
  say    (stealing|stolen|steal|scan|scanning|skip+) ..4 (self checkout|self scan|self service) 
  say    (fitting room|changing room|changing rooms) ..4 (broken camera|no camera|no cameras|stuff|stuffed|tags|under my coat|bag|without paying)
  say    (nicked|nick|lifted|stole|stolen|robbed|stealing) ..2 (stuff|things|loads|bits|something|it) ..4 (shop|boots|target|tesco|walmart|before|lol|easy|mall|store|again)
  say    (didnt|did not|never) pay for (it|them|any of it|this|these|half of it) ..4 (lol|haha|shh|oops|just|walked|self|guard|ran)
  near   victim-of-theft told-of gaming in-fiction protective
  yes    nicked it from boots
  yes    she stole lipstick and perfume, loads of it
  yes    i took the tuck money and blamed georgia
  no     someone stole my bike last night. it was stolen from the rack
  no     the seagull nicked my chips
  no     he stole the show in the school play

rule theft.asked high
  means  asks how to steal, to break in, to get away without paying or to sell what was stolen
  combine ask + theft-deed within 8
  not    (my|our) own
  not    (my own car|my car keys|my keys|locked out|lost my key|lost the key|i lost)
  near   victim-of-theft told-of gaming in-fiction protective
  yes    show me how to take the security tags off clothes
  yes    ways to walk out of a supermarket with a full trolley without paying
  yes    how do i jump the tube barriers every day
  no     how do i stop people stealing my lunch. protect my lunch
  no     how do i get into my own car, i locked the keys in
  no     where can i buy a bike

signal theft-deed = (steal|stealing|nick|nicking|rob|robbing|swipe|pinch|lift|lifting|shoplift|snatch|thieve|loot) [a|an|the|some|my|his|her|your|someones|somebodys|peoples|tourists|from] {loot} | shoplift | shoplifting | pickpocket | pickpocketing | hotwire a | hotwire | rob a (bank|shop|house|museum|jeweller|jewellers|train|person|till|atm) | museum ..2 to rob | easiest ..3 to rob | easiest ..3 to steal | emptying a cash machine | empty a cash machine | skim cards | card skimmer | security tags off | tags off clothes | security tags | the barcodes | two barcodes | switch ..2 barcodes | barrier ..2 without | jump ..2 barriers | jump the barrier | (steal|nick) (electricity|gas|wifi|water) | how much time ..1 stealing | avoid ..3 fare | dodge ..2 fare | out of paying | avoid paying | without paying | walk out ..3 (trolley|supermarket|shop|store|restaurant) | full trolley | fence ..1 (jewellery|jewelry|stolen|goods) | (sell|buy|buyers|get rid of) ..2 stolen | stolen (phones|goods|bike|car|passports|cards|ipad|laptop) | stand empty | house is empty | house will be empty | hides ..2 spare key | spare key | (pick|picking|bump) (a|the) (lock|padlock|locks) | pick ..1 padlock | break into (a|the|someones|somebodys|my neighbours|his|her|cars|houses|a shop|a car|a house|an office) | breaking into | squat in | relieve ..3 (watches|wallets|purses) | somebodys parcel | someone elses parcel | neighbours parcel | parcel redirected | bypass ..2 meter | electricity meter | tamper ..3 meter | free electricity | jam ..1 car key | relay box | signal relay | clone ..1 (key fob|keys|car key) | coin pusher | vending machine free | free stuff from | free food from | get free (doordash|ubereats|uber eats|amazon|nandos|food|clothes|meals|petrol|stuff|coffee|flights) | keep a lost | lost dog whose | candy bar every day | tip ..2 waste | fly tip | stolen | ivory | sell my neighbours | get past the guard | distract the (guard|shopkeeper|cashier)

slot false-paper = id | ids | id card | id cards | passport | passports | licence | license | driving licence | drivers license | vaccination certificate | covid certificate | certificate | certificates | parking permit | pay stub | pay stubs | payslip | payslips | insurance cards | insurance card | degree | diploma | transcript | dbs | sick note | sick notes | doctors note | doctors notes | parents note | parent note | fit note | cheque | cheques | check | checks | train ticket | bus pass | bus passes | railcard | oyster | tickets | prescription | prescriptions | reference | references | blue badge | tenancy agreement | visa | number plates | plates | bank statement | bank statements | invoice | invoices | receipt | receipts | charity | charity collection | gofundme | review | reviews | birth certificate | medical certificate | permit | documents | papers | research paper | signature | voucher | vouchers | gift cards | money | notes | cash | bank notes | handbags | bags | hermes bags | rolex | watches | trainers | yeezys | airpods | designer | perfume

rule fraud.false-papers high
  means  makes, seeks, sells or uses false papers, or goods that pretend to be others
  say    (make|makes|making|made|print|prints|printing|printed|buy|buying|bought|sell|sells|selling|sold|get|getting|got|need|needs|want|use|used|using|forge|forged|forging|order|ordered|design|invent|write|wrote|draft|compose|put together|photoshop|edit|where|need|flog|flogging|supplier|generator|template|app|scannable|who does|do me|online|cheap|have|has|create|generate) ..4 (fake|false|forged|counterfeit|novelty|cloned|phony|phoney|snide|dodgy|moody|replica|bogus|made up|editable|stolen) ..2 {false-paper}
  say    (fake|false|forged|counterfeit|novelty|cloned|phony|dodgy|snide|replica) ..1 {false-paper} ..5 (uk|app|screenshot|template|online|supplier|generator|maker|free|for sale|cheap|near me|buy|that scans|scannable|works|printed|same week|legit|dm|quid|sick|no one checks|bouncer|in the evenings|sell)
  say    (sick note|doctors note|payslip|payslips|bank statement|degree|diploma|medical certificate|prescription|letterhead|receipt) ..2 (template|editable|generator|maker|photoshop|nhs|edited|editor)
  say    (use|used|using|borrow|borrowed|borrowing|lend|have|got on|got in|work|worked|in|w|with) ..4 (someone elses|somebody elses|friends|mates|cousins|brothers|sisters|dead|grandads|nans|another persons|a strangers|roommates) ..2 (id|passport|dbs|licence|license|blue badge|bus pass|railcard|ni number|social security number|student card|prescription|certificate|degree|name) ..1 (to|for|at|as|n|and|when|in|it|on)
  say    (sell|sells|selling|buy|buying|want to sell) ..2 (my|your|ur|a|his) (passport|identity|id|national insurance number|social security number|kidney)
  say    (makes|make|prints|print|making|printing) ..3 (bus passes|oyster cards|passes|tickets|holograms|ids|the cards|cards|stickers|permits|certificates) ..4 (ipad|printer|uncles|at home|on his|sell|sells|in his|quid|for #|each|wanted in)
  say    (sign|signed|signing|forge|copied|copy|signature) ..4 (like ur mum|like your mum|as my mum|as mum|mums signature|dads signature|own again|bosss signature|his own|loopy|signature on point|someone elses signature|teachers signature|as my dad)
  say    (wrote|write|writing|forged|made|faked) ..2 (own|my own|fake|a fake) (note|sick note|absence note|letter from mum|reference|report|prescription)
  say    (invent|make up|fabricate|fake|falsify|made up|faked|invented|falsified) ..3 (lab results|results|data|a tenancy agreement|references|a reference|doctors|an experiment|evidence|receipts|expenses|a charity|mileage|hours|an invoice|invoices|a cousin|a child with|a quote|sources)
  say    (fake|forged|counterfeit|novelty) (passport|passports|id cards|vaccination certificate|covid pass|driving licence|drivers license|parking permit|sick note|degree certificate|insurance cards|bus pass|bus passes|cheque|payslip|pay stub|train ticket|blue badge|prescription)
  not    (fake|replica) (blood|tan|nails|lashes|snow|plants|flowers|fur|grass|moustache|beard|cake|money for|notes for|passport for (the|a) (play|game|role))
  not    (spot|tell|detect|recognise|report|rejected as|check|looks) ..3 (fake|counterfeit|forged)
  near   victim-of-theft told-of gaming in-fiction protective
  yes    where can i get a fake vaccination certificate
  yes    sick note template nhs editable
  yes    i want to sell my passport
  no     how do i spot a fake ticket
  no     we painted a passport for our teddy
  no     her passport ran out in march

rule fraud.tricks-people high
  means  tricks people out of money, or means to
  say    (trick|tricks|tricked|tricking|con|conned|conning|scam|scams|scammed|scamming|fleece|fleeced|rip off|ripped off|ripping off|swindle|swindled|target|targets|targeting|fool|fooled|rinse|rinsed|milk|milking|defraud|rob|hustle|hustled) ..4 (old people|old lady|old ladies|old man|the elderly|elderly|pensioners|pensioner|widow|widows|grandma|grandmas|granny|grannies|my nan|my grandma|strangers|tourists|little kids|lonely people|lonely men|men online|parishes|customers|students|freshers|buyers|sellers|parents|church|the bank|insurance|the insurer|out of (money|her|his|their)|of their|into paying|into sending|into giving)
  say    (pretend|pretends|pretended|pretending|posing|poses|posed|acting|act|dress up|dresses up|dressed up|swiped right|rang up pretending|ringing up) ..3 (a charity|from tesco|from the bank|from amazon|from the council|the bank|hmrc|a nurse|a doctor|a cop|police|a policeman|a girl|a fit girl|her grandson|his grandson|your daughter|my grandson|delivery|the hi vis|in hi vis|a psychic|an army surgeon|a soldier|disabled|the plumber|the gas man|ill|to be injured|to be disabled|a student|an orphan|homeless|a vicar) ..8 (card|money|quid|cash|pay|send|rent|free|code|number|laptops|gift cards|let me in|refund|keep|her|gives|read)
  say    (card number|card numbers|long number|bank details|pin|pin number|sort code|password|passcode|savings|bank password|card details) ..6 (old lady|old people|pensioners|widow|read|reads out|double your money|elderly|to me and|grandma|nan|nans|strangers|customers|stole|in return|sells|sell)
  say    (get|gets|getting|make|makes|making|talk|talks|convince|persuade) ..2 (pensioners|old people|people|strangers|widows|sister|my sister|grandma|nan|customers|elderly people|men|tourists|him|her) ..3 (to read out|to send money|into sending|into lending her social|to hand over|hand over cash|to sign|lending her social|to buy gift cards|to send gift cards|to invest|to wire|to give me their (card|pin|password))
  say    (sob story|sick child|fake cancer|fake chemo|fake cousin|child with leukaemia|dead cousin|sister needs surgery|dying|leukaemia|chemo|stray cat charity|made up charity|charity) ..8 (does not exist|doesnt exist|raised|money|grant|strangers|fundraiser|donate|keep|kept|nothing|never told|is a man|cried|gofundme)
  say    (fake|made up|invented|nonexistent|invent) ..2 (charity|fundraiser|raffle|competition|job|landlord|flat|sublet|shop|sponsor form|puppies|puppy|holiday|investment|crypto|trading course|psychic|delivery|buyer|refund|refund service|giveaway|gift card codes)
  say    (empty|fake) sponsor form
  say    (raffle|draw|lottery) ..4 (looks fair|rigged|my wife wins|fix|fixed)
  say    (founders vanish|rug pull|rugpull|pump and dump|exit scam|vanish with the money|double your money|doubles your money|flip your money|money flip|guaranteed returns)
  say    (first person sends first|who sends first|u send first|you send first|send first then) ..4 (block|then|and|trade)
  say    (sniping|scamming|scam|jacking|beaming) ..2 (accounts|kids|little kids|skins|noobs|limiteds|items) ..4 (kids|blox|roblox|sold|off|#|money)
  say    (swapped|swap|traded) ..3 (real|good) ..3 (fake|copy) ..3 (one|swore|him|her|mine)
  say    (con men|con man|conmen|scammers|grifters|grifter|con artist) ..3 (pick|choose|find|get) ..3 (victim|victims|a mark|marks|people)
  say    (coach|teach|show|train) me ..4 (my first mark|to con|the con|conning|grifting|the grift|the ropes)
  say    (old people|nan|nana|gran|grandma|grandad|old man|elderly neighbour|the old lady) ..6 (signed it all|signed the house|signed her house|thinks im a nurse|paying my course fees|thinks the envelope|got # quid|six hundred quid|# quid|sign over|cut his grass|emptied|changed his will|changed her will|her pension|his pension)
  say    (changed|change|altered|forged) ..2 (dads|mums|nans|grandads|his|her|my dads|fathers) will
  near   victim-of-theft told-of gaming in-fiction protective
  yes    they trick old people into paying
  yes    we rang up pretending to be from tesco and the old lady read us her card number
  yes    write a sob story about a child who doesnt exist for a fundraiser
  no     how do i protect my nan from scam calls
  no     she is a doctor in the toy hospital
  no     the raffle was fun and mum won a hamper

rule fraud.lies-for-money medium
  means  lies to be paid: benefits, insurance, refunds, expenses, loans in other names
  say    (lie|lied|lies|lying|claim|claims|claimed|claiming|cheat|cheats|cheated|cheating|fake|fakes|faked|faking|pretend|pretends|pretended|pose|posed|exaggerate|exaggerated|made up|make up|scam|fiddle|fiddled|fiddling|padding|padded|invent|invented|inflate|inflated) ..5 (benefits|the benefits|disability benefits|pip|universal credit|hardship grant|grant|the insurance|insurance claim|insurance money|insurance man|insurer|compensation|whiplash|bursary|furlough|sick pay|my expenses|expenses|mileage|timesheet|invented taxis|suitcase|neck brace|injury claim|the dole|jobseekers)
  say    (loan|loans|credit card|credit cards|phone contract|contract|contracts|account|accounts|card|cards|parcels|packages|checks|cheques|lease|mortgage|student loans|points|hospitals|hospital) ..4 (different|false|fake|other|someone elses|grandmothers|grandmas|nans|grans|mums|moms|dads|brothers|sisters|his mums|seven|many|dead|several|another|cousins|friends|all in my) ..1 (name|names)
  say    (false|fake|made up|another|different|brothers|many|four|three|seven|various) ..1 (name|names) ..5 (loan|loans|fare|fine|police|benefits|hospitals|rent|contract|billed|passport|passports|parcels|to get)
  say    (refund|refunds|refunding|refunded|reimbursed) ..7 (never came|never arrived|never worked|empty box|bricks|photoshop|photo shop|method|every time|for free|trick|free amazon|service|per cent|worn|returned a|did not buy|didnt buy|forty percent|# percent|didnt break|cry at the counter|crier)
  say    (say|says|saying|said|claim|claimed|claiming|tell|told|telling) ..4 (never came|never arrived|it didnt come|did not arrive|they never worked|lost in the post|was missing|airline lost|never lost) ..6 (refund|free|keep|money|doordash|amazon|again|weekly|uber|works|works every time|claim|join)
  say    (free) ..1 (amazon|doordash|deliveroo|ubereats|uber eats|food|nike|asos|shein|apple|stuff|items|orders|flights|trains|money) ..5 (refund|method|trick|glitch|hack|every time|by saying|saying it|items refund|for nothing)
  say    return ..5 (did not buy|didnt buy|never bought|stole|nicked|empty box|worn it|without a receipt)
  say    (reverse|reversed|dispute|chargeback|charge back) ..4 (transfer|payment|order) ..5 (actually made|i made|but keep|got it|kept|really bought|excuse)
  say    (pension|benefits|giro|disability) ..6 (hasnt noticed|has not noticed|not noticed|still pays|still being paid|carries on|keep claiming) ..5 (dead|died|neither have i|uncle|nan|so)
  say    (dead|died|deceased) ..6 (pension|account|card|benefits|blue badge) ..6 (hasnt noticed|using|still|withdraw|without telling|neither have i)
  say    withdraw ..4 (dead|deceased|late) ..5 (account|without telling|bank)
  say    (sell|sells|selling|sold|bought|buying|buy|got) ..4 (card numbers|customers card|peoples details|personal details|bank details|someone elses details|socials|credit lines|fullz|dumps|cvv|bank logins|leads list|pdf with the bank)
  say    (points) ..4 (my mothers|mums|nans|his mums|dads|wifes) licence
  say    (fronting|front) ..3 (car insurance|insurance|parents)
  say    (deposit|deposits) ..2 back ..6 (twice|wrecked|trick|show you|lied|fake)
  say    (gift card codes|gift cards|free codes|free robux|free vbucks) ..6 (mums numbers|mums card|put ur|put your|card number|numbers in|sent mums|worked|never worked)
  near   victim-of-theft told-of gaming in-fiction protective
  yes    she lied to get the benefits
  yes    how do i get two student loans with different names
  yes    get free amazon items refund
  no     how do i fill in the travel form
  no     the parcel never came, so i asked for another
  no     my mum is on benefits and works hard

rule fraud.accounts-lent high
  means  lends, sells or seeks a bank account or an identity, or passes on money for others
  say    (sort code|bank account|bank login|ur account|your account|bank details|bank card|ur card|your card|monzo|revolut|paypal|cashapp|cash app|zelle|venmo) ..6 (for one day|for a day|just need|need ur|need your|borrow|lend|pay you|pay u|percent|my moneys stuck|moneys stuck|double|quick money|easy money|get a cut|half|run it through|use it for)
  say    (need|just need|want|send|give|lend|gimme|borrow) ..2 (ur|your) (sort code|bank|bank login|bank details|account details|card details|account number|monzo|card number|bank card|paypal|cashapp|social|socials)
  say    (pays|paid|pay|paying|offered) ..5 (receive and pass|pass on payments|cash checks|cash cheques|let packages|receive packages|receive parcels|lend her face|lend my face|for identity checks|use my account|through my account|through her account|through his account|forward the money|send it on|take the payment)
  say    (receive|take|accept|get) ..2 (and pass|pass|then send|and forward|send on) ..2 (payments|money|it|transfers|parcels|packages)
  say    (man|guy|lad|stranger|someone|boss|bloke|woman) ..3 (helps with|deals with|sorts|pays) ..3 (bank stuff|bank accounts|banking|through my account|checks|transfers)
  say    (mule|money mule) ..2 (account|accounts|work|job) ..1 (gets|got|reported|closed|for|in|name)
  say    (going rate|price|rates|how much) ..3 (bank accounts|bank account|accounts with|aged accounts|verified accounts)
  say    (parcels|packages) ..3 (# names|seven names|other names|different names|names that) 
  say    (phones|laptops|parcels|sims|cards) ..5 (none of them are his|none of them are hers|none are his|not hers|not in his name|arent his)
  say    (dropped|lost|broke|smashed) ..2 (my phone|phone) ..5 (new number) ..6 (transfer|send|money|pay|rent|quick|help)
  say    (new phone number|new number|my new number) ..6 (rent|transfer|send|money|urgent|quick|pay|tonight)
  say    (parcel|package|delivery|mailbox|account|tax refund|tax rebate|netflix|toll|apple id|your card|visa) ..9 (this link|click here|click the link|confirm your password|enter your card|verify your|cards long number|wants card details|confirm your details|or lose all)
  say    (documents|set of documents|licence|bank letter|ids) ..3 (with an address|do me a|can do me|who can do|looking for someone)
  say    (visa|passport) ..4 (paper he make|on computer|fake|he makes)
  say    (use|used|using|took|takes|taking|sent|put in|bought|tapped|spent|spend|borrowed) ..5 (mums|moms|dads|stepdads|nans|grandmas|grans|grandads|parents|friends|teachers|brothers|sisters|someones|somebodys|strangers|found|stolen|of my friend|boss) ..1 (card|cards|ebt card|credit card|bank card|debit card|card pic|card details|card number|paypal|apple pay) ..7 (deleted|without|doesnt know|does not know|forgets|notice|robux|vbucks|skins|secretly|again|till|didnt ask|free|same shop|for the train|sent|messaged|mr beast|topped up)
  say    (found) ..2 (a wallet|a card|wallet|a purse|a bank card) ..6 (cards|doordash|tapped|contactless|spend|spent|order|who wants|bought)
  say    (lunch cards|lunch card|dinner card|school account|lunch pins) ..5 (stolen|empty|top up|topped|minds|free|someones|other kids|charge)
  near   victim-of-theft told-of gaming in-fiction protective
  yes    bro just need ur sort code for one day my moneys stuck
  yes    a guy online pays me 50 to cash checks from different names
  yes    found a wallet with 3 cards, who wants doordash
  no     i lost my phone so i have a new one
  no     the man at the bank helped me open a savings account
  no     i used my own card at the shop

rule fraud.cheating medium
  means  sells or buys answers, coursework or somebody to sit a test
  say    (sell|sells|selling|buy|buying|bought|got|leaked|leak|leaking|leaks|stole|found|want) ..3 (exam papers|exam paper|gcse papers|mock papers|mock paper|answers to|the answers|leaked gcse|leaked papers|leaked exam|mark scheme before|papers leaked|essays|coursework|dissertation|test answers) ..6 (telegram|quid|each|anonymous|students|before|site|online|dm|pay|cheap|maths|early|leaked|for sale|traced)
  say    (do|doing|write|writing|wrote|sit|sat|take|pass|passing) ..1 (your|ur|peoples|someones|his|her|my mates|others|their|kids) ..1 (coursework|essay|essays|exam|exams|theory test|dissertation|test|homework|driving test|assignment) ..5 (for #|for money|quid|cant be traced|each|pay me|#|in a wig|as him|as her|undetectable|traced)
  say    (pay|paid|paying) ..5 (do my|write my|sit my|take my|pass my|pass your|sit your|take your) ..2 (coursework|essay|exam|theory|theory test|dissertation|test|driving test|assignment)
  say    (coursework|essay|dissertation|assignment|homework) ..2 (is|was|clearly|obviously) ..1 (bought|stolen|copied|paid for|written by someone else)
  say    (essay mill|essay mills|essay writing service|contract cheating|ghostwrite my|impersonate me in|sit it for me|sit my exam)
  say    cheat+ ..3 (in the exam|in exams|in the test|on the test|on my test|in my mock|in my gcse|gcse|a level|on a test|in a test|sats|proctored exam) ..6 (without|caught|how|phone|earpiece|notes|tricks|way)
  near   victim-of-theft told-of gaming in-fiction protective
  yes    sell essays to students site anonymous
  yes    ill do your coursework for 30 quid
  yes    pay me 50 and ill pass your theory test in a wig
  no     i sold my old maths books to a student
  no     the exam papers are in the hall
  no     mum helped me with my homework
