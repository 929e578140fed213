# Urdu, in script and romanised, drafted and awaiting a native reader: off by default, nothing above medium until one has signed.
language ur
reader   nobody yet
source   Karma Nirvana, forced marriage; NSPCC; KCSIE annex B
severity medium
category suicide

rule ur.suicide-wish
  means  says in Urdu that they want to die or not to live
  say    (mai|main|mein|mujhe) ..1 (marna|mar jana) (chahta|chahti|chahiye|hai|hun|hoon)
  say    (jeena|jina) nahi (chahta|chahti)
  say    khudkushi (karna|kar|karungi|karunga|karlungi|karlunga)
  say    (میں|مجھے) ..1 مرنا (چاہتا|چاہتی|ہے)
  say    (جینا|زندہ رہنا) نہیں (چاہتا|چاہتی)
  say    خودکشی
  yes    main marna chahti hoon
  yes    ab jeena nahi chahta
  yes    میں مرنا چاہتی ہوں
  no     main khana chahti hoon
  no     mujhe school jana hai
  no     میں کھانا چاہتا ہوں

rule ur.forced-marriage
  category honour-based
  means  says in Urdu that a marriage is being forced on them
  say    zabardasti ..2 (shadi|nikah|rishta)
  say    (shadi|nikah) nahi karni ..3 (zabardasti|maar|majboor|pakistan)
  say    (meri|mera) (shadi|nikah|rishta) ..3 (zabardasti|bina pooche|meri marzi ke bagair)
  say    زبردستی ..2 (شادی|نکاح|رشتہ)
  yes    woh meri zabardasti shadi kar rahe hain
  yes    mera nikah zabardasti ho raha hai
  yes    زبردستی کی شادی
  no     meri behen ki shadi bohat achi thi
  no     shadi ka khana acha tha
  no     شادی کل ہے

rule ur.threat
  category violence
  means  threatens in Urdu to kill or beat somebody
  say    (tujhe|tumhe|usko|use) ..1 (maar dunga|maar dungi|jaan se maar|kaat dunga|chaku maar)
  say    (تجھے|تمہیں|اسے) ..1 (مار دوں گا|مار دوں گی|جان سے مار)
  yes    tujhe jaan se maar dunga
  yes    usko chaku maar dunga
  yes    تجھے مار دوں گا
  no     usko kitab de dunga
  no     tumhe kal milunga
  no     تمہیں کتاب دوں گا

rule ur.hurt-at-home
  category abuse
  means  says in Urdu that they are hit or afraid at home
  say    (abbu|abba|ammi|chacha|mamu|bhai|baap) ..2 mujhe ..1 (maarte|marte|maarta|marta|maarti|marti|peette|pitte)
  say    ghar (jane|jaane) se dar (lagta|lag)
  say    (ابو|امی|چچا|بھائی) ..2 مجھے ..1 (مارتے|مارتا|مارتی)
  yes    abbu mujhe marte hain
  yes    ghar jane se dar lagta hai
  yes    ابو مجھے مارتے ہیں
  no     abbu mujhe school chorte hain
  no     mujhe makri se dar lagta hai
  no     امی کھانا پکاتی ہیں

rule ur.secrecy
  category grooming
  means  asks in Urdu for secrecy, a picture or a meeting alone
  say    (kisi ko|ammi ko|abbu ko|ghar walon ko) (mat|na|nahi) (batana|bolna|bataana)
  say    (apni|mujhe) ..1 (photo|tasveer|pic) (bhejo|bhej|dikhao)
  say    (کسی کو|امی کو|ابو کو) (مت|نہ) بتانا
  yes    kisi ko mat batana
  yes    apni photo bhejo
  yes    کسی کو مت بتانا
  no     ammi ko batana main aa gaya
  no     school ki photo kal hai
  no     امی کو بتانا میں آ گیا
