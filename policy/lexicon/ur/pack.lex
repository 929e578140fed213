# Urdu, in script and romanised, drafted and awaiting a native reader: off by default, nothing above medium until one has signed.
# Romanised Urdu has no one spelling, so each word stands in those that pupils use most.
language ur
reader   nobody yet
source   Karma Nirvana, forced marriage; NSPCC; KCSIE annex B
severity medium
category suicide

# Words that make a sentence innocent of the rule of the same name.
context ur-secrecy = surprise | tohfa | سرپرائز | تحفہ

rule ur.suicide-wish
  means  says in Urdu that they want to die or not to live
  say    (mai|main|mein|mujhe|mujhay|bas|ab) ..2 (marna|mar jana|mar jaana) (chahta|chahti|chahata|chahiye|hai|hun|hoon|he)
  say    (jeena|jina|zinda rehna) (nahi|nahin|nai|nhi) (chahta|chahti|hai|he)
  say    (kash|kaash) (mai|main|mein) (mar|na hota|na hoti|paida na)
  say    (zindagi|life) ka (koi faida|koi maqsad|koi matlab) (nahi|nahin|nai|nhi)
  say    (میں|مجھے|بس|اب) ..1 (مرنا|مر جانا) (چاہتا|چاہتی|ہے)
  say    (جینا|زندہ رہنا) نہیں (چاہتا|چاہتی|ہے)
  say    کاش میں (مر|نہ ہوتا|نہ ہوتی)
  yes    main marna chahti hoon
  yes    ab jeena nahi chahta
  yes    kash main mar jaun
  yes    میں مرنا چاہتی ہوں
  yes    اب جینا نہیں چاہتا
  no     main khana chahti hoon
  no     mujhe school jana hai
  no     میں کھانا چاہتا ہوں

rule ur.suicide-intent
  means  says in Urdu that they mean to kill themselves
  say    (khudkushi|khud kushi|khudkashi|suicide) (karna|kar|karne|karungi|karunga|karlungi|karlunga|krna|krlunga|krlungi) ..1 (chahta|chahti|lungi|lunga|dungi|dunga|hai|hoon|hun|ka socha|ka soch|loon)
  say    (khudkushi|khud kushi|khudkashi|suicide) (karungi|karunga|karlungi|karlunga|krlunga|krlungi)
  say    (apni jaan|khud ko) (le lungi|le lunga|lelunga|lelungi|khatam|maar lunga|maar lungi|maar dun|maar doon)
  say    خودکشی (کر|کرنا|کروں|کرنے) (لوں|چاہتا|چاہتی|گا|گی|کا سوچ)
  say    (اپنی جان|خود کو) (لے لوں|ختم کر|مار لوں)
  yes    main khudkushi kar lungi
  yes    apni jaan le lunga
  yes    khud ko khatam karna chahta hun
  yes    میں خودکشی کر لوں گی
  no     khudkushi ke khilaf mazmoon likho
  no     apni kitab le lunga
  no     خودکشی کی روک تھام پر مضمون

rule ur.self-harm
  category self-harm
  means  says in Urdu that they cut or hurt themselves
  say    (khud ko|apne aap ko|apnay aap ko) ..1 (kaat|kaatta|kaatti|kat|nuqsan|zakhmi|takleef|blade)
  say    (apne|apni|apnay) (bazu|baazu|haath|hath|kalai|kalaai|taang) ..2 (kaat|kaata|kaati|kaatta|kaatti|kate|kaate|blade)
  say    (خود کو|اپنے آپ کو) ..1 (کاٹ|کاٹتا|کاٹتی|نقصان|زخمی)
  say    (اپنے|اپنی) (بازو|ہاتھ|کلائی) ..2 (کاٹ|کاٹا|کاٹی|کاٹتا|کاٹتی|کاٹے)
  yes    main khud ko kaatti hoon
  yes    apni kalai blade se kaati
  yes    میں خود کو نقصان پہنچاتی ہوں
  no     kagaz kaat ke card banao
  no     mere haath mein dard hai
  no     سیب کاٹ کر کھاؤ

rule ur.forced-marriage
  category honour-based
  means  says in Urdu that a marriage is being forced on them
  say    (zabardasti|zabrdasti|jabardasti) ..2 (shadi|shaadi|nikah|nikkah|rishta)
  say    (shadi|shaadi|nikah) (nahi|nahin|nai|nhi) karni ..4 (zabardasti|maar|majboor|majbur|pakistan|man nahi|maante nahi|sunte nahi)
  say    (meri|mera) (shadi|shaadi|nikah|nikkah|rishta) ..3 (zabardasti|bina pooche|meri marzi ke bagair|meri marzi ke baghair|marzi ke khilaf)
  say    (shadi|shaadi|nikah) ke liye (majboor|majbur|force|pakistan le ja)
  say    (زبردستی|جبری) ..2 (شادی|نکاح|رشتہ)
  say    (شادی|نکاح) ..2 (زبردستی|مرضی کے خلاف|مرضی کے بغیر)
  say    (شادی|نکاح) کے لیے مجبور
  yes    woh meri zabardasti shadi kar rahe hain
  yes    mera nikah zabardasti ho raha hai
  yes    mujhe shaadi ke liye majboor kar rahe hain
  yes    میری زبردستی شادی کر رہے ہیں
  no     meri behen ki shadi bohat achi thi
  no     shadi ka khana acha tha
  no     شادی کل ہے

rule ur.honour
  category honour-based
  means  says in Urdu that the family threatens or watches them for its honour
  say    (izzat|ghairat) ke (naam|nam|liye) (par|pe|per|pr|maar|mar|qatl)
  say    (khandan|khaandan|ghar) ki (izzat|naak) ..2 (kharab|kharaab|mitti|khatam|kaat|katwa|mila) ..4 (maar|mar|qatl|zinda nahi|nahi chorenge)
  say    (abbu|abba|bhai|chacha|ghar wale|ghar walay) ..2 (mujhe|mujhay) ..1 (maar denge|maar dalenge|maar daalenge|maar dega|qatl kar|zinda nahi)
  say    (غیرت|عزت) کے نام پر
  say    (ابو|بھائی|چچا|گھر والے) ..2 مجھے ..1 (مار دیں گے|مار ڈالیں گے|قتل کر|زندہ نہیں)
  yes    bhai mujhe maar dega agar pata chala
  yes    ghar wale mujhe zinda nahi chorenge
  yes    ابو مجھے مار ڈالیں گے
  no     bhai mujhe school chor dega
  no     sab ki izzat karo
  no     ابو مجھے کتاب لا دیں گے

rule ur.threat
  category violence
  means  threatens in Urdu to kill, stab or beat somebody
  say    (tujhe|tujhay|tumhe|tumhay|tumhein|usko|usse|use|us ko) ..2 (maar dunga|maar dungi|maar doonga|mar dunga|jaan se maar|kaat dunga|chaku maar|chaaku maar|goli maar|maar dalunga|maar daalunga)
  say    (tu|tum) (marega|maroge|gaya|mar gaya samajh) (kal|school ke baad|mere haath)
  say    (تجھے|تمہیں|اسے|اس کو) ..2 (مار دوں|جان سے مار|چاقو مار|گولی مار|مار ڈالوں)
  yes    tujhe jaan se maar dunga
  yes    usko chaku maar dunga
  yes    تجھے مار دوں گا
  no     usko kitab de dunga
  no     tumhe kal milunga
  no     تمہیں کتاب دوں گا

rule ur.weapon-at-school
  category weapons
  means  says in Urdu that a knife or gun is or will be at school
  say    (school|bag|baste|bastay|class) ..3 (chaku|chaaku|churi|chhuri|bandook|bandooq|pistol|pistaul)
  say    (chaku|chaaku|churi|chhuri|bandook|bandooq|pistol|pistaul) ..3 (school|bag|baste|bastay|class)
  say    (سکول|اسکول|بستے|بیگ) ..2 (چاقو|چھری|بندوق|پستول)
  say    (چاقو|چھری|بندوق|پستول) ..2 (سکول|اسکول|بستے|بیگ)
  yes    mere bag mein chaku hai
  yes    kal pistol school laonga
  yes    میرے بستے میں چاقو ہے
  no     mere bag mein kitab hai
  no     kitchen mein churi rakhi hai
  no     میرے بستے میں کتاب ہے

rule ur.hurt-at-home
  category abuse
  means  says in Urdu that they are hit or afraid at home
  say    (abbu|abba|abu|ammi|ami|chacha|mamu|mamoo|bhai|baap|papa|sotela baap) ..2 (mujhe|mujhay) ..2 (maarte|marte|maarta|marta|maarti|marti|peette|pitte|maara|thappar)
  say    ghar (jane|jaane|wapas jane) se dar (lagta|lag)
  say    (abbu|abba|abu|ammi|chacha|baap|papa) se ..1 dar (lagta|lag)
  say    (ابو|امی|چچا|ماموں|بھائی|باپ) ..2 مجھے ..1 (مارتے|مارتا|مارتی|مارا|پیٹتے|پیٹتا)
  say    گھر جانے سے ڈر (لگتا|لگ)
  yes    abbu mujhe marte hain
  yes    ghar jane se dar lagta hai
  yes    ابو مجھے مارتے ہیں
  no     abbu mujhe school chorte hain
  no     mujhe makri se dar lagta hai
  no     امی کھانا پکاتی ہیں

rule ur.secrecy
  category grooming
  means  asks in Urdu for secrecy from parents, a picture or a meeting alone
  say    (kisi ko|kisiko|ammi ko|ami ko|abbu ko|ghar walon ko|ghar walo ko|walidain ko|mummy ko) ..1 (mat|na|nahi|nahin|nhi) (batana|bolna|bataana|bata)
  say    (hamara|humara|hmara) (raaz|raz|secret)
  say    (apni|mujhe|mujhay) ..1 (photo|foto|tasveer|tasvir|pic|selfie) (bhejo|bhej|dikhao|send)
  say    (akele|akelay|akeli) (milo|milna|milte|aana|aao|aa jao)
  say    (کسی کو|امی کو|ابو کو|گھر والوں کو|والدین کو) (مت|نہ|نہیں) بتانا
  say    اپنی (تصویر|فوٹو) (بھیجو|بھیج|دکھاؤ)
  near   ur-secrecy
  yes    kisi ko mat batana
  yes    apni photo bhejo
  yes    ammi ko mat batana hamari baat
  yes    کسی کو مت بتانا
  no     ammi ko batana main aa gaya
  no     ammi ko mat batana surprise hai
  no     school ki photo kal hai
  no     امی کو بتانا میں آ گیا

rule ur.drugs
  category drugs
  means  speaks in Urdu of taking, selling or buying drugs
  say    (charas|ganja|afeem|heroin|ice|weed|cocaine|nasha|maal) ..2 (pita|peeta|piti|peeti|pite|peete|pee|piya|bech|bechta|bechte|bechna|khareed|kharid|milega|milegi|chahiye|karta|karti|karte)
  say    (چرس|گانجا|افیون|ہیروئن|نشہ|کوکین) ..2 (پیتا|پیتی|پیتے|پی|بیچتا|بیچتے|بیچ|خرید|کرتا|کرتے|کرتی)
  not    (cream|water|paani|pani)
  yes    school ke baad charas peete hain
  yes    woh weed bechta hai
  yes    وہ چرس پیتا ہے
  no     main chai peeta hoon
  no     ice cream chahiye
  no     نشے کے نقصانات پر مضمون

rule ur.hate
  category hate
  means  a slogan in Urdu that shuts a group out or wishes it dead
  say    (hindu|hinduon|yahudi|yahudion|yahudiyon|ahmadi|ahmadiyon|qadiani|qadianion|shia|shion|sunni|isai|isaiyon|kafir|kafiron|gore|kale|gay) ..2 (murdabad|ko maaro|ko maar do|ko nikalo|ko nikaal do|ko khatam karo|wajib ul qatl|kafir hain sab)
  say    (apne|apnay) (mulk|desh) (wapas ja|wapas jao|wapis ja|wapis jao|chale jao|dafa ho|jao)
  say    (ہندو|یہودی|یہودیوں|ہندوؤں|احمدی|احمدیوں|قادیانی|قادیانیوں|شیعہ|عیسائی|عیسائیوں) ..1 (مردہ باد|کو مارو|کو نکالو|کو ختم کرو|واجب القتل)
  say    اپنے ملک (واپس|دفع|چلے) (جاؤ|ہو|جا)
  yes    yahudion ko maar do
  yes    apne mulk wapas jao
  yes    قادیانیوں کو نکالو
  no     hindu aur muslim dost hain
  no     hum apne mulk se pyar karte hain
  no     عیسائی اور مسلمان دوست ہیں

rule ur.bullying
  category bullying
  means  insults somebody in Urdu or wishes them away
  say    (tu|tum) ..2 (kutta|kutti|kutte|kamina|kamini|kameena|kameeni|ghatiya|badsurat|bewakoof|pagal|moti|mota|bhains|gadha|gadhi|nikamma|manhoos) (hai|ho|he|kahin)
  say    (koi) ..1 (tujhe|tumhe|tujhay|tumhay) ..1 (pasand|pyar) (nahi|nahin|nhi)
  say    (ja kar|ja|jaa) (mar ja|mar jao|mar|doob mar)
  say    (تو|تم) ..2 (کتا|کتے|کمینہ|کمینی|گھٹیا|بدصورت|بیوقوف|پاگل|موٹی|موٹا|گدھا|نکما|منحوس) (ہے|ہو)
  say    (تجھے|تمہیں) کوئی ..1 پسند نہیں
  yes    tu moti bhains hai
  yes    koi tumhe pasand nahi karta
  yes    تم گھٹیا ہو
  no     tum bohat ache ho
  no     mera kutta bimar hai
  no     تم بہت اچھے ہو

rule ur.eating
  category eating-disorder
  means  says in Urdu that they starve, vomit or loathe their body
  say    (teen|do|kai|3|2) din se ..2 (khana|kuch) ..1 (nahi|nahin|nhi) (khaya|kha)
  say    (khane ke baad|khana kha ke|khana kha kar) ..2 (ulti|vomit) ..1 (karti|karta|krti|krta|ki)
  say    (bhooki|bhuki|bhooka|bhuka) (rehti|rehta|rahti|rahta) ..2 (patli|patla|moti|mota|weight|wazan)
  say    apne (jism|body|badan) se nafrat
  say    (تین|دو|کئی) دن سے ..2 (کھانا|کچھ) نہیں (کھایا|کھا)
  say    کھانے کے بعد ..2 (الٹی|قے) (کرتی|کرتا)
  say    اپنے جسم سے نفرت
  yes    teen din se khana nahi khaya
  yes    mujhe apne jism se nafrat hai
  yes    میں کھانے کے بعد الٹی کرتی ہوں
  no     main gosht nahi khati
  no     khane ke baad hum khelte hain
  no     میں گوشت نہیں کھاتی
