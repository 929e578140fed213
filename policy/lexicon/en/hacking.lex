language en
category hacking
source   National Crime Agency, Cyber Choices; Computer Misuse Act 1990

rule hacking.how medium
  means  looks for tools or ways to break into systems
  say    how to (hack|ddos|phish|crack|brute force|keylog) [into] [a|an|the|my|someones|somebodys|peoples|your] (account|accounts|wifi|password|passwords|instagram|snapchat|snap|teachers|school|phone|roblox account|computer|laptop|network|server|email|emails|website)
  say    (ddos|booter|stresser|stress) (tool|service|attack|panel|free|for hire)
  say    (download|install|use|using|run|running) (mimikatz|metasploit|a keylogger|keylogger|keyloggers|nmap on school|hydra|a rat|wireshark on school)
  say    (keylogger|rat|ransomware|spyware|mimikatz|booter) (download|free|builder|source code)
  near   school-subject news
  yes    how to hack a teachers password
  yes    free booter download
  yes    install a keylogger
  no     life hacks for students
  no     hackathon at the weekend
  no     how to remember a password
