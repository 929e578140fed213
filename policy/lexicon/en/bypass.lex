language en
category bypass
source   UK Safer Internet Centre, appropriate monitoring; DfE filtering and monitoring standards

rule bypass.filter medium
  means  looks for a way round the school's filter or monitoring
  say    (bypass|bypassing|get round|get around|get past|getting past|unblock|disable|disabling|turn off|turning off|avoid|evade|remove|uninstall|kill|stop|hack) ..2 (school|schools|securly|smoothwall|senso|impero|goguardian|lightspeed|netsupport|monitoring|heed|content filter|web filter|filter|firewall|safesearch|parental controls) [filter|filters|wifi|monitoring|firewall|block|software|agent]
  say    (free|best|working|unblocked) (vpn|vpns|proxy|proxies) [for school|that works|site|sites|chrome]
  say    vpn [that works] (for|in|at|on) school
  say    (unblocked|unblock) (games|sites|youtube|discord|tiktok|websites)
  say    proxy (site|sites|server|list) [unblocked|for school]
  say    tor browser download
  not    (coffee|water|air|oil|photo|cigarette) filter
  not    (stop|kill|avoid|hack) [the|my|your] school (run|bus|bell|lunch|holidays|day)
  not    (avoid|remove|stop) ..2 school
  yes    how to bypass the school filter
  yes    free vpn for school
  yes    unblocked games
  no     change the coffee filter
  no     a heart bypass operation
  no     avoid the school run traffic
