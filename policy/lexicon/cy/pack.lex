# Welsh, drafted and awaiting a native reader: off by default, and nothing above medium until one has signed.
# Northern and southern speech, and the mutations, are written out.
language cy
reader   nobody yet
source   Meic Cymru; Keeping learners safe (Welsh Government)
severity medium
category suicide

# Words that make a sentence innocent of the rule of the same name.
context cy-suicide-intent = chwerthin | gweithio
context cy-self-harm = damwain | wrth goginio | wrth eillio | rygbi | pêl droed
context cy-weapon-at-school = cinio | bwrdd | cegin
context cy-secrecy = syrpreis | anrheg | parti
context cy-drugs = peryglon | effeithiau | gwers | addysg

rule cy.suicide-wish
  means  says in Welsh that they want to die or not to live
  say    (eisiau|isio|isie|moyn|ishe) (marw|farw|diflannu am byth)
  say    (ddim|dim) (eisiau|isio|isie|moyn|ishe) (byw|bod yma|bod yn fyw)
  say    (well|gwell) ..2 (hebdda i|hebddo i|taswn i'n farw|pe bawn i'n farw|petawn i'n farw|taswn i wedi marw)
  say    (dim pwynt|does dim pwynt|sdim pwynt) (byw|mewn byw)
  yes    dwi isio marw
  yes    dwi ddim eisiau byw mwy
  yes    bydde pawb yn well hebdda i
  no     dwi isio bwyd
  no     dwi ddim eisiau gwaith cartref
  no     mae'r blodyn wedi marw

rule cy.suicide-intent
  means  says in Welsh that they mean to kill themselves
  say    (lladd|ladd|crogi|grogi) (fy hun|fy hunan|yn hun)
  say    (gwneud|gneud|cyflawni|meddwl am) hunanladdiad
  say    (cymryd|cymeryd|rhoi diwedd ar|gorffen) (fy mywyd|fy mywyd i|mywyd i)
  near   cy-suicide-intent
  yes    dw i am ladd fy hun
  yes    dwi'n meddwl am hunanladdiad
  yes    dwi am roi diwedd ar bopeth a lladd fy hunan
  no     ddaru fi bron lladd fy hun yn chwerthin
  no     gwers am atal hunanladdiad
  no     dwi'n gweithio ar fy mhen fy hun

rule cy.self-harm
  category self-harm
  means  says in Welsh that they cut or hurt themselves
  say    (torri|dorri|brifo|frifo|niweidio|anafu|llosgi|losgi) (fy hun|fy hunan|yn hun)
  say    (torri|dorri) ..1 (mreichiau|mraich|arddyrnau|ngarddyrnau|nghoesau|nghoes)
  say    (cuddio|guddio) ..1 (creithiau|nghreithiau|briwiau)
  near   cy-self-harm
  yes    dwi wedi bod yn torri fy hun
  yes    dwi'n brifo fy hun pan dwi'n drist
  yes    torri fy mreichiau eto
  no     torri papur yn y dosbarth
  no     mae fy mraich yn brifo ar ôl rygbi
  no     torri bara i de

rule cy.threat
  category violence
  means  threatens in Welsh to kill, stab or beat somebody
  say    (lladd|ladd|trywanu|drywanu|saethu|stabio) (ti|di|chdi|fo|fe|hi|nhw)
  say    (dy|ei|eu) (ladd|drywanu|guro|saethu|lladd|stabio) (di|o|e|fo|hi|nhw)
  say    (curo|guro|hanner lladd) (ti|di|chdi) (ar ôl ysgol|ar ôl gwersi|fory|yfory)
  say    (rwyt ti|ti|wyt ti) wedi (marw|cael hi) (fory|yfory|ar ôl ysgol)
  yes    dwi'n mynd i dy ladd di
  yes    dwi am ei guro fo ar ôl ysgol
  yes    dwi'n mynd i stabio fe
  no     mae'r ysgol ar gau
  no     bydd mam yn lladd fi am golli'r llyfr
  no     curo ar y drws

rule cy.weapon-at-school
  category weapons
  means  says in Welsh that a knife or gun is or will be at school
  say    (cyllell|gyllell|chyllell|nghyllell|gwn|machete) ..3 (ysgol|bag|mag|fag|dosbarth)
  say    (ysgol|bag|mag|fag) ..2 (cyllell|gyllell|chyllell|machete)
  near   cy-weapon-at-school
  yes    mae gen i gyllell yn fy mag
  yes    dwi'n dod â chyllell i'r ysgol fory
  yes    mae ganddo fo wn neu gyllell yn yr ysgol
  no     mae'r ysgol ar gau
  no     cyllell a fforc ar y bwrdd
  no     mae gen i lyfr yn fy mag

rule cy.hurt-at-home
  category abuse
  means  says in Welsh that they are hit or afraid at home
  say    (dad|mam|tad|nhad|ewythr|wncwl|brawd|llystad|llysfam) ..3 (fy nharo|fy nghuro|fy mrifo|fy mwrw|fy nghicio|taro fi|taro i|curo fi|brifo fi|bwrw fi|hitio fi|cicio fi)
  say    ofn ..2 (mynd adref|mynd adra|mynd gartref|mynd gatre|mynd nôl adre|dad|fy nhad|fy llystad)
  yes    mae dad yn curo fi
  yes    mae gen i ofn mynd adra
  yes    mae fy llystad yn fy nharo
  no     mae dad yn coginio
  no     mae gen i ofn pryfed cop
  no     mae mam yn mynd adref

rule cy.secrecy
  category grooming
  means  asks in Welsh for secrecy from parents, or a meeting alone
  say    (paid|peidiwch|paid ti) ..1 (dweud|deud|gweud|sôn) ..1 (wrth|with) (neb|dy rieni|dy fam|dy dad|mam|dad|unrhyw un|dy ffrindiau)
  say    (ein|cyfrinach) (cyfrinach|cyfrinach ni|bach ni|ni ydi|ni yw)
  say    (dileu|dilea|sychu) ..1 (negeseuon|sgwrs|sgwrsiau)
  say    (cwrdd|gwrdd|cyfarfod|gyfarfod) ..2 (ar ben dy hun|jyst ni|dim ond ni)
  near   cy-secrecy
  yes    paid dweud wrth neb
  yes    paid a deud wrth dy rieni am hyn
  yes    cyfarfod fi ar ben dy hun
  no     dweud wrth mam mod i'n hwyr
  no     paid deud wrth mam am y parti syrpreis
  no     cyfarfod yn y neuadd

rule cy.picture
  category grooming
  means  asks in Welsh for a picture, the camera or whether they are alone
  say    (anfon|anfona|gyrra|gyrru|hala|danfon|dangos|dangosa) ..1 (lun|llun|luniau|lluniau|selfie) ..3 (fi|mi|i|ti|di|hun)
  say    (rho|tro|troi|rhoi) ..1 (camera|gamera) ..1 ymlaen
  say    (wyt ti|ti|ti'n) ..1 (ar ben dy hun|adre ar ben dy hun|adra ar ben dy hun) (nawr|rwan|adre|adra|heno)
  yes    anfon lun i fi
  yes    rho dy gamera ymlaen
  yes    wyt ti ar ben dy hun rwan
  no     llun y dosbarth yfory
  no     mae'r camera wedi torri
  no     gweithia ar ben dy hun heddiw

rule cy.drugs
  category drugs
  means  speaks in Welsh of taking, selling or buying drugs
  say    (smocio|ysmygu|gwerthu|werthu|prynu|brynu|cymryd|gymryd|snortio) ..2 (cyffuriau|gyffuriau|canabis|wiid|weed|ganja|cocên|cocaine|ketamine|ket|mandy)
  say    (gen i|gyda fi|gynno fo|gyda fe) ..1 (weed|wiid|canabis|ket|cocaine) (i werthu|heno|ar werth)
  near   cy-drugs
  yes    dwi'n smocio weed ar ôl ysgol
  yes    mae o'n gwerthu cyffuriau
  yes    nes i gymryd ket nos sadwrn
  no     gwers am beryglon cyffuriau
  no     dwi'n cymryd tabledi at alergedd
  no     gwerthu cacennau yn yr ysgol

rule cy.hate
  category hate
  means  a slogan in Welsh that shuts a group out
  say    (mwslemiaid|iddewon|mewnfudwyr|ffoaduriaid|sipsiwn|pobl ddu|saeson|pobl hoyw) (allan|mas|adre|i farwolaeth)
  say    (cer|dos|ewch|cerwch) (yn ôl|nôl|adre|adra) ..1 (i dy|i'ch|i) (wlad|gwlad) ..1 (di|dy hun|eich hun|chi|hun)
  say    (casáu|gasáu|hatio) ..1 (mwslemiaid|iddewon|mewnfudwyr|ffoaduriaid|sipsiwn|pobl ddu|pobl hoyw)
  say    cymru (i'r|dim ond i|dim ond i'r) (cymry|bobl wyn|cymry gwyn) (yn unig|gwyn)
  yes    mewnfudwyr mas
  yes    cer nôl i dy wlad dy hun
  yes    dwi'n casáu ffoaduriaid
  no     mae croeso i ffoaduriaid yng Nghymru
  no     mae Iddewon wedi byw yma ers canrifoedd
  no     dwi'n casáu brocoli

rule cy.bullying
  category bullying
  means  insults somebody in Welsh or wishes them away
  say    (ti'n|rwyt ti'n|ti yn|wyt ti'n) ..1 (hyll|dew|tew|thwp|dwp|stiwpid|pathetig|neb|afiach|ffiaidd|ddiwerth|wastraff lle)
  say    (neb|does neb) ..1 (yn licio|yn hoffi|yn lico|licio|hoffi|isio|moyn) (ti|chdi|di)
  say    (cer|dos) i (ladd dy hun|farw|grogi dy hun)
  say    (lladd|ladda) dy hun
  say    (cau dy geg|ca dy ben) ..1 (tew|hyll|ast|twpsyn|idiot|mochyn)
  not    (ddim|nid)
  yes    does neb yn licio ti
  yes    ti'n hyll
  yes    cer i ladd dy hun
  no     ti'n wych
  no     does neb yn y neuadd
  no     dwyt ti ddim yn dwp

rule cy.eating
  category eating-disorder
  means  says in Welsh that they starve, vomit or loathe their body
  say    (heb fwyta|ddim yn bwyta|ddim wedi bwyta) ..2 (ers dyddiau|ers dau ddiwrnod|ers tridiau|ers tri diwrnod|i golli pwysau|achos dwi'n dew)
  say    (llwgu|lwgu|starfio) (fy hun|fy hunan|yn hun)
  say    (chwydu|chwdu|taflu i fyny) ..1 (ar ôl bwyta|ar ôl bwyd|ar ôl pob pryd|i golli pwysau|yn fwriadol)
  say    (casáu|gasáu|hatio) (fy nghorff|nghorff|corff fi)
  say    (dwi'n|dw i'n|rydw i'n|fi'n) (rhy|mor) (dew|tew)
  yes    dwi heb fwyta ers tridiau
  yes    dwi'n chwydu ar ôl bwyta
  yes    dwi'n casau fy nghorff
  no     dwi ddim yn bwyta cig
  no     mae'r gath yn rhy dew
  no     chwydu achos y ffliw
