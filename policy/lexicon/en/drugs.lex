language en
category drugs
source   Talk to FRANK; NSPCC Learning, county lines

rule drugs.deal high
  means  talks of buying or selling drugs
  say    (buy|buying|sell|sells|selling|sold|shot|shotting|pick up|picking up|deal|dealing|get|order|ordering|cop) [some|a|me|any|the|my] [bag of|gram of|q of|eighth of] (cannabis|ket|ketamine|coke|cocaine|mdma|pills|mandy|molly|edibles|spice|xans|xanax|crack|heroin|weed|nos|lean|speed|acid tabs|lsd|shrooms|magic mushrooms|bud|za|loud|green|thc vape|thc vapes)
  say    (plug|dealer|plugs number) ..3 (weed|ket|coke|bud|cannabis|pills)
  not    (get|buy|sell) (green|speed|loud|pills)
  not    (get|buy) (party|some) balloons
  near   news school-subject fiction
  yes    im selling weed at lunch
  yes    where can i buy ket
  yes    my plug has coke and pills
  no     the police said they sell cocaine
  no     get green peppers from the shop
  no     buy balloons for the party

rule drugs.county-lines urgent
  means  hints at being used to carry or sell drugs
  say    {i} ..2 (run|running|ran|do|doing|did) (county lines|county|cunch|country|out of town) [for|to|again]
  say    (going|goin|go|been|gone) (cunch|ot|country) [for|to|again|this|with]
  say    {i} ..2 (trap|trapping|shot|shotting) [for|in] (him|them|the olders|my older|an older|a line)
  say    (carry|carried|carrying|hold|holding|drop|dropping|deliver|delivering) ..2 (food|packs|package|packages|drugs|bags|work) for (him|them|the olders|my older|an older|someone|these boys)
  say    (owe|owes|owed|owing) ..2 (olders|dealer|plug|elders|gang) [money|p|bands]
  say    (plug|plugged|plugging|bank) (drugs|it|the drugs) for (him|them)
  not    go country (dancing|walks|music)
  yes    im going cunch this weekend
  yes    i have to carry packs for the olders
  yes    i owe the olders money
  no     i love country music
  no     carry food for the picnic
  no     county cricket line up
