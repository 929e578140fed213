language en

# How much graver something is by age (policy/age.py). Nothing is less grave for being young.
# Below 13 no child can consent to anything sexual (Sexual Offences Act 2003), and what involves a child under 13 is referred at
# once (UKCIS, Sharing nudes and semi-nudes; KCSIE part five).
ages grooming high = under-11 urgent, 11-12 urgent
ages grooming medium = under-11 high, 11-12 high
ages cse high = under-11 urgent, 11-12 urgent
ages cse medium = under-11 high, 11-12 high
ages nudes-and-coercion high = under-11 urgent, 11-12 urgent
ages sexual-harassment high = under-11 urgent, 11-12 urgent
ages sexual-harassment medium = under-11 high, 11-12 high
ages sexual-harassment low = under-11 medium, 11-12 medium

# Brook, sexual behaviours traffic light tool: the same behaviour is judged by age and stage.
ages pornography medium = under-11 high

# NICE NG225, self-harm; NSPCC Learning: seldom in a primary child, and then not to be left until tomorrow.
ages self-harm high = under-11 urgent
ages suicide high = under-11 urgent

# DfE, children who run away or go missing from home or care; College of Policing, missing persons: age is part of the risk.
ages runaway high = under-11 urgent
ages runaway medium = under-11 high

# Chief Medical Officer, consumption of alcohol by children and young people: none before 15. Vapes may not be sold to anyone under 18.
ages alcohol medium = under-11 high
ages alcohol low = under-11 medium, 11-12 medium
ages vaping medium = under-11 high
ages vaping low = under-11 medium, 11-12 medium
