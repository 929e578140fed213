# Welsh, drafted and awaiting a native reader: off by default, and nothing above medium until one has signed.
language cy
reader   nobody yet
source   Meic Cymru; Keeping learners safe (Welsh Government)
severity medium
category suicide

rule cy.suicide-wish
  means  says in Welsh that they want to die or not to live
  say    (dwi|rydw i|rwyf|fi|dw i) ..1 (eisiau|isio|moyn|am) (marw|lladd fy hun)
  say    (ddim|dim) (eisiau|isio|moyn) byw
  say    lladd fy hun
  not    o chwerthin
  yes    dwi isio marw
  yes    dwi ddim eisiau byw mwy
  yes    dw i am lladd fy hun
  no     dwi isio bwyd
  no     dwi ddim eisiau gwaith cartref
  no     mae'r blodyn wedi marw

rule cy.self-harm
  category self-harm
  means  says in Welsh that they cut or hurt themselves
  say    (torri|brifo|niweidio|anafu) fy hun
  say    torri ..1 (mreichiau|mraich|arddyrnau|nghoesau)
  yes    dwi wedi bod yn torri fy hun
  yes    dwi'n brifo fy hun pan dwi'n drist
  yes    torri fy mreichiau eto
  no     torri papur yn y dosbarth
  no     mae fy mraich yn brifo ar ôl rygbi
  no     torri bara i de

rule cy.threat
  category violence
  means  threatens in Welsh to kill, stab or beat somebody
  say    (lladd|trywanu|curo|saethu) (ti|chdi|fo|fe|hi|nhw)
  say    (cyllell|gwn) ..3 (ysgol|bag)
  say    dy (ladd|drywanu|guro|saethu) di
  yes    dwi'n mynd i dy ladd di
  yes    mae gen i gyllell yn fy mag: cyllell yn yr ysgol
  yes    dwi am guro fo, curo fo ar ôl ysgol
  no     mae'r ysgol ar gau
  no     cyllell a fforc ar y bwrdd
  no     curo ar y drws

rule cy.hurt-at-home
  category abuse
  means  says in Welsh that they are hit or afraid at home
  say    (dad|mam|tad|ewythr|brawd|llystad) ..3 (fy nharo|fy nghuro|fy mrifo|taro fi|curo fi|brifo fi)
  say    ofn ..1 (mynd adref|mynd adra|dad|fy nhad|fy llystad)
  yes    mae dad yn curo fi
  yes    mae gen i ofn mynd adra
  yes    mae fy llystad yn fy nharo
  no     mae dad yn coginio
  no     mae gen i ofn pryfed cop
  no     mae mam yn mynd adref

rule cy.secrecy
  category grooming
  means  asks in Welsh for secrecy, a picture or a meeting alone
  say    paid ..1 (dweud|deud) ..1 (wrth|neb)
  say    (anfon|gyrra|dangos) (lun|llun|luniau) ..2 (fi|mi)
  say    (cwrdd|cyfarfod) ..1 ar ben dy hun
  yes    paid dweud wrth neb
  yes    anfon lun i fi
  yes    cyfarfod fi ar ben dy hun
  no     dweud wrth mam mod i'n hwyr
  no     llun y dosbarth yfory
  no     cyfarfod yn y neuadd
