language en
category extremism
source   Home Office, Prevent duty guidance; Educate Against Hate

rule extremism.join urgent
  means  says they want to join or act for a violent extremist group
  say    ({i-want}|{i-will}|how to|how do i) (join|joining|fight for|support) (isis|isil|al qaeda|daesh|the jihad|jihad|national action|atomwaffen|the taliban|taliban|boko haram|combat 18|al shabaab|the base|sonnenkrieg)
  say    ({i-want}|{i-will}) (do jihad|be a martyr|wage jihad|become a martyr|start a race war|go er|be the next (tarrant|rodger|breivik|dylann roof))
  say    (death to|kill all [the]|gas the|exterminate [the]|hang all [the]) (jews|muslims|infidels|kuffar|kafirs|blacks|immigrants|gays|unbelievers|christians|foreigners|migrants|refugees)
  say    (heil hitler|sieg heil|hitler was right|hitler did nothing wrong|white power|1488|14 88|race war now)
  near   fiction news school-subject
  yes    i want to join isis
  yes    kill all muslims
  yes    hitler was right
  no     join the national trust
  no     hitler invaded poland in 1939
  no     the police said he wanted to join isis
