language en
category abuse
source   NSPCC Learning, definitions and signs of child abuse; KCSIE part one

rule abuse.hit-at-home urgent
  means  says somebody at home hits them
  say    (my|mi) {family} [who|he|she|always|keeps|kept|started] (hits|hit|beats|punches|punched|slaps|slapped|kicks|kicked|beat|chokes|choked|strangled|burns|burnt|whips|whipped|hitting|beating|punching|kicking|hurts) (me|us)
  say    (he|she|they) (hits|beats|punches|slaps|kicks|chokes|beat|hit|keeps hitting|keeps beating) (me|us) ..2 (every night|every day|at home|when he|when she|when they|all the time|with|again)
  say    (scared|frightened|afraid|terrified) (to go home|of going home|of my {family})
  not    hit me (up|with a|back with)
  not    beat+ me (at|in|to)
  near   gaming
  yes    my dad hits me
  yes    he hits me every night
  yes    im scared to go home
  no     my dad beats me at chess
  no     my brother beat me in the race
  no     hit me up later
