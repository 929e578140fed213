# Fraud: how it is asked for, done, offered to the young, and suffered.
language en
category fraud
source   Cifas, don't be fooled; Action Fraud; National Crime Agency, money muling

slot fraud-deceit = scam | scams | scamming | fraud | con | cons | con man | con artist | ponzi | ponzi scheme | pyramid scheme | pump and dump | rug pull | blackmail | extortion | forgery | forgeries | counterfeit | counterfeits | fake money | fake notes | fake banknotes | banknotes | dodgy cheque | fake cheque | cheque that will bounce | fake cheques | fake receipt | fake receipts | fake invoice | fake invoices | false invoice | fake certificate | fake certificates | gcse certificate | degree certificate | fake degree | fake reference | fake references | fake landlord reference | fake sick note | fake doctors note | doctors note | sick note | fake passport | fake licence | fake driving licence | fake id | fake ids | fake charity | fake fundraiser | fake raffle | fake tickets | fake ticket | fake designer bags | fake bags | fake reviews | fake review | fake website | clone site | fake job | fake payslip | fake payslips | fake bank statement | fake bank statements | bank statement | fake transfer | fake bank transfer | proof of address | utility bill template | fake proof | stolen card | stolen cards | cloned card | cloned cards | blank cards | credit card numbers | card numbers | card number | cvv | cvvs | fullz | someone elses identity | someones identity | another persons identity | false identity | dead persons identity | dead person | identity theft | stolen identity | stolen goods | stolen phone | stolen phones | stolen car | stolen bike | launder | laundering | money laundering | dirty money | money mule | money mules | mule account | drop account | shell company | shell companies | tax evasion | evade tax | evade customs | customs duty | underreporting | underreport | insurance claim | false claim | compensation claim | whiplash | insurance fraud | insurance job | benefit fraud | chargeback | refund scam | refund fraud | refund method | refund methods | return fraud | romance scam | crypto wallet drainer | wallet drainer | phishing | smishing | spoof | one time passcode | otp | pin number | gift card scam | tech support scam | fake tech support | advance fee | inheritance scam | lottery scam | carousel fraud | price fixing | insider trading | match fixing | fix a match | bribe | bribery | embezzle | embezzlement | skim | skimming | skimmer | card skimmer | mileage clocking | wind the miles back | wind back the clock on a car | false affidavit | false alibi | perjury | security tag | security tags | ink tag | shoplift | shoplifting | self checkout | pickpocket | burgle | burglary | burglars | break into houses | fake mot | dodgy mot | electricity meter | tamper with the meter | pirate copies | fake vaccination | sham marriage | marriage of convenience | exam papers in advance | leaked papers | sit the exam as someone else
slot fraud-do = run | commit | pull off | start | set up | do | make | print | create | fake | forge | forging | clone | copy | fabricate | invent | design | write | generate | draft | edit | alter | sell | selling | resell | buy | buying | get | use | using | steal | stealing | take | hide | hiding | move | cash | launder | claim | collect | convince | persuade | trick | fool | con | talk into | talk someone out | get away with | remove | take off | bypass | cheat | evade | avoid | dodge | rig | fix | scam | extort | threaten | demand | pretend | pose as | impersonate | phish | spoof | profit | charge | steal from | rob | clean | wash | lie | work | works | best | easiest | simplest | template | script | generator | method | glitch | excuse | excuses
slot fraud-victim = pensioner | pensioners | old people | old lady | old ladies | old woman | old man | elderly | elderly person | elderly people | grandma | grandmother | my grandmother | nan | nans | gran | lonely people | lonely men | lonely women | widow | widows | customers | customer | clients | strangers | people | tourists | investors | buyers | buyer | donors | my employer | my boss | the insurance | insurance | insurance company | insurers | the bank | the tax office | the taxman | hmrc | the council | the government | benefits office | universal credit | the regulator | lawyers | her lawyers | patients | my late mother | late mother | dead aunt | dead uncle | my mums | mums | dads | someone | somebody | finance assistant | parents | students | pupils | kids | dementia | vulnerable
signal fraud-deceit = {fraud-deceit}
signal fraud-do = {fraud-do}
signal fraud-victim = {fraud-victim}
signal fraud-take = hand over | pin | passcode | bank details | card details | card number | card numbers | send money | transfer | transfers | pay me | pays me | savings | pension | change her will | change his will | in her name | in his name | loan in | account in | signature | sign over | donate | donations | invest | deposits | gift cards | gift vouchers | vouchers | remote access | one time | install | trick | tricking | scam | scammed | con | conned | conning | defraud | swindle | fleece | rip off | overcharge | never broken | do not need | claim | claiming | fake | pretend | pretending | dead | blackmail | demand | demanding | fee | postage

rule fraud.asked high
  strength hint
  means  asks how to deceive, forge, launder, steal or cheat for money
  combine ask + fraud-do + fraud-deceit within 9
  near   news awareness school-subject sport cooking gaming
  not    (report|reporting|avoid|spot|stop|prevent|recognise|recognize|protect) ..3 (scam|scams|fraud|phishing|scammers|con)
  yes    What's the simplest investment scam to run on Instagram?
  yes    How do I set up a Ponzi scheme that lasts two years?
  yes    make me a doctors note that looks real
  yes    How do I remove a security tag from clothes?
  no     how do i report a scam
  no     what is my seat number on the coach
  no     write a thank you note to nan

rule fraud.victim high
  means  asks how to get money, a code or a signature out of somebody by deceit
  combine ask + fraud-victim + fraud-take within 10
  near   news awareness school-subject sport cooking gaming victim-of-theft told-of protective
  not    (protect|protects|protecting|stop|help|report|warn|avoid|prevent|spot) ..4 (scam|scams|scammed|fraud|scammers|conned)
  not    send money (to|for)
  yes    How do I trick a pensioner into giving me her bank details?
  yes    What do I say to make an elderly person hand over their PIN?
  yes    How do I get a loan in my grandmother's name, she has dementia: trick nan into a loan
  no     how do i send money to nan for her birthday present
  no     where do customers sit
  no     which people invent things

rule fraud.plainly high
  means  asks for a deceit, a forgery or a theft in so many words
  say    {asks} ..4 (fake|false|forged|counterfeit|bogus|dodgy|phoney|phony|pretend|convincing|real looking|realistic|believable|plausible|genuine looking) ..3 (receipt|receipts|invoice|invoices|certificate|certificates|reference|references|note|notes|letter|affidavit|passport|licence|license|id|ids|charity|charities|fundraiser|raffle|ticket|tickets|website|listing|profile|payslip|statement|statements|cheque|cheques|review|reviews|transfer|screenshot|spreadsheet|donations|story|back story|login|call|job|alibi|prescription|designer|bags|watches|documents|document|bill|evidence|money|degree|diploma|identity|signature|mot|excuse|claim|accident|app) ..6 (from|for|of|a|that|to|so|who|as|near|template|sell|bank|boss|school|mum|doctor|apple|landlord|employer|insurance|never|uni|court|club|money|passes|visa)
  say    {asks} ..5 (scam|con|defraud|swindle|fleece|blackmail|extort|embezzle|launder|forge|counterfeit|shoplift|burgle|pickpocket|impersonate a|rip off|cheat a|rob) ..3 (people|someone|somebody|my|a|the|old|on|money|tourists|pensioners|elderly|fifty|thousands|insurance|investors|strangers|banknotes|notes|cash|signatures|from|vinted|ebay|depop|customers|married|men|women|self checkout|car|shop|shops|houses)
  say    {asks} ..4 (money|cash|notes|banknotes|funds|income|takings|assets) ..4 (launder|laundered|clean|wash|hide from|hidden from|off the books|through a|underreport|so that nothing|offshore|untraceable|tax free|pass the pen)
  say    (launder|laundering|clean|wash) ..3 (money|cash|thousand|grand|funds|through a)
  say    {asks} ..4 (avoid|evade|dodge|get out of|cheat|underreport|underreporting) ..2 (tax|taxes|customs|duty|customs duty|vat|child maintenance|alimony|cash takings|takings|import duty|stamp duty|fare|fares|the fare|inheritance tax)
  say    {asks} ..5 (use|open|get|steal|take|take out|apply|claim|borrow|sell) ..4 (dead|late|someone elses|another persons|other persons|somebody elses|false|stolen|my grandmothers|my grans|my nans|fake|in my grandmothers|in my dogs|someones) ..3 (identity|name|account|pension|details|card|passport|benefits|ss|licence|bank account|loan|credit card|address)
  say    {asks} ..4 (remove|take off|get off|beat|defeat|block|pop off|magnet for) ..3 (security tag|security tags|ink tag|ink tags|shop tag|alarm tag|tag off|tags off|tag from|tags from)
  say    {asks} ..5 (clone|copy|skim|read) ..4 (card|cards|key card|key cards|number plate|card number|bank card|hotel key)
  say    {asks} ..6 (without paying|not pay for|havent paid for|have not paid for|i never bought|i intend to keep|that does not exist|that doesnt exist|who does not exist|who doesnt exist|that do not exist|i do not have|i dont have|never happened|which happened|nobody wins|nobody actually wins)
  say    {asks} ..5 (refund|refunds|chargeback|money back) ..6 (keep|glitch|method|excuse|excuses|empty box|empty boxes|worn|never arrived|free|scam|item|without returning|doordash|amazon|uber eats)
  say    {asks} ..6 (burgle|burglars|break into|break in|get into|get in|get onto|rob|steal from|take the copper|steal a car|open a car|hotwire) ..3 (house|houses|home|homes|flat|flats|shop|shops|car|cars|building site|windows|vending machine|vending machines|till|safe|van|shed|garage|warehouse|church|road|copper|a house)
  say    {asks} ..6 (stolen|nicked|hot|robbed) (goods|phone|phones|bike|bikes|car|cars|card|cards|jewellery|laptop|watch|gear|items)
  say    {asks} ..8 (looks like|look like|pretend to be|pretending to be|pose as|posing as|as the|from the|as a|from a|purporting to be) ..2 (bank|post office|royal mail|hmrc|evri|dpd|ceo|head|head teacher|police|lawyer|school login|apple|amazon|paypal|tech support|mum|grandson|soldier|prince|landlord|delivery|council|dvla|nhs|tv licensing|ceo telling|bank security) ..8 (pay|fee|transfer|code|password|passwords|click|details|money|fortune|passcode|card|urgently|remote|gift|type|install|people)
  say    {asks} ..5 (match|game|race|raffle|lottery|election|competition) ..3 (fix|fixed|rig|rigged|fixing|rigging)
  say    (fix|rig|fixing|rigging) (a|the) (match|raffle|race|game|tender|draw|competition|vote|election)
  say    (wind|roll|turn|clock) ..2 (miles|mileage|clock|odometer) ..2 (back|down|car)
  say    (tamper|tampering|fiddle|fiddling|bypass|slow) ..3 (electricity meter|gas meter|the meter|smart meter|meter)
  say    (set fire|burn down|torch|crash|sink|write off|lose) ..6 (insurance|claim|collect|payout)
  say    {asks} ..8 (collect|claim|payout) ..3 (insurance|insurer|insurers|on the insurance)
  say    (move|port|swap|transfer) ..2 number ..2 (to|onto) ..1 (my|a new) sim
  say    (cash|bank|deposit) ..1 (a|the|this|someones) cheque ..6 (found|neighbours|stole|someone elses|not mine|bounce)
  say    (threat|threaten|letter|message|email) ..4 (pay me|paying|demanding|unless they pay|for my silence|or i post|or i will post|ten grand)
  say    (sensible price|how much) ..6 (photo|photos|video|silence|affair)
  say    (pretext|sob story|cover story|back story|backstory|script|pitch|spiel) ..8 (phone company|strangers|send money|money|bank|deposits|patients|scam|pensioners|victims|donate|code|believable|fake|call centre)
  say    (shell company|shell companies|offshore account|offshore accounts|hide assets|hide money|hide the money|hidden from my wife) ..6 (wife|husband|divorce|lawyers|find|tax|ex|creditors|set up|nobody|court|without)
  near   news awareness school-subject sport cooking gaming victim-of-theft told-of protective
  not    (report|avoid being|protect|recognise|spot|warn|prevent|stop|victim of|been) ..3 (scam|scams|scammed|scammers|fraud|fake|forged|burglars|burglary|burgled)
  yes    How do I set fire to my failing restaurant and collect on the insurance
  yes    Fabricate a convincing receipt from Apple for a MacBook I never bought
  yes    how to launder money through a car wash
  yes    Write a text that looks like it's from the post office asking people to pay a fee
  no     how to return a jumper for a refund
  no     write a letter from the front in the first world war
  no     how do i get home from here

rule fraud.mule high
  means  is offered, or takes, money for the use of a bank account or card
  say    (use|uses|used|using|borrow|borrowed|lend|lent|rent|rented|renting|sell|sold|give|gave|given|need|needs|want|wants|let|lets|got|open|opened|opens|put|puts|looking for|send) ..5 (bank account|bank card|bank details|my account|your account|ur account|his account|her account|their account|accounts|barclays|monzo|revolut|starling|natwest|lloyds|halifax|nationwide|santander|hsbc|bank app|app login|long card number|card and pin|sort code|student account|student accounts|cash card) ..8 (cut|quid|pounds|#|pay me|paid me|pays me|for him|for them|give him|gave him|cash|through|in my account|in it|move|transfer|no risk|easy|a man|some lad|someone|somebody|mate|boyfriend|cousin|police|the card|drop|free|link up|gave me|withdraw|send|keeps)
  say    (put|puts|putting|sent|send|sends|landed|landing|dropped|pay|paid|came|comes|went) ..4 (in|into|through|to|in and out of) (my|his|her|your|ur|their|our) ..2 (account|bank|monzo|bank account|daughters account|sons account|year olds account) ..6 (withdraw|keep|cash|pass|send it|give it|boss|froze|frozen|marker|dirty|cut|bitcoin|crypto|quid|hundred|grand|stranger|strangers|random|afternoon|police|man|said|out)
  say    (keep|get|take|earn) ..3 (cut|percent|#|two hundred|commission) ..8 (account|transfer|bank|card|drop|money through)
  say    (cifas marker|cifas|fraud marker|marker on me|marker against|squares|squares pinned|squaring|drop landing|clean card|clean cards|clean account|bank drop|bank drops|bank insider|bank insiders|holders link|holders tap|need holders|open accounts for|mule|mules|money mule|muling|payment processor from home|receive transfers|process payments)
  say    (barclays|monzo|halifax|natwest|lloyds|santander|hsbc|nationwide|revolut) ..4 (holders|holder|and a monzo|and lloyds|link up|needed|hmu|tap in|cut|dm|asap)
  say    (bank|account|accounts|accs) ..2 (froze|frozen|closed|blocked|shut|flagged) ..6 (marker|random|sent|grand|everything|money|fraud|cifas|wtf|someone|me)
  say    (easy|quick|free) (flips|flip|#|money|cash|500|bag|ps) ..8 (account|card|login|hmu|no risk|trusted|bank|today only|dm|squares|details|turn)
  say    (turn|turns|turned|flip|flips|flipped|double|doubles|i will double) ..2 (#|it|your money|money|100|500) ..4 (into|to|trust|no cap|dm|proof|guaranteed|in an hour)
  say    (send) (#|it|me) ..3 (get|back|and get|n get|and i will|n ill) ..2 (#|double|200|doubled)
  say    (give|gave|send|sent|put|type|typed|told|shared|entered|need) ..4 (mums|mum|dads|dad|nans|grans|long|your|ur|his|her|my) ..1 (card|card number|card numbers|card details|bank details|details) ..6 (free|phone|ipad|prize|won|website|man|online|someone|verification|robux|vbucks|v bucks|boyfriend|skins|babes|stranger)
  say    (pay|paid|offered|recruiting|recruited|recruits) ..5 (students|student|first years|pupils|kids|lads|teens|mules|people) ..5 (account|accounts|transfers|mules|mule|bank|loans|details)
  near   news awareness school-subject sport cooking gaming fiction
  not    (my|his|her) (account|bank account) (for school dinners)
  yes    he put 2k in my account and said withdraw it
  yes    need 3 barclays and a monzo, 30 percent cut no risk
  yes    rented my bank card to a lad in year 12 for 80 quid
  yes    send me ur bank details and ill turn 100 into 800
  no     i opened a savings account with mum
  no     put the money in the jar for the trip
  no     nan put ten pounds in my account for my birthday

rule fraud.done high
  means  says that they or somebody they know cheat, forge or steal for money
  say    (scam|scammed|scamming|scams|conned|conning|defrauded|fleeced|swindled|blackmailed|blackmailing|forged|forging|counterfeited|laundered|laundering|embezzled|cloned|skimmed|catfished|phished|clicking|carding|shoplifted|shoplifting|pickpocketed|burgled|burgling|robbed houses) ..5 (people|ppl|him|her|them|old|nan|gran|for|on|men|kids|customers|depop|vinted|ebay|money|signature|form|slip|card|cards|cash|notes|quid|#|lol|easy|strangers|insurance|shop|boots|tesco|primark|nans|year 7s|robux|buyers)
  say    (fake|forged|pretend|dodgy|snide|cloned|counterfeit|bogus) ..2 (twenties|tenners|notes|ticket|tickets|charity|fundraiser|references|reference|certificate|certificates|sick note|note|receipt|receipts|invoice|invoices|emails|email|website|bus passes|bus pass|passes|oyster|papers|answers|page|site|cards|id|licence|trainers|designer|letters|doctors note|job|landlord) ..5 (sell|selling|sold|sells|quid|made|make|makes|wrote|pay|paid|pass|get rid|each|money|for|off|lost|bought|half|passwords|collecting|lol|on|to|ill|from|market)
  say    (collect|collecting|collected|raising|raised|sponsor|sponsorship|charity|fundraiser|bucket) ..6 (does not exist|doesnt exist|that isnt happening|not happening|isnt even ill|is not even ill|pretending|pretend|making up|made up|kept it|pocketed|spent it|fake|missing)
  say    (claim|claiming|claimed|told|tell) ..4 (insurance|benefits|universal credit|dead aunt|dead uncle|pension|disability) ..6 (dead|sold it|fell|lmao|lol|nobody checked|fake|lied|since|phone|stolen|never|isnt|anyone)
  say    (use|used|using|been using|spend|spends|spent|tapped|tap|bought|took|takes|nicked|copied|copy) ..5 (someones|someone elses|a dead persons|his dads|my dads|my mums|mums|dads|nans|grans|teachers|peoples|ppls|found|a found|stolen|other peoples|on the bus) ..2 (card|cards|paypal|netflix|account|credit card|debit card|dinner card|dinner cards|details|prime|apple pay|contactless|bank card|saved card)
  say    (found|nicked|stole|stolen|borrowed) ..2 (card|purse|wallet|credit card|bank card) ..4 (tapped|contactless|bought|shops|used|spent|pin|online)
  say    (mums|dads|nans|grans|parents|teachers) ..1 (paypal|card|apple pay|amazon|bank card|credit card) ..4 (saved|pw|password|so i|bought|deleted|without|knowing|free|easy)
  say    (return|returned|returning|refund|refunded) ..3 (empty box|empty boxes|worn|fake|bricks|different one|never arrived) ..4 (refund|scam|money|lol|get|amazon|shoes)
  say    (say|said|claim|claimed|told them|tell them) ..3 (never arrived|it didnt arrive|never came|got lost in the post) ..4 (refund|x|keep|free|again|address|lol|every)
  say    (selling|sell|sells|sold|got|printing|making|flogging) ..4 (exam papers|gcse papers|the maths paper|leaked paper|leaked papers|bus passes|oyster cards|stolen|snide|fake|fakes|replica|names and dates|methods|a method|method for|cards|blank cards|certificates|sick notes|half price|dodgy) ..5 (quid|each|dont ask|lol|#|free|dm|fake|off|people are paying|a fiver|group|exist|hmu|nandos|flights)
  say    (method|methods|glitch|hack) for ..2 (free|flights|nandos|uber eats|food|refunds|money|clothes|doordash|tickets)
  say    (free money|infinite money|money glitch|cash app glitch|refund glitch|free food glitch)
  say    (pretend|pretends|pretending|posing|poses|pose) ..2 (a girl|a charity|to be|as|her grandson|the bank|hmrc|someone else|an old man|a student|18|sick|a doctor) ..6 (money|gift cards|door to door|bucket|men|code|pay|bank|buy|cash|send|details|scam|deposits|made)
  say    (tell|told|tells) ..4 (wallet|phone) ..3 (nicked|stolen|lost|robbed|broke|broken) ..6 (quid|sent|money|a day|station|lol|rent|send|transfer|aunt)
  say    (hi mum|hi dad|hello mum) ..6 (new number|phone broke|lost my phone|broke my phone|new phone)
  say    (won|winner|selected|tell them) ..4 (pay|need) ..2 (postage|a fee|the fee|card number|card details)
  say    (charge|charged|charging|take|took) ..3 (robux|money|payment|people) ..3 then ..1 (block|blocked|ghost|disappear)
  say    (there was never|there were never|does not exist|dont exist|do not exist|doesnt exist|never existed) ..4 (ticket|tickets|charity|paper|papers|item|flat|puppy|console|any)
  say    (box only|just the box|photo of a) ..6 (sounds like|ps5|console|inside|looks like)
  say    (hit|hitting|did|doing|cleared|robbed|burgled) ..2 (fourth|third|another|#) house
  say    (stole|stolen|nicked|robbed|lifted|lifting|steal) ..5 (till|employer|employers shop|work|stock|shop|copper|diamonds|car|moped|bikes|pension|charity box|petty cash|float|trip money)
  say    (shoplift|shoplifting|nicking|stealing|robbing) for (an|a|some|him|them|older|his)
  say    (down|under|up|in) my (coat|jumper|sleeve|bag) ..5 (shop|catch me|security|tags|boots|primark|tesco|excuse|paid)
  say    {i} (forged|faked|fiddled|made up|altered|edited|photoshopped) ..5 (form|slip|note|signature|receipt|receipts|totals|figures|form|certificate|report|grades|bursary|timesheet|hours|id|date of birth|reference|references)
  say    (sit|sat|take|took|sitting) ..3 (test|exam|theory test|driving test) ..2 as (someone|somebody|another|him|her|me)
  say    (mot|theory) (pass|passes) ..6 (without|i know|fake|a man|hmu|quid)
  say    (overcharge|charge|charging|charged) ..5 (never broken|not broken|do not need|dont need|did not need|old people|never done)
  say    (sob story|sick child|cancer cure|miracle cure|dead soldier|fortune|inheritance|lottery) ..6 (strangers|send money|sell|sales page|email|lawyer|donate|exist|release fee|beneficiary)
  near   news awareness school-subject sport cooking gaming fiction victim-of-theft told-of protective
  yes    i forged the trip slip and kept the money
  yes    i charge people for robux then block them
  yes    found a card on the bus tapped it in 4 shops. used a found card
  yes    hi mum this is my new number phone broke can you send 180
  no     i charged my phone and then went out
  no     she sold her old trainers for a tenner
  no     he made up a song about the teacher

rule fraud.unseen high
  means  wants a theft or a fraud to stay hidden
  combine fraud-deceit + unseen within 10
  near   news awareness school-subject sport cooking gaming
  yes    how to shoplift without getting caught
  yes    launder cash with no trace
  yes    clone site untraceable card numbers
  no     the fox left without being seen
  no     he hid without anyone knowing
  no     a secret party so nobody knows

rule fraud.hint medium
  strength hint
  means  holds words of fraud, forgery or easy money
  say    (scam|scams|scammed|scammer|scammers|scamming|fraud|frauds|fraudulent|fraudster|con man|con artist|conned|conning|cons|ponzi|pyramid scheme|forge|forged|forgery|forging|forges|counterfeit|counterfeits|fakes|faked|faking|fabricate+|bogus|dodgy|snide|replica|clone|cloned|spoof|launder|laundering|laundered|mule|mules|muling|cifas|otp|cvv|fullz|carding|skim|skimming|skimmer|squares|squaring|flips|blackmail|blackmailed|extort|extortion|hush money|bribe|bribed|bribing|embezzle|embezzled|swindle+|fleece+|fiddle+|defraud+|refunding|chargeback|whiplash|insurers|invoice|invoices|affidavit|alibi|identity|impersonate+|phish|phishing|phished|smishing|hmrc|perjury|backdate+|photoshop+|doctored|embellished|invented|bribery|offshore|money flip|cash app|cashapp|gift cards|gift card|vouchers|sort code|benefits|payslip|payslips|certificate|certificates|transcript|dbs|trust fund|crypto|nft|rug pull|rugpull|pump and dump|day rate|probate|inheritance|executor|deeds|nan thinks|lottery email|widow|widows|pensioner|pensioners|vulnerable people|old people|the elderly|the old lady|old lady|old ladies|charity bucket|bucket|gofundme|kickstarter|fundraiser|donations|raffle money|con|sting|mark for|grift|grifter|loan|loans|clickbait shop|dropship+|ghost tickets|essay mill|buy followers|verified accounts|sniping accounts|trade server|insider|expenses|padding|overtime|timesheet|timesheets|the till|petty cash|company card|works card|sublet|deposit back|no refunds)
  say    (fake|false|someone elses|somebody elses|dead|another|different|made up|borrowed|stolen|cloned|phoney|phony|counterfeit|forged|brothers|sisters|cousins|friends|grandads|grandmas|my mates|pupils|maiden) ..2 (id|ids|name|names|passport|licence|license|card|cards|note|notes|money|ticket|tickets|documents|document|doctor|certificate|degree|diploma|cv|reference|references|review|reviews|signature|charity|shop|website|job|landlord|profile|cousin|address|birthday|birthdays|receipt|receipts|bag|bags|watch|watches|trainers|gucci|account|accounts|delivery|psychic|nurse|will|cheque|cheques|check|checks|dbs|licence plate|number plates|insurance|injury|whiplash|invoice|identity|badge|uniform|results|data|policy|employee)
  say    (bank|card|account|accounts|pin|card details|savings|loan|pension|benefits|inheritance|cheque|check|checks|wallet|purse|sort code|deposit|premium|monzo|revolut|santander|halifax|barclays|lloyds|natwest|paypal|venmo|zelle|klarna) ..6 (mine|his name|her name|my name|nan|nans|mums|dads|dead|someone|somebody|strangers|elderly|old|trick|keep|cut|percent|hidden|boss|without|lend|rent|open|opened|sell|selling|bought|washed|emptied|empty|drain+|history|one day|stuck|passed through|through my|froze|frozen|closed|reported|identity|face|grandmothers|grandmother|grandfather|uncle|hasnt noticed|not noticed|stolen|works|saved|number|numbers)
  say    (pretend+|pretending|posing|pose|dress up|dresses up|dressed up|act like|claim|claims|claimed|say|says|saying|told them|lie|lied|lies|lying|trick|tricks|tricked|fool|fooled) ..4 (charity|bank|grandson|nephew|doctor|nurse|police|tesco|amazon|boss|buyer|landlord|student|disabled|ill|sick|never came|never arrived|lost|stolen|injured|hurt|18|old people|old lady|card number|money|refund|insurance|claim|council|benefits|loan|widow|pension|hi vis|cancer|broke|homeless|baby|orphan)
  say    (exam|exams|coursework|essay|essays|dissertation|homework|test|paper|papers|answers|mock|results|lab results|assignment|assignments|mark scheme) ..5 (sell|selling|sold|buy|bought|leak|leaked|pay|paid|fake|invent|made up|cheat+|copied|copy|steal|stole|for for #|quid|anonymous|trace|traced|ghostwriter|someone else|sit|sat|ahead|early)
  say    (sick note|doctors note|bus pass|bus passes|half price|dont ask|do not ask where|fell in the sea|never arrived|never came|sob story|sister needs|dead persons|someone elses|pretend to be|pretending to be|in his name|in her name|in the name of|looks real|look real|real looking|date of birth|won an|you have won|theyve won|new number|without paying|easy money|easy cash|quick money|no risk|never bought|does not exist|doesnt exist|keep the bucket|who sends first|sends first|block them|block em|no refunds|what a cut|get a cut|take a cut|split the|split it|paid out|pay out|no questions asked|off the back of|fell off|back of a lorry|trade secret|never been an|i have never been|work that never|never happened|names for|thinks im a|thinks i am a|false name|dead relative|hasnt noticed|what people will sign|twelve phones|three people|for identity checks|method)
  near   sport cooking
  spelling strict
  yes    somebody scammed my nan
  yes    he sells fake tickets
  yes    bro just need ur sort code for one day
  no     the dog ran into the sea
  no     we sang in assembly
  no     it was windy at the beach

rule theft.hint medium
  strength hint
  means  holds words of stealing, breaking in or getting away without paying
  say    (steal|stealing|steals|stole|stolen|nick|nicked|nicking|nicks|rob|robbed|robbing|robs|robbery|burgle|burgled|burglar|burglars|burgling|burglary|thief|thieves|thieving|pickpocket+|shoplift|shoplifts|shoplifting|shoplifted|shoplifter|loot|looted|looting|mug|mugged|mugging|hijack|carjack|carjacking|joyride|joyriding|twoc|twocking|hotwire|hotwired|swiped|pinched|pinching|snatched|snatching|half inched|racked|racking|boosting|boosted|fence the|fencing stolen|five finger|five finger discount|haul pics|lifting|siphon+|skimmed|poach+|trespass+|fare dodge|fare dodging|bunked|jumped the barrier|jump the barrier|catalytic|copper|keyless|relay|relay box|lockpick|lock picks|lockpicking|pick a lock|picking locks|lock picking|bump key|slim jim|crowbar|bolt cutters|glass cutter|getaway|getaway car|heist|heists|stash house|break in|breaking in|broke in|broke into|break into|breaking into|squat in|smash and grab|ram raid|distraction theft|bolt croppers|stolen goods|plates off|number plates|hot goods|knock off|knocked off|security tag|security tags|ink tag|tags off|self checkout|self scan|barcode|barcodes|washers|label swap|swapped labels|swapped the labels|price tag|booster bag|foil bag|foil lined|fitting room|shop guard|store detective|loss prevention|scan the|unscanned|not scanning|dont scan|tip jar|honesty box|collection plate|tithe money|tuck money|dinner money|poor box|meter|bypassed the meter|tapped the meter|ghost plates)
  say    (lift|lifted|lifting|took|take|takes|taking|pocket|pocketed|grab|grabbed|keep|kept|borrow|borrowed|slip|slipped|stuff|stuffed|help myself to|helped myself to|walk out with|walked out with|walk off with|swap+|emptied|cleared out) ..5 (makeup|lipstick|lipsticks|mascara|perfume|clothes|trainers|coats|jackets|sweets|chocolate|candy|snacks|sandwich|alcohol|vodka|booze|phones|phone|airpods|laptop|laptops|jewellery|jewelry|rings|watch|watches|purse|wallet|handbag|bike|bikes|scooter|moped|car|keys|cash|money|the money|the till|safe|charity box|sephora|boots|superdrug|primark|tesco|asda|target|walmart|shop|store|supermarket|museum|church|garage|post|parcels|packages|stamps|copper|diesel|petrol|tools|laptops|bag|bags|labels on|without paying|from work|off work|from the shop|from the store)
  say    (stand empty|house empty|empty house|when theyre away|while theyre away|on holiday|alarm code|guards|guard|door code|keys to|side window|back door|cameras|cctv|camera) ..6 (rob|go in|get in|burgle|sunday|tonight|walk in|nick|grab|coats|bloke|asleep|knee|broken|cover|safe|way in|way out|blind|fitting|point)
  say    (without paying|walk out without|run out without|dine and dash|do a runner|not pay for|avoid paying|dodge the fare|free ride|free meal|get free|free stuff|train fare|penalty fare|parking fine|council tax|tip waste|fly tip|fly tipping|dump waste|not borrowed|borrowing w no|doesnt know it yet|fence jewellery|where do people fence|sell it on|sell them on|quick sale|cash only|the old guy|steamed off|blamed|in my wardrobe|still got the tags)
  near   sport cooking
  spelling strict
  yes    i lifted some makeup from boots
  yes    how do you swap barcodes so the till does not beep
  yes    he stole a bike from outside the library
  no     the cat slept on the mat
  no     it rained all day in wales
  no     we had pasta for lunch
