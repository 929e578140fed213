# Gambling: money gone, things sold, lies told, games that are gambling by another name, and ways round a ban.
language en
category gambling
severity medium
source   GambleAware; YGAM, young people and gambling; GamCare; Gambling Commission, young people and gambling

slot gamble-any = betslip | bet slip | free bet | free bets | bet builder | odds boost | over under | correct score | first scorer | goalscorer | to win outright | sure tip | fixed match | tipping group | tips group | betting shop | ladbrokes | william hill | coral shop | betfred | betfair | unibet | pokerstars | sweepstakes casino | stake dot com | rainbet | rollbit | csgo gambling | cs skins | skin gambling | rust gambling | robux gambling | bloxflip | coin pusher | penny falls | 2p machines | claw machine | fobt | one armed bandit | pokies | keno | bingo | baccarat | craps | texas holdem | teen patti | mahjong for money | dominoes for money | pitch and toss | penny up | pennies up | snooker for money | fantasy league for money | prediction market | forex | cfd | binary options | nft | shitcoin | pump and dump | gift box spin | lucky wheel | spin the wheel | daily spin | instant win | bet | bets | betting | gamble | gambles | gambled | gambling | gambler | casino | casinos | slot | slots | spin | spins | roulette | blackjack | poker | poker chips | for chips | bookies | bookie | bookmaker | accumulator | acca | accas | parlay | the horses | the dogs | cat race | coin toss | coin flip | coinflip | card game | fruit machine | fruit machines | scratchcard | scratchcards | scratch cards | lottery | lotto | jackpot | loot box | loot boxes | mystery box | mystery boxes | mystery egg | mystery eggs | blind box | blind boxes | case opening | case openings | skins site | skin betting | fifa packs | card packs | gacha | aviator | crash game | sports betting | bet365 | skybet | paddy power | draftkings | fanduel | prizepicks | kalshi | polymarket | meme coins | meme coin | memecoins | shitcoins | crypto futures | leverage | spread betting | day trade | day trading | options trading | flutter | a punt | tipster | corners market | bingo site | wager | wagers
signal gamble-any = {gamble-any}
signal gamble-weak = race | races | racing | cards | dice | odds | packs | wheel | crates | mines | stakes | prize draw | plinko | the machines | arcade | boxes | skins | chips | fifa points | streak | predictor
signal gamble-money = lost all | lost everything | lost it all | lost my | lost his | lost her | lost the | lost # | lost hundreds | lost thousands | owe him | owe them | owes him | owes them | owe the lads | owes the lads | in debt | debts | gambled | real money | for money | his wages | my wages | savings | rent | student loan | lunch money | dinner money | birthday money | trip money | pay the lads | pay off | paying off | hundred quid | # quid | grand | cant stop | can not stop | addicted | chasing | win it back | mums card | dads card | stole | pawned | sold his | sold my | sold her
signal gamble-cost = won big | winnings | chase | chasing | chased | win back | recoup | doubling | double it | double down | doubled | all in | bankrupt | broke | skint | overdraft | overdrawn | credit card | credit cards | mums card | dads card | card details | in the red | behind on | evicted | bailiffs | remortgaged | college fund | uni fund | tuition | student loan | deposit for | house deposit | wedding money | holiday money | charity money | till | takings | embezzled | thieving | watch and | his watch | her ring | wedding ring | games console | console | ps5 | xbox | laptop | violin | bike | airpods | phone | trainers | blazer | textbooks | marriage | divorce | left him | left me | kicked out | relapse | relapsed | quit | quitting | days clean | urge | urges | one more | just one | last one | swear | promised | cant sleep | awake | shaking | sick | suicidal | kill myself | ashamed | shame | guilty | lie about | covering | cover story | found out | secret account | second account | fake account | fake id | brothers id | brother s account | someone else s account | # years old | aged # | fourteen | fifteen | sixteen | thirteen | twelve | eleven | at break | at lunchtime | at form | in form | behind the gym | on the bus | in the toilets | a pound each | quid each | pot | debt collector | hurt me if | threatened | beaten up | teacher | head of year | bunking | skipped | skipping | missed | late fees | lost | lose | loses | losing | losses | gone | spent | spends | blew | blown | down to | debt | debts | owe | owes | owed | sold | sells | selling | sell his | pawned | pawns | stole | stolen | steals | nicked | took | borrow | borrows | borrowed | borrowing | lend | lent | lends | begs | begged | begging | lies | lied | lying | hide | hides | hiding | hid | secret | secretly | dont know | do not know | mum | dad | mums | dads | parents | wife | husband | son | daughter | nephew | brother | sister | kid | kids | child | children | boys | boy | pupil | pupils | students | student | teenagers | lower years | year # | y12s | at school | at lunch | in class | under age | underage | licence | no id | no checks | age | banned | exclusion | self exclusion | excluded | fired | sacked | wages | rent | savings | loan | loans | payday loans | lunch money | dinner money | birthday money | trip money | swimming money | real money | paper round | pension | inheritance | life insurance | cant stop | can not stop | stop | addicted | addict | hooked | every night | 3 in the morning | half 3 | crying | cried | again and again | win it back | pay off | paying off | pay the lads | must pay | tips for a fee | affiliate | code | streamer | promo
rule gambling.costs medium
  means  speaks of gambling, or a game like it, with money lost or owed, things sold, lies or children
  combine gamble-any + gamble-cost within 14
  not    (bet|i bet) (that|you|he|she|they|it|ya|your|my|i|the|its|u|mum|dad|sir|miss)
  not    (the races|race for life|relay race|egg and spoon|sack race|human race|race car|race day|race against|arms race|race relations|mixed race|three legged race)
  not    (lost|losing|lose|won|missed|ran|win|finished|train|trained|training) (the|a|my|her|his|our) (race|races)
  not    (greeting|birthday|christmas|library|report|thank you|flash|index|revision|sim|sd|bank|credit|id|red|yellow|pokemon|memory|business|post|playing) (card|cards)
  not    (lost|losing) (cards|odds)
  not    (penguin|biscuit|crisp|battery|six|multi|wolf|rat|face|ice) packs
  not    (against the|at|odds and|odds are|the odds of|even|odds ratio|log) odds
  not    (steering|spare|ferris|spinning|mill|cart|big|colour|front|back|bike) wheel
  near   fiction news awareness school-subject sport cooking computing play
  yes    our daughter sold her violin to pay for spins
  yes    he borrows from everyone to gamble
  yes    i got fired for betting on shift
  no     the race was lost by a second
  no     i bet you stole it
  no     mum sent a birthday card

rule gambling.games-for-money medium
  means  speaks of games, races, packs or boxes with money lost, owed, stolen or chased
  combine gamble-weak + gamble-money within 8
  not    (greeting|birthday|christmas|library|report|thank you|flash|index|revision|sim|sd|bank|credit|id|red|yellow|pokemon|memory|business|post|playing) cards
  not    (race for life|relay race|egg and spoon|sack race|human race|race car|race day|arms race|race relations|three legged race)
  not    (lost|losing|won|ran) (the|a|my|her|his|our) (race|races|wheel|dice|cards|skins|chips|boxes)
  near   fiction news awareness school-subject cooking computing celebration
  negated keep
  yes    he sold his bike and still owes them for cards
  yes    she spent real money on packs and cant stop. real money packs
  yes    i lost my wages on a virtual race
  no     we lost the race by a second
  no     the cards are in the drawer
  no     boxes of crisps

rule gambling.all-on-it medium
  means  tells of all one has staked or lost on a chance
  say    (lost|lose|loses|losing|blew|spent|gone|put|staked|dropped|burned|burnt|wasted|chucked) ..4 (everything|money|wages|rent|savings|all of it|it all|the lot|lot|quid|grand|#|pay|payday|loan|nintendo|phone|bike|trainers|house|deposit|inheritance|allowance|it) ..1 (on|at|to|over) ..3 (race|horse|horses|dogs|match|slot|slots|spin|spins|toss|coin toss|coin flip|cat race|cards|roulette|app|casino|bookies|boxes|crates|packs|crypto|meme coins|coins|black|red|accumulator|acca|lottery|scratchcards|bet|bets|virtual|blackjack|poker|jackpot|machine|machines|fight|game of)
  say    (lost|lose|gambled|betted|bet) (everything|it all|the house|the lot) on ..3 (race|horse|game|match|spin|hand|toss|coin|one|fight|card)
  say    (a pound|a quid|#|a fiver|a tenner|10p|50p|pound) (a|per|each) (point|hand|game|round|frame|go|goal|throw|flip|spin)
  say    (for money|for cash|for real money|winner takes) ..4 (lunch|break|pool|cards|poker|dice|school|fifa|pong|snap)
  say    (something|money|cash|a tenner|anything) riding on ..1 (it|the|this|match|game)
  say    (near miss|near misses) ..5 (close|get me|again|every|nearly|slot|spin)
  say    (remove|lift|cancel|undo|get round|get around|get past|reverse|end|bypass|dodge) ..3 (self exclusion|self excluded|gamstop|gamban|betting ban|gambling block|deposit limit|deposit limits|bank block|cooling off)
  say    (site|sites|casino|casinos|app|apps|bookies|bookie) ..4 (dont ask|do not ask|doesnt ask|does not ask|no|without|take|takes|taking) ..2 (age|id|verification|checks|kyc|prepaid cards|under 18s|teenagers|minors)
  say    (use|using|borrow|with) ..2 (brothers|sisters|dads|mums|cousins|mates|someones|nans) ..2 (licence|license|id|card|account|passport|name|details) ..5 (bet|betting|gamble|casino|slots|account|deposit)
  say    (hook|hooked|hooks|hooking|addict|get|gets|lure|attract) ..3 (teens|teenagers|kids|children|young people|students|minors) ..3 (on|into|to|hooked on) ..2 (betting|gambling|casino|slots|bets)
  say    (day trade|day trading|leverage|leveraged|meme coins|memecoins|crypto|forex|options|futures) ..8 (lost|losing|debt|hundred times|cant tell|can not tell|secret|savings|student loan|cant stop|gambling|dad|wife)
  say    (payday loan|payday loans|loan shark|loan sharks) ..9 (bet|bets|slots|gamble|gambling|casino|life insurance|better off|spins)
  say    (lies|lied|lying|lie) ..4 (wages|money|savings|cash) ..1 (go|goes|went|gone)
  say    its (a flutter|just a flutter|only a flutter)
  say    (pay|paying|owe|owes|debt) ..2 (the lads|lads|mates|friends|boys|older boys|year nines|y8s|y9s|y10s) ..4 (card game|bet|bets|cards|poker|dice|pool|game|betting)
  say    (begs|begging|asks|nags|crying|cries|stole|took) ..4 (money|card|cash|robux|vbucks) ..5 (boxes|packs|spins|eggs|crates|loot|wheel|gems|cases|mystery)
  say    (paid|pay|spent|spend|spends) ..2 (real money|my money|birthday money|pocket money|# pounds|quid) ..4 (egg|eggs|box|boxes|crate|crates|packs|spins|wheel|gems|skins|mystery) ..9 (again|rubbish|nothing|did it|stop|more|mum)
  near   fiction news awareness school-subject cooking
  negated keep
  yes    we lost everything on one race
  yes    put his nintendo on a coin toss and he lost it
  yes    how do i remove a self exclusion early
  no     we lost to the other team on a red card
  no     it costs a pound to park
  no     the site does not ask for my shoe size

strength hint
rule gambling.hint-more medium
  means  holds words of chance, stakes, money gone or owed
  say    (bet|bets|betting|gamble|gambles|gambled|gambling|casino|slots|spins|bookies|bookie|roulette|blackjack|poker|odds|accumulator|acca|parlay|jackpot|lottery|scratchcard|scratchcards|mystery box|mystery boxes|mystery egg|loot box|loot boxes|coin toss|coin flip|card game|race|races|self exclusion|exclusion|flutter|wagers|leverage|meme coins|crypto|day trade|payday loans|corners market|affiliate|near miss|near misses|prepaid cards|the buttons|cashed|cash out|punter|stakes|staked|tipster|riding on|the dogs|the horses|for chips|venmo|streak)
  say    (lost|lose|loses|losing|blew|spent|gone|owe|owes|pay|paying|pays|sold|selling|lend|borrow|borrows|lied|lies|stakes|down|debt|grand|wages) ..6 (money|wages|everything|all of it|it all|#|grand|quid|off|lads|card|cards|race|app|game|machine|bike|phone|airpods|laptop|textbooks|textbook|rent|savings|loans|again|how much|toss|spin|virtual|chips|paper round)
  say    (site|sites|app|apps) ..4 (age|checks|prepaid|id)
  say    (a pound|a quid|pound) a (point|game|hand|frame|go)
  say    (how much|dont tell|do not tell) ..4 (lost|owe|spent|down|dad|mum|wife|husband)
  spelling strict
  negated keep
  yes    we lost everything on one race
  yes    sold his textbooks for chips
  yes    dont tell my dad how much
  no     the bus was late again
  no     she painted the fence green
  no     mum made soup for tea
