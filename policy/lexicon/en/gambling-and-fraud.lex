language en
category gambling
source   GambleAware; YGAM; Cifas, don't be fooled

signal bet-word = bet | bets | betting | slots | casino | casinos | gamble | gambled | gambling | roulette | blackjack | poker | scratchcard | scratchcards | scratch cards | scratch card | crates | case site | case opening | open cases | opening cases | coinflip | coinflips | loot box | loot boxes | mystery boxes | mystery box | skins | slips | acca | accas | parlay | bookie | bookies | bookmaker | gamstop | self excluded | aviator | crash game | horses | the dogs | racing | virtual racing | stakes | stake | staked | tipster | tips group | spins | free spins | packs | arcade machines | fruit machine | fruit machines | sweepstake | cards | the wheel | wheel | dice | on red | on black | a tenner on | double it | double or quits | double or nothing | all in | predictor | bet365 | rainbet | kalshi | polymarket | spread betting | day trading | trading | robux | raffle | bingo | the machine | fifa points | card school | penny up | deposit | pull | flip
signal bet-harm = lost | lose | losing | loses | owe | owes | spent | spend | won | win it back | winnings | cant stop | can not stop | will not stop | stop after | swear i will stop | addicted | addiction | hooked | lunch money | dinner money | bus fare | pocket money | birthday money | bday money | xmas money | christmas money | rent | wages | salary | overdraft | quid | # pounds | # quid | tenner | fiver | mums card | dads card | mums phone | brothers account | no id | no verification | without id | kyc | dont ask for age | age check | bonus | underage | under # | under age | refund | win money | real money | cash out | borrow | borrowing | debts | debt | cant sleep | can not sleep | think about | for my homework | get round | sure win | never loses | # a game | maths money | my savings | savings | my account | codes | code for | toilets | cant look at | nearly won | put # on | up # | down # | secretly | lied | hide it | sold my

rule gambling.harm medium
  means  speaks of betting with money lost, owed or won, or of not being able to stop
  combine bet-word + bet-harm within 9
  near   fiction news school-subject awareness computing celebration
  yes    i spent my lunch money on crates
  yes    i owe him 40 from cards
  yes    slots no id
  yes    dad lost the rent on the horses
  no     i bet you were late
  no     the red team won
  no     packs of crisps are cheap

rule gambling.mention medium
  means  names gambling, or a place to gamble
  say    (online casino|online casinos|crypto casino|gambling site|gambling sites|gambling app|addicted to gambling|gambled|gamstop|scratchcard|scratchcards|loot box|loot boxes|case opening|skin betting|skins betting|bet365|skybet|paddy power|betfair|betfred|rainbet|rollbit|roobet|stake com|betting site|betting sites|betting app|betting slip|bet slip|betting group|betting ring|the bookies|in play betting|online slots|free spins|fruit machines|slot machine|slot machines|virtual racing|football bets|my bets|placed a bet|place a bet|place bets|put a bet|acca|accas|chasing my losses|online poker|roulette system|crash game|case site|self excluded)
  say    (put|stuck|lumped|lost|won|had|got|whack|stick) (#|a tenner|a fiver|twenty|my bus fare|my lunch money|my money|it all|a score) ..1 on ..4 (win|red|black|horse|match|game|slots|fight|round|city|united|arsenal|spurs|chelsea|liverpool|first goal|to score|kempton|at #)
  say    (all in on|everything on|double or) (red|black|quits|nothing)
  say    (🎰|🎲) ..6 (win|big|quid|in|toilets|come|tonight|live|account)
  spelling strict
  not    gamble (on the weather|with your health)
  near   fiction news school-subject awareness
  yes    cant sleep thinking about my bets
  yes    put 20 on city to win
  yes    online slots with no id
  no     gambling policy leaflet
  no     i put a fiver on my bus pass
  no     the spin bowler

rule fraud.ways high
  means  speaks of bank accounts, cards or identity used to deceive
  category fraud
  source Cifas, don't be fooled; Action Fraud
  combine fraud-thing + fraud-deed within 9
  near   fiction news awareness computing victim-of-theft told-of protective
  yes    lend me your monzo for a day
  yes    i sold a fake passport
  yes    forged my dads signature
  no     i paid with my card
  no     natwest is on the high street
  no     fake tan for prom

signal fraud-thing = bank account | bank accounts | accounts | santander | monzo | halifax | lloyds | barclays | natwest | nationwide | revolut | starling | card details | card number | card numbers | credit card | bank card | mums card | dads card | nans card | pin | passport | licence | licences | driving licence | id | fake ids | documents | signature | payslip | sick note | doctors note | bus pass | bus passes | receipt | receipts | tickets | notes | twenty pound notes | money | cash | gofundme | charity | monzo | royal mail text | parcel text | text message | tech support | netflix | apple pay | paypal | crypto | contract | credit | refund | refunds | chargeback | exam papers | gift cards | vbucks | robux | airpods | iphone | trainers | her grandson | grandson | balance | method | go henry | benefits | pip
signal fraud-deed = keep # percent | # percent | u keep | you keep | get a cut | offered a cut | burnt after | pretend to be | pretending to be | pretend ur | pretend i am | says it got hacked | said it got hacked | in my name | in her name | in his name | in a fake name | fake name | false name | dead grandads | forged | forge | forging | forged | counterfeit | fake | cloned | spoof | spoofed | spoofing | mock up | never came | keep item | keep the item | doesnt exist | dont exist | does not exist | do not exist | turned # into | flip | flips | flipping | people put their card | put their card in | clicked the link | write the card number | generator | squaring | mule | money mule | muling | somebody sent money | sent me # | sent # | put through | putting money through | money through it | move money | moved | moving | hold some cash | open an account | froze | frozen | use my card | use ur card | use your card | front the | lend me ur | lend me your | dodgy | big money | feds came | police call | scam | scammers | scamming | scammed | sells fake | sold fake | sim swap | sim swapped | took pics of | pics of peoples cards | tapped it | found a card | saved card | used my mums | used my dads | used her card | no one checks | trace it | carding | cvv | drop | refund method | practise calling | old people | vulnerable | virus and

rule fraud.mention high
  means  names a fraud
  category fraud
  source Cifas, don't be fooled; Action Fraud
  say    (money mule|fraud bible|carding|squaring|card cracking|fake id|fake ids|counterfeit+ ..3 notes|counterfeit money|sim swapped|sim swap|fake bank balance|fake receipt|fake receipts|fake payslip|fake sick note|fake passport|fake licence|fake driving licence|fake documents|forged signature|forging signatures|refund scam|refund method|bank drops|bank logs|clean accounts|fullz|smishing kit|fake parcel text|fake concert tickets|fake tickets|fake airpods|scam texts|scam script|card details ..4 (sell|steal|stole)|bank account+ ..3 (percent|cut|needed|burnt)|am i a mule|identity theft|stolen card|stolen cards)
  say    (need|want|looking for|link up|got) ..3 (santander|halifax|lloyds|barclays|natwest|monzo|nationwide|revolut) ..1 (holders|accounts|asap|any age|link)
  say    (who|whos|anyone|anybody) ..3 (got|has|with) ..2 (santander|halifax|lloyds|barclays|natwest|monzo|bank account|bank card)
  say    (copied|copy|copying|fake|faked|faking|forge|forged) ..2 (mums|dads|parents|teachers|his|her) signature
  say    (sell|selling|sold|buy|buying) ..3 (exam papers|leaked papers|leaked exam|coursework for|fake)
  spelling strict
  near   fiction news awareness computing victim-of-theft told-of protective
  yes    whos got a santander
  yes    i copied my mums signature
  yes    clean accounts only, same day pay
  no     fraud awareness assembly
  no     the forged note is in the museum news
  no     i got a monzo card for my birthday
