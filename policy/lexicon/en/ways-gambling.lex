# Gambling: staking, losing, chasing, hiding it, and getting round age and bans.
language en
category gambling
source   GambleAware; YGAM, young people and gambling; GamCare

slot bet-thing = the slots | slot machine | fruit machine | fruit machines | fruities | roulette | blackjack | poker | baccarat | casino | casinos | online casino | sweet bonanza | plinko | aviator | coinflip | coinflips | case battles | case opening | case openings | loot box | loot boxes | lootbox | lootboxes | gem boxes | skin site | skin sites | fut packs | scratch card | scratch cards | scratchcard | scratchcards | scratchies | accumulator | accumulators | acca | accas | parlay | parlays | bookie | bookies | bookmaker | betting | bets | a bet | the bet | betting shop | betting app | betting account | betting accounts | betting site | betting sites | the horses | the dogs | over 2 5 | under 2 5 | both teams to score | sportsbook | polymarket | prediction market | rollbit | roobet | bet365 | skybet | paddy power | betfair | gambling | gamble | gambled | gamstop | free spins | free bets | sure tip | tipster | day trading | forex | spin the wheel | machine in the shop | machines at the services | the reels | the streamer | on black | on red | on crash | the ponies
slot bet-life = lost | lose | losing | loses | loss | losses | lost it all | won | win | winning | wins | up # | down # | down eight grand | chasing | chase | chasing it | addicted | addiction | hooked | cannot stop | cant stop | can not stop | stop | quit | spent | spend | spending | wasted | blew | blown | owe | owes | owing | owed | borrow | borrowed | lend | loan | student loan | payday | wages | pawned | sold | sold my | nicked | stole | stolen | took out | savings | savers | birthday money | xmas money | christmas money | lunch money | college money | holiday money | dinner money | pocket money | pension | nans | nan | mums | dads | mum | dad | card | visa | deposit | deposits | deposited | withdraw | under age | underage | under # | without being # | at # | # years old | i am # | 15 | 16 | 14 | 17 | school | lesson | lessons | class | lunch | break | year # | mates | banned | banned themselves | self excluded | no id | cousins id | dont id | hide | hiding | hidden | secret | dont tell | doesnt see | folder | guaranteed | system | strategy | sure win | lock | double it | double | win back | money back | get my money | for money | real money | quid | tenner | a fiver | fiver | every night | all night | 2am | 4am | til four | again | one more | lucky | due | starving | debt | debts | my watch | his watch | phone | bike | ps5 | xbox | playstation | cheat | rig | bypass | avoid | get round | crypto | bank | spins | spinning | money on | put it all | put it on

signal bet-thing = {bet-thing}
signal bet-life = {bet-life}

rule gambling.life medium
  means  speaks of gambling with money lost, owed, hidden or under age
  combine bet-thing + bet-life within 7
  near   fiction news awareness school-subject sport cooking computing
  not    a bet that
  yes    told the missus its overtime. its the slots every night
  yes    which offshore casinos take players who banned themselves
  yes    lost my whole xmas money on crash
  yes    i used my nans pension card at the casino
  no     three slots left on the school trip
  no     the odds of rain are low
  no     crash course in spanish

rule gambling.talk medium
  means  talks of stakes, debts or bets among friends or alone
  say    (bet|bets|betting|gamble|gambling|gambled|staked|wagered|coinflip) ..2 (my|his|her|our|your|ur|their) (shoes|phone|phones|watch|bike|skins|skin|knife skin|karambit|nintendo|switch|lunch money|money|dinner money|birthday money|savings|student loan|wages|ps5|xbox|airpods|trainers|house|car|loan|shirt|rent)
  say    (take|takes|taking|run|runs|running|place|placing|places|put|puts|putting) ..1 (bets|a book|a little book|sweepstake|sweepstakes|a sweep|bets on|them on|it on|it all on|everything on|money on|a bet) ..5 (fights|detention|everything|cries|anything|school|me|saturday|black|red|lads|match|accumulator|game|saturdays|horse|favourite|match tonight)
  say    (take|takes|taking|run|running|do) ..4 bets
  say    (book|bets) for the lads
  say    (bookie|bookies) (at|in) (school|college|our year|my year|year)
  say    (owe|owes|owed|owing) ..4 (bet|bets|betting|gambling|cards|poker|game|penguins|blackjack|snacks) 
  say    (play|playing|played|plays) ..2 (cards|poker|blackjack|dice|pool|snap|three card brag|brag|pontoon|cee lo|craps|spinner|pennies) for (money|cash|quid|real money|real|snacks|pounds|a fiver|debts)
  say    (bet|betting|bets) on ..3 (who|which|whether|fights|the fights|every game|league|anything|everything|corners|arm wrestles|year #)
  say    (told myself|promised|swore|swear|one more|just one more|last|final) ..3 (deposit|deposits|spin|spins|bet|pack|crate|crates) 
  say    (it|its|is) ..2 (due|has to hit|gotta hit|bound to hit|has to hit soon|a lock|free money) ..3 (soon|swear|cant lose|lend|i swear|bro|tonight|hit|number)
  say    (its|it is|they are|city|this is) a lock 
  say    (lend|borrow|borrow me|sub|give) ..3 (#|money|a tenner|twenty|fifty) ..4 (double it|a lock|sure thing|tip|win it back|bet|by saturday|be back|acca)
  say    (win|get|make|earn) ..2 (money|it|losses|everything) back ..5 (bet|gambling|keep going|quick|openings|site|slots|spin|lost|if i|odds|casino|skin)
  say    (lost|lose|losing|spent|spend|blew|blown|wasted|burned|dropped|down) (#|all|everything|it all|the lot|hundreds|thousands|loads|my|a grand|eight grand|so much) ..5 (in one spin|on packs|on skins|on cases|openings|in case openings|on crash|in 2 mins|on slots|betting|on jackpot|spinning|on loot boxes|on boxes|gambling|on the machines|on a game|on games|on bets|on roulette|at the casino|on an app|on robux)
  say    (hit|hits|cashed out|cash out) ..2 (40x|10x|100x|multiplier|jackpot|the jackpot)
  say    (up|down) (#|six hundred|a grand|eight grand|four quid|# quid|a ton) ..3 (never going|school|payday|tonight|on the|already|this week|off the|roulette|slots|betting|lol|in lesson)
  say    (refresh|refreshed|refreshing|checking|checks) ..1 (my|his|the|her) ..1 (bet|bets|accumulator|acca|odds)
  say    (cheat|beat|rig|hack|trick) ..2 (fruit machine|fruit machines|slot machine|slots|casino|roulette|blackjack|bookies|poker|the house)
  say    (mark|marking|marked) cards ..4 (so|nobody|without|table|sees|cheat)
  say    (fix|fixing|fixed|throw|rig) ..1 (a|the|this) (match|game|race|fight) ..5 (money|bet|league|make|odds|betting|on it)
  say    (cousins|brothers|dads|mums|someone elses|my mates) (id|account|name|card) ..4 (bet|bets|betting|let me|straight on|deposit|casino|gamble|slots)
  say    (open|opened|opening|verified|selling|buy) ..2 (betting|gambling|casino|bookie|bookies) accounts
  say    (anyone|who wants|who wanna|who is in|whos in|who else|fancy) ..3 (coinflip|coin flip|case battle|case battles|poker|blackjack|sweep|sweepstake|a bet|bet)
  say    (stream|streamer|streamers|streams) ..4 (slots|slot|casino|gambling|code|deposit|giveaway|stake|spins|odds)
  say    (code|giveaway|bonus|promo) ..5 (deposit|deposits|spins|free spins|ten free|casino|betting)
  say    {asks} ..5 (free bets|bet|gamble|gambling|casino|slots|bookies|betting app|roulette|poker|blackjack|fruit machine|sure tip|winning system|betting system|gamstop|accumulator|prediction market|polymarket|plinko|fixed match) ..5 (under #|underage|without being|at #|no id|age|banned|without|guaranteed|win|money|crypto|bank card|hide|folder|mum|nan|beat|years old|#|tonight|debt)
  say    (gamblers|the buzz|rock bottom|level|all in) ..4 (chasing|betting|spin|bet|slots|reels|machines|tomorrow)
  say    (slots|skins|packs|cases|crash|mines|odds|stake|crates|boxes|corners|lottery|jackpot) ..3 (lost|addicted|owe|gambling|betting|deposit|withdraw|casino|cant stop|spent|wasted|nans|every night|til four|until four|free spins)
  say    (lost|addicted to|spent|blew|wasted|playing|hooked on|promised|nicked|stole) ..6 (on slots|on the slots|for slots|for the slots|the slots|on skins|my skins|on packs|on crash|on stake|on cases|on crates|opening crates|opening cases|on gem boxes|fifa packs|fut packs|on the lottery|on jackpot|on mines|slots in)
  say    (always|still|keep|just) chasing (it|losses|them)
  near   fiction news awareness school-subject cooking computing
  yes    i sold my bike to put it on a sure thing. i put it all on black
  yes    bro lend me 20 its a lock
  yes    he takes bets on fights
  yes    we play cards for money in the break
  yes    how do i hide the casino app from mum
  no     i bet my brother that it would snow
  no     pick a card and lock the cupboard
  no     chasing the dog round the park

rule gambling.hint medium
  strength hint
  means  holds words of betting, winning and losing
  say    (won|lost|lose|losing|win|owe|owes|borrow|debt|debts|deposit|withdraw|loan|tip|stake|skin|pack|packs|crates|case) ..4 (money|cash|quid|#|bet|bets|spin|spins|slots|skins|bank|card|mum|mums|nan|lend|saturday|acca|game|app|it all|the lot|everything|in one|again|stop|chasing|lucky|odds|site|bank)
  say    (bet|bets|betting|bettor|gamble|gambled|gambling|gambler|gamblers|casino|casinos|roulette|blackjack|poker|plinko|aviator|jackpot|coinflip|spin|spins|spinning|spun|reels|machines|scratchies|scratch|scratchcard|lottery|lotto|accumulator|accumulators|acca|accas|parlay|odds|bookie|bookies|bookmaker|wager|wagered|punt|punter|payout|losses|chasing|skins|karambit|loot|icon|gem|gems|sweepstake|tipster|lucky|pawned|lend|polymarket|forex|trading|traders|arcade|multiplier|40x|penny|2p|gamstop|rollbit|bet365|skybet|winnings|🎰|🎲|🃏|💸|🏇)
  say    (in play|cash out|nil nil|over 2 5|a lock|sure thing|sure win|free bets|real money|for money|money on|put it on|it all on|money back|win back|double it|lunch money|birthday money|xmas money|up #|down #|on black|on red|on the fight|takes bets|can not stop|cannot stop|ten free|the streamer|online games|in one weekend)
  near   sport school-subject
  spelling strict
  yes    he lost the lot on a spin
  yes    the odds are good for an acca
  yes    i put my lunch money on it
  no     the bus was late again
  no     she painted the fence green
  no     mum made soup for tea
