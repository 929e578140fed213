language en
category self-harm
source   NSPCC Learning, self-harm; NICE NG225

rule self-harm.cutting high
  means  says they hurt themselves
  say    {i} ..2 (cut|cuts|cutting|burn|burning|burnt|scratch|scratching|hit|hitting|punch|hurt|hurting|harm|harming|starve) (myself|my (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin))
  say    (cutting|harming|burning|hurting) myself
  say    (self harm|self harmed|self harming|selfharm) (again|last night|today|clean|urges)
  say    {i} ..3 (self harm|self harmed|self harming)
  say    (relapsed|relapse) ..3 (cut|cutting|self harm)
  say    slit+ my (wrist|wrists|arms|throat)
  not    (cut|burn|burnt|hurt|hit) (myself|my (arm|leg|legs|arms)) (shaving|cooking|on|off|by accident|playing|falling|at|in|when i fell|accidentally)
  yes    i cut myself again last night
  yes    i keep cutting my arms
  yes    i want to slit my wrists
  no     i cut myself shaving
  no     i hurt my leg playing football
  no     i burnt myself on the oven
