language en
category gambling
source   GambleAware; UK Safer Internet Centre, appropriate monitoring

rule gambling.bet medium
  means  talks of gambling
  say    {i} ..2 (lost|won|spent|blew) ..3 (betting|gambling|on bet365|on skybet|on slots|on roulette|at the casino|on stake|csgo skins|on the slots|on a bet)
  say    (addicted to|cant stop) (gambling|betting|slots)
  say    (bet365|skybet|paddy power|william hill|online casino|betfair|betfred|stake casino) (login|sign up|account|under 18|bonus|free spins|app|no id)
  say    (betting|casino|gambling|slots) (sites|apps|site|app) ..2 (under 18|no id|for teens|no verification|free spins)
  yes    i lost all my money gambling
  yes    bet365 account under 18
  yes    i cant stop betting
  no     gambling is a risk in the novel
  no     i bet you are right
  no     machine slots into place
