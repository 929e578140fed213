# Two words that seldom meet innocently: a thing, and a deed done to it.
language en
category fraud
source   Crown Prosecution Service, theft; Action Fraud
signal fraud-worth = money | cash | card | cards | account | accounts | bank | loan | loans | pension | savings | refund | refunds | insurance | benefits | grant | invoice | invoices | cheque | cheques | signature | signatures | house | wallet | purse | phones | laptops | parcel | parcels | package | packages | tickets | passport | passports | licence | id | ids | certificate | certificates | degree | coursework | exam | exam papers | shop | makeup | clothes | perfume | charity | expenses | wages | shares | customers | bike | bikes | car | keys | fare | train | meter | electricity | documents | number plates | cheque book | gift cards | vouchers | medicine | tools | stock
signal fraud-strong = forge | forged | forging | counterfeit | scam | scamming | con | conning | lied about | lied to get | false name | in a false name | stole | steal | steals | stealing | nick | nicked | nicking | robbed | rob | robbing | shoplift | shoplifting | shoplifted | swiped | pocketed | emptied his | emptied her | without paying | without them noticing | before they notice | fence | launder | laundering | launders | washed | cloned | skim | skimming | embezzle | embezzled | fiddling | fiddled | fiddle | photoshop | photoshopped | blackmail | bribe | bribed | impersonate | impersonating | pretending to be | someone elses | somebody elses | a dead mans | stolen | fake | snide
rule fraud.pairs medium
  means  names money, papers or goods beside stealing, forging or deceiving
  combine fraud-worth + fraud-strong within 6
  not    (fake|plastic) (tan|nails|news|blood|snow|plants|smile|grass|fur|lashes)
  not    (rejected as|spot|tell|real|is it|recognise|detect) ..3 fake
  not    (was|were|been|got|had|has|being|is|are|lost or) ..4 (stolen|robbed|nicked|stole|cloned)
  not    (my|our) (bike|car|phone|wallet|purse|bag|card|keys|laptop) ..3 (stolen|nicked|robbed|stole)
  not    pros and cons
  near   victim-of-theft told-of gaming in-fiction protective sport cooking school-subject
  yes    he forged the invoices for years
  yes    we nicked two phones and a purse
  yes    she used a stolen passport
  no     my bike was stolen last night
  no     how do i spot fake tickets
  no     fake tan on the bathroom wall

category hacking
source   National Crime Agency, Cyber Choices; Computer Misuse Act 1990
signal net-thing = account | accounts | netflix | spotify | insta | instagram | snap | snapchat | discord | facebook | whatsapp | emails | inbox | payroll | network | server | servers | website | database | webcam | smart speaker | doorbell | doorbells | phone | telephone | laptop | computer | wifi | router | login | logins | password | passwords | passcode | cloud | files | private records | records | grades | messages | dms | texts | location | portal | alexa | cameras | register | diary app
signal net-deed = hack | hacked | hacking | break into | broke into | broken into | get me into | a way into | get past | take over | took over | taken over | crash | brute force | spy on | spying on | reads his | reads her | reading his | reading her | reading my wifes | reading my husbands | spoof | phish | phishing | dump | deface | ransom | leak | leaked | keylog | wipe their | exploit | backdoor | without him knowing | without her knowing | without them knowing | without knowing | someone elses | my ex girlfriends | my exs | ratted | ddos | ddosed | clone | cloned | stealer | steals | track my (wife|girlfriend|boyfriend|husband|ex) | see my (wife|girlfriend|boyfriend|husband|ex) | see message of | see messages of | who hes texting | who shes texting | who he is texting | who she is texting | into my old employers
rule hacking.pairs medium
  means  names an account, a device or data beside breaking in, spying or leaking
  combine net-thing + net-deed within 7
  not    (was|were|been|got|gets|being|is|are|has been) ..1 (hacked|leaked|cloned|ddosed|phished|taken over)
  not    (someone|somebody|they|hackers|who) ..1 hacked my
  not    (car|train|plane|stock market) crash
  near   own-account told-of gaming in-fiction protective sport
  yes    she reads his messages in secret
  yes    we dumped the server. we leaked the server
  yes    can you get me into a netflix account
  no     my account was hacked, what do i do
  no     i forgot my password again
  no     the website is down for repairs

category bypass
source   UK Safer Internet Centre, appropriate monitoring; DfE, filtering and monitoring standards
signal watch-thing = wifi | internet | network | router | phone | laptop | ipad | tablet | chromebook | screen | the tab | browser | sites | website | websites | app | apps | youtube | insta | instagram | tiktok | snapchat | discord | roblox | games | filter | filters | history | search history | computer | monitoring | tracker | location | restrictions | tv lock | ipad lock | bedtime | screen time
signal slip-deed = get past | gets past | got past | get round | gets round | got round | get around | way round | ways round | way around | past his | past her | past the | past my | sneak | sneaks | trick the | tricks the | fool the | fools the | without the teacher | without my teacher | without my parents | without my mum | without my dad | without parents | without mum | parents cant see | parents can not see | school cant see | school can not see | teacher cant see | it cant log | it can not log | cant log | so my parents | so my mum | so my dad | so the teacher | so the school | so teachers | from my parents | from parents | from my mum | from my dad | from the school | from teachers | from my teacher | from the teacher | when the teacher | before the teacher | when sir | when miss | unblocked | unblock | bypass | hide apps | hide what | hide my | hidden from | blocked sites | blocked websites | blocked games | is blocked all | pass the block
rule bypass.pairs medium
  means  names a screen, app or network beside slipping past those who watch it
  combine watch-thing + slip-deed within 7
  not    (phone|letter|text|call|message|help|presents|present|card|parcel) from my (mum|dad|parents|teacher)
  not    (automated phone menu)
  not    (sneak) (peek|peak|preview)
  not    (unblock|unblocked|bypass) (the|a|my) (sink|drain|nose|road|sister|friend|number|contact)
  not    unblock ..4 (on whatsapp|for my class|museum|class project)
  near   told-of protective cooking in-fiction sport news
  yes    got my little cousin past his ipad lock
  yes    how to hide apps from my parents on the ipad
  yes    please name of application for pass the block, sites
  no     i got a phone call from my mum
  no     sneak peek of the new website
  no     the router is past its best
